import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule, type Term } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, eitherCase, wordsOf } from '../terms.ts';

const CLAUSES: readonly Term[] = [
  { find: 'takes note that', write: 'notes that' },
  { find: 'taking note that', write: 'noting that' },
  { find: 'welcomes that', write: 'welcomes the fact that' },
  { find: 'welcoming that', write: 'welcoming the fact that' },
  { find: 'deplores that', write: 'deplores the fact that' },
  { find: 'condemns that', write: 'condemns the fact that' },
  { find: 'commends that', write: 'commends the fact that' },
  { find: 'supports that', write: 'supports the view that' },
];

export default rule({
  code: 'wording/that-clause',
  severity: 'hint',
  scope: 'words',
  languages: ['en'],
  summary: 'A clause with “that” follows a verb that takes one.',
  why: 'A resolution takes note of a thing, and notes that something is so; it welcomes a thing, or the fact that it is so.',
  source: [SOURCES.grammar, SOURCES.counted],
  fix: 'writes the construction that takes a clause',
  bad: { en: '1. ⟦Takes note that⟧ the lighthouse was repaired.' },
  good: { en: '1. Notes that the lighthouse was repaired.' },
  terms: () => eitherCase(CLAUSES),
  found(found, context) {
    if (isCited(found)) return;
    const write = found.term.write!;
    correct(found, context, t`“${wordsOf(found)}” is usually written “${write}”.`);
  },
});
