import type { LanguageCode } from '../../languages/codes.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { capitalized } from '../terms.ts';

interface CharterForms {
  readonly name: string;
  /** A part of the Charter has a capital. */
  readonly capital: boolean;
  readonly wrong: RegExp;
}

/** Name of the Charter, and a reference to a part of it with the wrong first letter. */
const FORMS: { readonly [language in LanguageCode]?: CharterForms } = {
  en: {
    name: 'Charter',
    capital: true,
    wrong:
      /\b(?:chapters?\s{1,4}[IVX]{1,5}|articles?\s{1,4}\d{1,3})(?=[^.;:]{0,40}?\s(?:of|to)\s{1,4}the\s{1,4}Charter\b)/g,
  },
  fr: {
    name: 'Charte',
    capital: true,
    wrong: /\b(?:chapitres?\s{1,4}[IVX]{1,5}|articles?\s{1,4}\d{1,3})(?=\s{1,4}de\s{1,4}la\s{1,4}Charte\b)/g,
  },
  es: {
    name: 'Carta',
    capital: true,
    wrong: /(?:capítulos?\s{1,4}[IVX]{1,5}|artículos?\s{1,4}\d{1,3})(?=\s{1,4}de\s{1,4}la\s{1,4}Carta\b)/g,
  },
  ru: {
    name: 'Устав',
    capital: false,
    wrong:
      /(?:Глав(?:а|ы|е|у|ой)\s{1,4}[IVX]{1,5}|Стать(?:я|и|е|ю|ей)\s{1,4}\d{1,3})(?=\s{1,4}Устава(?:\s{1,4}Организации|\s*[,;.]))/g,
  },
};

export default rule({
  code: 'capitals/charter',
  severity: 'warning',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary:
    'Chapters and Articles of the Charter have a capital in English, French and Spanish, and none in Russian.',
  why: 'Articles of other treaties are written small: the capital tells that the Charter of the United Nations is meant.',
  source: [SOURCES.capitals, SOURCES.counted],
  fix: 'writes the word with its letter',
  bad: {
    en: 'Acting under ⟦chapter VI⟧ of the Charter of the United Nations,',
    fr: 'Agissant en vertu du ⟦chapitre VI⟧ de la Charte des Nations Unies,',
    es: 'Actuando en virtud del ⟦capítulo VI⟧ de la Carta de las Naciones Unidas,',
    ru: 'действуя на основании ⟦Главы VI⟧ Устава Организации Объединенных Наций,',
  },
  good: {
    en: 'Acting under Chapter VI of the Charter of the United Nations,',
    fr: 'Agissant en vertu du Chapitre VI de la Charte des Nations Unies,',
    es: 'Actuando en virtud del Capítulo VI de la Carta de las Naciones Unidas,',
    ru: 'действуя на основании главы VI Устава Организации Объединенных Наций,',
  },
  check(run, { pack, report }) {
    const forms = FORMS[pack.code];
    if (forms === undefined || !run.text.includes(forms.name)) return;
    for (const { 0: found, index } of run.text.matchAll(forms.wrong)) {
      if (isCited({ run, at: index }) || index === 0) continue;
      const write = forms.capital ? capitalized(found) : found.charAt(0).toLowerCase() + found.slice(1);
      const span = { start: run.start + index, end: run.start + index + found.length };
      report(span, t`“${found}” of the Charter is written “${write}”.`, {
        fixes: [{ title: t`Write “${write}”`, edits: [{ span, text: write }], preferred: true }],
      });
    }
  },
});
