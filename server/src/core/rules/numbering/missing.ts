import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/missing',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every operative paragraph has a number when the others have.',
  why: 'A paragraph without a number cannot be referred to. A sole operative paragraph needs none.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  bad: { en: '' },
  good: { en: '' },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      if (wrong.found.value !== null) continue;
      report(
        wrong.fact,
        `This operative paragraph has no number; ${wrong.due} is due.`,
        renumber(facts, wrong, pack, all),
      );
    }
  },
});
