import { LANGUAGES } from '../languages/codes.ts';
import { type ColumnName, type Columns, LAYOUT } from './columns.ts';
import type { CitationFacts, FileFacts, ParagraphFacts, TextFacts } from './facts.ts';
import { Growing, Numbered } from './growing.ts';
import { postingsOf, postingsOfPairs, startOf } from './postings.ts';
import { KINDS, type Segment } from './segment.ts';
import { StringsWriter, slotsOf } from './strings.ts';
import { wordsIn } from './words.ts';

/** A file as a listing of its folder tells of it. */
export interface FileStamp {
  readonly uri: string;
  /** Bytes; -1 where that is not known. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Columns that are made when all rows are there. */
type Derived =
  | 'bytes'
  | 'ends'
  | 'fileSize'
  | 'fileModified'
  | 'fileSlots'
  | `key${string}`
  | `phrase${string}`
  | `word${string}`;
type RowName = Exclude<ColumnName, Derived>;

/** Columns that are the same in every segment. */
const OF_TEXTS = [
  'textKind',
  'textLanguage',
  'textDate',
  'textStart',
  'textEnd',
  'textLine',
  'textColumn',
  'textSum',
] as const;
const OF_PARAGRAPHS = ['paragraphStart', 'paragraphLine', 'paragraphColumn', 'paragraphLength'] as const;
const OF_CITATIONS = [
  'citationFrom',
  'citationStart',
  'citationLine',
  'citationColumn',
  'citationLength',
  'citationRows',
  'citationEndColumn',
] as const;
/** Those that hold strings, or none. */
const STRINGS = ['textBody', 'textNumber', 'textSymbol', 'textTitle', 'textNumbers', 'textAnnexes'] as const;

const ROWS = (Object.keys(LAYOUT) as ColumnName[]).filter(
  (name): name is RowName =>
    /^(?:text|paragraph|citation)/.test(name) || name === 'fileUri' || name === 'fileTextEnds',
);

/** Gathers what is known of files into the columns of a segment. */
export class SegmentBuilder {
  private readonly strings = new StringsWriter();
  private readonly rows = Object.fromEntries(ROWS.map((name) => [name, new Growing()])) as Record<
    RowName,
    Growing
  >;
  private readonly keys = new Numbered();
  private readonly phrases = new Numbered();
  private readonly uris: string[] = [];
  private readonly sizes: number[] = [];
  private readonly times: number[] = [];

  /** A file; one without texts is remembered as no resolution. */
  add({ uri, size, modified }: FileStamp, { texts }: FileFacts): void {
    const file = this.beginFile(uri, size, modified);
    for (const text of texts) this.addText(file, text);
    this.endFile();
  }

  /** The files of a segment that `keeps` lets pass. */
  addSegment(segment: Segment, keeps: (file: number) => boolean): void {
    const { columns } = segment;
    const strings = translator(columns.ends.length, (id) => this.strings.add(segment.strings.get(id)));
    const keys = translator(columns.keyString.length, (key) => this.keys.of(segment.keyAt(key)));
    const phrases = translator(columns.phraseString.length, (phrase) =>
      this.phrases.of(segment.phraseAt(phrase)),
    );
    const optional = (value: number): number => (value === 0 ? 0 : strings(value - 1) + 1);
    for (let from = 0; from < columns.fileUri.length; from++) {
      if (!keeps(from)) continue;
      const uri = segment.strings.get(columns.fileUri[from]!);
      const file = this.beginFile(uri, columns.fileSize[from]!, columns.fileModified[from]!);
      const start = startOf(columns.fileTextEnds, from);
      const end = columns.fileTextEnds[from]!;
      for (let text = start; text < end; text++) {
        this.push('textFile', file);
        const key = columns.textKey[text]!;
        this.push('textKey', key === 0 ? 0 : keys(key - 1) + 1);
        for (const name of OF_TEXTS) this.push(name, columns[name][text]!);
        for (const name of STRINGS) this.push(name, optional(columns[name][text]!));
        const paragraphs = [
          startOf(columns.textParagraphEnds, text),
          columns.textParagraphEnds[text]!,
        ] as const;
        for (const name of OF_PARAGRAPHS) this.append(name, columns[name].subarray(...paragraphs));
        this.map('paragraphOpening', columns, paragraphs, phrases);
        this.map('paragraphLabel', columns, paragraphs, optional);
        const citations = [startOf(columns.textCitationEnds, text), columns.textCitationEnds[text]!] as const;
        for (const name of OF_CITATIONS) this.append(name, columns[name].subarray(...citations));
        this.map('citationKey', columns, citations, keys);
        this.map('citationParagraph', columns, citations, optional);
        this.map('citationAnnex', columns, citations, optional);
        this.endText();
      }
      this.endFile();
    }
  }

