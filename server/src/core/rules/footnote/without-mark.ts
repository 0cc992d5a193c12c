import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/without-mark',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every footnote is called by a mark in the text.',
  why: 'A footnote that no mark calls belongs to no word; often the sentence with its mark was deleted.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ facts, report }) {
    const marks = new Set(facts.flatMap((fact) => (fact.kind === 'note-mark' ? [fact.label] : [])));
    facts.forEach((fact, index) => {
      if (fact.kind === 'note-text' && !marks.has(fact.label))
        report(
          index,
          `No mark “${fact.label}” in the text calls this footnote; add the mark, or remove the footnote.`,
        );
    });
  },
});
