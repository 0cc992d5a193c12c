import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/first',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'The first operative paragraph is number 1.',
  why: 'Numbers count the paragraphs of the operative part, from its beginning; the preamble is not counted.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  bad: { en: '' },
  good: { en: '' },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      const { found, previous, due, fact } = wrong;
      if (found.value === null || previous !== null) continue;
      report(
        fact,
        `The first number of the operative part is ${found.value}; ${due} is due.`,
        renumber(facts, wrong, pack, all),
      );
    }
  },
});
