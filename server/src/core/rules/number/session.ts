import type { LanguageCode } from '../../languages/codes.ts';
import { chineseNumber, englishOrdinal, frenchOrdinal } from '../../terms/ordinals.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

interface Form {
  /** The figure with what makes it an ordinal, before the word for a session. */
  readonly pattern: RegExp;
  readonly write: (number: number) => string | null;
}

const FORMS: { readonly [language in LanguageCode]?: Form } = {
  en: {
    pattern: /(\d{1,2})(?:st|nd|rd|th)(?=\s{1,2}(?:special |regular |emergency |substantive )?session)/y,
    write: englishOrdinal,
  },
  fr: { pattern: /(\d{1,2})(?:e|ème|ère|re)(?=\s{1,2}session)/y, write: frenchOrdinal },
  zh: { pattern: /(\d{1,2})(?=届(?:会议|特别会议))/y, write: chineseNumber },
};

export default rule({
  code: 'number/session',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'zh'],
  summary: 'The number of a session is written in words.',
  why: 'Sessions are counted in words, meetings in figures: “at its twenty-first session”, “46th plenary meeting”. From the hundredth on figures serve.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the number in words',
  bad: {
    en: '1. Takes note of the survey made for its ⟦21st⟧ session.',
    fr: '1. Prend note de l’étude faite pour sa ⟦21e⟧ session.',
    zh: '1. 表示注意到为第⟦21⟧届会议编写的研究报告。',
  },
  good: {
    en: '1. Takes note of the survey made for its twenty-first session.',
    fr: '1. Prend note de l’étude faite pour sa vingt et unième session.',
    zh: '1. 表示注意到为第二十一届会议编写的研究报告。',
  },
  check(run, { pack, report }) {
    const { pattern, write } = FORMS[pack.code]!;
    for (const at of scan(run).figures) {
      pattern.lastIndex = at;
      const found = pattern.exec(run.text);
      const words = found === null ? null : write(Number(found[1]));
      if (found === null || words === null) continue;
      const span = { start: run.start + at, end: run.start + at + found[0].length };
      report(span, t`The number of a session is written in words: “${words}”.`, {
        fixes: [replace(span, words)],
      });
    }
  },
});
