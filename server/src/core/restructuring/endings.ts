import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import type { TextEdit } from '../text/span.ts';
import { endingText, kindOfEnding, withEnding } from './ending.ts';
import { allRows, type Plan, type Row, rowsOf, type Words } from './plan.ts';
import { commonEnds, isSame, sectionsOf } from './sections.ts';

/**
 * Closing marks in the manner of the text: commas, semicolons, the last full stop, colons before items, the "and" before
 * a last item. Where rows only change places, marks stay in their places. `itemMark`: between items, where the text
 * has none. `words`: of rows whose words are new, which change there.
 */
export function endingsOf(
  document: Document,
  { language }: Resolution,
  before: Plan,
  after: Plan,
  itemMark: 'comma' | 'semicolon',
  words: Map<Row, readonly Words[]>,
): readonly TextEdit[] {
  const ender = new Ender(document, packOf(language), before, itemMark, words);
  ender.close(after);
  return ender.edits;
}

class Ender {
  readonly edits: TextEdit[] = [];
  private readonly words: Map<Row, readonly Words[]>;
  private readonly document: Document;
  private readonly pack: LanguagePack;
  private readonly before: Plan;
  private readonly itemMark: 'comma' | 'semicolon';
  private readonly old: ReadonlyMap<Row['source'], Row>;

  constructor(
    document: Document,
    pack: LanguagePack,
    before: Plan,
    itemMark: 'comma' | 'semicolon',
    words: Map<Row, readonly Words[]>,
  ) {
    this.words = words;
    this.document = document;
    this.pack = pack;
    this.before = before;
    this.itemMark = itemMark;
    this.old = new Map(allRows(before.body).map((row) => [row.source, row]));
  }

  close(after: Plan): void {
    const { comma, semicolon, stop } = this.pack.marks;
    const sections = sectionsOf(this.before.body, after.body);
    sections.forEach(({ role, before, after: rows }, at) => {
      const isLast = !sections.slice(at + 1).some((other) => other.role === role && other.after.length > 0);
      const all = rowsOf(this.before.body).filter((row) => row.role === role);
      const inner = this.usual(all.slice(0, -1)) ?? (role === 'preambular' ? comma : this.spaced(semicolon));
      const last = role === 'operative' && isLast ? stop : inner;
      const wanted = this.wanted(before, rows, inner, last);
      rows.forEach((row, index) => {
        this.closeRow(row, wanted[index]!);
      });
    });
  }

  /** The ending that is due to each row of a list; `null` where its own is. */
  private wanted(
    before: readonly Row[],
    after: readonly Row[],
    inner: string,
    last: string,
  ): readonly (string | null)[] {
    const texts = before.map((row) => this.textOf(row));
    if (before.length === after.length && after.every((row) => before.some((old) => isSame(old, row))))
      return after.map((row, at) => {
        const [own, due] = [this.textOf(row), texts[at]!];
        const stays = own === '' || due === '' || kindOfEnding(own) === kindOfEnding(due);
        return stays ? null : due;
      });
    const { head, tail } = commonEnds(before, after);
    const usual = this.usual(before.slice(0, -1)) ?? inner;
    const nextToLast = texts.at(-2) ?? '';
    const joined = kindOfEnding(nextToLast).endsWith('+') ? nextToLast : usual;
    const [ending = ''] = texts.slice(-1);
    const end = ending === '' || kindOfEnding(ending) === ':' ? last : ending;
    const dueAt = (fromEnd: number): string => (fromEnd === 0 ? end : fromEnd === 1 ? joined : usual);
    return after.map((_, at) => {
      const fromEnd = after.length - 1 - at;
      const was = at < head ? before.length - 1 - at : fromEnd < tail ? fromEnd : null;
      const due = dueAt(fromEnd);
      return was !== null && dueAt(was) === due ? null : due;
    });
  }

  /** The ending that most of the rows have that have one. */
  private usual(rows: readonly Row[]): string | null {
    const found = new Map<string, number>();
    for (const row of rows) {
      const text = this.textOf(row);
      if (/^[,;]$/.test(kindOfEnding(text))) found.set(text, (found.get(text) ?? 0) + 1);
    }
    return [...found].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** Gives a row with all that is below it its ending, and the marks of its list theirs. */
  private closeRow(row: Row, wanted: string | null): void {
    const was = row.source === null ? undefined : this.old.get(row.source);
    const due = wanted ?? (was === undefined ? '' : this.textOf(was));
    const items = rowsOf(row.items);
    const oldItems = rowsOf(was?.items ?? []);
    if (items.length === 0) {
      if (row.tail.length === 0) this.write(row, due, oldItems.length > 0);
      return;
    }
    if (oldItems.length === 0) this.write(row, this.spaced(this.pack.marks.colon), true);
    const ends = this.wanted(oldItems, items, this.itemEnding(), due);
    items.forEach((item, at) => {
      this.closeRow(item, at === items.length - 1 && row.tail.length === 0 ? due : ends[at]!);
    });
  }

  /** As the lists of the text end their items, else by the house and the language. */
  private itemEnding(): string {
    const lists = allRows(this.before.body).map((row) => rowsOf(row.items).slice(0, -1));
    return this.usual(lists.flat()) ?? this.spaced(this.pack.marks[this.itemMark]);
  }

  /** The ending that a row has in the text: of its own words, of its last item, or behind its items. */
  private textOf(row: Row): string {
    const leaf = leafOf((row.source && this.old.get(row.source)) ?? row);
    return endingText(this.document, leaf.tail.length > 0 ? leaf.tail : leaf.words);
  }

  /** The mark with the space that the text puts before it, as French does. */
  private spaced(mark: string): string {
    if (mark === this.pack.marks.comma) return mark;
    for (const row of allRows(this.before.body)) {
      const ending = endingText(this.document, row.words);
      if (/^[;:]/.test(kindOfEnding(ending))) return /^\s*/.exec(ending)![0] + mark;
    }
    return mark;
  }

  /** A paragraph that leads on to what is no list keeps its colon. */
  private write(row: Row, wanted: string, overColon: boolean): void {
    const written = this.words.get(row) ?? row.words;
    const own = kindOfEnding(endingText(this.document, written));
    if (wanted === '' || own === kindOfEnding(wanted) || (own === ':' && !overColon)) return;
    const { edit, words } = withEnding(this.document, written, wanted, this.pack);
    if (edit !== null) this.edits.push(edit);
    else this.words.set(row, words);
  }
}

/** The row whose words end last. */
function leafOf(row: Row): Row {
  const items = rowsOf(row.items);
  return row.tail.length > 0 || items.length === 0 ? row : leafOf(items[items.length - 1]!);
}
