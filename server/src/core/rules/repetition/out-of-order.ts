import { t } from '../message.ts';
import { dueText, isLoose, mend, misformed, plain } from '../repeated.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'repetition/out-of-order',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'The adverbs of like openings in a row go “also”, then “further”, then start anew.',
  why: 'In a run of paragraphs that open with the same words adopted texts go round in threes: the first bare, the second with “also”, the third with “further”, the fourth bare again. A paragraph that was moved or taken out leaves the others out of step.',
  source: [SOURCES.counted, SOURCES.drafting],
  fix: 'writes the opening in the form that is due',
  bad: {
    en: 'Noting the drought of the past year,\n\n⟦Noting further⟧ the low level of the wells,',
    fr: 'Notant la sécheresse de l’an passé,\n\n⟦Notant en outre⟧ le faible niveau des puits,',
    es: 'Observando la sequía del año pasado,\n\n⟦Observando además⟧ el bajo nivel de los pozos,',
    ar: 'إذ تلاحظ جفاف العام الماضي،\n\n⟦وإذ تلاحظ كذلك⟧ انخفاض مستوى الآبار،',
    zh: '注意到去年的旱情，\n\n⟦还注意到⟧水井水位偏低，',
    ru: 'отмечая засуху прошлого года,\n\n⟦отмечая далее⟧ низкий уровень воды в колодцах,',
  },
  good: {
    en: 'Noting the drought of the past year,\n\nNoting also the low level of the wells,',
    fr: 'Notant la sécheresse de l’an passé,\n\nNotant également le faible niveau des puits,',
    es: 'Observando la sequía del año pasado,\n\nObservando también el bajo nivel de los pozos,',
    ar: 'إذ تلاحظ جفاف العام الماضي،\n\nوإذ تلاحظ أيضا انخفاض مستوى الآبار،',
    zh: '注意到去年的旱情，\n\n又注意到水井水位偏低，',
    ru: 'отмечая засуху прошлого года,\n\nотмечая также низкий уровень воды в колодцах,',
  },
  check(context) {
    if (context.house.conventions.repetition !== 'in-threes') return;
    for (const part of ['preambular', 'operative'] as const)
      for (const wrong of misformed(context.facts, isLoose(context, part), part)) {
        if (wrong.at === 0 || wrong.found.form === 'bare') continue;
        context.report(
          wrong.fact,
          t`“${plain(wrong.found.source)}” is out of step with the paragraphs before that open so; write “${dueText(wrong, context)}”.`,
          mend(wrong, context),
        );
      }
  },
});
