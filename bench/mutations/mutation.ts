import type { LanguageCode, Span, TextEdit } from '../../server/src/core/index.ts';
import type { Subject } from './subject.ts';

/** One thing broken in one text. */
export interface Break {
  /** In order, none touching another; offsets of the whole text. */
  readonly edits: readonly TextEdit[];
  /** Other places of the whole text where the fault may be reported as rightly. */
  readonly also?: readonly Span[];
}

/** One way to break texts. */
export interface Mutation {
  /** `group/kebab-name`. */
  readonly kind: string;
  readonly what: string;
  /** Codes of the rules that ought to report it; `group/*` for any rule of a group. */
  readonly claims: readonly string[];
  readonly languages?: readonly LanguageCode[];
  /** White space is the fault: a fix has to restore it, too. */
  readonly whiteSpace?: true;
  /** Everything in the text that can be broken so. */
  breaks(subject: Subject): readonly Break[];
}

/** The rule with this code ought to report the mutation. */
export function isClaimed({ claims }: Mutation, code: string): boolean {
  return claims.some((claim) =>
    claim.endsWith('/*') ? code.startsWith(claim.slice(0, -1)) : code === claim,
  );
}

/** A break that writes `text` in the place of one span. */
export function write(span: Span, text: string): Break {
  return { edits: [{ span, text }] };
}
