import type { CitationKey } from '../citations/citation.ts';
import type { Resolution } from '../document/views.ts';
import { LANGUAGES } from '../languages/codes.ts';
import type { Columns } from './columns.ts';
import type { Citing, Entry, Hit } from './library.ts';
import { startOf } from './postings.ts';
import { lookUp, Strings } from './strings.ts';

export const KINDS: readonly Resolution['kind'][] = ['resolution', 'decision', 'draft resolution'];

/** What a citation's column holds for one that stands outside every resolution of its file. */
export const OUTSIDE = 0xffff;

/** The columns of some files, read at the hit: nothing is decoded before it is asked for. */
export class Segment {
  readonly columns: Columns;
  readonly strings: Strings;

  constructor(columns: Columns) {
    this.columns = columns;
    this.strings = new Strings(columns.bytes, columns.ends);
  }

  /** Number of a file; -1 where it is none of this segment's. */
  fileOf(uri: string): number {
    const { fileSlots, fileUri } = this.columns;
    return lookUp(fileSlots, uri, (file) => this.strings.equals(fileUri[file]!, uri));
  }

  /** Number of a key; -1 where nothing here has or cites it. */
  keyOf(key: CitationKey): number {
    const { keySlots, keyString } = this.columns;
    return lookUp(keySlots, key, (at) => this.strings.equals(keyString[at]!, key));
  }

  uriAt(file: number): string {
    return this.strings.get(this.columns.fileUri[file]!);
  }

  keyAt(key: number): CitationKey {
    return this.strings.get(this.columns.keyString[key]!);
  }

  phraseAt(phrase: number): string {
    return this.strings.get(this.columns.phraseString[phrase]!);
  }

  /** Numbers of the texts with a key. */
  textsOfKey(key: number): Uint32Array {
    const { keyTextEnds, keyTexts } = this.columns;
    return keyTexts.subarray(startOf(keyTextEnds, key), keyTextEnds[key]!);
  }

  /** Numbers of the citations of a key. */
  citationsOfKey(key: number): Uint32Array {
    const { keyCitationEnds, keyCitations } = this.columns;
    return keyCitations.subarray(startOf(keyCitationEnds, key), keyCitationEnds[key]!);
  }

  /** The text that a citation stands in. */
  textOfCitation(citation: number): number {
    return ownerOf(this.columns.textCitationEnds, citation);
  }

  textOfParagraph(paragraph: number): number {
    return ownerOf(this.columns.textParagraphEnds, paragraph);
  }

  entry(text: number): Entry {
    const { columns } = this;
    const key = columns.textKey[text]!;
    const date = columns.textDate[text]!;
    return {
      file: this.uriAt(columns.textFile[text]!),
      key: key === 0 ? null : this.keyAt(key - 1),
      kind: KINDS[columns.textKind[text]!]!,
      language: LANGUAGES[columns.textLanguage[text]!]!,
      body: this.optional(columns.textBody[text]!),
      number: this.optional(columns.textNumber[text]!),
      symbol: this.optional(columns.textSymbol[text]!),
      title: this.optional(columns.textTitle[text]!),
      date: date === 0 ? null : String(date).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      span: { start: columns.textStart[text]!, end: columns.textEnd[text]! },
      at: { line: columns.textLine[text]!, character: columns.textColumn[text]! },
      paragraphs: this.optional(columns.textNumbers[text]!) ?? '',
      annexes: (this.optional(columns.textAnnexes[text]!) ?? '').split('\n').slice(0, -1),
    };
  }

  citing(citation: number): Citing {
    const { columns } = this;
    const text = this.textOfCitation(citation);
    const key = columns.textKey[text]!;
    const from = columns.citationFrom[citation]!;
    const isOutside = from === OUTSIDE;
    const start = columns.citationStart[citation]!;
    const length = columns.citationLength[citation]!;
    const line = columns.citationLine[citation]!;
    const column = columns.citationColumn[citation]!;
    const rows = columns.citationRows[citation]!;
    // A line may be longer than the column of ends can hold.
    const endColumn = rows === 0 ? column + length : columns.citationEndColumn[citation]!;
    return {
      file: this.uriAt(columns.textFile[text]!),
      language: LANGUAGES[columns.textLanguage[text]!]!,
      from: key === 0 || isOutside ? null : this.keyAt(key - 1),
      fromParagraph: isOutside ? 0 : from,
      span: { start, end: start + length },
      range: {
        start: { line, character: column },
        end: { line: line + rows, character: endColumn },
      },
      paragraph: this.optional(columns.citationParagraph[citation]!),
      annex: this.optional(columns.citationAnnex[citation]!),
    };
  }

  paragraph(paragraph: number): NonNullable<Hit['paragraph']> {
    const { columns } = this;
    const start = columns.paragraphStart[paragraph]!;
    return {
      label: this.optional(columns.paragraphLabel[paragraph]!),
      opening: this.phraseAt(columns.paragraphOpening[paragraph]!),
      span: { start, end: start + columns.paragraphLength[paragraph]! },
      at: { line: columns.paragraphLine[paragraph]!, character: columns.paragraphColumn[paragraph]! },
    };
  }

  private optional(string: number): string | null {
    return string === 0 ? null : this.strings.get(string - 1);
  }
}

/** Whose rows row `at` is among. */
function ownerOf(ends: Uint32Array, at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
