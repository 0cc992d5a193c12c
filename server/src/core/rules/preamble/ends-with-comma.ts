import { endOf, requireMark } from '../ends.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/ends-with-comma',
  severity: 'warning',
  scope: 'preambular',
  languages: 'all',
  summary: 'A preambular paragraph ends with a comma.',
  why: 'The resolution is one sentence, and each preambular paragraph is a clause that leads on to the next. The last one ends with a comma, too.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the comma',
  bad: { en: '' },
  good: { en: '' },
  check(paragraph, context) {
    const { items, misplaced, text } = paragraph;
    if (items.length > 0 || misplaced || text.every(({ start, end }) => start === end)) return;
    requireMark(context, endOf(paragraph), context.pack.preambularMarks, 'A preambular paragraph');
  },
});
