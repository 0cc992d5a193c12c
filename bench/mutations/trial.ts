import { Document, type Finding, type Fix, type Span, type TextEdit } from '../../server/src/core/index.ts';
import { type Break, isClaimed, type Mutation } from './mutation.ts';
import { blockAround, CHECKER, type Subject } from './subject.ts';

/** What the rules made of one break. */
export interface Outcome {
  readonly subject: Subject;
  readonly broken: string;
  /** Where the text was broken, in the broken text. */
  readonly place: Span;
  /** Findings that were not there before, those at the right place first. */
  readonly found: readonly Finding[];
  readonly detected: boolean;
  /** A finding touches the paragraph that was broken. */
  readonly placed: boolean;
  /** A rule that claims this kind is among those at the right place. */
  readonly claimed: boolean;
  /** What the fix made of the text; `null` where none was offered at the right place. */
  readonly fixed: string | null;
  readonly restored: boolean;
}

export function tryOut(subject: Subject, mutation: Mutation, { edits, also = [] }: Break): Outcome {
  const broken = apply(subject.text, edits);
  const before = new Set(subject.findings.map((finding) => keyOf(finding, moved(finding.span, edits))));
  const fresh = CHECKER.check(Document.open(broken)).filter(
    (finding) => !before.has(keyOf(finding, finding.span)),
  );
  const places = [...edits.map(({ span }) => span), ...also].map((span) => moved(span, edits));
  const blocks = places.map((span) => blockAround(broken, span));
  const isPlaced = ({ span }: Finding): boolean =>
    blocks.some(({ start, end }) => span.start <= end && span.end >= start);
  const there = fresh.filter(isPlaced).sort((a, b) => rank(a, mutation) - rank(b, mutation));
  const claimed = there.filter(({ code }) => isClaimed(mutation, code));
  const fixed = fix(broken, claimed.length > 0 ? claimed : there);
  return {
    subject,
    broken,
    place: places[0]!,
    found: [...there, ...fresh.filter((finding) => !isPlaced(finding))],
    detected: fresh.length > 0,
    placed: there.length > 0,
    claimed: claimed.length > 0,
    fixed,
    restored: fixed !== null && isSame(fixed, subject.text, mutation.whiteSpace === true),
  };
}

/** Claimed rules first, then the louder ones. */
function rank({ code, severity }: Finding, mutation: Mutation): number {
  return (isClaimed(mutation, code) ? 0 : 10) + ['error', 'warning', 'info', 'hint'].indexOf(severity);
}

/** The first finding with a fix is fixed, and what the same rule says of the same places with it. */
function fix(broken: string, there: readonly Finding[]): string | null {
  const first = there.find(({ fixes }) => fixes.length > 0);
  if (first === undefined) return null;
  const edits: TextEdit[] = [];
  for (const { code, fixes } of there) {
    const chosen = code === first.code ? (fixes.find(({ preferred }) => preferred) ?? fixes[0]) : undefined;
    if (chosen !== undefined && !overlaps(chosen, edits)) edits.push(...chosen.edits);
  }
  return apply(broken, edits);
}

function overlaps({ edits }: Fix, taken: readonly TextEdit[]): boolean {
  return edits.some(({ span }) =>
    taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
  );
}

function apply(text: string, edits: readonly TextEdit[]): string {
  let out = text;
  for (const { span, text: written } of [...edits].sort((a, b) => b.span.start - a.span.start))
    out = out.slice(0, span.start) + written + out.slice(span.end);
  return out;
}

/** Where a span of the whole text lies once the edits are made. */
function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const shift = (offset: number, isEnd: boolean): number => {
    let out = offset;
    for (const { span, text } of edits)
      if (span.end < offset || (isEnd && span.end === offset)) out += text.length - (span.end - span.start);
    return out;
  };
  const from = shift(start, false);
  return { start: from, end: Math.max(from, shift(end, true)) };
}

function keyOf({ code, message }: Finding, { start }: Span): string {
  return `${code} ${start} ${message}`;
}

/** Where white space is the fault, a no-break space is as good as a plain one; elsewhere it does not matter. */
function isSame(a: string, b: string, whiteSpace: boolean): boolean {
  const folded = (text: string): string =>
    whiteSpace ? text.replace(/[\u00a0\u202f]/g, ' ') : text.replace(/\s+/g, '');
  return folded(a) === folded(b);
}
