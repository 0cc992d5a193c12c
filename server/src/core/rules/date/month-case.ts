import { monthName, writtenDates } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'date/month-case',
  severity: 'warning',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'In a date the month has a capital in English, and none in French, Spanish and Russian.',
  why: 'Names of months are proper names in English alone.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the month as the language does',
  bad: {
    en: '1. Takes note of the survey of 7 ⟦march⟧ 2014 on the harbours.',
    fr: '1. Prend note de l’étude du 7 ⟦Mars⟧ 2014 sur les ports.',
    es: '1. Toma nota del estudio de 7 de ⟦Marzo⟧ de 2014 sobre los puertos.',
    ru: '1. принимает к сведению исследование о портах от 7 ⟦Марта⟧ 2014 года.',
  },
  good: {
    en: '1. Takes note of the survey of 7 March 2014 on the harbours.',
    fr: '1. Prend note de l’étude du 7 mars 2014 sur les ports.',
    es: '1. Toma nota del estudio de 7 de marzo de 2014 sobre los puertos.',
    ru: '1. принимает к сведению исследование о портах от 7 марта 2014 года.',
  },
  check(run, { pack, report }) {
    for (const { month, monthAt, number, year } of writtenDates(run, pack)) {
      const write = monthName(pack, number);
      if (year === '' || month === write || month === month.toUpperCase()) continue;
      const span = { start: run.start + monthAt, end: run.start + monthAt + month.length };
      report(span, t`In a date the month is written “${write}”.`, { fixes: [replace(span, write)] });
    }
  },
});
