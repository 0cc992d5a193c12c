import { digitValue, isInvisible, isLetter, isSpace } from '../text/chars.ts';
import { ABJAD, CYRILLIC, hanValue, readDigits, romanValue } from '../text/numerals.ts';

/** A label as it stands in the text, before a list tells how "(i)" is to be read. Offsets in the block. */
export interface RawLabel {
  readonly start: number;
  /** After the label's own mark, before the space that follows. */
  readonly end: number;
  /** What encloses or closes the number: "." ")" "()" "-" "'" "、" "tag" "bullet". */
  readonly mark: string;
  /** The number or letter itself; '' for a bullet. */
  readonly token: string;
  /** Of a figure; `null` for letters and bullets. */
  readonly number: number | null;
}

const QUOTES = '‘’\'"“”';
const BULLETS = '-–—•●▪◦·*';
const OPEN = '(（';
const CLOSE = ')）';
/** What follows the figure of a paragraph that was added later: "3 bis". */
const ADDED =
  '[ -]?[*_]?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|бис|тер|кватер|квинквиес)(?!\\p{L})[*_]?|[ \u00a0]?مكرر(?:ا|اً|ًا)?(?: (?:ثانيا|ثالثا|رابعا))?(?!\\p{L})|[ \u00a0]?之[二三四五六七八九十]';
/** The same of one of several versions of a paragraph: "3 alt.", "3 bis alt 2". */
const VERSION =
  '[ .]?(?:alt|альт)(?!\\p{L})(?:\\.?[ ]?\\d{1,2})?|[ \u00a0](?:variante|вариант|بديل)(?!\\p{L})(?:[ ]\\p{Nd}{1,2})?|[ ]?备选(?:案文)?\\d{0,2}';
/** What follows the figure of a paragraph that was added, or stands for another: "3 bis", "3 alt". */
export const SUFFIX = new RegExp(`^(?:(?:${ADDED})(?:${VERSION})?|(?:${VERSION}))`, 'iu');
/** Longest suffix with its number, UTF-16. */
const SUFFIX_ROOM = 28;
const TAG = new RegExp(`^(?:OP|PP|ОП|ПП) ?(\\d{1,3})(?:${ADDED})?(?:${VERSION})?[.:)]?(?=\\s|$)`, 'iu');

/** The label of a paragraph that was added to those that are numbered, or is a version of another: "3 bis.", "OP3 alt". */
export function isVersion(label: string): boolean {
  if (!/\p{L}/u.test(label)) return false;
  const figure = /\p{Nd}{1,3}/u.exec(label);
  if (figure !== null && SUFFIX.test(label.slice(figure.index + figure[0].length))) return true;
  return VERSION_LABEL.test(`${label} `);
}

/** Reads the label of a paragraph or item at `start`; `null` when none stands there. */
export function readLabel(text: string, start: number, end: number): RawLabel | null {
  let at = start;
  while (at < end && '*_[［'.includes(text[at]!) && at - start < 3 && !isSpace(text.charCodeAt(at + 1))) at++;
  const label = readBare(text, at, end) ?? (at > start ? attributed(text, start, end) : null);
  if (label === null || label.mark === 'bullet') return label;
  let after = label.end;
  if (at > start) while (after < end && (text[after] === '*' || text[after] === '_')) after++;
  return after === label.end ? label : { ...label, end: after };
}

const VERSION_LABEL =
  /^(?:(?:Alt|ALT|Альт)(?:\.?[ \u00a0]?(?:\d{1,2}|[A-DА-Г]))?|(?:Alternative|Option|Version|Variante|Opción|Alternativa|Versión|Вариант|Альтернатива)[ \u00a0](?:\d{1,2}|[A-DА-Г])|(?:ال)?(?:بديل|خيار)(?:[ \u00a0]\p{Nd}{1,2})|备选(?:案文|方案)?[ ]?\p{Nd}{1,2})[ \u00a0]?(?:[.:)：、-])(?=[\s*_\p{Script=Han}])/u;

/** What heads a paragraph that stands for the numbered one before it: "Alt 1:", "Option B.", "备选案文1：". */
export function readVersion(text: string, start: number, end: number): RawLabel | null {
  let at = start;
  while (at < end && '*_[［'.includes(text[at]!) && at - start < 3) at++;
  if (!'AАOVВابخ备'.includes(text[at] ?? ' ')) return null;
  const found = VERSION_LABEL.exec(text.slice(at, Math.min(end, at + 32)));
  return found === null ? null : made(at, at + found[0].length, 'version', found[0], null);
}

