import { labelLike } from '../document/labels.ts';
import { allResolutions } from '../document/places.ts';
import type { Item, Label, Resolution } from '../document/views.ts';
import { figureLike } from '../edits/internal-references.ts';
import { readLabel, SUFFIX } from '../syntax/labels.ts';
import { hanValue } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Draft, Node } from './draft.ts';
import { labelKey } from './labels.ts';
import type { Live, LivePiece } from './live.ts';

/** In which run of numbers each operative paragraph, and what is below it, counts: a smaller number begins another. */
export function sectionsOf({ top }: Draft): ReadonlyMap<Node, number> {
  const sections = new Map<Node, number>();
  let section = 0;
  let before = 0;
  let resolution = 0;
  for (const node of top) {
    const value = node.role === 'operative' ? (node.unit?.label?.value ?? before) : before;
    const isOther = node.resolution !== resolution;
    if (isOther || value < before) section++;
    before = isOther && node.role !== 'operative' ? 0 : value;
    resolution = node.resolution;
    sections.set(node, section);
  }
  return sections;
}

/** `written` ("3.", "(b)", "٣ -") with another number or letter; `null` where it cannot have that. */
export function relabelled(written: string, label: string): string | null {
  if (/\d/.test(label)) return swapFigure(written, label);
  const han = hanValue(label);
  if (han !== null) return labelLike({ text: written, style: 'han-number' }, han);
  const letters = /[\p{L}\p{M}]+/u.exec(written);
  return letters === null ? null : written.replace(letters[0], label);
}

/** A figure with what is added to it in place of the one that stands there. */
function swapFigure(written: string, label: string): string | null {
  const old = /\p{Nd}{1,4}/u.exec(written);
  if (old === null) return null;
  const rest = written.slice(old.index + old[0].length);
  const suffix = SUFFIX.exec(rest)?.[0] ?? '';
  const figure = figureLike(old[0], label);
  return figure === null ? null : written.slice(0, old.index) + figure + rest.slice(suffix.length);
}

/** The label that a text begins with; `null` for none. Emphasis before it is not of it. */
export function labelAt(text: string): Span | null {
  const label = readLabel(text, 0, text.length);
  return label === null || label.mark === 'bullet' ? null : { start: label.start, end: label.end };
}

/**
 * A label for what is put beside `anchor` without one: "5 bis" behind 5, "5 ter" behind that. `null` where what
 * stands there has none either.
 */
export function labelBeside(anchor: LivePiece, live: Live): string | null {
  if (anchor.label === null) return null;
  const written = anchor.text.slice(anchor.label.start, anchor.label.end);
  const key = labelKey(written).split(' ')[0]!;
  const taken = new Set(live.pieces.filter(({ isDead }) => !isDead).map(keyOf));
  const suffix = SUFFIXES.find((each) => !taken.has(`${key} ${each}`));
  if (suffix === undefined) return null;
  return relabelled(written, `${key} ${suffix}`) ?? written;
}

function keyOf({ text, label }: LivePiece): string {
  return label === null ? keyAt(text) : labelKey(text.slice(label.start, label.end));
}

/** What the label that a text begins with says; '' for none. */
export function keyAt(text: string): string {
  const span = labelAt(text);
  return span === null ? '' : labelKey(text.slice(span.start, span.end));
}

const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/**
 * Numbers anew, in order, the operative paragraphs of a resolution, or the items of a node: in each run from the
 * number that it begins with in the draft. Labels that count nothing are left.
 */
export function renumberRest(live: Live, draft: Draft, resolution: number, node: Node | null): void {
  const { text, starts } = live.render();
  const { document } = draft;
  const now = document.edit([{ span: { start: 0, end: document.length }, text }], document.version);
  const own = allResolutions(now)[resolution];
  if (own === undefined) return;
  const pieces = [...starts].map(([piece, start]) => ({ piece, start }));
  const group = node === null ? null : new Set(live.group(node));
  const labels =
    group === null ? own.operative.map(({ label }) => label) : labelsBelow(own, node!, pieces, group);
  const counts = new Map<number, number>();
  const edits: { readonly piece: LivePiece; readonly span: Span; readonly text: string }[] = [];
  for (const label of labels) {
    if (label?.value == null || label.style === 'bullet') continue;
    const at = pieceAt(pieces, label.span.start);
    if (at === null) continue;
    const section = group === null ? at.piece.section : 0;
    const before = counts.get(section);
    const value = before === undefined ? (group === null ? firstIn(draft, live, section) : 1) : before + 1;
    counts.set(section, value);
    const style = label.style === 'number' || label.style === 'decimal' ? null : label.style;
    const span = { start: label.span.start - at.start, end: label.span.end - at.start };
    const written = at.piece.text.slice(span.start, span.end);
    const next = labelLike({ text: written, style }, value);
    if (next !== null && next !== written) edits.push({ piece: at.piece, span, text: next });
  }
  for (const { piece, span, text: next } of edits.reverse()) {
    const isOwn = piece.label?.start === span.start;
    live.edit(piece, [{ span, text: next }]);
    if (isOwn) piece.label = { start: span.start, end: span.start + next.length };
  }
}

interface Started {
  readonly piece: LivePiece;
  readonly start: number;
}

/** The last piece that begins at `offset` or before it. */
function pieceAt(pieces: readonly Started[], offset: number): Started | null {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

/** Labels of the items right below a node, of which `group` holds the pieces. */
function labelsBelow(
  { operative, preambular, annexes }: Resolution,
  node: Node,
  pieces: readonly Started[],
  group: ReadonlySet<LivePiece>,
): readonly Label[] {
  const level = (node.unit?.level ?? 0) + 1;
  const all = ({ items }: { readonly items: readonly Item[] }): readonly Item[] =>
    items.flatMap((item) => [item, ...all(item)]);
  return [...preambular, ...operative, ...annexes]
    .flatMap(all)
    .filter((item) => item.level === level)
    .map(({ label }) => label)
    .filter(({ span }) => {
      const at = pieceAt(pieces, span.start);
      return at !== null && group.has(at.piece);
    });
}

/** The number that a run begins with in the draft as submitted. */
function firstIn({ top }: Draft, live: Live, section: number): number {
  const first = top.find(
    (node) =>
      node.role === 'operative' && node.unit?.label?.value != null && live.own(node)[0]?.section === section,
  );
  return first?.unit?.label?.value ?? 1;
}