  finish(): Columns {
    const { uris } = this;
    const columns: Partial<Record<ColumnName, unknown>> = {};
    for (const name of ROWS) columns[name] = new LAYOUT[name](this.rows[name].finish());
    const own = columns as Pick<Columns, RowName>;
    const texts = postingsOf(own.textKey, this.keys.texts.length);
    const citations = postingsOf(
      own.citationKey.map((key) => key + 1),
      this.keys.texts.length,
    );
    const paragraphs = postingsOf(
      own.paragraphOpening.map((phrase) => phrase + 1),
      this.phrases.texts.length,
    );
    const derived = {
      fileSize: Float64Array.from(this.sizes),
      fileModified: Float64Array.from(this.times),
      fileSlots: slotsOf(uris),
      keyString: this.stringsOf(this.keys.texts),
      keySlots: slotsOf(this.keys.texts),
      keyTextEnds: texts.ends,
      keyTexts: texts.items,
      keyCitationEnds: citations.ends,
      keyCitations: citations.items,
      phraseString: this.stringsOf(this.phrases.texts),
      phraseParagraphEnds: paragraphs.ends,
      phraseParagraphs: paragraphs.items,
      ...this.words(own),
    };
    return { ...own, ...derived, ...this.strings.finish() };
  }

  private words(rows: Pick<Columns, RowName>): Pick<Columns, `word${string}` & ColumnName> {
    const words = new Numbered();
    const inTexts = new Pairs();
    const inPhrases = new Pairs();
    for (let text = 0; text < rows.textKey.length; text++) {
      const found = new Set<number>();
      for (const name of ['textNumber', 'textSymbol', 'textTitle'] as const) {
        const id = rows[name][text]!;
        if (id > 0) for (const word of wordsIn(this.strings.at(id - 1))) found.add(words.of(word));
      }
      for (const word of found) inTexts.add(word, text);
    }
    for (const [phrase, opening] of this.phrases.texts.entries())
      for (const word of new Set(wordsIn(opening))) inPhrases.add(words.of(word), phrase);
    const order = [...words.texts.keys()].sort((a, b) => (words.texts[a]! < words.texts[b]! ? -1 : 1));
    const ranks = new Uint32Array(order.length);
    for (const [rank, word] of order.entries()) ranks[word] = rank;
    const texts = inTexts.postings(ranks);
    const phrases = inPhrases.postings(ranks);
    return {
      wordString: this.stringsOf(order.map((word) => words.texts[word]!)),
      wordTextEnds: texts.ends,
      wordTexts: texts.items,
      wordPhraseEnds: phrases.ends,
      wordPhrases: phrases.items,
    };
  }

  private stringsOf(texts: readonly string[]): Uint32Array {
    return Uint32Array.from(texts, (text) => this.strings.add(text));
  }

  private beginFile(uri: string, size: number, modified: number): number {
    this.push('fileUri', this.strings.add(uri));
    this.uris.push(uri);
    this.sizes.push(size);
    this.times.push(modified);
    return this.uris.length - 1;
  }

