import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'consistency/defined-twice',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A name is given once.',
  why: 'With two places that say what a name stands for, readers ask whether both mean the same.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling the plan of the harbours (hereinafter referred to as “the Plan”),\n\nNoting the report on the plan (hereinafter “⟦the Plan⟧”),',
    fr: 'Rappelant le plan relatif aux ports (ci-après dénommé « le Plan »),\n\nNotant le rapport sur le plan (ci-après « ⟦le Plan⟧ »),',
    es: 'Recordando el plan de los puertos (en adelante, “el Plan”),\n\nObservando el informe sobre el plan (en adelante, “⟦el Plan⟧”),',
    ar: 'إذ تشير إلى خطة الموانئ (المشار إليها فيما يلي باسم “الخطة”)،\n\nوإذ تلاحظ التقرير عن الخطة (المشار إليها فيما يلي باسم “⟦الخطة⟧”)،',
    zh: '回顾港口计划（以下简称“计划”），\n\n注意到关于该计划（以下简称“⟦计划⟧”）的报告，',
    ru: 'ссылаясь на план развития портов (далее — «План»),\n\nотмечая доклад о плане (далее — «⟦План⟧»),',
  },
  good: {
    en: 'Recalling the plan of the harbours (hereinafter referred to as “the Plan”),\n\nNoting the report on the Plan,',
    fr: 'Rappelant le plan relatif aux ports (ci-après dénommé « le Plan »),\n\nNotant le rapport sur le Plan,',
    es: 'Recordando el plan de los puertos (en adelante, “el Plan”),\n\nObservando el informe sobre el Plan,',
    ar: 'إذ تشير إلى خطة الموانئ (المشار إليها فيما يلي باسم “الخطة”)،\n\nوإذ تلاحظ التقرير عن الخطة،',
    zh: '回顾港口计划（以下简称“计划”），\n\n注意到关于该计划的报告，',
    ru: 'ссылаясь на план развития портов (далее — «План»),\n\nотмечая доклад о Плане,',
  },
  check({ facts, report }) {
    const first = new Map<string, number>();
    facts.forEach((fact, index) => {
      if (fact.kind !== 'definition') return;
      const key = `${fact.depth} ${fact.term}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else
        report(index, t`“${fact.text}” was given as a name above; use it here without saying so again.`, {
          related: [{ fact: before, message: t`Here the name is given first.` }],
        });
    });
  },
});
