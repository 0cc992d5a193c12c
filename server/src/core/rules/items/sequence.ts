import { labelLike } from '../../document/labels.ts';
import type { Label } from '../../document/views.ts';
import { relabel, tellsLevel } from '../labels.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/sequence',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'Items are lettered or numbered one after the other, from the first.',
  why: 'References go by the label; one that is left out, repeated or out of its place leads to the wrong item.',
  source: [SOURCES.paragraphs],
  fix: 'labels this item and those after it anew',
  bad: { en: '' },
  good: { en: '' },
  check({ items }, { report }) {
    for (let index = 0; index < items.length; index++) {
      const { label } = items[index]!;
      const previous = items[index - 1]?.label ?? null;
      const due = dueAt(label, previous);
      if (due === null) continue;
      const model = previous ?? label;
      const wanted = labelLike(model, due);
      const found =
        previous === null
          ? `The first item is labelled “${label.text}”`
          : `The label “${label.text}” follows “${previous.text}”`;
      report(label.span, wanted === null ? `${found}.` : `${found}; “${wanted}” is due.`, {
        fixes: relabel(items, index, model, due),
      });
      return;
    }
  },
});

/** What a label should count, where it does not: the next after the one before it, or 1. */
function dueAt(label: Label, previous: Label | null): number | null {
  if (label.style === 'bullet' || label.value === null) return null;
  if (previous === null) return label.value === 1 ? null : 1;
  if (previous.value === null) return null;
  const due = previous.value + 1;
  const startsAnew = label.value === 1 && previous.value > 1;
  const otherKind = tellsLevel(label) && tellsLevel(previous) && kindOf(label) !== kindOf(previous);
  return (label.value === due && !otherKind) || startsAnew ? null : due;
}

/** Russian lists mix Cyrillic and Latin letters that look alike. */
function kindOf({ style }: Label): Label['style'] {
  return style === 'cyrillic-letter' ? 'letter' : style;
}
