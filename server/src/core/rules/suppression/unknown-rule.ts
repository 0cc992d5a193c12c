import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'suppression/unknown-rule',
  severity: 'warning',
  scope: 'directive',
  languages: 'all',
  summary: 'A comment that silences rules names rules that exist.',
  why: 'A mistyped code silences nothing. The codes of all rules stand in the list of rules.',
  source: [SOURCES.chapeau],
  fix: null,
  bad: {
    en: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\nMindful of the value of springs to villages,',
    fr: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\nConsciente de la valeur des sources pour les villages,',
    es: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\nConsciente del valor de los manantiales para las aldeas,',
    ar: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\nإذ تدرك قيمة الينابيع للقرى،',
    zh: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\n铭记泉水对各村庄的价值，',
    ru: '⟦<!-- chapeau-disable-next-line preamble/comma -->⟧\nсознавая ценность родников для деревень,',
  },
  good: {
    en: 'Mindful of the value of springs to villages,',
    fr: 'Consciente de la valeur des sources pour les villages,',
    es: 'Consciente del valor de los manantiales para las aldeas,',
    ar: 'إذ تدرك قيمة الينابيع للقرى،',
    zh: '铭记泉水对各村庄的价值，',
    ru: 'сознавая ценность родников для деревень,',
  },
  check({ span, unknown }, report) {
    if (unknown.length > 0) report(span, t`There is no rule ${unknown.join(', ')}.`);
  },
});
