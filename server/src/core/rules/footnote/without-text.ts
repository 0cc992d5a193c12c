import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/without-text',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every footnote mark has its text.',
  why: 'A mark without a text sends the reader to the foot of the page for nothing.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ facts, report }) {
    const texts = new Set(facts.flatMap((fact) => (fact.kind === 'note-text' ? [fact.label] : [])));
    facts.forEach((fact, index) => {
      if (fact.kind === 'note-mark' && !texts.has(fact.label))
        report(
          index,
          `No footnote has the mark “${fact.label}”; write its text on a line below that begins with this mark, or remove the mark.`,
        );
    });
  },
});
