import { writeMark } from '../ends.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/mark',
  severity: 'warning',
  scope: 'enacting',
  languages: 'all',
  summary: 'A comma follows the name of the adopting body when a preamble comes next.',
  why: 'The name is the subject of one long sentence, and the preamble is set off from it by commas. Where the first operative paragraph follows directly, the name may also stand bare.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the comma',
  bad: { en: '' },
  good: { en: '' },
  check({ name, mark, sure }, context) {
    if (!sure) return;
    const { pack, after } = context;
    const { comma } = pack.marks;
    const bare = mark === null && after?.piece.role !== 'preambular';
    if (bare || (mark !== null && context.slice(mark) === comma)) return;
    if (mark === null)
      context.report(name, `After the name of the adopting body comes “${comma}” when a preamble follows.`, {
        fixes: [
          {
            title: `Add “${comma}”`,
            edits: [{ span: { start: name.end, end: name.end }, text: comma }],
            preferred: true,
          },
        ],
        unfinished: true,
      });
    else
      context.report(
        mark,
        `After the name of the adopting body comes “${comma}”, not “${context.slice(mark)}”.`,
        { fixes: [writeMark(context, mark, comma)] },
      );
  },
});