  private endFile(): void {
    this.push('fileTextEnds', this.rows.textFile.length);
  }

  private endText(): void {
    this.push('textParagraphEnds', this.rows.paragraphStart.length);
    this.push('textCitationEnds', this.rows.citationStart.length);
  }

  private addText(file: number, text: TextFacts): void {
    this.push('textFile', file);
    this.push('textKey', text.key === null ? 0 : this.keys.of(text.key) + 1);
    this.push('textKind', KINDS.indexOf(text.kind));
    this.push('textLanguage', LANGUAGES.indexOf(text.language));
    this.push('textBody', this.optional(text.body));
    this.push('textNumber', this.optional(text.number));
    this.push('textSymbol', this.optional(text.symbol));
    this.push('textTitle', this.optional(text.title));
    this.push('textDate', text.date === null ? 0 : Number(text.date.replaceAll('-', '')));
    this.push('textStart', text.span.start);
    this.push('textEnd', text.span.end);
    this.push('textLine', text.at.line);
    this.push('textColumn', text.at.character);
    this.push('textNumbers', this.optional(text.numbers));
    this.push('textAnnexes', this.optional(text.annexes.map((label) => `${label}\n`).join('')));
    this.push('textSum', text.sum);
    for (const paragraph of text.paragraphs) this.addParagraph(paragraph);
    for (const citation of text.citations) this.addCitation(citation);
    this.endText();
  }

  private addParagraph({ opening, label, span, at }: ParagraphFacts): void {
    const { rows } = this;
    rows.paragraphOpening.push(this.phrases.of(opening));
    rows.paragraphLabel.push(this.optional(label));
    rows.paragraphStart.push(span.start);
    rows.paragraphLine.push(at.line);
    rows.paragraphColumn.push(at.character);
    rows.paragraphLength.push(Math.min(span.end - span.start, 0xffff));
  }

  private addCitation(citation: CitationFacts): void {
    const { rows } = this;
    const {
      span,
      range: { start, end },
    } = citation;
    rows.citationKey.push(this.keys.of(citation.key));
    rows.citationFrom.push(Math.min(citation.fromParagraph, 0xffff));
    rows.citationParagraph.push(this.optional(citation.paragraph));
    rows.citationAnnex.push(this.optional(citation.annex));
    rows.citationStart.push(span.start);
    rows.citationLine.push(start.line);
    rows.citationColumn.push(start.character);
    rows.citationLength.push(Math.min(span.end - span.start, 0xffff));
    rows.citationRows.push(Math.min(end.line - start.line, 0xff));
    rows.citationEndColumn.push(Math.min(end.character, 0xffff));
  }

  private optional(text: string | null): number {
    return text === null ? 0 : this.strings.add(text) + 1;
  }

  private map(
    name: RowName,
    columns: Columns,
    [start, end]: readonly [number, number],
    to: (value: number) => number,
  ): void {
    const column = columns[name];
    const row = this.rows[name];
    for (let at = start; at < end; at++) row.push(to(column[at]!));
  }

  private append(name: RowName, values: ArrayLike<number>): void {
    this.rows[name].append(values);
  }

  private push(name: RowName, value: number): void {
    this.rows[name].push(value);
  }
}

class Pairs {
  private readonly owners = new Growing();
  private readonly items = new Growing();

  add(owner: number, item: number): void {
    this.owners.push(owner);
    this.items.push(item);
  }

  /** With the owners in the order of `ranks`. */
  postings(ranks: Uint32Array): ReturnType<typeof postingsOfPairs> {
    return postingsOfPairs(
      this.owners.finish().map((owner) => ranks[owner]!),
      this.items.finish(),
      ranks.length,
    );
  }
}

/** Translates numbers of one segment into those of another, each once. */
function translator(count: number, make: (value: number) => number): (value: number) => number {
  const made = new Int32Array(count).fill(-1);
  return (value) => {
    if (made[value] === -1) made[value] = make(value);
    return made[value]!;
  };
}
