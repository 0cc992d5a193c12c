import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/working-words',
  severity: 'info',
  scope: 'text',
  languages: ['en'],
  summary: 'A paragraph is referred to as “paragraph 3”, without the words of the negotiating room.',
  why: '“Operative paragraph 3”, “clause 3” and “OP3” belong to amendments and to speech; a text calls its paragraphs by their number alone. Model United Nations keeps such words.',
  source: [SOURCES.paragraphs],
  fix: 'writes “paragraph”',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in ⟦OP1⟧ above next year.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in paragraph 1 above next year.',
  },
  check(run, context) {
    const { text, start } = run;
    if (!/\dP|OP|perative|lause/.test(text)) return;
    for (const { 0: found, index, groups = {} } of text.matchAll(WORKING)) {
      const many = groups.many !== undefined;
      const write = `${many ? 'paragraphs' : 'paragraph'} ${groups.number ?? groups.clause ?? groups.tag ?? ''}`;
      const span = { start: start + index, end: start + index + found.length };
      if (isCited({ run, at: index })) continue;
      context.report(span, t`A text writes “${write}”, not “${found}”.`, { fixes: [replace(span, write)] });
    }
  },
});

/** "operative paragraph 3", "clause 3 above", "OP3", "OP 3". */
const WORKING =
  /\boperative\s(?:paragraph|clause)(?<many>s)?\s(?<number>\d{1,3})\b|\bclause\s(?<clause>\d{1,3})(?=\s(?:above|below|of th(?:e present|is) resolution)\b)|\b(?:OP|OC)\s?(?<tag>\d{1,3})\b/g;
