import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/gap',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Operative paragraphs are numbered without a gap.',
  why: 'Other texts refer to a paragraph by its number; a number that is left out lets them look for a paragraph that does not exist.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  bad: { en: '' },
  good: { en: '' },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      const { found, previous, due, fact } = wrong;
      if (found.value === null || found.value < due || previous === null) continue;
      report(
        fact,
        `Number ${found.value} follows ${previous}; ${due} is due.`,
        renumber(facts, wrong, pack, all),
      );
    }
  },
});
