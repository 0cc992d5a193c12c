import { endOf, requireMark } from '../ends.ts';
import { isLast, leadsOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/ends-with-semicolon',
  severity: 'warning',
  scope: 'operative',
  languages: 'all',
  summary: 'An operative paragraph that is not the last ends with a semicolon.',
  why: 'Operative paragraphs are clauses of one sentence, parted by semicolons; the full stop comes at the end of the last.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the semicolon',
  bad: { en: '' },
  good: { en: '' },
  check(paragraph, context) {
    if (isLast(context) || leadsOn(paragraph, context)) return;
    const { semicolon, stop } = context.pack.marks;
    const accepted = context.after?.piece.role === 'operative' ? [semicolon] : [semicolon, stop];
    requireMark(context, endOf(paragraph), accepted, 'An operative paragraph that is not the last');
  },
});
