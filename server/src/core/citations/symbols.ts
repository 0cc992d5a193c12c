import { ORGANS } from '../bodies/organs.ts';
import { isWordUnit } from '../text/phrases.ts';
import { isDigit, lastWithin, pastSpace, type Run } from './run.ts';

/** A document symbol as it stands in a folded text. */
export interface SymbolToken {
  readonly start: number;
  readonly end: number;
  /** Full, as the organ writes it: "E/2012/30/Corr.2" for the "2" of "E/2012/30 and Corr.1 and 2". */
  readonly symbol: string;
  readonly body: string | null;
}

/** Letters of symbols, and the Cyrillic ones that are typed for them. */
const L = 'a-zаверсетоікмнх';
const SEGMENT = `(?:e?s-\\d{1,3}|[${L}0-9]{1,14}(?:\\.[${L}0-9]{1,8}){0,4})(?:[-–]\\d{1,4}(?=/))?(?:\\(\\d{1,3}\\))?`;
const SYMBOL = new RegExp(`[${L}]{1,8}(?:\\(\\d{1,3}\\))?(?: ?/ ?${SEGMENT}){1,8}`, 'y');
const PART = / ?\(([^()]{1,30})\)((?:\/(?:add|corr|rev)\.\d{1,3}){0,2})/y;
const PART_WORDS =
  /^(?:part|vol|sect|supp|plan|tom|част|第.{1,3}(?:部分|卷)|الجزء|المجلد|parte|partie|premiere|deuxieme|primera|segunda)/;
/** What brackets behind the number of a resolution hold: "S/RES/1373 (2001)", "A/RES/217 (III)". */
const SESSION = /^(?:\d{4}|(?:e?s-)?[ivxl]{1,7})$/;
const SHORT = /(add|corr|rev|amend)\. ?(\d{1,3})(?![\d/])/y;
const FIGURE = /(\d{1,3})(?![\d/.]|[^\s,،;؛.)\]」，；。、和及ивуyete]{1,2}\d)/y;
const URL_BEFORE = /[\w.:/?=&%#-]{0,60}$/;

/** The symbol whose first stroke stands at `at`, with what is short for others behind it. */
export function symbolsAt(run: Run, at: number, from: number): readonly SymbolToken[] {
  const { text } = run;
  const start = rootBefore(text, at);
  if (start === null || start < from || !run.isCapital(start)) return NONE;
  const before = text.charCodeAt(start - 1);
  if (before === 0x2f || before === 0x40 || before === 0x5f) return NONE;
  if (before === 0x2e && isWordUnit(text.charCodeAt(start - 2))) return NONE;
  if (before === 0x3a && /https?:$/.test(text.slice(Math.max(0, start - 6), start))) return NONE;
  SYMBOL.lastIndex = start;
  const match = SYMBOL.exec(text);
  if (match === null || !/\d/.test(match[0])) return NONE;
  if (isInAddress(text, start)) return NONE;
  let end = start + match[0].length;
  // The stroke of the second of two joint symbols ("A/56/69-S/2001/459") belongs to that one.
  let full = inLatin(run.written(start, end).replaceAll(' ', ''));
  const organ = organOf(full);
  if (organ === undefined) return NONE;
  const body = organ === '' ? null : organ;
  PART.lastIndex = end;
  const part = PART.exec(text);
  if (part !== null && (PART_WORDS.test(part[1]!) || (full.includes('/RES/') && SESSION.test(part[1]!)))) {
    const to = end + part[0].length;
    full = `${full} ${run.written(pastSpace(text, end), to)}`;
    end = to;
  }
  const tokens: SymbolToken[] = [{ start, end, symbol: full, body }];
  shortFor(run, full, body, end, tokens);
  return tokens;
}

const NONE: readonly SymbolToken[] = [];
/** So many documents of a range are told apart: "Add.1–3". */
const RANGE = 20;

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  р: 'p',
  с: 'c',
  т: 't',
  о: 'o',
  к: 'k',
  м: 'm',
  н: 'h',
  х: 'x',
};

/** Cyrillic letters that look like Latin ones become those. */
function inLatin(symbol: string): string {
  const latinized = symbol.normalize('NFKC').replace(/[а-хА-Х]/g, (letter) => {
    const latin = LATIN[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
  });
  return latinized.replace(/[\u2010-\u2012\u2212]/g, '-');
}

/** The organ of a symbol; '' for one that is no body of the table, `undefined` for what is no symbol. */
function organOf(symbol: string): string | undefined {
  const [first = '', second = '', third = ''] = symbol.split('/');
  const root = first.replace(/\(.*/, '');
  const two = ORGANS[`${root}/${second.replace(/^(EA)\..*/, '$1')}`];
  if (two !== undefined) return two;
  const one = ORGANS[root];
  if (one !== undefined) return isNumbered(second) || third !== '' ? one : undefined;
  return root.length >= 2 && root === root.toUpperCase() && third !== '' && /\d$/.test(symbol)
    ? ''
    : undefined;
}

function isNumbered(segment: string): boolean {
  return /\d/.test(segment);
}

function rootBefore(text: string, at: number): number | null {
  let start = at;
  if (text[start - 1] === ')') {
    const open = lastWithin(text, '(', start, 6);
    if (open < 0) return null;
    start = open;
  }
  const end = start;
  while (start > 0 && end - start < 9) {
    const code = text.charCodeAt(start - 1);
    if ((code < 0x61 || code > 0x7a) && LATIN[text[start - 1]!] === undefined) break;
    start--;
  }
  return start === end || end - start > 8 ? null : start;
}

function isInAddress(text: string, start: number): boolean {
  const before = URL_BEFORE.exec(text.slice(Math.max(0, start - 60), start))![0];
  return before.includes('://') || before.includes('www.') || before.includes('@');
}

/** "and Corr.1 and 2", "and Add.1–3": each takes the symbol before it. */
function shortFor(run: Run, base: string, body: string | null, from: number, tokens: SymbolToken[]): void {
  const { text, words } = run;
  let at = from;
  let kind = '';
  for (let count = 0; count < 40; count++) {
    let p = pastSpace(text, at);
    let range = false;
    if (text[p] === ',' || text[p] === '،' || text[p] === '/') p = pastSpace(text, p + 1);
    const join = words.joins.at(text, p);
    if (join !== null) {
      p = pastSpace(text, join.end);
      range = join.value === 'to';
    } else if (text[p] === 'و') p = pastSpace(text, p + 1);
    else if (p === pastSpace(text, at)) return;
    SHORT.lastIndex = p;
    FIGURE.lastIndex = p;
    const short = SHORT.exec(text);
    const figure = short === null && kind !== '' && join !== null ? FIGURE.exec(text) : null;
    if (short === null && figure === null) return;
    if (short !== null) kind = run.written(p, p + short[1]!.length);
    const number = Number((short?.[2] ?? figure?.[1])!);
    const end = p + (short ?? figure)![0].length;
    if (range) {
      const last = Number(/(\d+)$/.exec(tokens[tokens.length - 1]!.symbol)?.[1] ?? number);
      for (let each = last + 1; each < number && each < last + RANGE; each++)
        tokens.push({ start: at, end: p, symbol: `${base}/${kind}.${each}`, body });
    }
    tokens.push({ start: p, end, symbol: `${base}/${kind}.${number}`, body });
    at = end;
  }
}

/** Whether a figure stands at `index`: what follows a stroke in a symbol. */
export function isFigureAt(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index));
}
