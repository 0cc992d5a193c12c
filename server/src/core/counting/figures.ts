import type { Document } from '../document/document.ts';
import { type Part, type PlacedPart, spanOf } from '../document/parts.ts';
import type { Structure } from '../document/structure.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { LENGTHS } from '../languages/lengths.ts';
import { contains, meets, type Span, shift } from '../text/span.ts';
import { type ForceCount, forcesOf } from './forces.ts';
import { countPart, wordsWithin } from './parts.ts';

/** Where the words of a resolution stand. */
export type Section = 'head' | 'preamble' | 'operative' | 'annexes' | 'notes';

/** How much a resolution holds. Where words are counted, it is characters in Chinese. */
export interface Figures {
  readonly language: LanguageCode;
  readonly words: number;
  readonly bySection: Readonly<Record<Section, number>>;
  /** Paragraphs, and the items of these at all levels. */
  readonly preambular: number;
  readonly operative: number;
  readonly items: number;
  readonly annexes: number;
  readonly notes: number;
  /** What operative paragraphs do, the most binding first. */
  readonly forces: readonly ForceCount[];
}

/** A resolution where it stands, and what it holds. */
export interface Counted {
  readonly structure: Structure;
  /** UTF-16 units to add to the places of the structure. */
  readonly base: number;
  readonly number: string | null;
  readonly figures: Figures;
  /** House of the text: what `houseOf` takes. */
  readonly house: string;
}

/** A resolution with all parts in it, those of drafts inside it included, placed as its structure is. */
interface Whole {
  readonly structure: Structure;
  readonly base: number;
  readonly number: string | null;
  readonly parts: readonly PlacedPart[];
}

/** A structure is the same object in the next version as long as its parts are. */
const kept = new WeakMap<Structure, Figures>();

/** Every resolution of a file with the drafts inside it, outer ones first. */
export function countedIn(document: Document): readonly Counted[] {
  return wholesOf(document).map(countedOf);
}

/** The innermost resolution at `offset` (UTF-16), else the first of the file. */
export function countedAt(document: Document, offset: number): Counted | null {
  const wholes = wholesOf(document);
  const around = wholes.filter(({ structure, base }) => contains(structure.span, offset - base));
  const found = around.at(-1) ?? wholes[0];
  return found === undefined ? null : countedOf(found);
}

/** Words and paragraphs of parts of a text. */
export interface Stretch {
  readonly words: number;
  /** Preambular and operative ones, whole or in part. */
  readonly paragraphs: number;
}

/** What of the resolutions of a file stands in `spans`, which do not overlap. */
export function countedWithin(document: Document, spans: readonly Span[]): Stretch {
  let words = 0;
  let paragraphs = 0;
  for (const { structure, base } of document.structures) {
    if (!spans.some((span) => meets(span, shift(structure.span, base)))) continue;
    for (const placed of structure.noted) {
      const own = shift(spanOf(placed), base);
      const inside = spans.filter((span) => meets(span, own));
      const by = base + placed.base;
      for (const { start, end } of inside) {
        const isWhole = start <= own.start && end >= own.end;
        words += isWhole ? countPart(placed.part).words : wordsWithin(placed.part, start - by, end - by);
      }
      if (inside.length > 0 && isParagraph(placed.part)) paragraphs++;
    }
  }
  return { words, paragraphs };
}

/** Printed pages, to a tenth. */
export function pagesOf({ language, words }: Pick<Figures, 'language' | 'words'>): number {
  return Math.ceil((10 * words) / LENGTHS[language].page) / 10;
}

function isParagraph({ role }: Part): boolean {
  return role === 'preambular' || role === 'operative';
}

function wholesOf({ structures }: Document): readonly Whole[] {
  return structures.flatMap(({ structure, base, number, symbol }) => [
    { structure, base, number: number ?? symbol, parts: structure.noted },
    ...structure.drafts.map((draft) => ({
      structure: draft,
      base,
      number: draft.number ?? draft.symbol,
      parts: structure.noted.filter((placed) => contains(draft.span, spanOf(placed).start)),
    })),
  ]);
}

function countedOf({ structure, base, number, parts }: Whole): Counted {
  let figures = kept.get(structure);
  if (figures === undefined) {
    figures = figuresOf(structure, parts);
    kept.set(structure, figures);
  }
  const first = structure.operative[0] ?? structure.preambular[0];
  return { structure, base, number, figures, house: first?.part.at.piece.house ?? structure.body ?? '' };
}

const SECTIONS: { readonly [role in Part['role']]: Section } = {
  text: 'head',
  head: 'head',
  enacting: 'head',
  'maybe-enacting': 'head',
  closing: 'head',
  preambular: 'preamble',
  operative: 'operative',
  heading: 'operative',
  annex: 'annexes',
  'annex-text': 'annexes',
  'annex-item': 'annexes',
  note: 'notes',
};

function figuresOf(structure: Structure, parts: readonly PlacedPart[]): Figures {
  const bySection = { head: 0, preamble: 0, operative: 0, annexes: 0, notes: 0 };
  let words = 0;
  let items = 0;
  let notes = 0;
  for (const { part } of parts) {
    const count = countPart(part);
    words += count.words;
    bySection[SECTIONS[part.role]] += count.words;
    if (isParagraph(part)) items += count.items;
    if (part.role === 'note') notes++;
  }
  const { language, preambular, operative, annexes } = structure;
  return {
    language,
    words,
    bySection,
    preambular: preambular.length,
    operative: operative.length,
    items,
    annexes: annexes.length,
    notes,
    forces: forcesOf(operative, language),
  };
}
