import { firstLabel, labelLike } from '../document/labels.ts';
import type { Item, Label } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { foldKey } from '../text/fold.ts';
import type { TextEdit } from '../text/span.ts';
import { t } from './message.ts';
import type { ProposedFix } from './rule.ts';

/** Labels of these kinds tell a level of a list; figures and bullets serve everywhere. */
export function tellsLevel({ style, text }: Label): boolean {
  return style !== 'number' && style !== 'decimal' && style !== 'bullet' && text === text.toLowerCase();
}

/** Fixes that label `items` from index `from` on as `model` is written, counting from `due`. */
export function relabel(
  items: readonly Item[],
  from: number,
  model: Parameters<typeof labelLike>[0],
  due: number,
): readonly ProposedFix[] {
  const wanted = labelLike(model, due);
  if (wanted === null) return [];
  const edits: TextEdit[] = [];
  for (let index = from; index < items.length; index++) {
    const text = labelLike(model, due + index - from);
    if (text === null) break;
    const { label } = items[index]!;
    if (foldKey(text) !== foldKey(label.text)) edits.push({ span: label.span, text });
  }
  const one = { title: t`Write “${wanted}”`, edits: edits.slice(0, 1) };
  return edits.length > 1
    ? [{ title: t`Label the items anew from “${wanted}”`, edits, preferred: true }, one]
    : [{ ...one, preferred: true }];
}

/** How the language writes the first label of each level, outermost first. */
export function customOf(pack: LanguagePack): readonly NonNullable<ReturnType<typeof firstLabel>>[] {
  return pack.labels.items.map((_, index) => firstLabel(pack, index + 1)!);
}
