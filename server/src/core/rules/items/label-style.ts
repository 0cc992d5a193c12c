import type { Label } from '../../document/views.ts';
import { foldKey } from '../../text/fold.ts';
import { customOf, relabel, tellsLevel } from '../labels.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/label-style',
  severity: 'info',
  scope: 'list',
  languages: 'all',
  summary: 'Letters and numerals of items stand in the brackets that the language gives them.',
  why: 'English, Chinese and Arabic put the letter between brackets, French, Spanish and Russian put one bracket after it.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'labels the items of the list anew',
  bad: { en: '' },
  good: { en: '' },
  check({ items, paragraph }, { pack, report }) {
    if (paragraph.role === 'preambular') return;
    const custom = customOf(pack);
    const model = (label: Label) => custom.find(({ style }) => style === countsAs(label));
    const wrong = items.find(({ label }) => {
      const own = custom.filter(({ style }) => style === countsAs(label));
      return (
        tellsLevel(label) && own.length > 0 && !own.some(({ text }) => frameOf(text) === frameOf(label.text))
      );
    });
    if (wrong === undefined) return;
    const due = model(wrong.label)!;
    report(
      wrong.label.span,
      `Items of this kind are labelled as in “${due.text}”, not “${wrong.label.text}”.`,
      {
        fixes: relabel(items, 0, due, 1),
      },
    );
  },
});

/** Cyrillic letters count where Latin ones are the custom. */
function countsAs({ style }: Label): Label['style'] {
  return style === 'cyrillic-letter' ? 'letter' : style;
}

/** What stands around the letter: "()" of "(a)", ")" of "a)"; '' for a letter that encloses itself. */
function frameOf(label: string): string {
  return foldKey(label)
    .replace(/[\p{L}\p{N}]+/gu, '')
    .replace(/\s/g, '');
}