/** The number of a paragraph behind whoever proposes it: "[EU: 3. *Requests* …]". */
function attributed(text: string, start: number, end: number): RawLabel | null {
  const head = /^[[［](?:[^[\]［］:：\n]{1,48}[:：]\s{0,2}){1,2}/.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  const label = head === null ? null : readBare(text, start + head[0].length, end);
  return label?.number == null || label.mark === '()' ? null : label;
}

function readBare(text: string, start: number, end: number): RawLabel | null {
  const first = text[start];
  if (first === undefined || start >= end) return null;
  if (digitValue(text.charCodeAt(start)) >= 0) return readFigure(text, start, end);
  if (OPEN.includes(first)) return readEnclosed(text, start, end);
  if (QUOTES.includes(first)) return readQuoted(text, start, end);
  const code = text.charCodeAt(start);
  if (code >= 0x3220 && code <= 0x3229) return made(start, start + 1, '()', first, null);
  if (code >= 0x2460 && code <= 0x2473)
    return made(start, start + 1, '()', String(code - 0x245f), code - 0x245f);
  if (code >= 0x249c && code <= 0x24b5)
    return made(start, start + 1, '()', String.fromCharCode(code - 0x249c + 97), null);
  if (BULLETS.includes(first)) return readBullet(text, start, end);
  if (first === 'O' || first === 'P' || first === 'О' || first === 'П') {
    const tag = TAG.exec(text.slice(start, Math.min(end, start + 32)));
    if (tag) return made(start, start + tag[0].length, 'tag', tag[0].slice(0, 2), Number(tag[1]));
  }
  return isLetter(code) ? readLettered(text, start, end) : null;
}

function made(start: number, end: number, mark: string, token: string, number: number | null): RawLabel {
  return { start, end, mark, token, number };
}

/** After a label comes a space, the end, or (Chinese, careless typing) a letter, mark of emphasis or bracket. */
function opensText(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return (
    isSpace(code) ||
    isLetter(code) ||
    '*_~“«"<[［《（('.includes(text[at]!) ||
    code === 0x200f ||
    code === 0x200e
  );
}

function readFigure(text: string, start: number, end: number): RawLabel | null {
  const figure = readDigits(text, start, Math.min(end, start + 4));
  if (figure === null || figure.value === 0) return null;
  let at = figure.end;
  const suffix = SUFFIX.exec(text.slice(at, Math.min(end, at + SUFFIX_ROOM)));
  if (suffix) at += suffix[0].length;
  const token = text.slice(start, figure.end);
  const mark = text[at];
  if (mark === '.' || mark === '．') {
    if (digitValue(text.charCodeAt(at + 1)) >= 0 && at + 1 < end) return readDecimal(text, start, end);
    return opensText(text, at + 1, end) ? made(start, at + 1, '.', token, figure.value) : null;
  }
  if (mark !== undefined && CLOSE.includes(mark)) {
    return opensText(text, at + 1, end) ? made(start, at + 1, ')', token, figure.value) : null;
  }
  if (mark === '、') return made(start, at + 1, '、', token, figure.value);
  if (mark === "'" || mark === '’' || mark === '‘') {
    return isSpace(text.charCodeAt(at + 1)) ? made(start, at + 1, "'", token, figure.value) : null;
  }
  // "3 bis *Requests*": what was added tells a label without its full stop.
  if (suffix && /^\s(?:[*_[]{1,3})?\p{Lu}/u.test(text.slice(at, Math.min(end, at + 5))))
    return made(start, at, '.', token, figure.value);
  const dash = at + 2;
  while (at < end && isSpace(text.charCodeAt(at)) && at < dash && text[at] !== '\n') at++;
  if (at < end && '-–‑−'.includes(text[at]!) && figure.end - start <= 3)
    return readDashed(text, start, at, end, token, figure.value);
  return null;
}

const ARABIC_LETTER = /[\u0620-\u064a\ufb50-\ufefc]/;
/** Within so many UTF-16 units of a bracket the words of the text begin. */
const MARK_ROOM = 60;

/** "1 -" and "1-", as Arabic numbers its paragraphs; elsewhere a dash after a figure is no label. */
function readDashed(
  text: string,
  start: number,
  dash: number,
  end: number,
  token: string,
  value: number,
): RawLabel | null {
  let next = dash + 1;
  const passes = (at: number): boolean =>
    isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)) || '*_~[［<'.includes(text[at]!);
  while (next < end && passes(next) && text[next] !== '\n') next++;
  // Behind a bracket or tag there may stand a name in other letters: "2 - [EU: …]", "2 - <ins>…".
  const isMarked = '[［<'.includes(text[next - 1]!);
  const words = text.slice(next, Math.min(end, next + (isMarked ? MARK_ROOM : 1)));
  const arabic = ARABIC_LETTER.test(words);
  // An empty paragraph, its closing mark written already, or a place for words.
  const isEmpty = next >= end || text[next] === '…' || ('،؛.'.includes(text[next]!) && next + 1 >= end);
  return arabic || isEmpty ? made(start, dash + 1, '-', token, value) : null;
}

