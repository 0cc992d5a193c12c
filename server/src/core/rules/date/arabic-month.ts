import type { LanguageCode } from '../../languages/codes.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Spellings of the second names that the United Nations does not use. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  يونيو: 'يونيه',
  يوليو: 'يوليه',
  ابريل: 'أبريل',
  إبريل: 'أبريل',
  اغسطس: 'أغسطس',
  اكتوبر: 'أكتوبر',
};

export default rule({
  code: 'date/arabic-month',
  severity: 'warning',
  scope: 'text',
  languages: ['ar'],
  summary: 'In an Arabic date the month has both its names, the Levantine one first: آذار/مارس.',
  why: 'The names differ from country to country; United Nations texts give both, so that everyone reads the same date.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes both names',
  bad: { ar: '1 - تحيط علما بدراسة 7 ⟦مارس⟧ 2014 عن الموانئ.' },
  good: { ar: '1 - تحيط علما بدراسة 7 آذار/مارس 2014 عن الموانئ.' },
  check(run, { pack, report }) {
    const found = scan(run);
    if (!saw(found, CHAR.digit) && !saw(found, CHAR.arabicDigit)) return;
    const { pattern, names } = monthsOf(pack);
    for (const at of found.figures) {
      const lead = Math.max(0, at - LONGEST_MONTH);
      const month = isYear(run.text, at) ? pattern.exec(run.text.slice(lead, at))?.[1] : undefined;
      if (month === undefined) continue;
      const parts = month.split(/\s?\/\s?/);
      const write = names.get(parts[0]!)!;
      if (parts.join('/') === write) continue;
      const differ = parts.length > 1 && names.get(parts[1]!) !== write;
      const start = run.start + run.text.lastIndexOf(month, at);
      const span = { start, end: start + month.length };
      if (differ) report(span, t`These are the names of two months; which is meant?`);
      else
        report(span, t`In a date the month has both its names: “${write}”.`, {
          fixes: [replace(span, write)],
        });
    }
  },
});

/** Both names with the spaces around them, UTF-16. */
const LONGEST_MONTH = 32;

function isYear(text: string, at: number): boolean {
  const digits = text.slice(at, at + 5);
  return /^(?:\d{4}|[\u0660-\u0669]{4})(?![\d\u0660-\u0669])/.test(digits) && /\s/.test(text[at - 1] ?? '');
}

interface Months {
  /** A month by one name or both, at the end, before a year. */
  readonly pattern: RegExp;
  /** Either name → both. */
  readonly names: ReadonlyMap<string, string>;
}

const made = new Map<LanguageCode, Months>();

function monthsOf({ code, months }: LanguagePack): Months {
  const known = made.get(code);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const both of months.split('|')) for (const name of [...both.split('/'), both]) names.set(name, both);
  for (const [other, name] of Object.entries(OTHER_SPELLINGS)) names.set(other, names.get(name)!);
  const single = [...names.keys()].filter((name) => !name.includes('/')).sort((a, b) => b.length - a.length);
  const name = `(?:${single.join('|')})`;
  const pattern = new RegExp(`(?:^|[\\s(])(?:[وفلب]{0,2})(${name}(?:\\s?/\\s?${name})?)\\s{1,2}$`);
  const result = { pattern, names };
  made.set(code, result);
  return result;
}
