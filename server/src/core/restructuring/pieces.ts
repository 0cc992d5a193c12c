import type { Document } from '../document/document.ts';
import type { Span, TextEdit } from '../text/span.ts';
import type { Words } from './plan.ts';

/** The edits that turn a run of text into new pieces of it. */
export interface Rearranged {
  /** In order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** Where a place of the old text stands in the new one; `null` for one whose words are gone. */
  placeOf(offset: number): number | null;
  /** Where a piece begins in the new text. */
  startOf(piece: number): number;
}

/**
 * Rewrites `region` as `pieces`: words that keep their order stay where they are, so that cursors hold; others are cut
 * and inserted. `changes` apply wherever the words that they stand in go, and to the rest of the file.
 */
export function rearrange(
  document: Document,
  region: Span,
  pieces: readonly Words[],
  changes: readonly TextEdit[],
): Rearranged {
  const rest = new Set([...changes].sort(byPlace));
  const inside = pieces.map((piece) => (typeof piece === 'string' ? [] : taken(rest, piece)));
  const outside = [...rest].filter(({ span }) => span.end <= region.start || span.start >= region.end);
  const staying = inPlace(pieces);
  const edits: TextEdit[] = [...outside];
  let at = region.start;
  let pending = '';
  const replace = (end: number): void => {
    edits.push(...difference({ span: { start: at, end }, text: pending }, document));
    pending = '';
  };
  pieces.forEach((piece, index) => {
    if (typeof piece === 'string') pending += piece;
    else if (!staying.has(index)) pending += applied(document, piece, inside[index]!);
    else {
      replace(piece.start);
      edits.push(...inside[index]!);
      at = piece.end;
    }
  });
  replace(region.end);
  const starts = startsOf(region.start + growth(before(outside, region.start)), pieces, inside);
  return {
    edits: merged(document, edits),
    startOf: (piece) => starts[piece] ?? starts[starts.length - 1]!,
    placeOf(offset) {
      const found = pieces.findIndex(
        (piece) => typeof piece !== 'string' && piece.start <= offset && offset <= piece.end,
      );
      if (found >= 0) {
        const { start } = pieces[found] as Span;
        return starts[found]! + offset - start + growth(before(inside[found]!, offset));
      }
      if (offset < region.start) return offset + growth(before(outside, offset));
      if (offset < region.end) return null;
      const grown = starts[pieces.length]! - starts[0]! - (region.end - region.start);
      return offset + grown + growth(before(outside, offset));
    },
  };
}

/** The text of a span with the changes inside it made, which are in order. */
export function applied(document: Document, span: Span, changes: readonly TextEdit[]): string {
  let text = '';
  let at = span.start;
  for (const change of changes) {
    text += document.slice({ start: at, end: change.span.start }) + change.text;
    at = change.span.end;
  }
  return text + document.slice({ start: at, end: span.end });
}

export function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Takes the changes inside a span out of the rest. */
function taken(rest: Set<TextEdit>, { start, end }: Span): readonly TextEdit[] {
  const own = [...rest].filter(({ span }) => start <= span.start && span.end <= end);
  for (const change of own) rest.delete(change);
  return own;
}

/** Where each piece begins in the new text, and where the last one ends. */
function startsOf(
  from: number,
  pieces: readonly Words[],
  inside: readonly (readonly TextEdit[])[],
): readonly number[] {
  const starts = [from];
  pieces.forEach((piece, index) => {
    const length =
      typeof piece === 'string' ? piece.length : piece.end - piece.start + growth(inside[index]!);
    starts.push(starts[index]! + length);
  });
  return starts;
}

function before(edits: readonly TextEdit[], offset: number): readonly TextEdit[] {
  return edits.filter(({ span }) => span.end <= offset);
}

/** By how much the edits lengthen a text. */
function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}

interface Placed extends Span {
  readonly index: number;
}

/** The pieces that need not move: those that keep their side of all others, and of the rest the most text in order. */
function inPlace(pieces: readonly Words[]): ReadonlySet<number> {
  const spans: Placed[] = pieces.flatMap((piece, index) =>
    typeof piece === 'string' ? [] : [{ ...piece, index }],
  );
  const nextStart: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let at = spans.length - 1; at >= 0; at--) {
    nextStart[at] = least;
    least = Math.min(least, spans[at]!.start);
  }
  const kept = new Set<number>();
  let loose: Placed[] = [];
  let reached = 0;
  spans.forEach((span, at) => {
    if (span.start >= reached && span.end <= nextStart[at]!) {
      for (const index of longestInOrder(loose)) kept.add(index);
      loose = [];
      kept.add(span.index);
    } else loose.push(span);
    reached = Math.max(reached, span.end);
  });
  for (const index of longestInOrder(loose)) kept.add(index);
  return kept;
}

/** Of pieces in any order those that are in order, with the most text. */
function longestInOrder(spans: readonly Placed[]): readonly number[] {
  const best: { readonly weight: number; readonly before: number }[] = [];
  let last = -1;
  spans.forEach(({ start, end }, at) => {
    let before = -1;
    for (let other = at - 1; other >= 0; other--) {
      if (spans[other]!.end > start) continue;
      if (before < 0 || best[other]!.weight > best[before]!.weight) before = other;
    }
    best.push({ weight: end - start + 1 + (before < 0 ? 0 : best[before]!.weight), before });
    if (last < 0 || best[at]!.weight > best[last]!.weight) last = at;
  });
  const kept: number[] = [];
  for (let at = last; at >= 0; at = best[at]!.before) kept.push(spans[at]!.index);
  return kept;
}

/** An edit without what it leaves as it is at its ends; none where it changes nothing. */
function difference({ span, text }: TextEdit, document: Document): readonly TextEdit[] {
  const old = document.slice(span);
  if (old === text) return [];
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (splits(old, head) || splits(text, head)) head--;
  if (splits(old, old.length - tail) || splits(text, text.length - tail)) tail--;
  return [
    { span: { start: span.start + head, end: span.end - tail }, text: text.slice(head, text.length - tail) },
  ];
}

/** Whether a cut at `at` parts two units that belong together: a surrogate pair, or both signs of a line break. */
function splits(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}

/** Edits in order, those that touch made one. */
function merged(document: Document, edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort(byPlace)) {
    const last = joined[joined.length - 1];
    if (last === undefined || last.span.end < edit.span.start) joined.push(edit);
    else
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        text: last.text + edit.text,
      };
  }
  return joined.filter(({ span, text }) => document.slice(span) !== text);
}
