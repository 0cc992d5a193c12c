import type { Document } from '../document/document.ts';
import { plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Counts, Delegation, Mark, Point } from './model.ts';
import { Places } from './places.ts';
import { negotiationIn } from './read.ts';

/** An excerpt is not longer than this, in UTF-16 units. */
const EXCERPT = 90;

/** Everything that is or was open in a document, in the order of the text; what is inside a mark stands behind it. */
export function pointsIn(document: Document): readonly Point[] {
  const { marks, alternatives } = negotiationIn(document);
  const places = new Places(document);
  const points: Point[] = [];
  const add = (mark: Mark): void => {
    const { kind, span, text, status } = mark;
    const isWordless = kind === 'remark' || kind === 'unbalanced';
    const place = places.at(isWordless ? span.start : text.start);
    points.push({
      place,
      mark,
      alternatives: null,
      what: kind,
      attributions: [...mark.attributions, ...mark.options.flatMap(({ attributions }) => attributions)],
      status,
      excerpt: excerptOf(document, isWordless ? place.span : text),
    });
    for (const inner of mark.marks) add(inner);
  };
  for (const mark of marks) add(mark);
  for (const each of alternatives)
    points.push({
      place: places.at(each.options[0]!.text.start),
      mark: null,
      alternatives: each,
      what: 'alternatives',
      attributions: each.options.flatMap(({ attributions }) => attributions),
      status: 'open',
      excerpt: excerptOf(document, each.options[0]!.text),
    });
  return points.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ mark, alternatives }: Point): number {
  return (mark ?? alternatives)!.span.start;
}

/** How many points are open, agreed subject to approval by capitals, and agreed. */
export function countsOf(points: readonly Point[]): Counts {
  const count = (status: Point['status']): number => points.filter((point) => point.status === status).length;
  return { open: count('open'), adRef: count('ad-ref'), agreed: count('agreed') };
}

/** Points of each delegation that is named, those with most points first; those of nobody last, under `null`. */
export function byDelegation(
  points: readonly Point[],
): readonly { readonly delegation: Delegation | null; readonly points: readonly Point[] }[] {
  const groups = new Map<string, { delegation: Delegation; points: Point[] }>();
  const nobody: Point[] = [];
  for (const point of points) {
    const named = namedIn(point.attributions);
    if (named.length === 0) nobody.push(point);
    for (const delegation of named) {
      const group = groups.get(delegation.key);
      if (group === undefined) groups.set(delegation.key, { delegation, points: [point] });
      else group.points.push(point);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.points.length - a.points.length);
  return nobody.length === 0 ? sorted : [...sorted, { delegation: null, points: nobody }];
}

/** Each delegation once. */
export function namedIn(attributions: readonly Attribution[]): readonly Delegation[] {
  const found = new Map<string, Delegation>();
  for (const { delegations } of attributions)
    for (const delegation of delegations)
      if (!found.has(delegation.key)) found.set(delegation.key, delegation);
  return [...found.values()];
}

function excerptOf(document: Document, { start, end }: Span): string {
  const words = plain(
    document.slice({ start, end: Math.min(end, start + 3 * EXCERPT) }).replace(/~~|\[\^[^\]\s]{1,12}\]/g, ''),
  );
  if (words.length <= EXCERPT) return words;
  const space = words.lastIndexOf(' ', EXCERPT);
  return `${words.slice(0, space > EXCERPT / 2 ? space : EXCERPT).replace(/[\s,،;:]+$/, '')}…`;
}
