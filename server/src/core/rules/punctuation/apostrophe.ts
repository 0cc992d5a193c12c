import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Between two letters, or behind the s of a plural; `´ and the accent beside it are slips for it. */
const APOSTROPHE = /(?<=\p{L})['’`´](?=\p{L})/gu;

export default rule({
  code: 'punctuation/apostrophe',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr'],
  summary: 'The apostrophes of a paragraph are of one kind, curly or straight.',
  why: 'A straight one among curly ones was typed later or copied from elsewhere; a comparison of two texts takes them for different words.',
  source: [SOURCES.marks],
  fix: 'writes the kind that the paragraph has more of',
  typographic: true,
  bad: {
    en: "1. Requests the Secretary-General to survey the harbour’s quays, the town’s piers and the State⟦'⟧s lighthouses.",
    fr: "1. Prie le Secrétaire général d’étudier l’état des ports et l⟦'⟧avenir des quais.",
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbour’s quays, the town’s piers and the State’s lighthouses.',
    fr: '1. Prie le Secrétaire général d’étudier l’état des ports et l’avenir des quais.',
  },
  check(run, { report }) {
    if (!saw(scan(run), CHAR.apostrophe) || !/['`´]/.test(run.text)) return;
    const all = [...run.text.matchAll(APOSTROPHE)];
    const curly = all.filter(({ 0: sign }) => sign === '’').length;
    const straight = all.filter(({ 0: sign }) => sign === "'").length;
    const usual = curly >= straight ? '’' : "'";
    if (curly + straight === all.length && (curly === 0 || straight === 0)) return;
    for (const { index, 0: sign } of all) {
      if (sign === usual) continue;
      const span = { start: run.start + index, end: run.start + index + 1 };
      report(span, t`This apostrophe (${sign}) is of another kind than the others (${usual}).`, {
        fixes: [replace(span, usual)],
      });
    }
  },
});
