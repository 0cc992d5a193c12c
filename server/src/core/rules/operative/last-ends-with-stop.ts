import { endOf, requireMark, STOPS } from '../ends.ts';
import { isLast, leadsOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/last-ends-with-stop',
  severity: 'warning',
  scope: 'operative',
  languages: 'all',
  summary: 'The last operative paragraph ends with a full stop.',
  why: 'The resolution is one sentence, and it ends here.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the full stop',
  bad: { en: '' },
  good: { en: '' },
  check(paragraph, context) {
    if (!isLast(context) || leadsOn(paragraph, context)) return;
    requireMark(
      context,
      endOf(paragraph),
      [context.pack.marks.stop, ...STOPS],
      'The last operative paragraph',
    );
  },
});
