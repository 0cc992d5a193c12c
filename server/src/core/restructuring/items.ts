import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { t } from '../rules/message.ts';
import type { Span } from '../text/span.ts';
import { changeTo } from './changing.ts';
import { around, neighbour, spliced } from './lists.ts';
import { nameOf } from './naming.ts';
import { openingIn } from './opening.ts';
import { announces, continued, withoutMark } from './phrasing.ts';
import { type Plan, planOf, type Row, replaced, rowsOf, type Words } from './plan.ts';
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
  const pack = packOf(place.resolution.language);
  const opens = openingIn(place.document, there.row.words, paragraph.role, pack)?.known === true;
  const lead = opens ? [] : leadOf(place.document, own.row, pack);
  if (lead === null || (!opens && item.level > 1)) return [];
  if (!opens && rowsOf(own.row.items).length < 2) return inlined(place, plan, item, own.row, lead);
  const variant = item.level > 1 ? 'paragraph' : null;
  const make = () => {
    const words = asParagraph(place.document, there.row, own.row, pack) ?? there.row.words;
    const without = replaced(plan, item, () => []);
    const after = replaced(without, paragraph, (row) => [row, { ...there.row, role: own.row.role, words }]);
    return changeTo(place, after, place.span.start);
  };
  return [{ title: t`Make ${nameOf(place, item)} a paragraph`, variant, make }];
}

/** The words of an item as those of a paragraph like its own: with what leads in to it, where it has no opening. */
export function asParagraph(
  document: Document,
  item: Row,
  paragraph: Row,
  pack: LanguagePack,
): readonly Words[] | null {
  const role = paragraph.role === 'preambular' ? 'preambular' : 'operative';
  if (openingIn(document, item.words, role, pack)?.known) return item.words;
  const [first] = item.words;
  const lead = leadOf(document, paragraph, pack);
  if (lead === null || typeof first !== 'object' || rowsOf(paragraph.items).length < 2) return null;
  return [...lead, ...continued(document, first, false, pack)];
}

/** The only item of a paragraph as part of its sentence. */
function inlined(
  place: Place,
  plan: Plan,
  item: Item,
  paragraph: Row,
  lead: readonly string[],
): readonly Offer[] {
  const [row] = rowsOf(paragraph.items);
  const [words, own] = [paragraph.words[0], row?.words[0]];
  if (row === undefined || typeof words !== 'object' || typeof own !== 'object') return [];
  const pack = packOf(place.resolution.language);
  const gap = lead.join('').endsWith(' ') ? [' '] : [];
  const joined: Row = {
    ...paragraph,
    absorbed: [...paragraph.absorbed, item],
    words: [...withoutMark(place.document, words), ...gap, ...behind(place, own, pack)],
    items: row.items,
  };
  const after = replaced(plan, paragraph.source!, () => [joined]);
  const make = () => changeTo(place, after, place.span.start);
  return [{ title: t`Make ${nameOf(place, item)} part of the paragraph`, variant: null, make }];
}

function behind({ document }: Place, words: Span, pack: LanguagePack): readonly Words[] {
  return continued(document, words, false, pack);
}

/** The words that lead in to the items, for one of them to stand behind; `null` where they make no sentence with it. */
function leadOf(document: Document, paragraph: Row, pack: LanguagePack): readonly string[] | null {
  const [lead] = paragraph.words;
  const [opening] = typeof lead === 'object' ? withoutMark(document, lead) : [];
  const text = typeof opening === 'object' ? document.slice(opening) : '';
  if (text === '' || text.length > LONGEST_LEAD || announces(text, pack)) return null;
  return [`${text}${pack.script === 'Han' ? '' : ' '}`];
}

/** A longer lead-in is no part of each item, UTF-16. */
const LONGEST_LEAD = 160;
