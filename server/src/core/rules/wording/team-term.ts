import { t } from '../message.ts';
import { isQuoted } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, eitherCase, termsOf, wordsOf } from '../terms.ts';

export default rule({
  code: 'wording/team-term',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'The team’s own terms are used.',
  why: 'The team agreed on these words in its configuration (“terms”: what is found, and what to write). Without such a list the rule has nothing to say.',
  source: [SOURCES.team],
  vocabulary: {
    terms: {
      'light tower': 'lighthouse',
      fanal: 'phare',
      farol: 'faro',
      'برج الضوء': 'المنارة',
      灯楼: '灯塔',
      'световой столб': 'маяк',
    },
  },
  fix: 'writes the team’s term',
  bad: {
    en: 'Recalling its visit to the ⟦light tower⟧,',
    fr: 'Rappelant sa visite d’un ⟦fanal⟧,',
    es: 'Recordando su visita a un ⟦farol⟧,',
    ar: 'إذ تشير إلى زيارتها إلى ⟦برج الضوء⟧،',
    zh: '回顾其对⟦灯楼⟧的访问，',
    ru: 'ссылаясь на доклад о том, где стоит ⟦световой столб⟧,',
  },
  good: {
    en: 'Recalling its visit to the lighthouse,',
    fr: 'Rappelant sa visite d’un phare,',
    es: 'Recordando su visita a un faro,',
    ar: 'إذ تشير إلى زيارتها إلى المنارة،',
    zh: '回顾其对灯塔的访问，',
    ru: 'ссылаясь на доклад о том, где стоит маяк,',
  },
  terms: (_, { vocabulary }) => eitherCase(termsOf(vocabulary.terms)),
  found(found, context) {
    if (isQuoted(found.run, found.at)) return;
    const write = found.term.write!;
    correct(found, context, t`The team writes “${write}”, not “${wordsOf(found)}”.`);
  },
});
