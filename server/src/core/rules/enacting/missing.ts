import { rule } from '../rule.ts';
import { fullName } from '../short-names.ts';
import { SOURCES } from '../sources.ts';

const OUTSIDE: readonly string[] = ['text', 'head', 'closing', 'annex', 'annex-text', 'annex-item'];

export default rule({
  code: 'enacting/missing',
  severity: 'error',
  scope: 'paragraph',
  languages: 'all',
  summary: 'The text opens with a line that names the adopting body.',
  why: 'The whole resolution is one sentence, and the body that adopts it is its subject: “The General Assembly,” on a line of its own, before the preamble.',
  source: [SOURCES.drafting],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ role, opening, span }, { part, before, pack, report }) {
    if (part.depth > 0 || (before !== null && !OUTSIDE.includes(before.piece.role))) return;
    if (
      before !== null &&
      fullName(before.block.text.slice(before.piece.start, before.piece.end), pack.code) !== null
    )
      return;
    const first = role === 'preambular' ? 'preambular' : 'operative';
    report(
      opening?.span ?? { start: span.start, end: span.start + 1 },
      `Before the first ${first} paragraph stands no line that names the adopting body; write one, such as “The General Assembly,”.`,
    );
  },
});
