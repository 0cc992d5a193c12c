import { isCapital } from '../../text/chars.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'opening/capital',
  severity: 'info',
  scope: 'paragraph',
  languages: ['ru'],
  summary: 'A Russian opening begins with a small letter.',
  why: 'In Russian the text goes on as the one sentence that it is: adopted texts write “ссылаясь” and “1. просит”. Model UN papers often write a capital.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the small letter',
  bad: {
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. ⟦Призывает⟧ города сажать тенистые деревья.',
  },
  good: {
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ opening }, { slice, report }) {
    if (opening === null || !opening.known) return;
    const { span, text } = opening;
    const first = slice({ start: span.start, end: span.start + 1 });
    if (!isCapital(first.charCodeAt(0)) || text === text.toUpperCase()) return;
    const small = first.toLowerCase();
    report(span, t`An opening begins with a small letter: “${small}${text.slice(1)}”.`, {
      fixes: [
        {
          title: t`Write “${small}”`,
          edits: [{ span: { start: span.start, end: span.start + 1 }, text: small }],
          preferred: true,
        },
      ],
    });
  },
});
