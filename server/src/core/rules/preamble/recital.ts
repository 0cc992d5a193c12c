import { t } from '../message.ts';
import { recitalAt } from '../recitals.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/recital',
  severity: 'warning',
  scope: 'preambular',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'A preamble does not begin its paragraphs as a statute or contract does, with “Whereas”.',
  why: 'No adopted text of the main organs has “Whereas” today: the reasons are said by participles, “Recalling”, “Considering”, “Noting that”. Assemblies of some agencies still use it.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: null,
  bad: {
    en: '⟦Whereas⟧ lighthouses guide ships,',
    fr: '⟦Attendu⟧ que les phares guident les navires,',
    es: '⟦Por cuanto⟧ los faros guían a los buques,',
    ru: '⟦поскольку⟧ маяки направляют суда,',
  },
  good: {
    en: 'Considering lighthouses a help to ships,',
    fr: 'Considérant que les phares guident les navires,',
    es: 'Considerando que los faros guían a los buques,',
    ru: 'учитывая, что маяки направляют суда,',
  },
  check({ opening, span, text }, { pack, slice, report }) {
    const start = opening?.span.start ?? span.start;
    const head = slice({ start, end: Math.min(start + 24, text[0]!.end) });
    const length = recitalAt(head, pack);
    if (length === 0) return;
    const end = start + length;
    report(
      { start, end },
      t`“${slice({ start, end })}” opens clauses of statutes and contracts, not paragraphs of a resolution.`,
    );
  },
});
