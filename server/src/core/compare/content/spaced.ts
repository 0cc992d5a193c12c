import type { RawNumber } from './raw-number.ts';
import type { Words } from './words.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Running {
  start: number;
  end: number;
  value: number;
  inFigures: boolean;
  isSure: boolean;
  /** Words that it is made of. */
  words: number;
  scale: number;
}

const TOKEN = /\d{1,3}(?:[ ,.]\d{3})+(?![\d])(?:[.,]\d{1,2}(?![\d]))?|\d+(?:[.,]\d+)?|\p{L}+/gu;

/** The numbers of a text whose words are parted by spaces, in figures and in words. */
export function spacedNumbers(text: string, words: Words): RawNumber[] {
  const found: RawNumber[] = [];
  let open: Running | null = null;
  const close = (): void => {
    if (open !== null) found.push(finished(open));
    open = null;
  };
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ index, 0: word }): Token => ({ start: index, end: index + word.length, text: word }),
  );
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (/^\d/.test(token.text)) {
      close();
      open = figure(text, token, words.thousands, words.onesFirst !== '');
      continue;
    }
    const pair = pairAt(text, token, tokens[index + 1], words);
    const read = pair ?? token;
    const gap: string | null = open === null ? null : text.slice((open as Running).end, token.start);
    const scale = words.scales.get(read.text) ?? prefixed(read.text, words, words.scales)?.value;
    if (scale !== undefined && open !== null && (gap === ' ' || gap === '')) {
      const running = open as Running;
      running.value = Math.round(running.value * scale * 1000) / 1000;
      running.scale *= scale;
      running.end = read.end;
      running.words++;
      running.isSure &&= !words.doubtful.has(read.text);
    } else {
      const word = prefixed(read.text, words, words.values);
      const joined: Running | null = word === null || open === null ? null : join(open, word, gap!, words);
      if (joined !== null) open = { ...joined, end: read.end };
      else if (word !== null || scale !== undefined || !isJoin(text, open, tokens[index + 1], words)) {
        close();
        if (word !== null) open = begun(read, word.value, !words.doubtful.has(word.form));
        else if (scale !== undefined) open = begun(read, scale, false);
      }
    }
    if (pair !== null) index++;
  }
  close();
  return found;
}

/** "et" of "soixante et onze", "y", "and": what stands before the next word, and no number itself. */
function isJoin(text: string, open: Running | null, next: Token | undefined, words: Words): boolean {
  if (open === null || next === undefined) return false;
  const gap = text.slice(open.end, next.start);
  return words.joins.has(gap) || (gap !== '' && gap === words.hundredJoin);
}

const begun = ({ start, end }: Token, value: number, isSure: boolean): Running => ({
  start,
  end,
  value,
  inFigures: false,
  isSure,
  words: 1,
  scale: 1,
});

const finished = ({ start, end, value, inFigures, isSure, words, scale }: Running): RawNumber => {
  const sure = inFigures ? isSure : isSure || words > 1;
  return { start, end, value, inFigures, isPercent: false, isSure: sure, scale };
};

/** Two words that the tables know as one: "quatre-vingt", "mil millones". */
function pairAt(text: string, first: Token, second: Token | undefined, words: Words): Token | null {
  if (second === undefined || second.start - first.end !== 1) return null;
  const both = text.slice(first.start, second.end);
  return words.values.has(both) || words.scales.has(both)
    ? { start: first.start, end: second.end, text: both }
    : null;
}

/** The value of a word, its particles taken off one by one. */
function prefixed(
  word: string,
  words: Words,
  values: ReadonlyMap<string, number>,
): { readonly value: number; readonly form: string; readonly joins: boolean } | null {
  let candidates = [{ form: word, joins: false }];
  words.prefixes.forEach((group) => {
    candidates = candidates.flatMap((each) => [
      each,
      ...group
        .filter((prefix) => each.form.startsWith(prefix))
        .map((prefix) => ({
          form: each.form.slice(prefix.length),
          joins: each.joins || prefix === words.onesFirst,
        })),
    ]);
  });
  for (const { form, joins } of candidates) {
    const value = values.get(form);
    if (value !== undefined) return { value, form, joins };
  }
  return null;
}

/** "fifty" and "sixth" are one number, "three" and "four" are two. */
function join(
  open: Running,
  { value, joins }: { readonly value: number; readonly joins: boolean },
  gap: string,
  words: Words,
): Running | null {
  if (open.inFigures) return null;
  const grown = (by: number): Running => ({ ...open, value: open.value + by, words: open.words + 1 });
  const rest = open.value % 100;
  const follows = rest === 0 && open.value >= 100 && (gap === ' ' || gap === words.hundredJoin);
  if (!follows && !words.joins.has(gap)) return null;
  if (words.onesFirst !== '') {
    if (rest > 0 && rest < 10 && value === 10 && !joins) return grown(10);
    const isTens = value >= 20 && value < 100 && value % 10 === 0;
    return joins && ((rest > 0 && rest < 10 && isTens) || (rest === 0 && value < 100)) ? grown(value) : null;
  }
  if (rest === 0 && open.value >= 100) return value < 100 ? grown(value) : null;
  if (rest === 10) return value > 5 && value < 10 ? grown(value) : null;
  if ((rest === 60 || rest === 80) && value >= 10 && value < 20) return grown(value);
  return rest >= 20 && rest % 10 === 0 && value < 10 ? grown(value) : null;
}

function figure(
  text: string,
  { start, end, text: digits }: Token,
  thousands: string,
  isTurned: boolean,
): Running {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  // Copies of Arabic texts have the groups of thousands in either order: 000 12.
  const isGrouped = isTurned && (/ /.test(digits) || /\d ?$/.test(before) || /^ \d/.test(after));
  // COVID-19, A/66, 2010/11, 3(a): parts of names and numbers that are written otherwise elsewhere.
  const isPart =
    isGrouped || /[\p{L}_]-?$|\/$|\d[.,-]?$/u.test(before) || /^(?:\/|\p{L}|-\p{L}|-\d\d)/u.test(after);
  return {
    start,
    end,
    value: figureValue(digits, thousands),
    inFigures: true,
    isSure: !isPart,
    words: 1,
    scale: 1,
  };
}

/** Three figures behind a mark are thousands, unless the language counts with another mark and no second follows. */
function figureValue(digits: string, thousands: string): number {
  const grouped = /^(\d{1,3}(?:[ ,.]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (grouped !== null) {
    const marks = new Set(grouped[1]!.replace(/\d/g, ''));
    const isDecimal = marks.size === 1 && grouped[1]!.length < 8 && !marks.has(' ') && !marks.has(thousands);
    if (!isDecimal) return Number(`${grouped[1]!.replace(/\D/g, '')}.${grouped[2] ?? '0'}`);
  }
  return Number(digits.replace(/ /g, '').replace(',', '.'));
}
