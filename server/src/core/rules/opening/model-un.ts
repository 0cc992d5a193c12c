import { foldKey } from '../../text/fold.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Openings of Model UN lists that no adopted text has; folded. */
const OPENINGS: ReadonlySet<string> = new Set([
  'viewing with appreciation',
  'having devoted attention',
  'contemplating',
  'anguished by',
  'noting with zest',
  'has resolved',
  'seeks',
  'further proclaims',
]);

export default rule({
  code: 'opening/model-un',
  severity: 'hint',
  scope: 'paragraph',
  languages: ['en'],
  summary: 'Openings that only Model UN lists have do not stand in United Nations texts.',
  why: 'Lists of clauses that go round among delegates hold phrases that no adopted text opens with. Under the Model UN profile they are accepted.',
  source: [SOURCES.modelUn, SOURCES.counted],
  fix: null,
  bad: { en: '⟦Contemplating⟧ the use of lighthouses,' },
  good: { en: 'Considering the use of lighthouses,' },
  check({ opening }, { report }) {
    if (opening === null || !OPENINGS.has(foldKey(opening.text))) return;
    report(opening.span, t`“${opening.text}” is a phrase of Model UN; no adopted text opens with it.`);
  },
});
