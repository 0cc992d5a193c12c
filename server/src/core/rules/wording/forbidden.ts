import { t } from '../message.ts';
import { isQuoted } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { eitherCase, wordsOf } from '../terms.ts';

export default rule({
  code: 'wording/forbidden',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'Words that the team does not use are absent.',
  why: 'The team listed these words in its configuration (“forbidden”: the word, and why). Without such a list the rule has nothing to say.',
  source: [SOURCES.team],
  vocabulary: {
    forbidden: {
      beacon: 'lighthouses alone are meant',
      balise: 'il ne s’agit que de phares',
      baliza: '',
      الفنار: '',
      灯标: '',
      бакен: '',
    },
  },
  fix: null,
  bad: {
    en: 'Recalling its visit to the ⟦beacon⟧,',
    fr: 'Rappelant sa visite de la ⟦balise⟧,',
    es: 'Recordando su visita a la ⟦baliza⟧,',
    ar: 'إذ تشير إلى زيارتها إلى ⟦الفنار⟧،',
    zh: '回顾其对⟦灯标⟧的访问，',
    ru: 'ссылаясь на доклад о том, где стоит ⟦бакен⟧,',
  },
  good: {
    en: 'Recalling its visit to the lighthouse,',
    fr: 'Rappelant sa visite du phare,',
    es: 'Recordando su visita al faro,',
    ar: 'إذ تشير إلى زيارتها إلى المنارة،',
    zh: '回顾其对灯塔的访问，',
    ru: 'ссылаясь на доклад о том, где стоит маяк,',
  },
  terms: (_, { vocabulary }) => eitherCase(Object.keys(vocabulary.forbidden).map((find) => ({ find }))),
  found(found, { house, report }) {
    if (isQuoted(found.run, found.at)) return;
    const words = wordsOf(found);
    const { forbidden } = house.vocabulary;
    const why = Object.entries(forbidden).find(([word]) => word.toLowerCase() === words.toLowerCase())?.[1];
    report(
      found.span,
      why ? t`The team does not use “${words}”: ${why}.` : t`The team does not use “${words}”.`,
    );
  },
});
