import type { NumberForm } from '../bodies/body.ts';
import { toRoman } from '../text/numerals.ts';
import { isWordUnit } from '../text/phrases.ts';
import { beforeSpace, isDigit, pastSpace, type Run } from './run.ts';

/** A number of a resolution or decision in a folded text; one for each part that is named: "31/6 A and B". */
export interface NumberToken {
  readonly start: number;
  /** After the last part or bracket. */
  readonly end: number;
  readonly form: NumberForm;
  readonly members: readonly NumberMember[];
}

export interface NumberMember {
  /** ASCII, in the order of the text. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Of a range of parts, not an end: "B" and "C" of "A to D". */
  readonly between: boolean;
}

interface Part {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly between: boolean;
}

const CLIMATE = /(cp|cmp|cma)\.(\d{1,2})(?![\d])/y;
const SESSION =
  /\( ?(?:(\d{4})|((?:e?s ?- ?)?[ivxlc]{1,8}|[хіiv]{1,5})|(org-\d\d)|د ?((?:ا ?ط? ?)?)- ?(\d{1,2})) ?\)/y;
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'A',
  в: 'B',
  с: 'C',
  е: 'E',
  н: 'H',
  к: 'K',
  м: 'M',
  о: 'O',
  р: 'P',
  т: 'T',
  х: 'X',
};

/** The number whose stroke stands at `at`. */
export function strokeNumber(run: Run, at: number): NumberToken | null {
  const { text } = run;
  const first = digitsBefore(text, beforeSpace(text, at));
  if (first === null) return romanNumber(run, at) ?? cultureNumber(run, at);
  if (first.text.length > 4) return null;
  const special = specialBefore(text, first.start);
  const start = special?.start ?? first.start;
  if (!mayBegin(run, start)) return null;
  const from = pastSpace(text, at + 1);
  const climate = climateSession(run, from);
  if (climate !== null) return one(start, climate.end, 'number/session', `${first.text}/${climate.text}`);
  const second = digitsAfter(text, from);
  if (second === null || second.text.length > 4 || !mayEnd(run, second.end)) return null;
  const number = `${special?.name ?? ''}${first.text}/${second.text}`;
  const form =
    special !== null ? 'special/number' : first.text.length === 4 ? 'year/number' : 'session/number';
  return withParts(start, second.end, form, partsAfter(run, second.end), (letter) =>
    letter === '' ? number : `${number} ${letter}`,
  );
}

/** The number whose session or year stands in the brackets that open at `at`: "1373 (2001)", "217 A (III)". */
export function bracketNumber(run: Run, at: number): NumberToken | null {
  const { text } = run;
  SESSION.lastIndex = at;
  const match = SESSION.exec(text);
  if (match === null) return null;
  const [whole, year, roman, organizational, arabic, figure] = match;
  if (roman !== undefined && !run.isCapital(text.indexOf(roman, at))) return null;
  if (year !== undefined && !/^(?:19[4-9]|20)/.test(year)) return null;
  const before = beforeSpace(text, at);
  const lead = leadBefore(run, before);
  if (lead === null || !mayBegin(run, lead.start)) return null;
  const session =
    year ??
    (organizational === undefined
      ? figure === undefined
        ? romanOf(roman!)
        : `${arabicSpecial(arabic!)}${toRoman(Number(figure)).toUpperCase()}`
      : organizational.toUpperCase());
  const form = year === undefined ? 'number (session)' : 'number (year)';
  const end = at + whole.length;
  // Older texts have the part behind the brackets: "377 (V) A".
  const late = year === undefined && lead.parts.length === 0 ? partAt(run, pastSpace(text, end), true) : null;
  if (late !== null) return one(lead.start, late.end, form, `${lead.number} ${late.letter} (${session})`);
  return withParts(lead.start, at + whole.length, form, lead.parts, (letter) =>
    letter === '' ? `${lead.number} (${session})` : `${lead.number} ${letter} (${session})`,
  );
}

