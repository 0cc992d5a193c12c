import type { Document } from '../document/document.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import type { Span } from '../text/span.ts';

/** Words that stay as the text has them, or new ones. */
export type Words = Span | string;

/** A paragraph or item as it shall be. */
export interface Row {
  /** `annex` is what a new annex consists of, its labels among its words. */
  readonly role: 'preambular' | 'operative' | 'item' | 'annex';
  /** What it is made of: its label is kept or follows its new place. `null` for a new one. */
  readonly source: Paragraph | Item | null;
  /** What became part of it: references to it lead here. */
  readonly absorbed: readonly (Paragraph | Item)[];
  /** Its own words behind the label, with the closing mark; marks are set right where the place asks for others. */
  readonly words: readonly Words[];
  readonly items: readonly Entry[];
  /** Words that go on after the items. */
  readonly tail: readonly Words[];
}

/** What stands between paragraphs or items and stays there: a heading, a note, a recommended draft. */
export interface Fixed {
  readonly role: 'fixed';
  readonly span: Span;
}

export type Entry = Row | Fixed;

/** The preamble and the operative part of a resolution, in the order of the text. */
export interface Plan {
  readonly body: readonly Entry[];
}

/** Plans of views: several refactorings ask for one at each move of the cursor. */
const plans = new WeakMap<Resolution, Plan>();

/** The resolution as it stands. Views are told apart by identity: those of the document's own resolutions. */
export function planOf(document: Document, resolution: Resolution): Plan {
  let plan = plans.get(resolution);
  if (plan === undefined) {
    const paragraphs = paragraphsOf(resolution);
    const [first] = paragraphs;
    plan = { body: first === undefined ? [] : new PlanReader(document, first.span.start).body(paragraphs) };
    plans.set(resolution, plan);
  }
  return plan;
}

/** Every paragraph of both parts, in the order of the text. */
export function paragraphsOf({ preambular, operative }: Resolution): readonly Paragraph[] {
  return [...preambular, ...operative].sort((a, b) => a.span.start - b.span.start);
}

class PlanReader {
  private readonly document: Document;
  /** Where the words end that were read last. */
  private at: number;

  constructor(document: Document, start: number) {
    this.document = document;
    this.at = start;
  }

  body(paragraphs: readonly Paragraph[]): readonly Entry[] {
    return paragraphs.flatMap((paragraph) => [
      ...this.fixedBefore(startOf(this.document, paragraph)),
      this.row(paragraph, paragraph.role, paragraph.tail),
    ]);
  }

  private row(source: Paragraph | Item, role: Row['role'], tail: readonly Span[]): Row {
    const words = ownWords(source);
    this.at = words.end;
    const items = source.items.flatMap((item) => [
      ...this.fixedBefore(startOf(this.document, item)),
      this.row(item, 'item', []),
    ]);
    const flush = joined(tail);
    if (flush !== null && flush.start < this.at) return this.whole(source, role, words.start);
    const fixed = flush === null ? [] : this.fixedBefore(flush.start);
    if (flush !== null) this.at = flush.end;
    return {
      role,
      source,
      absorbed: [],
      words: [words],
      items: [...items, ...fixed],
      tail: flush === null ? [] : [flush],
    };
  }

  /** Words go on between the items: all of it stays together. */
  private whole(source: Paragraph | Item, role: Row['role'], start: number): Row {
    this.at = source.span.end;
    return { role, source, absorbed: [], words: [{ start, end: this.at }], items: [], tail: [] };
  }

  private fixedBefore(start: number): readonly Fixed[] {
    const text = this.document.slice({ start: this.at, end: start });
    const kept = text.trim();
    if (kept === '') return [];
    const from = this.at + text.indexOf(kept);
    return [{ role: 'fixed', span: { start: from, end: from + kept.length } }];
  }
}

/** A comment that silences what follows, or the dash of a Markdown list: they go where the paragraph goes. */
const BEFORE = /(?:<!--\s*chapeau-disable-next-line[^>]{0,200}-->\s{1,4})?(?:(?<=^|[\r\n])[-–•*>] {1,3})?$/;
const REACH = 240;

/** Where a paragraph or item begins with what belongs to it before its label. */
export function startOf(document: Document, { span: { start } }: Paragraph | Item): number {
  const before = document.slice({ start: Math.max(0, start - REACH), end: start });
  return start - BEFORE.exec(before)![0].length;
}

/** From behind the label to the end of the own words, page furniture between them included. */
export function ownWords({ text }: Pick<Paragraph | Item, 'text'>): Span {
  return joined(text)!;
}

function joined(spans: readonly Span[]): Span | null {
  const [first] = spans;
  return first === undefined ? null : { start: first.start, end: spans[spans.length - 1]!.end };
}

export function isRow(entry: Entry): entry is Row {
  return entry.role !== 'fixed';
}

/** The rows of a list, without what stands between them. */
export function rowsOf(entries: readonly Entry[]): readonly Row[] {
  return entries.filter(isRow);
}

/** Every row with those below it, in the order of the text. */
export function allRows(entries: readonly Entry[]): readonly Row[] {
  return rowsOf(entries).flatMap((row) => [row, ...allRows(row.items)]);
}

/** The plan with the row made of `source` replaced by others, wherever it stands. */
export function replaced({ body }: Plan, source: Paragraph | Item, by: (row: Row) => readonly Entry[]): Plan {
  const inList = (entries: readonly Entry[]): readonly Entry[] =>
    entries.flatMap((entry) => {
      if (!isRow(entry)) return [entry];
      if (entry.source === source) return by(entry);
      return [entry.items.length === 0 ? entry : { ...entry, items: inList(entry.items) }];
    });
  return { body: inList(body) };
}

/** The row made of `source`. */
export function rowOf({ body }: Plan, source: Paragraph | Item): Row | null {
  return allRows(body).find((row) => row.source === source) ?? null;
}

/** A row of new words. */
export function newRow(role: Row['role'], words: readonly Words[]): Row {
  return { role, source: null, absorbed: [], words, items: [], tail: [] };
}
