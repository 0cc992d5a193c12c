import { GENDERED } from '../../terms/gender.ts';
import { t } from '../message.ts';
import { namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { isInName } from '../spellings.ts';
import { correct, eitherCase, wordsOf } from '../terms.ts';

export default rule({
  code: 'wording/gender',
  severity: 'hint',
  scope: 'words',
  languages: ['en'],
  summary: 'Words for persons leave their sex open.',
  why: 'Recent texts write Chair, spokesperson and humankind. The titles of works and posts keep the word that they bear.',
  source: [SOURCES.gender],
  fix: 'writes the word that leaves it open',
  bad: { en: 'Recalling the report of the ⟦chairman⟧ on the ⟦manpower⟧ of the lighthouses,' },
  good: { en: 'Recalling the report of the chair on the personnel of the lighthouses,' },
  terms: () => eitherCase(namesIn(GENDERED)),
  found(found, context) {
    if (isCited(found) || isInName(found)) return;
    const write = found.term.write!;
    correct(found, context, t`“${write}” leaves open whether “${wordsOf(found)}” is a man.`);
  },
});
