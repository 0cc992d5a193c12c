import type { LanguageCode } from '../../languages/codes.ts';
import { NUMBER_WORDS, type NumberWords } from '../../languages/numbers/numbers.ts';
import { packOf } from '../../languages/packs.ts';
import { foldKey } from '../../text/fold.ts';

/** The words for numbers and dates of one language, ready to be looked up in folded text. */
export interface Words {
  readonly isHan: boolean;
  readonly values: ReadonlyMap<string, number>;
  /** How words begin that a number is put together with, and the number. */
  readonly compounds: RegExp | null;
  readonly compoundValues: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly joins: ReadonlySet<string>;
  readonly hundredJoin: string;
  readonly prefixes: readonly (readonly string[])[];
  readonly onesFirst: string;
  readonly thousands: string;
  /** Behind a number, sticky. */
  readonly percent: RegExp;
  readonly idioms: RegExp | null;
  /** Days, month and year; see `dates.ts`. */
  readonly date: RegExp;
  readonly dayJoins: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

/** Compiled on first use; a function of the language alone. */
const compiled = new Map<LanguageCode, Words>();

export function wordsOf(language: LanguageCode): Words {
  let words = compiled.get(language);
  if (words === undefined) {
    words = compile(language);
    compiled.set(language, words);
  }
  return words;
}

function compile(language: LanguageCode): Words {
  const { words, scales, compounds, ...own } = NUMBER_WORDS[language];
  const pack = packOf(language);
  const begins = valuesOf(compounds);
  const isHan = pack.script === 'Han';
  const months = new Map<string, number>();
  for (const names of [pack.months, own.months])
    names.split(/\|(?![^(]*\))/).forEach((name, index) => {
      for (const form of name.includes('/') ? [name, ...name.split('/')] : [name])
        for (const folded of forms(form)) months.set(folded, index + 1);
    });
  months.delete('');
  return {
    isHan,
    values: valuesOf(words),
    compounds:
      begins.size === 0 ? null : new RegExp(`(?<!\\p{L})(?:${either([...begins.keys()])})(?=\\p{L})`, 'gu'),
    compoundValues: begins,
    doubtful: new Set(forms(own.doubtful)),
    scales: valuesOf(scales),
    joins: new Set(own.joins.split('|').map(loose)),
    hundredJoin: own.hundredJoin,
    prefixes: own.prefixes.map((group) => group.split('|').map(foldKey)),
    onesFirst: foldKey(own.onesFirst),
    thousands: own.thousands,
    percent: new RegExp(` ?(?:${either(forms(own.percent))})`, 'y'),
    idioms: own.idioms === '' ? null : new RegExp(either(forms(own.idioms)), 'g'),
    date: isHan ? HAN_DATE : datePattern(NUMBER_WORDS[language], [...months.keys()]),
    dayJoins: new RegExp(`^ ?(?:${either(own.dayJoins.split('|').map(loose))}) ?$`),
    months,
  };
}

/** Each form of a table with its value; forms folded. */
function valuesOf(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [value, bars] of Object.entries(table))
    for (const form of forms(bars)) values.set(form, Number(value));
  return values;
}

/** "март(|е|у)|мая" → март, марте, марту, мая; folded. */
export function forms(bars: string): string[] {
  return bars.split(/\|(?![^(]*\))/).flatMap((form) => {
    const [, stem = '', endings] = /^([^(]*)(?:\(([^)]*)\))?$/.exec(form) ?? [];
    return (endings?.split('|') ?? [''])
      .map((ending) => foldKey(stem + ending))
      .filter((each) => each !== '');
  });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const either = (all: readonly string[]): string =>
  [...all]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Folded, with the spaces at its ends. */
function loose(text: string): string {
  const inner = foldKey(text.trim());
  return `${text.startsWith(' ') ? ' ' : ''}${inner}${text.length > 1 && text.endsWith(' ') ? ' ' : ''}`;
}

/** Groups: days (a list or a span of them, or none), month, y. */
function datePattern(
  { dayJoins: joins, dayMarks: marks, monthLink: link, prefixes }: NumberWords,
  months: readonly string[],
): RegExp {
  const day = `\\d{1,2}(?:${either(marks.split('|').map(foldKey))})?`;
  const join = either(joins.split('|').map(loose));
  const names = either(months).replaceAll('\\/', ' ?\\/ ?').replaceAll(' ', ' ?');
  const before = prefixes.map((group) => `(?:${either(group.split('|').map(foldKey))})?`).join('');
  const of = foldKey(link) === '' ? '' : `(?:${foldKey(link)} )?`;
  return new RegExp(
    `(?<![\\d/])(?:(?<days>${day}(?:(?:${join})${day}){0,9}) ?${of})?(?<![\\p{L}])${before}(?<month>${names})(?![\\p{L}])(?:,? ?${of}(?<y>\\d{4})(?![\\d/]))?`,
    'gu',
  );
}

/** The same where the year comes first, and later days leave out what earlier ones have said. */
const HAN_DATE =
  /(?:(?<y>\d{4}) ?年 ?)?(?<![\d/])(?<month>\d{1,2}(?:[至和、及与到–—-]\d{1,2})?) ?月(?: ?(?<days>\d{1,2} ?日?(?:(?:至|和|、|及|与|到|-|–|—)\d{1,2} ?日?){0,9}(?<=日)))?/gu;