const CULTURE = /(\d{1,2}) ?c\/ ?(?:resolution|resolucion|res\.|res)? ?(\d{1,3})(?![\d/.])/y;

/** A number of the UNESCO General Conference: "36 C/Resolution 46". */
function cultureNumber(run: Run, at: number): NumberToken | null {
  const { text } = run;
  const figures = digitsBefore(text, beforeSpace(text, at - 1));
  if (text[at - 1] !== 'c' || figures === null || !mayBegin(run, figures.start)) return null;
  CULTURE.lastIndex = figures.start;
  const match = CULTURE.exec(text);
  if (match === null) return null;
  return one(figures.start, figures.start + match[0].length, 'own', `${match[1]} C/Resolution ${match[2]}`);
}

/** Numbers that name their body, by what each text holds that has one: the words, the pattern, the number. */
const OWN: readonly {
  readonly hint: string;
  readonly pattern: RegExp;
  readonly name: (parts: readonly string[]) => string;
}[] = [
  { hint: 'wha', pattern: /wha(\d{1,2})\.(\d{1,2})(?!\d)/g, name: ([a, b]) => `WHA${a}.${b}` },
  { hint: 'wha', pattern: /wha(\d{1,2})\((\d{1,2})\)/g, name: ([a, b]) => `WHA${a}(${b})` },
  { hint: 'eb1', pattern: /eb(\d{2,3})\.r ?(\d{1,2})(?!\d)/g, name: ([a, b]) => `EB${a}.R${b}` },
  { hint: 'a.', pattern: /a\.(\d{2,4}) ?\((\d{1,2})\)/g, name: ([a, b]) => `A.${a}(${b})` },
  {
    hint: '(rev.',
    pattern: /(\d{1,3}) \(rev\. ?(\p{L}[\p{L} ]{2,20}, ?\d{4})\)/gu,
    name: ([a, b = '']) => `${a} (Rev. ${b.replace(/(^| )\p{L}/gu, (first) => first.toUpperCase())})`,
  },
];

/** Numbers of the World Health Assembly, the IMO Assembly and the like: "WHA64.12", "EB128.R7", "A.1050(27)". */
export function ownNumbers(run: Run): readonly NumberToken[] {
  const { text } = run;
  return OWN.filter(({ hint }) => text.includes(hint)).flatMap(({ pattern, name }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => {
        const isFigure = isDigit(text.charCodeAt(index));
        return isFigure
          ? mayBegin(run, index)
          : !isWordUnit(text.charCodeAt(index - 1)) && text[index - 1] !== '/' && run.isCapital(index);
      })
      .map((match) => one(match.index, match.index + match[0].length, 'own', name(match.slice(1)))),
  );
}

/** A number with a roman session: "X/2". */
function romanNumber(run: Run, at: number): NumberToken | null {
  const { text } = run;
  let start = at;
  while (start > 0 && at - start < 6 && 'ivx'.includes(text[start - 1]!)) start--;
  const number = digitsAfter(text, at + 1);
  if (start === at || number === null || number.text.length > 2 || !run.isCapital(start)) return null;
  if (!mayBegin(run, start) || !mayEnd(run, number.end) || isWordUnit(text.charCodeAt(start - 1)))
    return null;
  const session = text.slice(start, at).toUpperCase();
  return one(start, number.end, 'roman/number', `${session}/${number.text}`);
}

/** "CP.21" or how the language writes it: "م أ-21". */
function climateSession(run: Run, at: number): { readonly end: number; readonly text: string } | null {
  const { text, words } = run;
  CLIMATE.lastIndex = at;
  const match = CLIMATE.exec(text);
  if (match !== null) return { end: at + match[0].length, text: `${match[1]!.toUpperCase()}.${match[2]}` };
  const named = words.conferences.at(text, at);
  if (named === null) return null;
  const dash = pastSpace(text, named.end);
  if (text[dash] !== '-' && text[dash] !== '–') return null;
  const session = digitsAfter(text, pastSpace(text, dash + 1));
  return session === null ? null : { end: session.end, text: `${named.value}.${session.text}` };
}

