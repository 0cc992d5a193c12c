import type { Run } from './runs.ts';

/** Kinds of characters that rules on typography tell apart; each is a bit of `Scan.seen`. */
export const CHAR = {
  other: 0,
  latin: 1,
  cyrillic: 2,
  arabic: 3,
  han: 4,
  digit: 5,
  arabicDigit: 6,
  space: 7,
  /** No-break spaces of both widths. */
  fixedSpace: 8,
  lineBreak: 9,
  /** , ; : . ? ! */
  mark: 10,
  /** ، ؛ ؟ */
  arabicMark: 11,
  /** Full-width marks and brackets. */
  wideMark: 12,
  opens: 13,
  closes: 14,
  /** White space that no keyboard has: em spaces, thin spaces, ideographic spaces. */
  oddSpace: 15,
  /** Prints nothing; marks of direction, too. */
  invisible: 16,
  /** Ligatures and presentation forms. */
  form: 17,
  combining: 18,
  tatweel: 19,
  apostrophe: 20,
  percent: 21,
  dash: 22,
} as const;

const KINDS = 23;

/** Places that rules on typography look at, found for all of them in one passage over a run of text. */
export interface Scan {
  /** A bit for each kind of character that occurs. */
  readonly seen: number;
  /** Second of two spaces. */
  readonly doubledSpaces: readonly number[];
  /** A mark or closing bracket behind a space. */
  readonly spacedMarks: readonly number[];
  /** A letter right behind a comma, semicolon or colon. */
  readonly tightMarks: readonly number[];
  /** A space behind an opening bracket. */
  readonly spacedInside: readonly number[];
  /** A bracket with a letter right outside it: the second of the two. */
  readonly tightBrackets: readonly number[];
  /** Second of two marks. */
  readonly doubledMarks: readonly number[];
  /** A Latin letter beside a Cyrillic one: the second of the two. */
  readonly mixed: readonly number[];
  /** A half-width mark beside a Chinese character: the second of the two. */
  readonly halfWidth: readonly number[];
  /** First digits of numbers. */
  readonly figures: readonly number[];
  /** Words that begin with the letter that the word before them begins with. */
  readonly echoes: readonly number[];
}

type Place = Exclude<keyof Scan, 'seen'>;

const PLACES: readonly Place[] = [
  'doubledSpaces',
  'spacedMarks',
  'tightMarks',
  'spacedInside',
  'tightBrackets',
  'doubledMarks',
  'mixed',
  'halfWidth',
  'figures',
  'echoes',
];

const ECHOES = PLACES.length - 1;
/** Beside the places: where a word begins. */
const WORD = PLACES.length + 1;

/** The places of a run; kept while its rules look at it. */
export function scan(run: Run): Scan {
  let found = scans.get(run);
  if (found === undefined) {
    found = scanText(run.text);
    scans.set(run, found);
  }
  return found;
}

const scans = new WeakMap<Run, Scan>();

export function saw({ seen }: Scan, kind: number): boolean {
  return (seen & (1 << kind)) !== 0;
}

/** The kind of one UTF-16 unit; of `NaN`, where the text ends, `CHAR.other`. */
export function kindOfChar(code: number): number {
  return KIND_OF[code] ?? CHAR.other;
}

function scanText(text: string): Scan {
  const lists: number[][] = PLACES.map(() => NONE);
  const note = (place: number, at: number) => {
    if (lists[place] === NONE) lists[place] = [at];
    else lists[place]!.push(at);
  };
  let seen = 0;
  let before: number = CHAR.other;
  let initial = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND_OF[code]!;
    seen |= 1 << kind;
    const place = PLACE_OF[before * KINDS + kind]!;
    if (place === WORD) {
      const lower = code | LOWER;
      if (lower === initial) note(ECHOES, at);
      initial = lower;
    } else if (place !== 0) note(place - 1, at);
    before = kind;
  }
  return {
    seen,
    doubledSpaces: lists[0]!,
    spacedMarks: lists[1]!,
    tightMarks: lists[2]!,
    spacedInside: lists[3]!,
    tightBrackets: lists[4]!,
    doubledMarks: lists[5]!,
    mixed: lists[6]!,
    halfWidth: lists[7]!,
    figures: lists[8]!,
    echoes: lists[9]!,
  };
}

const NONE: number[] = [];

/** Set in small letters of most alphabets. */
const LOWER = 0x20;

