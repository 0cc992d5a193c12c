import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/repeated',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'No two operative paragraphs have the same number, and the numbers rise.',
  why: 'A reference to a number that stands twice leads to two paragraphs. Numbers may start anew below the heading of a section.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  bad: { en: '' },
  good: { en: '' },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      const { found, previous, due, fact } = wrong;
      if (found.value === null || found.value > due || previous === null) continue;
      const message =
        found.value === previous
          ? `Number ${found.value} stands twice; ${due} is due.`
          : `Number ${found.value} follows ${previous}; ${due} is due.`;
      report(fact, message, renumber(facts, wrong, pack, all));
    }
  },
});