const TURNED_AFTER = /\)[.،,]? ?(\d{4}) ?$/;
const TURNED_NUMBER = /\( ?(\d{1,4})(?!\d)/y;
const TURNED_BEFORE = /(?<!\d)(\d{1,4}) ?\) ?(?:د ?((?:ا ?ط? ?)?)- ?(\d{1,2})|(\d{4})) ?$/;

/**
 * The number of a copy that has its brackets turned, the one that opens at `at` closing them: ").2016( 2322" for
 * "2322 (2016)", "3380 )د - 30(", and with its figures mirrored, too, "0833 )د - 03(".
 */
export function turnedBracketNumber(run: Run, at: number): NumberToken | null {
  const { text, words } = run;
  if (!words.turns) return null;
  const from = Math.max(0, at - 20);
  const lead = text.slice(from, at);
  const after = TURNED_AFTER.exec(lead);
  TURNED_NUMBER.lastIndex = at;
  const number = TURNED_NUMBER.exec(text);
  if (after !== null && number !== null) {
    const end = at + number[0].length;
    return one(end - number[1]!.length, end, 'number (year)', `${number[1]} (${after[1]})`);
  }
  const before = TURNED_BEFORE.exec(lead);
  if (before === null) return null;
  const isMirrored = before[1]!.startsWith('0') || (before[3]?.startsWith('0') ?? false);
  const figures = (digits: string): string => (isMirrored ? [...digits].reverse().join('') : digits);
  const session =
    before[4] === undefined
      ? `${arabicSpecial(before[2]!)}${toRoman(Number(figures(before[3]!))).toUpperCase()}`
      : figures(before[4]);
  const form = before[4] === undefined ? 'number (session)' : 'number (year)';
  return one(from + before.index, at + 1, form, `${Number(figures(before[1]!))} (${session})`);
}

function one(start: number, end: number, form: NumberForm, number: string): NumberToken {
  return { start, end, form, members: [{ number, start, end, between: false }] };
}

function romanOf(roman: string): string {
  return roman.replaceAll(' ', '').toUpperCase().replaceAll('Х', 'X').replaceAll('І', 'I');
}

function arabicSpecial(mark: string): string {
  return mark.includes('ط') ? 'ES-' : mark.includes('ا') ? 'S-' : '';
}

/** The running number with its parts that ends at `end`: "217 A", "3419 A to D". */
function leadBefore(
  run: Run,
  end: number,
): { readonly start: number; readonly number: string; readonly parts: readonly Part[] } | null {
  const { text } = run;
  const plain = digitsBefore(text, end);
  if (plain !== null) return plain.text.length > 4 ? null : { ...plain, number: plain.text, parts: [] };
  for (let from = end - 1; from > end - 24 && from > 0; from--) {
    if (!isDigit(text.charCodeAt(from - 1))) continue;
    const number = digitsBefore(text, from);
    if (number === null || number.text.length > 4) return null;
    const parts = partsAfter(run, from);
    const last = parts[parts.length - 1];
    return last !== undefined && last.end === end
      ? { start: number.start, number: number.text, parts }
      : null;
  }
  return null;
}

function withParts(
  start: number,
  end: number,
  form: NumberForm,
  parts: readonly Part[],
  name: (letter: string) => string,
): NumberToken {
  const last = Math.max(end, parts[parts.length - 1]?.end ?? 0);
  if (parts.length <= 1)
    return {
      start,
      end: last,
      form,
      members: [{ number: name(parts[0]?.letter ?? ''), start, end: last, between: false }],
    };
  const members = parts.map(({ letter, start: from, end: to, between }, index) => ({
    number: name(letter),
    start: index === 0 ? start : from,
    end: to,
    between,
  }));
  return { start, end: last, form, members };
}

