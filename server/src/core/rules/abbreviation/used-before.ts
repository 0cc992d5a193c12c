import type { Fact } from '../../facts/facts.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'abbreviation/used-before',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'An abbreviation is introduced where it is first used.',
  why: 'Whoever reads from the beginning meets letters that are explained only further down. A paragraph that was moved up often takes its abbreviation along.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling the work of the ⟦WLO⟧,\n\nNoting the report of the World Lighthouse Office (WLO) on the wells,',
    fr: 'Rappelant les travaux de l’⟦OMPH⟧,\n\nNotant le rapport de l’Office mondial des phares (OMPH) sur les puits,',
    es: 'Recordando la labor de la ⟦OMDF⟧,\n\nObservando el informe de la Oficina Mundial de Faros (OMDF) sobre los pozos,',
    ar: 'إذ تشير إلى أعمال ⟦WLO⟧،\n\nوإذ تلاحظ تقرير المكتب العالمي للمنارات (WLO) عن الآبار،',
    zh: '回顾⟦WLO⟧的工作，\n\n注意到世界灯塔局(WLO)关于水井的报告，',
    ru: 'ссылаясь на работу ⟦ВБМ⟧,\n\nотмечая доклад Всемирного бюро маяков (ВБМ) о колодцах,',
  },
  good: {
    en: 'Recalling the work of the World Lighthouse Office (WLO),\n\nNoting the report of the WLO on the wells,',
    fr: 'Rappelant les travaux de l’Office mondial des phares (OMPH),\n\nNotant le rapport de l’OMPH sur les puits,',
    es: 'Recordando la labor de la Oficina Mundial de Faros (OMDF),\n\nObservando el informe de la OMDF sobre los pozos,',
    ar: 'إذ تشير إلى أعمال المكتب العالمي للمنارات (WLO)،\n\nوإذ تلاحظ تقرير WLO عن الآبار،',
    zh: '回顾世界灯塔局(WLO)的工作，\n\n注意到WLO关于水井的报告，',
    ru: 'ссылаясь на работу Всемирного бюро маяков (ВБМ),\n\nотмечая доклад ВБМ о колодцах,',
  },
  check({ facts, report }) {
    const first = new Map<string, number>();
    const reported = new Set<string>();
    facts.forEach((fact, index) => {
      if (fact.kind !== 'abbreviation') return;
      const key = `${fact.depth} ${fact.text}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else if (fact.what === 'introduced' && isUse(facts, before) && !reported.has(key)) {
        reported.add(key);
        report(before, t`“${fact.text}” is introduced only further down; introduce it here.`, {
          related: [{ fact: index, message: t`Here it is introduced.` }],
        });
      }
    });
  },
});

function isUse(facts: readonly Fact[], index: number): boolean {
  const fact = facts[index];
  return fact?.kind === 'abbreviation' && fact.what === 'used';
}
