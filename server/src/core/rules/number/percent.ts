import type { LanguageCode } from '../../languages/codes.ts';
import { TYPOGRAPHY } from '../../languages/typography.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const PERCENT = /(\d[\d.,]{0,12})(\s?)[%٪％]/g;

export default rule({
  code: 'number/percent',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'A percentage is written as the language has it: 5 per cent, 5 %, 5 процентов, 5 في المائة.',
  why: 'English, Russian and Arabic texts write the word. French and Spanish ones have the sign, a no-break space before it.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the word, or the space before the sign',
  bad: {
    en: '1. Requests the Secretary-General to survey ⟦15%⟧ of the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier ⟦15%⟧ des ports.',
    es: '1. Solicita al Secretario General que estudie el ⟦15%⟧ de los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس ⟦15%⟧ من الموانئ.',
    ru: '1. просит Генерального секретаря изучить ⟦15%⟧ портов.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey 15 per cent of the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier 15\u00a0% des ports.',
    es: '1. Solicita al Secretario General que estudie el 15\u00a0% de los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس 15 في المائة من الموانئ.',
    ru: '1. просит Генерального секретаря изучить 15 процентов портов.',
  },
  check(run, { pack, house, report }) {
    if (!saw(scan(run), CHAR.percent)) return;
    for (const { index, 0: found, 1: number, 2: space } of run.text.matchAll(PERCENT)) {
      const { sign } = TYPOGRAPHY[pack.code].percent;
      if (sign && space !== '') continue;
      const span = { start: run.start + index, end: run.start + index + found.length };
      const written = inWords(number!, pack.code);
      const american = house.conventions.spelling === 'american';
      const fixes =
        written === null ? [] : [replace(span, american ? written.replace('per cent', 'percent') : written)];
      report(
        span,
        sign ? t`A no-break space stands before “%”.` : t`In a resolution “%” is written as a word.`,
        { fixes },
      );
    }
  },
});

/** `null` where only the sentence tells the form. */
function inWords(number: string, language: LanguageCode): string | null {
  const { whole, decimal, declined } = TYPOGRAPHY[language].percent;
  if (/[.,]/.test(number)) return `${number}${decimal}`;
  return declined && /(?:^|[^1])[1-4]$/.test(number) ? null : `${number}${whole}`;
}