/** Letters of parts behind a number: "A and B", "A to D", "ألف وباء". */
function partsAfter(run: Run, from: number): readonly Part[] {
  const { text, words } = run;
  const parts: Part[] = [];
  let at = from;
  while (parts.length < 30) {
    const first = parts.length === 0;
    let p = pastSpace(text, at);
    let range = false;
    if (!first) {
      if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
      const join = words.joins.at(text, p);
      if (join !== null) p = pastSpace(text, join.end);
      else if (text[p] === 'و') p = pastSpace(text, p + 1);
      else if (p === pastSpace(text, at)) break;
      range = join?.value === 'to';
    }
    const part = partAt(run, p, first);
    if (part === null) break;
    if (range) {
      const before = parts[parts.length - 1]!.letter.charCodeAt(0);
      for (let code = before + 1; code < part.letter.charCodeAt(0); code++)
        parts.push({ letter: String.fromCharCode(code), start: at, end: at, between: true });
    }
    parts.push(part);
    at = part.end;
  }
  return parts;
}

function partAt(run: Run, at: number, first: boolean): Part | null {
  const { text, words } = run;
  const named = words.partNames.at(text, at);
  if (named !== null) return { letter: named.value, start: at, end: named.end, between: false };
  const code = text.charCodeAt(at);
  const letter = code >= 0x61 && code <= 0x7a ? text[at]!.toUpperCase() : CYRILLIC[text[at] ?? ''];
  if (letter === undefined || !run.isCapital(at)) return null;
  const next = text.charCodeAt(at + 1);
  if (isWordUnit(next) || isDigit(next) || next === 0x2f || next === 0x2e) {
    // A full stop may end the sentence behind the first letter.
    if (!(first && next === 0x2e && !isWordUnit(text.charCodeAt(at + 2)))) return null;
  }
  return { letter, start: at, end: at + 1, between: false };
}

function digitsBefore(text: string, end: number): { readonly start: number; readonly text: string } | null {
  let start = end;
  while (start > 0 && end - start < 6 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, text: text.slice(start, end) };
}

function digitsAfter(text: string, start: number): { readonly end: number; readonly text: string } | null {
  let end = start;
  while (end - start < 6 && isDigit(text.charCodeAt(end))) end++;
  return start === end ? null : { end, text: text.slice(start, end) };
}

const SPECIAL = /(?:(e?s)|د ?ا ?(ط?)) ?[-–] ?$/;

/** "S-", "ES-" or their Arabic forms right before the figures of a session. */
function specialBefore(text: string, end: number): { readonly start: number; readonly name: string } | null {
  if (!/[-–] ?$/.test(text.slice(end - 2, end))) return null;
  const from = Math.max(0, end - 9);
  const match = SPECIAL.exec(text.slice(from, end));
  if (match === null) return null;
  const start = from + match.index;
  if (isWordUnit(text.charCodeAt(start - 1)) && match[1] !== undefined) return null;
  return {
    start,
    name: match[1] === undefined ? (match[2] === '' ? 'S-' : 'ES-') : `${match[1].toUpperCase()}-`,
  };
}

/** No figure, stroke, letter or decimal mark stands before: Arabic particles may. */
function mayBegin(run: Run, start: number): boolean {
  const { text, words } = run;
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || before === 0x2f || before === 0x24 || before === 0x40) return false;
  if (before === 0x2e || before === 0x2c) {
    const other = text.charCodeAt(start - 2);
    return !isDigit(other) && !(before === 0x2e && other >= 0x61 && other <= 0x7a && text[start - 3] === '/');
  }
  if (before === 0x2d || before === 0x5f) return isDigit(text.charCodeAt(start - 2));
  return !(isWordUnit(before) && before < 0x600) || words.nouns.before(text, start) !== null;
}

/** What follows is no further stroke, figure, letter or per cent sign. */
function mayEnd(run: Run, end: number): boolean {
  const { text } = run;
  const next = text.charCodeAt(end);
  if (next === 0x2f || next === 0x25 || isDigit(next)) return false;
  if (next === 0x2e && isDigit(text.charCodeAt(end + 1))) return false;
  if (isWordUnit(next) && next < 0x600) return partAt(run, end, true) !== null;
  return true;
}