function readDecimal(text: string, start: number, end: number): RawLabel | null {
  const match = /^\d{1,3}(?:\.\d{1,3}){1,4}\.?(?=[\s*_])/.exec(
    text.slice(start, Math.min(end + 1, start + 24)),
  );
  if (!match) return null;
  const last = /(\d+)\.?$/.exec(match[0])!;
  return made(start, start + match[0].length, 'decimal', match[0].replace(/\.$/, ''), Number(last[1]));
}

function readEnclosed(text: string, start: number, end: number): RawLabel | null {
  let at = start + 1;
  while (at < end && at - start < 8 && !CLOSE.includes(text[at]!)) at++;
  if (at >= end || !CLOSE.includes(text[at]!) || !opensText(text, at + 1, end)) return null;
  const token = text.slice(start + 1, at).trim();
  const figure = readDigits(token, 0, token.length);
  if (figure !== null)
    return figure.end === token.length && figure.value < 100 && figure.value > 0
      ? made(start, at + 1, '()', token, figure.value)
      : null;
  return isLabelToken(token) ? made(start, at + 1, '()', token, null) : null;
}

function readQuoted(text: string, start: number, end: number): RawLabel | null {
  const figure = readDigits(text, start + 1, Math.min(end, start + 3));
  if (figure === null || figure.value === 0) return null;
  const close = text[figure.end];
  if (close === undefined || !QUOTES.includes(close) || !opensText(text, figure.end + 1, end)) return null;
  return made(start, figure.end + 1, "'", text.slice(start + 1, figure.end), figure.value);
}

function readBullet(text: string, start: number, end: number): RawLabel | null {
  if (!isSpace(text.charCodeAt(start + 1)) || start + 1 >= end) return null;
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at)) && text[at] !== '\n') at++;
  const inner = readBare(text, at, end);
  if (inner !== null && inner.mark !== 'bullet' && inner.mark !== 'tag') return inner;
  return at < end && text[at] !== '\n' ? made(start, start + 1, 'bullet', '', null) : null;
}

function readLettered(text: string, start: number, end: number): RawLabel | null {
  let at = start;
  while (at < end && at - start < 7 && (isLetter(text.charCodeAt(at)) || text[at] === 'ـ')) at++;
  const token = text.slice(start, at);
  if (token === '' || at >= end || !isLabelToken(token)) return null;
  const mark = text[at]!;
  if (CLOSE.includes(mark))
    return opensText(text, at + 1, end) ? made(start, at + 1, ')', token, null) : null;
  if (mark === '、') return hanValue(token) === null ? null : made(start, at + 1, '、', token, null);
  if (mark === '.' && (at + 1 >= end || isSpace(text.charCodeAt(at + 1))))
    return made(start, at + 1, '.', token, null);
  if (token.length === 1 && ABJAD.includes(token)) {
    while (at < end && isSpace(text.charCodeAt(at)) && text[at] !== '\n') at++;
    if ('-–'.includes(text[at] ?? ' ') && isSpace(text.charCodeAt(at + 1)))
      return made(start, at + 1, '-', token, null);
  }
  return null;
}

/** One letter, one letter doubled ("aa"), a roman or a Chinese numeral; Arabic ه may carry a tatweel. */
function isLabelToken(token: string): boolean {
  const bare = token.replaceAll('ـ', '');
  if (bare.length === 0) return false;
  if (bare.length === 1)
    return isLetter(bare.charCodeAt(0)) && (bare.charCodeAt(0) < 0x4e00 || hanValue(bare) !== null);
  if (bare.length === 2 && bare[0] === bare[1] && /[a-zа-я]/i.test(bare)) return true;
  return (
    (romanValue(bare) !== null && (bare === bare.toLowerCase() || bare === bare.toUpperCase())) ||
    hanValue(bare) !== null
  );
}

