import { SUFFIX } from '../../src/core/syntax/labels.ts';
import { DIGIT } from './words.ts';

/** What the grammar knows by its shape alone, in every language: regexp sources for Oniguruma, every repeat bounded. */

/** What may stand before a line's first word: space, direction marks, a byte order mark, marks of quoted mail. */
export const MARGIN = '[\\s\\u200B\\u200E\\u200F\\uFEFF>]{0,16}';

/** White space of the line: a rule that took the line's end would have its content begin on the next one. */
export const SPACE = '[^\\S\\n]';

/** Marks of emphasis, Markdown's or tags. */
export const EMPHASIS = '(?:[*_]{1,3}|</?(?:u|i|b|em|strong)>)';

const SUPERSCRIPT = '[¹²³⁰⁴-⁹]{1,4}';
/** A footnote mark in running text. */
export const NOTE_MARK = `\\[\\^[^\\]\\s]{1,12}\\]|<sup>[^<>\\n]{1,8}</sup>|\\(${SUPERSCRIPT}\\)|(?<![0-9 ][ckm]m|[0-9 ]m)${SUPERSCRIPT}`;
/** A footnote mark that stands before the note's own text. */
export const NOTE_LABEL = `\\[\\^[^\\]\\s]{1,12}\\]:?(?=\\s)|<sup>[^<>\\n]{1,8}</sup>(?=\\s)|\\(?${SUPERSCRIPT}\\)?(?=\\s)`;

/** "bis", "alt 2", "مكررا", "之二": what the parser takes for part of a number. */
const ADDED = `(?:(?i:${SUFFIX.source.replace('^', '')}))?`;
const TAGGED = `\\s?\\d{1,3}${ADDED}[.:)]?(?=\\s)`;
/** The number of a preambular paragraph in a draft: "PP3", "PP3 alt." */
export const PREAMBULAR_LABEL = `(?:PP|ПП)${TAGGED}`;
/** The number of a paragraph: "3.", "3 bis.", "١ -", "1)", "3、", "OP3". */
export const NUMBER_LABEL = `(?:(?:OP|ОП)${TAGGED}|${DIGIT}{1,3}${ADDED}(?:[.．](?!${DIGIT})|[)）、]|\\s{0,2}[-–‑](?=[\\s\\u200F]{0,2}[*_]{0,3}\\p{Arabic})))`;

const LETTERS =
  '(?:[A-Za-z]{1,2}|[ivxlIVXL]{1,6}|[а-яА-Я]{1,2}|[\\u0621-\\u064A]ـ?|[一二三四五六七八九十]{1,3})';
/** The label of an item: "(a)", "a)", "(أ)", "أ -", "’1‘", "(一)", "㈠", "1.2", a bullet. */
export const ITEM_LABEL = [
  `[(（]\\s?(?:${LETTERS}|${DIGIT}{1,2})\\s?[)）]`,
  `${LETTERS}[)）](?=\\s|\\p{L})`,
  `(?:[a-z]|[ivx]{1,5})\\.(?=\\s)`,
  `[\\u0621-\\u064A]ـ?\\s{0,2}[-–.](?=\\s)`,
  `[‘’'"“”]${DIGIT}{1,2}[‘’'"“”]`,
  `${DIGIT}{1,2}['’‘](?=\\s)`,
  `${DIGIT}{1,2}(?:\\.${DIGIT}{1,2}){1,3}\\.?(?=\\s)`,
  '[㈠-㈩①-⑳⒜-⒵]',
  '[-–—•●▪◦·*](?=\\s)',
].join('|');

/** Beginnings of a line that are not merely the rest of a paragraph broken at the margin. */
const FRESH = [
  '[*_#<(（\\[［‘’\'"“”•●▪◦·–—-]',
  `${DIGIT}{1,3}\\s{0,2}[.．)）、'’‘-]`,
  '\\p{L}{1,3}[.)）]',
  '[¹²³⁰⁴-⁹㈠-㈩①-⑳⒜-⒵]',
  // What may be an enacting line: a name and a comma, nothing else.
  "(?:(?i:the|l['’]|le|la|el)\\s?\\p{Lu}|إن\\s|[А-Я]|\\p{Han})[^,،，.;:：\\n]{1,120}[,،，:：]\\s*$",
].join('|');
const CLOSING_MARK = `[,،，;；؛.。:：](?=(?:${NOTE_MARK}){0,3}\\s{0,8}$)`;

/** Where a paragraph ends: at a mark that ends its line, or before a line that begins something. */
export const BEFORE_END = `(?=${CLOSING_MARK})|^(?=\\s*$|${MARGIN}(?:${FRESH}))`;
/** The same with the mark. It does not hold at `\G`, where a rule begins that has taken nothing yet. */
export const PARAGRAPH_END = `(${CLOSING_MARK})|^(?!\\G)(?=\\s*$|${MARGIN}(?:${FRESH}))`;

/** The number of a resolution: "66/102", "S-10/2", "1373 (2001)", "217 A (III)", "WHA64.12", "1/CP.21". */
export const RESOLUTION_NUMBER = [
  `(?:(?:E?S|SS)-)?${DIGIT}{1,4}\\s?/\\s?(?:${DIGIT}{1,4}|(?:CP|CMP|CMA)\\.${DIGIT}{1,2})(?:\\s?[A-Z](?![\\p{L}\\p{N}]))?(?![/${DIGIT.slice(1, -1)}])`,
  `${DIGIT}{1,4}\\s?(?:[A-Z]\\s?)?[(（]\\s?(?:${DIGIT}{4}|(?:E?S-)?[IVXL]{1,8}|د\\s?[-–]\\s?${DIGIT}{1,3})\\s?[)）]`,
  `WHA${DIGIT}{1,2}\\.${DIGIT}{1,2}`,
].join('|');

/** A document symbol: "A/RES/66/102", "E/CN.15/2010/L.2", "S/RES/1373 (2001)"; it holds a figure and ends in no mark. */
export const SYMBOL =
  '(?=[A-Z./a-z-]{1,24}\\d)[A-Z]{1,8}(?:\\.\\d{1,3})?(?:/[A-Z0-9][A-Za-z0-9.-]{0,14}){1,7}(?<![.-])(?:\\s?\\(\\d{4}\\))?';

const DELEGATION = '(?:\\p{Lu}|\\p{Arabic}|\\p{Han})[^\\[\\]［］:：,،、;；.。*_~<\\n]{0,32}';
/** Whoever proposes something: names by their shape alone, "EU", "US, Japan", "G77 and China", "欧盟". */
export const DELEGATIONS = `${DELEGATION}(?:[,،、]\\s?${DELEGATION}){0,11}`;
