import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'abbreviation/unused',
  severity: 'hint',
  optIn: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'An abbreviation is introduced only where it is used again.',
  why: 'Letters in brackets that never come back merely burden the reader. Some houses like them beside well-known names, so this rule is off unless a team wants it.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling the work of the World Lighthouse Office (⟦WLO⟧),',
    fr: 'Rappelant les travaux de l’Office mondial des phares (⟦OMPH⟧),',
    es: 'Recordando la labor de la Oficina Mundial de Faros (⟦OMDF⟧),',
    ar: 'إذ تشير إلى أعمال المكتب العالمي للمنارات (⟦WLO⟧)،',
    zh: '回顾世界灯塔局(⟦WLO⟧)的工作，',
    ru: 'ссылаясь на работу Всемирного бюро маяков (⟦ВБМ⟧),',
  },
  good: {
    en: 'Recalling the work of the World Lighthouse Office,',
    fr: 'Rappelant les travaux de l’Office mondial des phares,',
    es: 'Recordando la labor de la Oficina Mundial de Faros,',
    ar: 'إذ تشير إلى أعمال المكتب العالمي للمنارات،',
    zh: '回顾世界灯塔局的工作，',
    ru: 'ссылаясь на работу Всемирного бюро маяков,',
  },
  check({ facts, report }) {
    const used = new Set(
      facts.flatMap((fact) => (fact.kind === 'abbreviation' && fact.what === 'used' ? [fact.text] : [])),
    );
    facts.forEach((fact, index) => {
      if (fact.kind === 'abbreviation' && fact.what === 'introduced' && !used.has(fact.text))
        report(index, t`“${fact.text}” is not used again; the name in full is enough.`);
    });
  },
});