/** The place that each two kinds of characters side by side make, by its number from 1. */
function pairTable(): Uint8Array {
  const table = new Uint8Array(KINDS * KINDS);
  const set = (place: Place, before: readonly number[], after: readonly number[]) => {
    for (const first of before)
      for (const second of after) table[first * KINDS + second] = PLACES.indexOf(place) + 1;
  };
  const { latin, cyrillic, arabic, han, digit, space, fixedSpace, mark, arabicMark, wideMark } = CHAR;
  const all = [...Array(KINDS).keys()];
  const letters: readonly number[] = [latin, cyrillic, arabic];
  for (const first of all)
    if (!letters.includes(first) && first !== CHAR.combining)
      for (const second of letters) table[first * KINDS + second] = WORD;
  for (const digits of [digit, CHAR.arabicDigit])
    set(
      'figures',
      all.filter((kind) => kind !== digits),
      [digits],
    );
  set('doubledSpaces', [space, fixedSpace], [space]);
  set('doubledSpaces', [space], [fixedSpace]);
  set('spacedMarks', [space, fixedSpace], [mark, arabicMark, wideMark, CHAR.closes]);
  set('tightMarks', [mark, arabicMark], [latin, cyrillic, arabic]);
  set('spacedInside', [CHAR.opens], [space, fixedSpace]);
  set('tightBrackets', [latin, cyrillic], [CHAR.opens]);
  set('tightBrackets', [CHAR.closes], [latin, cyrillic]);
  set('doubledMarks', [mark, arabicMark, wideMark], [mark, arabicMark, wideMark]);
  set('mixed', [latin], [cyrillic]);
  set('mixed', [cyrillic], [latin]);
  set('halfWidth', [han], [mark]);
  set('halfWidth', [mark], [han]);
  return table;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const [first, last, kind] of RANGES) table.fill(kind, first, last + 1);
  for (const [set, kind] of SETS) for (let at = 0; at < set.length; at++) table[set.charCodeAt(at)] = kind;
  return table;
}

/** First and last of each range; a later one goes before an earlier. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x00, 0x1f, CHAR.invisible],
  [0x30, 0x39, CHAR.digit],
  [0x41, 0x5a, CHAR.latin],
  [0x61, 0x7a, CHAR.latin],
  [0x7f, 0x9f, CHAR.invisible],
  [0xc0, 0x24f, CHAR.latin],
  [0xd7, 0xd7, CHAR.other],
  [0xf7, 0xf7, CHAR.other],
  [0x300, 0x36f, CHAR.combining],
  [0x400, 0x52f, CHAR.cyrillic],
  [0x620, 0x64a, CHAR.arabic],
  [0x653, 0x655, CHAR.combining],
  [0x660, 0x669, CHAR.arabicDigit],
  [0x66e, 0x6d3, CHAR.arabic],
  [0x1e00, 0x1eff, CHAR.latin],
  [0x2000, 0x200a, CHAR.oddSpace],
  [0x3400, 0x4dbf, CHAR.han],
  [0x4e00, 0x9fff, CHAR.han],
  [0xe000, 0xf8ff, CHAR.invisible],
  [0xfb00, 0xfdf1, CHAR.form],
  [0xfe70, 0xfefc, CHAR.form],
];

const SETS: readonly (readonly [string, number])[] = [
  [' ', CHAR.space],
  ['\u00a0\u202f', CHAR.fixedSpace],
  ['\t\n\v\f\r\u0085\u2028\u2029', CHAR.lineBreak],
  [',;:.?!', CHAR.mark],
  ['،؛؟', CHAR.arabicMark],
  ['，；：。？！、．（）［］', CHAR.wideMark],
  ['([', CHAR.opens],
  [')]', CHAR.closes],
  ['\u1680\u205f\u3000', CHAR.oddSpace],
  ['\u00ad\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufffc\ufffd', CHAR.invisible],
  ['\u3007', CHAR.han],
  ['\u0640', CHAR.tatweel],
  ["'’‘`´ʼ", CHAR.apostrophe],
  ['%٪％', CHAR.percent],
  ['-–—−‐', CHAR.dash],
];

const KIND_OF = kinds();
const PLACE_OF = pairTable();

/** Where the word of non-spaces around `at` is an address, a file name or the like: not prose. */
export function inAddress(text: string, at: number): boolean {
  let start = at;
  let end = at;
  while (start > 0 && at - start < LONGEST_ADDRESS && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < LONGEST_ADDRESS && !/\s/.test(text[end]!)) end++;
  return /:\/\/|www\.|@|\.(?:org|int|net|com|pdf|htm)/i.test(text.slice(start, end));
}

const LONGEST_ADDRESS = 200;
