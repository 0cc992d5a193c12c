import type { CompareResult, CompareRow } from '../../server/src/protocol/requests.ts';
import { element, place } from '../map/elements.ts';
import { drawFold, drawHead, drawRow, type Manner } from './draw.ts';
import type { CompareTexts } from './messages.ts';
import { isDifferent } from './rows.ts';

/** How the rows are to be shown. */
export interface Look {
  readonly isBrief: boolean;
  readonly isInline: boolean;
}

interface Entry {
  /** All that is seen of the row. */
  readonly key: string;
  readonly element: HTMLElement;
}

/** The rows as elements: what has not changed stays as it is, with its focus and its place. */
export class Table {
  readonly element = element('div', { role: 'grid', 'aria-readonly': 'true' });
  comparison: CompareResult | null = null;
  private readonly texts: CompareTexts;
  private head: HTMLElement | null = null;
  private entries: readonly Entry[] = [];
  /** What stands for each row: its own element, or that of a fold. */
  private shown: readonly HTMLElement[] = [];
  /** Rows that the reader has unfolded. */
  private readonly unfolded = new Set<string>();
  private manner = '';

  constructor(texts: CompareTexts) {
    this.texts = texts;
  }

  draw(comparison: CompareResult, look: Look): void {
    const manner: Manner = { comparison, isInline: look.isInline, texts: this.texts };
    this.comparison = comparison;
    this.element.setAttribute('aria-label', this.texts[comparison.kind]);
    const columns = look.isInline ? 1 : comparison.columns.length;
    this.element.style.setProperty('--count', String(columns));
    const told = JSON.stringify([comparison.kind, comparison.columns, look.isInline]);
    if (told !== this.manner) {
      this.entries = [];
      this.head = drawHead(manner);
    }
    this.manner = told;
    this.entries = this.entriesOf(comparison.rows, manner);
    for (const [index, each] of this.entries.entries()) each.element.dataset.row = String(index);
    place(this.element, [this.head!, ...this.visible(look.isBrief, manner)]);
  }

  /** Shows the rows that a fold stands for. */
  unfold(fold: Element): void {
    for (const [index, each] of this.shown.entries())
      if (each === fold) this.unfolded.add(this.entries[index]!.key);
  }

  foldAll(): void {
    this.unfolded.clear();
  }

  /** What stands for a row. */
  at(row: number): HTMLElement | undefined {
    return this.shown[row];
  }

  /** The row that an element is in; -1 where it is in none. */
  rowOf(inside: Element | null): number {
    const entry = inside?.closest<HTMLElement>('[data-row]');
    if (entry) return Number(entry.dataset.row);
    const fold = inside?.closest<HTMLElement>('.fold');
    return fold ? this.shown.indexOf(fold) : -1;
  }

  private entriesOf(rows: readonly CompareRow[], manner: Manner): readonly Entry[] {
    const keys = rows.map(keyOf);
    const old = this.entries;
    const most = Math.min(old.length, keys.length);
    let first = 0;
    while (first < most && old[first]!.key === keys[first]) first++;
    let last = 0;
    while (last < most - first && old.at(-1 - last)!.key === keys.at(-1 - last)) last++;
    return keys.map((key, index) => {
      if (index < first) return old[index]!;
      if (index >= keys.length - last) return old[index + old.length - keys.length]!;
      return { key, element: drawRow(rows[index]!, manner) };
    });
  }

  private visible(isBrief: boolean, manner: Manner): readonly HTMLElement[] {
    const { rows } = manner.comparison;
    const isHidden = (index: number) =>
      isBrief && !isDifferent(rows[index]!) && !this.unfolded.has(this.entries[index]!.key);
    const shown: HTMLElement[] = [];
    for (let index = 0; index < rows.length; ) {
      let end = index;
      while (end < rows.length && isHidden(end)) end++;
      // One row takes no more room than what would stand for it.
      if (end - index < 2) shown.push(this.entries[index++]!.element);
      else {
        const fold = drawFold(end - index, manner);
        for (; index < end; index++) shown.push(fold);
      }
    }
    this.shown = shown;
    return [...new Set(shown)];
  }
}

/** What is seen of a row; where it stands in the files is not. */
const keyOf = (row: CompareRow): string =>
  JSON.stringify(row, (name, value) => (name === 'range' ? undefined : value));
