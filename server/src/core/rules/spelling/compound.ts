import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { compoundTerms, isInName } from '../spellings.ts';
import { correct, wordsOf } from '../terms.ts';

export default rule({
  code: 'spelling/compound',
  severity: 'warning',
  scope: 'words',
  languages: ['en'],
  summary: 'Compounds are joined, hyphened or parted as the United Nations writes them.',
  why: 'The spelling list of the Editorial Manual settles which prefixes are joined (peacekeeping, subregional) and which keep a hyphen (capacity-building, counter-terrorism).',
  source: [SOURCES.spelling, SOURCES.counted],
  fix: 'writes the compound in its usual form',
  bad: { en: 'Recalling the ⟦on-going⟧ ⟦capacity building⟧ of ⟦sub-regional⟧ lighthouse services,' },
  good: { en: 'Recalling the ongoing capacity-building of subregional lighthouse services,' },
  terms: compoundTerms,
  found(found, context) {
    if (isCited(found) || isInName(found)) return;
    const write = found.term.write!;
    correct(found, context, t`“${wordsOf(found)}” is usually written “${write}”.`);
  },
});
