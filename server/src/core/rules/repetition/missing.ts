import { t } from '../message.ts';
import { dueText, mend, misformed } from '../repeated.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'repetition/missing',
  severity: 'info',
  scope: 'resolution',
  languages: ['en', 'es', 'ar', 'zh', 'ru'],
  summary: 'A second and a third preambular paragraph with the same opening say “also” and “further”.',
  why: 'In a run of paragraphs that open with the same words adopted texts go round in threes: the first bare, the second with “also”, the third with “further”, the fourth bare again. So the reader sees that the repetition is meant. In French, whose one verb often stands for several English ones, plain repetition is usual, and this rule is silent.',
  source: [SOURCES.counted, SOURCES.drafting],
  fix: 'adds the adverb',
  bad: {
    en: 'Noting the drought of the past year,\n\n⟦Noting⟧ the low level of the wells,',
    es: 'Observando la sequía del año pasado,\n\n⟦Observando⟧ el bajo nivel de los pozos,',
    ar: 'إذ تلاحظ جفاف العام الماضي،\n\n⟦وإذ تلاحظ⟧ انخفاض مستوى الآبار،',
    zh: '注意到去年的旱情，\n\n⟦注意到⟧水井水位偏低，',
    ru: 'отмечая засуху прошлого года,\n\n⟦отмечая⟧ низкий уровень воды в колодцах,',
  },
  good: {
    en: 'Noting the drought of the past year,\n\nNoting also the low level of the wells,',
    es: 'Observando la sequía del año pasado,\n\nObservando también el bajo nivel de los pozos,',
    ar: 'إذ تلاحظ جفاف العام الماضي،\n\nوإذ تلاحظ أيضا انخفاض مستوى الآبار،',
    zh: '注意到去年的旱情，\n\n又注意到水井水位偏低，',
    ru: 'отмечая засуху прошлого года,\n\nотмечая также низкий уровень воды в колодцах,',
  },
  check(context) {
    if (context.house.conventions.repetition !== 'in-threes') return;
    for (const wrong of misformed(context.facts, false, 'preambular')) {
      // “Expressing” alone says little: what it leads to differs.
      if (wrong.found.form !== 'bare' || wrong.found.concept === null) continue;
      context.report(
        wrong.fact,
        t`The paragraph before opens with the same words; write “${dueText(wrong, context)}” here.`,
        mend(wrong, context),
      );
    }
  },
});
