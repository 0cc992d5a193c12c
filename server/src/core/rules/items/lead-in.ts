import { closes, ownEnd, requireMark } from '../ends.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/lead-in',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'A colon stands before the first item of a list.',
  why: 'The colon tells that the sentence goes on in the items.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'writes the colon',
  bad: { en: '' },
  good: { en: '' },
  check({ above }, context) {
    const { comma, semicolon, stop, colon } = context.pack.marks;
    if (above.mark === null || !closes(above.mark, [comma, semicolon, stop])) return;
    requireMark(context, ownEnd(above), [colon], 'The text before a list');
  },
});
