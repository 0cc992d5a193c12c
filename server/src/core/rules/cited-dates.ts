import type { Certainty } from '../known/known.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { References } from '../library/library.ts';
import { type CitedText, isCertain } from './cited.ts';
import { writeDate } from './dates.ts';
import { t } from './message.ts';
import type { FactFix } from './rule.ts';

/** A day as people read it: "9 December 2011". */
export function inWords(day: string, pack: LanguagePack): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return writeDate(pack, Number(date), Number(month), year);
}

/** The day of adoption that the table of known resolutions gives, where the citation gives another. */
export function otherDay(
  text: CitedText,
  references: References | null,
): { readonly day: string; readonly certainty: Certainty } | null {
  const { body, number, citation } = text;
  const { date } = citation;
  const adopted = date === null ? null : (references?.known?.find(body, number) ?? null);
  if (adopted === null || adopted.date === null || adopted.date === date) return null;
  if (isDoubtful(text) || !isCertain(text, references)) return null;
  return { day: adopted.date, certainty: adopted.dateCertainty };
}

/**
 * Whether the date may belong to something else. In Chinese it stands before the number, at times with much between
 * them. Behind a list whose first members have none, several dates may follow in the order of the numbers, of which
 * the first is read with the last number.
 */
export function isDoubtful({ citation, datedLate, fault }: CitedText): boolean {
  const { dateSpan, numberSpan } = citation;
  if (datedLate || dateSpan === null) return datedLate;
  return (
    fault?.reason === 'date' && dateSpan.start < numberSpan.start && numberSpan.start - dateSpan.end >= FAR
  );
}

const FAR = 2;

/** A text of the library gives the same day: then the table alone proves nothing. */
export function isBorneOut({ key, citation }: CitedText, references: References | null): boolean {
  return (references?.library?.find(key) ?? []).some(({ date }) => date === citation.date);
}

/** Writes the day in the place of the citation's date, which is its own and no other's. */
export function writeDay({ fact, citation }: CitedText, day: string, pack: LanguagePack): readonly FactFix[] {
  const { dateSpan } = citation;
  if (dateSpan === null) return [];
  const text = inWords(day, pack);
  return [{ title: t`Write “${text}”`, edits: [{ fact, at: dateSpan, text }], preferred: true }];
}

/** What joins a date to the number that it follows; in Chinese it stands before the number with its sign. */
const JOINS: Readonly<Record<LanguageCode, string | null>> = {
  en: ' of ',
  fr: ' du ',
  es: ', de ',
  ar: ' المؤرخ ',
  zh: null,
  ru: ' от ',
};

/** Adds the day to a citation that has none. */
export function addDay(
  { fact, citation, source }: CitedText,
  day: string,
  pack: LanguagePack,
): readonly FactFix[] {
  const { start, end } = citation.numberSpan;
  const join = JOINS[pack.code];
  const words = inWords(day, pack);
  const sign = join === null && source[start - 1] === '第' ? start - 1 : start;
  const at = join === null ? { start: sign, end: sign } : { start: end, end };
  return [
    {
      title: t`Add the date: ${words}`,
      edits: [{ fact, at, text: `${join ?? ''}${words}` }],
      preferred: true,
    },
  ];
}