export type ListStyle =
  | 'number'
  | 'letter'
  | 'roman'
  | 'arabic-letter'
  | 'cyrillic-letter'
  | 'han-number'
  | 'decimal'
  | 'bullet';

/** One open list: how it counts and the value of its last label as written. */
export interface ListLevel {
  readonly style: ListStyle;
  readonly mark: string;
  readonly value: number;
}

/** Look-alike Cyrillic letters that Russian texts mix with Latin ones in one list. */
const LATIN_TWIN: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
};

/** Every way in which a label may count, likeliest first. */
export function readings(label: RawLabel): readonly Omit<ListLevel, 'mark'>[] {
  if (label.mark === 'bullet') return [{ style: 'bullet', value: 0 }];
  if (label.mark === 'decimal') return [{ style: 'decimal', value: label.number ?? 0 }];
  if (label.number !== null) return [{ style: 'number', value: label.number }];
  const token = label.token.replaceAll('ـ', '').toLowerCase();
  const out: Omit<ListLevel, 'mark'>[] = [];
  const letter = /^([a-z])\1*$/.exec(token);
  const roman = romanValue(token);
  if (letter && !(roman !== null && token.length > 1 && token !== 'cc')) {
    out.push({ style: 'letter', value: token.charCodeAt(0) - 96 + 26 * (token.length - 1) });
  }
  if (roman !== null && token.length < 8 && !/^[lcdm]$/.test(token)) {
    const reading = { style: 'roman', value: roman } as const;
    if (token === 'i') out.unshift(reading);
    else out.push(reading);
    if (token === 'ii' || token === 'xx') out.push({ style: 'letter', value: token.charCodeAt(0) - 96 + 26 });
  }
  const han = hanValue(token);
  if (han !== null) out.push({ style: 'han-number', value: han });
  if (token.length === 1) {
    const abjad = ABJAD.indexOf(token === 'ا' || token === 'أ' ? 'أ' : token);
    if (abjad >= 0) out.push({ style: 'arabic-letter', value: abjad + 1 });
    const cyrillic = CYRILLIC.indexOf(token);
    const twin = LATIN_TWIN[token];
    if (twin !== undefined) out.push({ style: 'letter', value: twin.charCodeAt(0) - 96 });
    if (cyrillic >= 0) out.push({ style: 'cyrillic-letter', value: cyrillic + 1 });
  }
  return out;
}

/**
 * Where a label belongs among the open lists (outermost first) and how it counts there: next in an open
 * list, first of a new one below, or out of order in the list that looks most like it.
 */
export function placeLabel(
  label: RawLabel,
  open: readonly ListLevel[],
  afterColon: boolean,
): { readonly level: number; readonly entry: ListLevel } {
  const ways = readings(label);
  const same = (way: Omit<ListLevel, 'mark'>, list: ListLevel): boolean =>
    way.style === list.style && label.mark === list.mark;
  const at = (level: number, way: Omit<ListLevel, 'mark'>) => ({
    level,
    entry: { ...way, mark: label.mark },
  });
  // "а" may have been taken for a Latin letter; "б" tells.
  const second = ways.find((way) => way.style === 'cyrillic-letter' && way.value === 2);
  const first = ways.find((way) => way.value === 1);
  if (afterColon && first && !open.some((list) => same(first, list))) return at(open.length + 1, first);
  for (let depth = open.length; depth > 0; depth--) {
    const list = open[depth - 1]!;
    const next = ways.find(
      (way) => same(way, list) && (way.value === list.value + 1 || way.style === 'bullet'),
    );
    if (next) return at(depth, next);
    const isBegun = list.style === 'letter' && list.value === 1 && list.mark === label.mark;
    if (second && isBegun) return at(depth, second);
  }
  if (first && (open.length === 0 || afterColon || !open.some((list) => same(first, list))))
    return at(open.length + 1, first);
  for (let depth = open.length; depth > 0; depth--) {
    const list = open[depth - 1]!;
    const way = ways.find((candidate) => same(candidate, list));
    if (way) return at(depth, way);
  }
  const byStyle = open.findIndex((list) => ways.some((way) => way.style === list.style));
  if (byStyle >= 0) return at(byStyle + 1, ways.find((way) => way.style === open[byStyle]!.style)!);
  return at(open.length + 1, ways[0] ?? { style: 'letter', value: 0 });
}
