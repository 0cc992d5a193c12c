import { yearsOfNumber } from '../../bodies/plausible.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/year-missing',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A resolution of the Security Council is cited with its year in brackets.',
  why: 'The number alone is the form of speech and of the press. A text writes “resolution 1701 (2006)”.',
  source: [SOURCES.identification],
  fix: 'writes the year',
  bad: {
    en: 'Recalling Security Council resolution ⟦1701⟧ on lighthouses,',
    fr: 'Rappelant la résolution ⟦1701⟧ du Conseil de sécurité sur les phares,',
    es: 'Recordando la resolución ⟦1701⟧ del Consejo de Seguridad, sobre los faros,',
    ar: 'إذ تشير إلى قرار مجلس الأمن ⟦1701⟧ بشأن المنارات،',
    zh: '回顾安全理事会第⟦1701⟧号决议，',
    ru: 'ссылаясь на резолюцию ⟦1701⟧ Совета Безопасности о маяках,',
  },
  good: {
    en: 'Recalling Security Council resolution 1701 (2006) on lighthouses,',
    fr: 'Rappelant la résolution 1701 (2006) du Conseil de sécurité sur les phares,',
    es: 'Recordando la resolución 1701 (2006) del Consejo de Seguridad, sobre los faros,',
    ar: 'إذ تشير إلى قرار مجلس الأمن 1701 (2006) بشأن المنارات،',
    zh: '回顾安全理事会第1701(2006)号决议，',
    ru: 'ссылаясь на резолюцию 1701 (2006) Совета Безопасности о маяках,',
  },
  check({ facts, pack, report }) {
    const space = pack.script === 'Han' ? '' : ' ';
    facts.forEach((fact, index) => {
      if (fact.kind !== 'bare-number') return;
      const [year, other] = yearsOfNumber(fact.number);
      if (year === undefined) return;
      report(index, t`Give the year of resolution ${fact.number} in brackets.`, {
        fixes:
          other === undefined
            ? [
                {
                  title: t`Add “(${year})”`,
                  edits: [{ fact: index, text: `${fact.text}${space}(${year})` }],
                  preferred: true,
                },
              ]
            : [],
      });
    });
  },
});
