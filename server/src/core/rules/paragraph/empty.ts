import type { Item } from '../../document/views.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'paragraph/empty',
  severity: 'warning',
  scope: 'paragraph',
  languages: 'all',
  summary: 'A number or letter is followed by text.',
  why: 'A label without text is left over from an edit, and the labels after it count one too many.',
  source: [SOURCES.paragraphs],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check({ label, text, items }, { slice, report }) {
    if (label !== null && items.length === 0 && isEmpty(text, slice))
      report(label.span, `Nothing follows “${label.text}”; write the paragraph, or remove the label.`, {
        unfinished: true,
      });
    const look = (list: readonly Item[]): void => {
      for (const item of list) {
        if (item.items.length === 0 && isEmpty(item.text, slice))
          report(
            item.label.span,
            `Nothing follows “${item.label.text}”; write the item, or remove the label.`,
            {
              unfinished: true,
            },
          );
        look(item.items);
      }
    };
    look(items);
  },
});

function isEmpty(text: Item['text'], slice: (span: Item['text'][number]) => string): boolean {
  return text.every((span) => span.end - span.start < 8 && !/[\p{L}\p{N}]/u.test(slice(span)));
}
