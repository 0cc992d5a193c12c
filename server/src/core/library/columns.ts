/**
 * The columns of a segment: one typed array a property, a row a file, text, paragraph or citation. Strings are
 * numbers of the string table; where a string may be lacking, 0 is none and the number is one more. An `…Ends` column
 * holds where the rows of each owner end in the rows of what it owns. An opening or citation lies at `start`,
 * in `line` and `column`, and is `length` units long; a citation ends `rows` lines below, in column `endColumn`.
 */
export const LAYOUT = {
  bytes: Uint8Array,
  ends: Uint32Array,

  fileUri: Uint32Array,
  fileSize: Float64Array,
  fileModified: Float64Array,
  fileTextEnds: Uint32Array,
  fileSlots: Uint32Array,

  textFile: Uint32Array,
  /** Number of the key, from 1. */
  textKey: Uint32Array,
  textKind: Uint8Array,
  textLanguage: Uint8Array,
  textBody: Uint32Array,
  textNumber: Uint32Array,
  textSymbol: Uint32Array,
  textTitle: Uint32Array,
  /** 20120726; 0 for none. */
  textDate: Uint32Array,
  textStart: Uint32Array,
  textEnd: Uint32Array,
  textLine: Uint32Array,
  textColumn: Uint32Array,
  textNumbers: Uint32Array,
  /** Labels, each with a line break behind it. */
  textAnnexes: Uint32Array,
  textSum: Uint32Array,
  textParagraphEnds: Uint32Array,
  textCitationEnds: Uint32Array,

  paragraphOpening: Uint32Array,
  paragraphLabel: Uint32Array,
  paragraphStart: Uint32Array,
  paragraphLine: Uint32Array,
  paragraphColumn: Uint32Array,
  paragraphLength: Uint16Array,

  citationKey: Uint32Array,
  citationFrom: Uint16Array,
  citationParagraph: Uint32Array,
  citationAnnex: Uint32Array,
  citationStart: Uint32Array,
  citationLine: Uint32Array,
  citationColumn: Uint32Array,
  citationLength: Uint16Array,
  citationRows: Uint8Array,
  citationEndColumn: Uint16Array,

  keyString: Uint32Array,
  keySlots: Uint32Array,
  keyTextEnds: Uint32Array,
  keyTexts: Uint32Array,
  keyCitationEnds: Uint32Array,
  keyCitations: Uint32Array,

  /** Opening phrases, and the paragraphs that open with each. */
  phraseString: Uint32Array,
  phraseParagraphEnds: Uint32Array,
  phraseParagraphs: Uint32Array,

  /** Words of numbers, symbols, titles and openings, folded, in order; the texts and phrases that have them. */
  wordString: Uint32Array,
  wordTextEnds: Uint32Array,
  wordTexts: Uint32Array,
  wordPhraseEnds: Uint32Array,
  wordPhrases: Uint32Array,
} as const;

export type ColumnName = keyof typeof LAYOUT;
export type Columns = { readonly [Name in ColumnName]: Typed<(typeof LAYOUT)[Name]> };

type Typed<Type> = Type extends Uint8ArrayConstructor
  ? Uint8Array
  : Type extends Uint16ArrayConstructor
    ? Uint16Array
    : Type extends Uint32ArrayConstructor
      ? Uint32Array
      : Float64Array;

const NAMES = Object.keys(LAYOUT) as readonly ColumnName[];

/** Bytes of the columns one behind the other, each from a multiple of eight; first their lengths in bytes. */
export function encodeColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const head = NAMES.length * 8;
  let size = head;
  for (const name of NAMES) size += padded(columns[name].byteLength);
  const out = new Uint8Array(size);
  const lengths = new Float64Array(out.buffer, 0, NAMES.length);
  let at = head;
  for (const [index, name] of NAMES.entries()) {
    const { buffer, byteOffset, byteLength } = columns[name];
    lengths[index] = byteLength;
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return out;
}

/** Views of the columns in `bytes`, which begin at a multiple of eight; `null` where they are no such columns. */
export function decodeColumns(bytes: Uint8Array<ArrayBuffer>): Columns | null {
  const { buffer, byteOffset } = bytes;
  const head = NAMES.length * 8;
  if (bytes.length < head || byteOffset % 8 !== 0) return null;
  const lengths = new Float64Array(buffer, byteOffset, NAMES.length);
  const columns: Partial<Record<ColumnName, unknown>> = {};
  let at = head;
  for (const [index, name] of NAMES.entries()) {
    const length = lengths[index]!;
    const Type = LAYOUT[name];
    if (!Number.isInteger(length) || length < 0 || length % Type.BYTES_PER_ELEMENT !== 0) return null;
    if (at + length > bytes.length) return null;
    columns[name] = new Type(buffer, byteOffset + at, length / Type.BYTES_PER_ELEMENT);
    at += padded(length);
  }
  return at === bytes.length ? (columns as Columns) : null;
}

function padded(length: number): number {
  return (length + 7) & ~7;
}
