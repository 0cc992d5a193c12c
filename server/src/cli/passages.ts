import type { Document, Item, Paragraph, Resolution, Span } from '../core/index.ts';

/** One paragraph, item or note: its own words in one or more spans, without label and page furniture. */
export type Passage = readonly Span[];

/** A function that gives the passage at an offset (UTF-16); outside paragraphs, the lines up to blank ones. */
export function passagesOf(document: Document): (offset: number) => Passage {
  const places = document.resolutions.flatMap(placesIn).sort((a, b) => a.start - b.start);
  const blocks = blocksOf(document);
  return (offset) => {
    const place = places[countUpTo(places, offset) - 1];
    if (place !== undefined && offset <= place.end) return place.passage;
    return blocks[countUpTo(blocks, offset) - 1]?.passage ?? [];
  };
}

/** A span of a passage, or the label before it. */
interface Place extends Span {
  readonly passage: Passage;
}

function placesIn(resolution: Resolution): Place[] {
  const { preambular, operative, annexes, footnotes, drafts } = resolution;
  return [
    ...[...preambular, ...operative].flatMap(placesOf),
    ...annexes.flatMap(({ items }) => items.flatMap(placesOf)),
    ...footnotes.flatMap(({ span }) => (span === null ? [] : [{ ...span, passage: [span] }])),
    ...drafts.flatMap(placesIn),
  ];
}

function placesOf(part: Paragraph | Item): Place[] {
  const tail = 'tail' in part ? part.tail : [];
  const places = [part.text, tail].flatMap((passage) => passage.map((span) => ({ ...span, passage })));
  if (part.label !== null && part.text.length > 0) places.push({ ...part.label.span, passage: part.text });
  return [...places, ...part.items.flatMap(placesOf)];
}

/** How many places begin at or before `offset`. */
function countUpTo(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs of lines between blank ones. */
function blocksOf({ pages }: Document): Place[] {
  let end = 0;
  return pages.flatMap(({ blocks }) =>
    blocks.map(({ text }) => {
      const span = { start: end, end: end + text.length };
      end = span.end;
      return { ...span, passage: [span] };
    }),
  );
}
