import type { Document } from '../document/document.ts';
import type { PlacedPart } from '../document/parts.ts';
import type { Resolution } from '../document/views.ts';
import { referenceFacts } from '../facts/references.ts';
import { contains, type Span, shift, type TextEdit } from '../text/span.ts';
import type { Paths } from './paths.ts';
import { allRows, type Plan } from './plan.ts';
import type { Reference } from './reference.ts';

/**
 * "above" and "below" where what they tell of has come to the other side; `own`, "of the present resolution", where a
 * part of it has.
 */
export function sideEdits(
  document: Document,
  resolution: Resolution,
  before: Plan,
  after: Plan,
  paths: Paths,
  references: readonly Reference[],
  own: string,
): readonly TextEdit[] {
  const [old, now] = [placesIn(before), placesIn(after)];
  return partsOf(document, resolution).flatMap((placed) =>
    referenceFacts(placed.part).flatMap(({ fact, span: at }) => {
      if (fact.kind !== 'side') return [];
      const span = shift(at, placed.base);
      const targets = targetsAt(references, span);
      const [from, to] = [old(span.start), now(span.start)];
      if (from === null || to === null || targets.length === 0) return [];
      const isAbove = fact.side === 'above';
      const moves = targets.map(({ source }) => {
        const [a, b] = [paths.before.get(source), paths.after.get(source)];
        if (a === undefined || b === undefined || a.place === from || b.place === to) return null;
        return a.place < from === isAbove ? b.place < to !== isAbove : null;
      });
      if (!moves.includes(true)) return [];
      return [{ span, text: moves.includes(false) ? own : fact.other }];
    }),
  );
}

/** What the word at a span tells of: the reference that it belongs to, with the others of its list. */
function targetsAt(references: readonly Reference[], span: Span): readonly Reference[] {
  const own = references.find(
    ({ citation }) => contains(citation.span, span.start) && contains(citation.span, span.end),
  );
  if (own === undefined) return [];
  const { list } = own.citation;
  return list === null ? [own] : references.filter(({ citation }) => citation.list === list);
}

/** The place among all rows of the one whose words an offset stands in. */
function placesIn({ body }: Plan): (offset: number) => number | null {
  const spans = allRows(body).map((row) =>
    [...row.words, ...row.tail].filter((piece): piece is Span => typeof piece !== 'string'),
  );
  return (offset) => {
    const found = spans.findIndex((own) => own.some((span) => contains(span, offset)));
    return found < 0 ? null : found;
  };
}

/** The parts that a resolution's paragraphs are made of, placed from the start of the file. */
function partsOf({ structures }: Document, { span }: Resolution): readonly PlacedPart[] {
  return structures.flatMap(({ structure, base }) =>
    [structure, ...structure.drafts].flatMap((each) =>
      each.span.start + base !== span.start
        ? []
        : [...each.preambular, ...each.operative].map((placed) => ({ ...placed, base: placed.base + base })),
    ),
  );
}
