import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/repeated',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'No two footnotes of a text have the same mark.',
  why: 'With two texts for one mark nobody can tell which is meant.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ facts, report }) {
    const seen = new Set<string>();
    facts.forEach((fact, index) => {
      if (fact.kind !== 'note-text' || fact.label === '') return;
      if (seen.has(fact.label))
        report(
          index,
          `Another footnote above has the mark “${fact.label}”, too; give this one a mark of its own.`,
        );
      seen.add(fact.label);
    });
  },
});
