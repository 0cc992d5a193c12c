import { fold } from '../../text/fold.ts';
import { t } from '../message.ts';
import { longerForm } from '../nearest.ts';
import { spanOf, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** So much of a paragraph is looked at, UTF-16. */
const WINDOW = 120;

export default rule({
  code: 'opening/misspelt-end',
  severity: 'hint',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'The last words of an opening phrase are spelt as in other texts.',
  why: 'The first words of the phrase are a customary opening of their own, so that a slip behind them is easily overlooked.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the customary phrase',
  bad: {
    en: '1. ⟦Takes note with apreciation⟧ of the list of wells.',
    fr: '1. ⟦Se déclare préocupée⟧ par l’état des puits.',
    es: '1. ⟦Expresa su preocupasión⟧ por el estado de los pozos.',
    ar: '1 - ⟦تحيط علما مع اتلقدير⟧ بقائمة الآبار.',
    ru: '1. ⟦выражает обеспокоеность⟧ состоянием колодцев.',
  },
  good: {
    en: '1. Takes note with appreciation of the list of wells.',
    fr: '1. Se déclare préoccupée par l’état des puits.',
    es: '1. Expresa su preocupación por el estado de los pozos.',
    ar: '1 - تحيط علما مع التقدير بقائمة الآبار.',
    ru: '1. выражает обеспокоенность состоянием колодцев.',
  },
  check({ opening, text, role }, context) {
    if (opening === null || !opening.known || opening.part !== role) return;
    const { start } = opening.span;
    const source = context.slice({ start, end: Math.min(start + WINDOW, text[0]!.end) });
    const folded = fold(source, 0, source.length);
    const near = longerForm(folded.text, opening.span.end - start, context.pack, role);
    if (near === null) return;
    const head = { source, folded, part: role, start };
    const fix = writeOpening(head, near.from, near.from + near.length, near.form.written, true);
    context.report(
      spanOf(head, near.from + near.length),
      t`“${words(head, near.from + near.length)}” is no customary opening; did you mean “${near.form.written}”?`,
      { fixes: fix === null ? [] : [fix] },
    );
  },
});
