import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/before-operative',
  severity: 'error',
  scope: 'preambular',
  languages: 'all',
  summary: 'The preamble stands before the first operative paragraph.',
  why: 'The preamble gives the reasons, the operative part what is decided; a reason given later has no place in the sentence.',
  source: [SOURCES.drafting],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ misplaced, opening, span }, { report }) {
    if (!misplaced) return;
    report(
      opening?.span ?? span,
      'This preambular paragraph stands after the operative part began; move it up into the preamble, or make it an operative paragraph.',
    );
  },
});
