import { placeLabel, type RawLabel, readVersion } from '../labels.ts';
import { closingMark } from '../marks.ts';
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

/** A version of the paragraph before, with a known opening of the part behind its label. */
export function versionBegin(
  context: Context,
  at: number,
  end: number,
  role: 'preambular' | 'operative',
): Begin | null {
  const label = context.state.open === role ? readVersion(context.text, at, end) : null;
  if (label === null) return null;
  const opening = context.opening(skipBlank(context.text, label.end, end), end, role);
  return opening === null ? null : { role, label, opening };
}

/** A figure that may number an operative paragraph: "3.", "3)", "٣ -", "3、". */
export function isOperativeLabel(label: RawLabel): boolean {
  return label.number !== null && '.-、)'.includes(label.mark);
}

/** A roman numeral or capital, alone on its line or before a short heading that no mark closes: "II", "A. Scope". */
export function headsSection(context: Context, label: RawLabel, end: number): boolean {
  const { text } = context;
  const { token } = label;
  if (
    label.number !== null ||
    label.mark === 'bullet' ||
    label.mark === '()' ||
    token !== token.toUpperCase() ||
    token === token.toLowerCase()
  )
    return false;
  if (skipBlank(text, label.end, end) >= end) return true;
  return label.mark === '.' && end - label.start < 140 && closingMark(text, label.end, end) === null;
}
