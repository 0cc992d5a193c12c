import type { Head } from '../document/heads.ts';
import type { Part, Placed } from '../document/parts.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { type Span, shift } from '../text/span.ts';
import { factsOf, type PlacedFact } from './facts.ts';
import type { Context, EnactingLine, Finding, Fix, List, PartScope, RuleOf } from './rule.ts';
import type { Active } from './settings.ts';

/** What the rules find in one part, and its facts; spans count from the start of its first block. */
export interface PartReport {
  readonly findings: readonly Finding[];
  readonly facts: readonly PlacedFact[];
}

/** Runs the rules of every scope but `resolution` on a part. */
export function checkPart(part: Part, before: Head | null, after: Head | null, active: Active): PartReport {
  const { base } = part.at;
  const facts = factsOf(part).map(({ fact, span }) => ({ fact, span: shift(span, -base) }));
  const { role, paragraph } = part;
  const enacting = enactingLine(part, after);
  const code = part.language ?? (enacting === null ? null : (after?.piece.language ?? null));
  if (code === null) return { findings: NONE, facts };
  const findings: Finding[] = [];
  const run = <S extends PartScope>(scope: S, subject: Parameters<RuleOf<S>['check']>[0]): void => {
    for (const { rule, severity } of active.inScope(scope, code)) {
      const context: Context = {
        part,
        before,
        after,
        pack: packOf(code),
        slice: (span) => slicePart(part, span),
        report: (span, message, { fixes = [], unfinished } = {}) => {
          findings.push({
            code: rule.code,
            severity,
            span: shift(span, -base),
            message,
            fixes: fixes.map((fix) => shiftFix(fix, -base)),
            ...(unfinished ? { unfinished } : {}),
          });
        },
      };
      (rule as RuleOf<S>).check(subject, context);
    }
  };
  if (enacting !== null) run('enacting', enacting);
  if (role === 'text' || role === 'maybe-enacting' || role === 'head') return { findings, facts };
  run('part', part);
  if (paragraph !== null) {
    run('paragraph', paragraph);
    if (paragraph.role === 'preambular') run('preambular', paragraph);
    else run('operative', paragraph);
    for (const list of listsOf(paragraph)) run('list', list);
  }
  return { findings, facts };
}

const NONE: readonly Finding[] = [];

export function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ span, text }) => ({ span: shift(span, by), text })) };
}

/** The text of a span that lies in one block of the part. */
export function slicePart({ pieces }: Part, { start, end }: Span): string {
  const { base, block } = pieceAt(pieces, start);
  return block.text.slice(start - base, end - base);
}

/** The last of the pieces whose block begins at or before `offset`. */
function pieceAt(pieces: readonly Placed[], offset: number): Placed {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.base <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

/** A longer line before the first paragraph is a title or a note. */
const LONGEST_NAME = 90;

/** The enacting line that a part is, or may be meant to be: what stands right before the first paragraph. */
function enactingLine({ role, at, depth }: Part, after: Head | null): EnactingLine | null {
  const { piece, block, base } = at;
  const next = after?.piece;
  const follows =
    next !== undefined && next.depth === depth && (next.role === 'preambular' || next.role === 'operative');
  const sure = role === 'enacting' || (role === 'maybe-enacting' && follows);
  if (!sure && !(role === 'text' && follows && piece.end - piece.start < LONGEST_NAME)) return null;
  let start = piece.start;
  let end = piece.mark?.start ?? piece.end;
  while (start < end && /[#>*_\s]/.test(block.text[start]!)) start++;
  while (end > start && /[*_\s]/.test(block.text[end - 1]!)) end--;
  return {
    name: { start: base + start, end: base + end },
    mark: piece.mark === null ? null : shift(piece.mark, base),
    sure,
  };
}

function listsOf(paragraph: Paragraph): readonly List[] {
  const lists: List[] = [];
  const gather = (above: Paragraph | Item, level: number): void => {
    const { items } = above;
    if (items.length === 0) return;
    lists.push({ items, level, paragraph, above });
    for (const item of items) gather(item, level + 1);
  };
  gather(paragraph, 1);
  return lists;
}
