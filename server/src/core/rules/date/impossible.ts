import { impossibleDates } from '../days.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'date/impossible',
  severity: 'error',
  scope: 'text',
  languages: 'all',
  summary: 'A date is one that exists.',
  why: 'A day that its month does not have is a slip of the hand, and nobody else can tell which day was meant.',
  source: [SOURCES.numbers],
  fix: null,
  bad: {
    en: 'Recalling the storm of ⟦31 September 2011⟧,',
    fr: 'Rappelant la tempête du ⟦31 septembre 2011⟧,',
    es: 'Recordando la tormenta de ⟦31 de septiembre de 2011⟧,',
    ar: 'إذ تشير إلى عاصفة ⟦31 أيلول/سبتمبر 2011⟧،',
    zh: '回顾⟦2011年9月31日⟧的风暴，',
    ru: 'ссылаясь на бурю ⟦31 сентября 2011⟧ года,',
  },
  good: {
    en: 'Recalling the storm of 30 September 2011,',
    fr: 'Rappelant la tempête du 30 septembre 2011,',
    es: 'Recordando la tormenta de 30 de septiembre de 2011,',
    ar: 'إذ تشير إلى عاصفة 30 أيلول/سبتمبر 2011،',
    zh: '回顾2011年9月30日的风暴，',
    ru: 'ссылаясь на бурю 30 сентября 2011 года,',
  },
  check(run, { pack, report }) {
    for (const { start, end, text } of impossibleDates(run, pack))
      report({ start: run.start + start, end: run.start + end }, t`“${text}” is no day of the calendar.`);
  },
});
