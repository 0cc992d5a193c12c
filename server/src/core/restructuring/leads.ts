import type { Document } from '../document/document.ts';
import { type Entry, isRow, type Plan, type Row, startOf } from './plan.ts';
import { isSame } from './sections.ts';

/** The white space before each paragraph, item and fixed text of a plan, and before words behind items. */
export interface Leads {
  before(entry: Entry): string;
  beforeTail(row: Row): string;
}

/**
 * Blank lines and indentation as the text has them: what still follows the same keeps its own, rows that change places
 * take those of their places, and others are set apart as their like are.
 */
export function leadsOf(document: Document, before: Plan, after: Plan): Leads {
  const layout = new Layout(document);
  layout.read(before.body, 0);
  layout.place(before.body, after.body, 0);
  return layout;
}

class Layout implements Leads {
  private readonly document: Document;
  /** By where the row or fixed text begins in the text. */
  private readonly old = new Map<number, string>();
  private readonly tails = new Map<number, string>();
  /** The first of each level below the paragraphs that is not the first of its list. */
  private readonly usual: (string | undefined)[] = [];
  private readonly first: (string | undefined)[] = [];
  private readonly lists = new Map<Row['source'], readonly Entry[]>();
  private readonly found = new Map<Entry, string>();

  constructor(document: Document) {
    this.document = document;
  }

  before(entry: Entry): string {
    return this.found.get(entry) ?? '';
  }

  beforeTail({ source, tail }: Row): string {
    const own = source === null ? undefined : this.tails.get(source.span.start);
    return own ?? (tail.length > 0 ? this.usualAt(1) : '');
  }

  /** Reads the layout of the text as it is. */
  read(entries: readonly Entry[], level: number): void {
    entries.forEach((entry, index) => {
      const start = this.startOf(entry);
      const lead = this.blankBefore(start);
      this.old.set(start, lead);
      if (!isRow(entry)) return;
      const kind = index === 0 ? this.first : this.usual;
      kind[level] ??= lead;
      this.lists.set(entry.source, entry.items);
      this.read(entry.items, level + 1);
      const [tail] = entry.tail;
      if (tail !== undefined && typeof tail !== 'string' && entry.source !== null)
        this.tails.set(entry.source.span.start, this.blankBefore(tail.start));
    });
  }

  /** Lays a list out anew. */
  place(before: readonly Entry[], after: readonly Entry[], level: number): void {
    const keepsLength = before.length === after.length;
    after.forEach((entry, at) => {
      const old = before[at];
      const own = this.ownLead(entry);
      const follows =
        own !== undefined &&
        (at === 0 ? isSameEntry(before[0], entry) : this.followsAs(before, entry, after[at - 1]!));
      if (follows) this.found.set(entry, own);
      else if (old !== undefined && (keepsLength || at === 0))
        this.found.set(entry, this.old.get(this.startOf(old))!);
      else this.found.set(entry, this.usualAt(level));
      if (isRow(entry)) {
        const list = entry.source === null ? undefined : this.lists.get(entry.source);
        this.place(list ?? [], entry.items, level + 1);
      }
    });
  }

  private ownLead(entry: Entry): string | undefined {
    if (isRow(entry)) return entry.source === null ? undefined : this.old.get(this.startOf(entry));
    return this.old.get(entry.span.start) ?? this.blankBefore(entry.span.start);
  }

  private followsAs(before: readonly Entry[], entry: Entry, previous: Entry): boolean {
    const at = before.findIndex((other) => isSameEntry(other, entry));
    return at > 0 && isSameEntry(before[at - 1], previous);
  }

  private usualAt(level: number): string {
    const at = (index: number): string | undefined =>
      this.usual[index] ?? (index > 0 ? this.first[index] : undefined);
    for (let index = level; index >= 0; index--) {
      const lead = at(index);
      if (lead !== undefined) return lead;
    }
    return this.lineBreak.repeat(2);
  }

  private get lineBreak(): string {
    return /\r\n|\n|\r/.exec(this.document.text())?.[0] ?? '\n';
  }

  private startOf(entry: Entry): number {
    if (!isRow(entry)) return entry.span.start;
    return entry.source === null ? -1 : startOf(this.document, entry.source);
  }

  private blankBefore(start: number): string {
    const text = this.document.slice({ start: Math.max(0, start - 80), end: start });
    return text.slice(text.trimEnd().length);
  }
}

function isSameEntry(a: Entry | undefined, b: Entry): boolean {
  if (a === undefined) return false;
  return isRow(a) && isRow(b) ? isSame(a, b) : !isRow(a) && !isRow(b) && a.span.start === b.span.start;
}
