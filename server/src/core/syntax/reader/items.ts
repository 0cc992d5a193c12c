import { placeLabel, type RawLabel } from '../labels.ts';
import type { Begin, Break } from './begin.ts';
import type { Context } from './context.ts';
import { skipBlank } from './cut.ts';

/** The item that a label begins, hung into the open lists. */
export function itemBegin(context: Context, label: RawLabel): Begin {
  const { lists, mark, section } = context.state;
  const { level, entry } = placeLabel(label, lists, mark === ':');
  const role = level === 1 && section === 'annex' ? 'annex-item' : 'item';
  return { role, label, level, entry, lists: [...lists.slice(0, level - 1), entry] };
}

/** A label at this place may begin an item: always after a blank line, else where it goes on a list. */
export function itemAllowed(context: Context, label: RawLabel, how: Break): boolean {
  if (how === 'blank') return true;
  if (how === 'short') return context.marked || follows(context, label);
  return context.marked && follows(context, label) && label.mark !== '.' && label.mark !== 'bullet';
}

/** The label is the next of an open list, or the first of a new one where one may begin. */
export function follows(context: Context, label: RawLabel): boolean {
  const { lists, mark } = context.state;
  const { level, entry } = placeLabel(label, lists, mark === ':');
  return entry.value === 1
    ? mark === ':' || mark === '.' || mark === ';'
    : lists[level - 1]?.value === entry.value - 1;
}

/** A figure that may number an operative paragraph: "3.", "3)", "٣ -", "3、". */
export function isOperativeLabel(label: RawLabel): boolean {
  return label.number !== null && '.-、)'.includes(label.mark);
}

/** A roman numeral or capital alone on its line heads a section. */
export function isBareNumeral(context: Context, label: RawLabel, end: number): boolean {
  const { text } = context;
  const written = text.slice(label.start, label.end);
  return (
    label.number === null &&
    label.mark !== 'bullet' &&
    label.mark !== '()' &&
    skipBlank(text, label.end, end) >= end &&
    written === written.toUpperCase()
  );
}
