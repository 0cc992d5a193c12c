import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule, type Term } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct } from '../terms.ts';

const MUST: readonly Term[] = [{ find: 'must', write: 'should' }];

export default rule({
  code: 'wording/modal',
  severity: 'hint',
  optIn: true,
  scope: 'words',
  languages: ['en'],
  summary: 'Operative paragraphs recommend with “should” and bind with “shall”.',
  why: '“Must” states a duty that most resolutions cannot impose; declarations and quotations use it. Adopted texts vary, so the rule is off unless it is turned on.',
  source: [SOURCES.grammar],
  fix: 'writes “should”',
  bad: { en: '1. Recommends that all States ⟦must⟧ light their harbours.' },
  good: { en: '1. Recommends that all States should light their harbours.' },
  terms: () => MUST,
  found(found, context) {
    const { role } = found.run;
    if ((role !== 'operative' && role !== 'item') || isCited(found)) return;
    correct(found, context, t`Operative paragraphs recommend with “should” and bind with “shall”.`);
  },
});
