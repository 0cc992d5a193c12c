import { t } from '../message.ts';
import { dueText, isLoose, mend, misformed, plain } from '../repeated.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'repetition/not-needed',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'An opening says “also” or “further” only where the paragraph before opens with the same words.',
  why: 'In a run of paragraphs that open with the same words adopted texts go round in threes: the first bare, the second with “also”, the third with “further”, the fourth bare again. An adverb that follows another opening is often left over from a paragraph that was moved or taken out.',
  source: [SOURCES.counted, SOURCES.drafting],
  fix: 'takes the adverb out',
  bad: {
    en: '⟦Noting also⟧ the drought of the past year,',
    fr: '⟦Notant également⟧ la sécheresse de l’an passé,',
    es: '⟦Observando también⟧ la sequía del año pasado,',
    ar: '⟦إذ تلاحظ أيضا⟧ جفاف العام الماضي،',
    zh: '⟦又注意到⟧去年的旱情，',
    ru: '⟦отмечая также⟧ засуху прошлого года,',
  },
  good: {
    en: 'Noting the drought of the past year,',
    fr: 'Notant la sécheresse de l’an passé,',
    es: 'Observando la sequía del año pasado,',
    ar: 'إذ تلاحظ جفاف العام الماضي،',
    zh: '注意到去年的旱情，',
    ru: 'отмечая засуху прошлого года,',
  },
  check(context) {
    if (context.house.conventions.repetition !== 'in-threes') return;
    for (const part of ['preambular', 'operative'] as const)
      for (const wrong of misformed(context.facts, isLoose(context, part), part)) {
        if (wrong.at > 0) continue;
        context.report(
          wrong.fact,
          t`The paragraph before does not open with the same words; write “${dueText(wrong, context)}” instead of “${plain(wrong.found.source)}”.`,
          mend(wrong, context),
        );
      }
  },
});
