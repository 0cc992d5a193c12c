import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { t } from '../rules/message.ts';
import { foldText } from '../text/fold.ts';
import { changeTo } from './changing.ts';
import { around, neighbour, spliced } from './lists.ts';
import { headOf } from './opening.ts';
import { continued, jointBefore, openingSpan, withoutMark } from './phrasing.ts';
import { planOf, type Row, rowsOf } from './plan.ts';
import type { Place, Refactoring } from './refactoring.ts';

/** Joins a paragraph or item with the next: "…, and …", its words kept; references to the second lead to the first. */
export const merge: Refactoring = {
  id: 'merge',
  kind: 'refactor.inline',
  offers(place) {
    const source = place.item ?? place.paragraph;
    if (source === null) return [];
    const plan = planOf(place.document, place.resolution);
    const there = around(plan, source);
    const next = there && neighbour(there, 1);
    if (there === null || next?.source == null) return [];
    const row = joined(place, there.row, next, packOf(place.resolution.language));
    if (row === null) return [];
    const title = place.item === null ? t`Merge with the next paragraph` : t`Merge with the next item`;
    const make = () => changeTo(place, spliced(plan, there, 0, 2, row), place.span.start);
    return [{ title, variant: null, make }];
  },
};

/** One row of two; `null` where items of the first stand between their words. */
function joined({ document }: Place, upper: Row, lower: Row, pack: LanguagePack): Row | null {
  const absorbed = [...upper.absorbed, lower.source!, ...lower.absorbed];
  const [first, second] = [upper.words[0], lower.words[0]];
  if (upper.tail.length > 0 || typeof first !== 'object' || typeof second !== 'object') return null;
  if (rowsOf(upper.items).length > 0) {
    const isSameLead = keyOf(headOf(document, upper.words)) === keyOf(headOf(document, lower.words));
    if (!isSameLead || rowsOf(lower.items).length === 0) return null;
    return { ...upper, absorbed, items: [...upper.items, ...lower.items], tail: lower.tail };
  }
  const { role } = lower;
  const isParagraph = role === 'preambular' || role === 'operative';
  const isOpening = isParagraph && openingSpan(document, second, role, pack)?.opening.known === true;
  const joint = jointBefore(headOf(document, lower.words).replace(/^[*_]+/, ''), pack);
  const [mark = '', word = ''] = [joint.slice(0, 1), joint.slice(1)];
  const [bare, ...notes] = withoutMark(document, first);
  const head = pack.notes === 'after' ? [bare!, mark, ...notes, word] : [bare!, ...notes, mark, word];
  // What is no opening may be a name.
  const rest = isParagraph && !isOpening ? [second] : continued(document, second, isOpening, pack);
  const words = [...head, ...rest];
  return { ...upper, absorbed, words, items: lower.items, tail: lower.tail };
}

function keyOf(text: string): string {
  return foldText(text, 0, text.length).trim();
}
