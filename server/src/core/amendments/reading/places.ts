import { NOWHERE } from '../draft.ts';
import { labelKey } from '../labels.ts';
import type { ItemName, Place } from '../model.ts';
import type { Grammar } from './grammar.ts';

/** The place that a folded phrase names; `null` where it is not certain. */
export function placeOf(grammar: Grammar, phrase: string): Place | null {
  const text = phrase.trim();
  const own = inside(grammar, text, 0);
  if (own !== null) return own;
  for (const pattern of grammar.within) {
    const groups = pattern.exec(text)?.groups;
    const place = groups === undefined ? null : inside(grammar, groups.the!, 0);
    const number = Number(groups?.n);
    if (place !== null && number > 0) return { ...place, resolution: number - 1 };
  }
  return null;
}

/** The same for several: "paragraphs 6 to 8", "paragraphs 6, 7 and 9", "paragraph 6 and annex I". */
export function placesOf(grammar: Grammar, phrase: string): readonly Place[] | null {
  for (const { kind, pattern } of grammar.places) {
    if (kind !== 'range' && kind !== 'list') continue;
    const groups = pattern.exec(phrase.trim())?.groups;
    if (groups === undefined) continue;
    const labels = labelsOf(grammar, groups.list ?? `${groups.from} - ${groups.till}`);
    if (labels !== null) return labels.map((label) => ({ ...NOWHERE, part: 'operative', label }));
  }
  const single = placeOf(grammar, phrase);
  if (single !== null) return [single];
  const all = phrase.split(grammar.and).map((each) => placeOf(grammar, each));
  return all.every((place) => place !== null) ? all : null;
}

/** "5", "5 to 7", "5, 6 and 8" one by one; `null` where they are no numbers. */
export function labelsOf(grammar: Grammar, phrase: string): readonly string[] | null {
  const range = /^(\d{1,4}) ?\S{0,12} ?(\d{1,4})$/u.exec(phrase.trim());
  if (range !== null && isRange(grammar, phrase)) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (last < first || last - first > 999) return null;
    return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  }
  const labels = phrase
    .split(grammar.and)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const isLabel = (label: string): boolean => /^\(?[\p{L}\p{M}\p{N}]{1,5}(?: [a-z]{3,11})?\)?$/u.test(label);
  return labels.length > 0 && labels.every(isLabel) ? labels.map(labelKey) : null;
}

const isRange = ({ to }: Grammar, phrase: string): boolean =>
  to.test(phrase.replace(/^\s*\d+/, '')) || /\d ?- ?\d/.test(phrase);

/** A place may stand in one that stands in one … */
const DEEPEST = 5;

function inside(grammar: Grammar, text: string, depth: number): Place | null {
  if (depth > DEEPEST) return null;
  for (const { kind, pattern } of grammar.places) {
    const found = pattern.exec(text);
    const place = found === null ? null : made(grammar, kind, found.groups ?? {}, depth);
    if (place !== null) return place;
  }
  return null;
}

function made(
  grammar: Grammar,
  kind: Grammar['places'][number]['kind'],
  groups: Readonly<Record<string, string | undefined>>,
  depth: number,
): Place | null {
  const above = groups.of ?? groups.the ?? groups.in;
  const ordinal = groups.nth === undefined ? null : ordinalOf(grammar, groups.nth);
  const label = groups.n === undefined ? null : labelOf(grammar, groups.n);
  const outer = above === undefined ? paragraph(label) : inside(grammar, above, depth + 1);
  switch (kind) {
    case 'operative':
      return { ...NOWHERE, part: 'operative', label };
    case 'operativeNth':
      return ordinal === null ? null : { ...NOWHERE, part: 'operative', ordinal };
    case 'operativeSole':
      return { ...NOWHERE, part: 'operative' };
    case 'preambular':
      return label === null || !/^\d+$/.test(label)
        ? null
        : { ...NOWHERE, part: 'preambular', ordinal: Number(label) };
    case 'preambularNth':
      return ordinal === null ? null : { ...NOWHERE, part: 'preambular', ordinal };
    case 'annex':
      return { ...NOWHERE, part: 'annex', label: groups.annex!.toUpperCase() };
    case 'footnote':
      return { ...NOWHERE, part: 'footnote', label };
    case 'annexNth':
      return ordinal === null ? null : { ...NOWHERE, part: 'annex', ordinal };
    case 'footnoteNth':
      return ordinal === null ? null : { ...NOWHERE, part: 'footnote', ordinal };
    case 'annexSole':
      return { ...NOWHERE, part: 'annex' };
    case 'title':
    case 'head':
    case 'enacting':
    case 'text':
      return { ...NOWHERE, part: kind };
    case 'lines':
      return outer && { ...NOWHERE, part: 'lines', after: outer };
    case 'chapeau':
      return outer && { ...outer, isChapeau: true };
    case 'item':
    case 'annexItem': {
      if (outer === null || (kind === 'annexItem') !== (outer.part === 'annex' && outer.items.length === 0))
        return null;
      return { ...outer, items: [...outer.items, ...itemsOf(groups.item!)] };
    }
    case 'itemNth':
    case 'annexItemNth': {
      if (outer === null || ordinal === null) return null;
      if ((kind === 'annexItemNth') !== (outer.part === 'annex' && outer.items.length === 0)) return null;
      return { ...outer, items: [...outer.items, { label: null, ordinal }] };
    }
    case 'range':
    case 'list':
      return null;
  }
}

/** In "subparagraph 3 (a)" the number of the paragraph stands alone. */
const paragraph = (label: string | null): Place | null =>
  label === null ? null : { ...NOWHERE, part: 'operative', label };

/** "(a) (ii)" one by one. */
function itemsOf(labels: string): readonly ItemName[] {
  return (labels.match(/[\p{L}\p{M}\p{N}]+(?: (?:bis|ter|quater))?/gu) ?? []).map((label) => ({
    label: labelKey(label),
    ordinal: null,
  }));
}

function labelOf({ cardinals }: Grammar, label: string): string {
  const number = cardinals.get(label);
  return number === undefined ? labelKey(label) : String(number);
}

function ordinalOf({ ordinals }: Grammar, word: string): number | null {
  const figure = /\d{1,3}/.exec(word);
  return ordinals.get(word) ?? (figure === null ? null : Number(figure[0]));
}
