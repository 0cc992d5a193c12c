import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import { t } from '../rules/message.ts';
import { foldKey } from '../text/fold.ts';
import { changeTo } from './changing.ts';
import { around, neighbour, spliced } from './lists.ts';
import { nameOf } from './naming.ts';
import { openingIn } from './opening.ts';
import { continued, withoutMark } from './phrasing.ts';
import { type Plan, planOf, type Row, replaced, rowsOf } from './plan.ts';
import type { Offer, Place, Refactoring } from './refactoring.ts';

/** A paragraph becomes the last item of the one before it; an item the last of the items below the one before it. */
export const makeItem: Refactoring = {
  id: 'make-item',
  kind: 'refactor.rewrite',
  offers(place) {
    const source = place.item ?? place.paragraph;
    if (source === null) return [];
    const plan = planOf(place.document, place.resolution);
    const there = around(plan, source);
    const above = there && neighbour(there, -1);
    if (there === null || above?.source == null || above.tail.length > 0 || there.row.tail.length > 0)
      return [];
    // In the preamble lists are rare: what has none begins none.
    if (there.row.role === 'preambular' && rowsOf(above.items).length === 0) return [];
    const row: Row = { ...there.row, role: 'item' };
    const after = spliced(plan, there, -1, 2, { ...above, items: [...above.items, row] });
    const title = t`Make it an item of ${nameOf(place, above.source)}`;
    return [{ title, variant: null, make: () => changeTo(place, after, place.span.start) }];
  },
};

/** An item becomes a paragraph behind its own, or goes one level up. */
export const makeParagraph: Refactoring = {
  id: 'make-paragraph',
  kind: 'refactor.rewrite',
  offers(place) {
    const { item, paragraph } = place;
    if (item === null || paragraph === null) return [];
    const plan = planOf(place.document, place.resolution);
    return [...raised(place, plan, item), ...freed(place, plan, item, paragraph)];
  },
};

function raised(place: Place, plan: Plan, item: Item): readonly Offer[] {
  const there = around(plan, item);
  const parent = there?.parent?.source == null ? null : around(plan, there.parent.source);
  if (there === null || parent === null || parent.row.role !== 'item') return [];
  const above = { ...parent.row, items: there.list.toSpliced(there.at, 1) };
  const after = spliced(plan, parent, 0, 1, above, there.row);
  const make = () => changeTo(place, after, place.span.start);
  return [{ title: t`Move the item one level up`, variant: 'level', make }];
}

function freed(place: Place, plan: Plan, item: Item, paragraph: Paragraph): readonly Offer[] {
  const there = around(plan, item);
  const own = around(plan, paragraph);
  if (there === null || own === null) return [];
  const variant = item.level > 1 ? 'paragraph' : null;
  const title = t`Make ${nameOf(place, item)} a paragraph`;
  const make = () => {
    const pack = packOf(place.resolution.language);
    const words = asParagraph(place.document, there.row, own.row, pack);
    const without = replaced(plan, item, () => []);
    const after = replaced(without, paragraph, (row) => [row, { ...there.row, role: own.row.role, words }]);
    return changeTo(place, after, place.span.start);
  };
  return [{ title, variant, make }];
}

/** The words of an item behind the words that lead in to it, where they make a sentence and it opens with none. */
function asParagraph(document: Document, item: Row, paragraph: Row, pack: LanguagePack): Row['words'] {
  const role = paragraph.role === 'preambular' ? 'preambular' : 'operative';
  const [words] = item.words;
  const [lead] = paragraph.words;
  if (
    openingIn(document, item.words, role, pack)?.known ||
    typeof words !== 'object' ||
    typeof lead !== 'object'
  )
    return item.words;
  const [opening] = withoutMark(document, lead);
  const text = typeof opening === 'object' ? document.slice(opening) : '';
  if (
    text === '' ||
    text.length > LONGEST_LEAD ||
    announces(text, pack) ||
    rowsOf(paragraph.items).length < 2
  )
    return item.words;
  const gap = pack.script === 'Han' ? '' : ' ';
  return [`${text}${gap}`, ...continued(document, words, false, pack)];
}

/** A longer lead-in is no part of each item, UTF-16. */
const LONGEST_LEAD = 160;

function announces(text: string, { code }: LanguagePack): boolean {
  const folded = foldKey(text);
  return RESTRUCTURING[code].announcing.split('|').some((word) => folded.includes(foldKey(word)));
}
