import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/joiner',
  severity: 'warning',
  scope: 'preambular',
  languages: ['ar'],
  summary: 'The first Arabic preambular paragraph begins with «إذ», every later one with «وإذ».',
  why: 'The waw joins a clause to the one before it; before the first there is none.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'adds the waw or drops it',
  bad: { ar: 'إذ تشير إلى أعمالها السابقة،\n\n⟦إذ⟧ تلاحظ فائدة المنارات،' },
  good: { ar: 'إذ تشير إلى أعمالها السابقة،\n\nوإذ تلاحظ فائدة المنارات،' },
  check({ opening }, { part, before, slice, report }) {
    if (opening === null) return;
    const { start, end } = opening.span;
    const [found] = /^و?إذ(?=\s)/.exec(slice({ start, end })) ?? [];
    if (found === undefined || before === null || before.piece.depth !== part.depth) return;
    const { role } = before.piece;
    const isFirst = role === 'enacting' || role === 'maybe-enacting';
    if ((!isFirst && role !== 'preambular') || (found === 'إذ') === isFirst) return;
    const right = isFirst ? 'إذ' : 'وإذ';
    const span = { start, end: start + found.length };
    const message = isFirst
      ? t`The first preambular paragraph begins with “${right}”, not “${found}”.`
      : t`A later preambular paragraph is joined to the one before: “${right}”, not “${found}”.`;
    report(span, message, {
      fixes: [{ title: t`Write “${right}”`, edits: [{ span, text: right }], preferred: true }],
    });
  },
});
