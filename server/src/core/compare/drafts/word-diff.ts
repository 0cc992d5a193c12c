import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedRow, Unit, Version } from '../model.ts';
import { plainPlaces } from '../plain-places.ts';

/** A stretch of a paragraph as people read it. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The words of both cells of a row in one line: what both have, and where they differ the old words before the new.
 * White space is folded and emphasis left out; units of one cell follow one another with their labels.
 */
export function wordDiffOf(
  [old, next]: readonly Version[],
  { cells, rewordings = [] }: Pick<ComparedRow, 'cells' | 'rewordings'>,
): readonly WordRun[] {
  const [before, after] = cells;
  if (!before || !after) {
    const [version, cell, kind] = after
      ? [next!, after, 'added' as const]
      : [old!, before!, 'removed' as const];
    return [{ kind, text: new Line(version.document, cell.units).text }];
  }
  const [oldLine, newLine] = [new Line(old!.document, before.units), new Line(next!.document, after.units)];
  const runs: WordRun[] = [];
  const push = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  };
  let at = 0;
  for (const rewording of rewordings) {
    const added = newLine.piece(rewording.new);
    push('same', newLine.text.slice(at, added.start));
    push('removed', oldLine.textOf(rewording.old));
    push('added', newLine.text.slice(Math.max(at, added.start), added.end));
    at = Math.max(at, added.end);
  }
  push('same', newLine.text.slice(at));
  return runs;
}

/** The words of units as people read them, with the way back to the file. */
class Line {
  readonly text: string;
  /** For each unit of the text, where it stands in the file. */
  private readonly places: readonly number[];

  constructor(document: Document, units: readonly Unit[]) {
    let joined = '';
    const offsets: number[] = [];
    units.forEach(({ label, text }, index) => {
      for (const span of index > 0 && label !== null ? [label.span, ...text] : text) {
        if (joined !== '') {
          joined += ' ';
          offsets.push(span.start);
        }
        joined += document.slice(span);
        for (let offset = span.start; offset < span.end; offset++) offsets.push(offset);
      }
    });
    const { text, at } = plainPlaces(joined);
    this.text = text;
    this.places = Array.from(at, (index) => offsets[index]!);
  }

  /** Where a span of the file stands in the text. */
  piece({ start, end }: Span): Span {
    const from = this.indexOf(start);
    return { start: from, end: Math.max(from, this.indexOf(end)) };
  }

  textOf(span: Span): string {
    const { start, end } = this.piece(span);
    return this.text.slice(start, end);
  }

  /** The first unit of the text that stands at `offset` or behind it. */
  private indexOf(offset: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
