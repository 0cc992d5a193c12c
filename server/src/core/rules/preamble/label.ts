import { t } from '../message.ts';
import { isNumberedOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/label',
  severity: 'warning',
  scope: 'preambular',
  languages: 'all',
  summary: 'Preambular paragraphs bear no number or letter.',
  why: 'Only operative paragraphs are numbered; a preambular one is referred to as “the third preambular paragraph”. Some agencies letter theirs. Working tags such as “PP1” are left alone until the text is adopted.',
  source: [SOURCES.drafting],
  fix: 'drops the label',
  typographic: true,
  bad: {
    en: '⟦(a)⟧ Recalling its earlier work on lighthouses,',
    fr: '⟦a)⟧ Rappelant ses travaux antérieurs sur les phares,',
    es: '⟦a)⟧ Recordando su labor anterior sobre los faros,',
    ar: '⟦(أ)⟧ إذ تشير إلى أعمالها السابقة بشأن المنارات،',
    zh: '⟦(a)⟧ 回顾其以往关于灯塔的工作，',
    ru: '⟦a)⟧ ссылаясь на свою прежнюю работу по вопросу о маяках,',
  },
  good: {
    en: 'Recalling its earlier work on lighthouses,',
    fr: 'Rappelant ses travaux antérieurs sur les phares,',
    es: 'Recordando su labor anterior sobre los faros,',
    ar: 'إذ تشير إلى أعمالها السابقة بشأن المنارات،',
    zh: '回顾其以往关于灯塔的工作，',
    ru: 'ссылаясь на свою прежнюю работу по вопросу о маяках,',
  },
  check(paragraph, context) {
    const { label, opening } = paragraph;
    const { house, slice, report } = context;
    if (
      label === null ||
      isNumberedOn(paragraph, context) ||
      house.conventions.preambleLabels ||
      /^[[［*_]*\p{L}{2}/u.test(label.text)
    )
      return;
    if (label.style === 'bullet') return;
    const { span } = label;
    const between = opening === null ? '' : slice({ start: span.end, end: opening.span.start });
    const space = /^\s*/.exec(between)![0].length;
    report(span, t`A preambular paragraph bears no number or letter; “${label.text}” is not needed.`, {
      fixes: [
        {
          title: t`Drop “${label.text}”`,
          edits: [{ span: { start: span.start, end: span.end + space }, text: '' }],
          preferred: true,
        },
      ],
    });
  },
});
