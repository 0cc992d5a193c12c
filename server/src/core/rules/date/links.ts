import { TYPOGRAPHY } from '../../languages/typography.ts';
import { writtenDates } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'date/links',
  severity: 'warning',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Day, month and year follow one another without commas; Spanish puts “de” between them.',
  why: 'Adopted texts write dates in one way: 7 March 2014, 7 mars 2014, 7 de marzo de 2014, 7 марта 2014 года.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the date as the language does',
  bad: {
    en: '1. Takes note of the survey of ⟦7 March, 2014⟧ on the harbours.',
    fr: '1. Prend note de l’étude du ⟦7 mars, 2014⟧ sur les ports.',
    es: '1. Toma nota del estudio de ⟦7 de marzo del 2014⟧ sobre los puertos.',
    ru: '1. принимает к сведению исследование о портах от ⟦7 марта, 2014⟧ года.',
  },
  good: {
    en: '1. Takes note of the survey of 7 March 2014 on the harbours.',
    fr: '1. Prend note de l’étude du 7 mars 2014 sur les ports.',
    es: '1. Toma nota del estudio de 7 de marzo de 2014 sobre los puertos.',
    ru: '1. принимает к сведению исследование о портах от 7 марта 2014 года.',
  },
  check(run, { pack, report }) {
    if (run.role === 'heading') return;
    const link = TYPOGRAPHY[pack.code].dateLink;
    for (const { start, end, day, ordinal, before, month, after, year } of writtenDates(run, pack)) {
      const isRight = before.trim() === link && after.trim() === link;
      if (year === '' || isRight || (ordinal !== '' && before.trim() !== '')) continue;
      const [first, second] = [before, after].map((space) => joint(space, link));
      const write = `${day}${ordinal}${first}${month}${second}${year}`;
      const span = { start: run.start + start, end: run.start + end };
      report(span, t`The parts of a date are joined so: “${write}”.`, { fixes: [replace(span, write)] });
    }
  },
});

/** The space as it is, with the word that is due. */
function joint(space: string, link: string): string {
  if (space.trim() === link) return space;
  const blank = /\s/.exec(space)?.[0] ?? ' ';
  return link === '' ? blank : `${blank}${link} `;
}
