import { customOf, tellsLevel } from '../labels.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/label-level',
  severity: 'hint',
  scope: 'list',
  languages: 'all',
  summary: 'Each level of a list counts in its own way: letters first, then numerals.',
  why: 'A reader tells the level by the label: “paragraph 2 (a) (i)”. Adopted texts depart from it at times, so this is a hint.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ items, level, paragraph }, { pack, report }) {
    const { label } = items[0]!;
    if (paragraph.role === 'preambular' || label.value !== 1 || !tellsLevel(label)) return;
    const custom = customOf(pack);
    const due = custom[level - 1];
    if (due === undefined || due.style === label.style) return;
    if (!custom.some(({ style }) => style === label.style)) return;
    report(label.span, `At this level of a list the label is usually “${due.text}”, not “${label.text}”.`);
  },
});
