import { reportOtherPart } from '../openings.ts';
import { isNumberedOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/opening-form',
  severity: 'warning',
  scope: 'preambular',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary:
    'A preambular paragraph opens with a participle, an adjective or the like, not with a verb in the present.',
  why: 'The preamble says in what mind the body acts: “Recalling”, “Aware of”, “Having considered”. What it does is said below.',
  source: [SOURCES.drafting],
  fix: 'writes the form of this part',
  bad: {
    en: '⟦Recalls⟧ its resolution 70/1 of 25 September 2015,',
    fr: '⟦Rappelle⟧ sa résolution 70/1 du 25 septembre 2015,',
    es: '⟦Recuerda⟧ su resolución 70/1, de 25 de septiembre de 2015,',
    ar: '⟦تشير⟧ إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،',
    ru: '⟦напоминает⟧ о своей резолюции 70/1 от 25 сентября 2015 года,',
  },
  good: {
    en: 'Recalling its resolution 70/1 of 25 September 2015,',
    fr: 'Rappelant sa résolution 70/1 du 25 septembre 2015,',
    es: 'Recordando su resolución 70/1, de 25 de septiembre de 2015,',
    ar: 'إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،',
    ru: 'напоминая о своей резолюции 70/1 от 25 сентября 2015 года,',
  },
  check(paragraph, context) {
    if (!isNumberedOn(paragraph, context)) reportOtherPart(paragraph, context, 'preambular');
  },
});
