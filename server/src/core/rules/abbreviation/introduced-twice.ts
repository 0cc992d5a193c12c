import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'abbreviation/introduced-twice',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'An abbreviation is introduced once.',
  why: 'The first mention gives the name in full with the abbreviation in brackets; from then on the abbreviation alone stands for it.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling the work of the World Lighthouse Office (WLO),\n\nNoting the report of the World Lighthouse Office (⟦WLO⟧) on the wells,',
    fr: 'Rappelant les travaux de l’Office mondial des phares (OMPH),\n\nNotant le rapport de l’Office mondial des phares (⟦OMPH⟧) sur les puits,',
    es: 'Recordando la labor de la Oficina Mundial de Faros (OMDF),\n\nObservando el informe de la Oficina Mundial de Faros (⟦OMDF⟧) sobre los pozos,',
    ar: 'إذ تشير إلى أعمال المكتب العالمي للمنارات (WLO)،\n\nوإذ تلاحظ تقرير المكتب العالمي للمنارات (⟦WLO⟧) عن الآبار،',
    zh: '回顾世界灯塔局(WLO)的工作，\n\n注意到世界灯塔局(⟦WLO⟧)关于水井的报告，',
    ru: 'ссылаясь на работу Всемирного бюро маяков (ВБМ),\n\nотмечая доклад Всемирного бюро маяков (⟦ВБМ⟧) о колодцах,',
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
    facts.forEach((fact, index) => {
      if (fact.kind !== 'abbreviation' || fact.what !== 'introduced') return;
      const key = `${fact.depth} ${fact.text}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else
        report(index, t`“${fact.text}” was introduced above; from there on it stands alone.`, {
          related: [{ fact: before, message: t`Here it is introduced.` }],
        });
    });
  },
});
