import type { PlacedPart } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { FORCES, type Force, forceOf } from '../terms/force.ts';

/** Operative paragraphs of one force. */
export interface ForceCount {
  /** `null` for those that open in a way of their own. */
  readonly force: Force | null;
  /** The usual words of the opening that most of them have ("Requests"); '' where there are none. */
  readonly words: string;
  /** Indices among the operative paragraphs, in order. */
  readonly paragraphs: readonly number[];
  /** The same by opening, the most frequent first. */
  readonly openings: readonly OpeningCount[];
}

export interface OpeningCount {
  readonly words: string;
  readonly paragraphs: readonly number[];
}

/** What operative paragraphs do, the most binding first. */
export function forcesOf(operative: readonly PlacedPart[], language: LanguageCode): readonly ForceCount[] {
  const byForce = new Map<Force | null, Map<string, number[]>>();
  operative.forEach(({ part }, index) => {
    const { opening } = part.at.piece;
    const concept = opening?.concept ?? null;
    const force = forceOf(concept);
    const words = usualWords(concept, language);
    const openings = byForce.get(force) ?? new Map<string, number[]>();
    byForce.set(force, openings);
    openings.set(words, [...(openings.get(words) ?? []), index]);
  });
  return [...FORCES, null].flatMap((force) => {
    const found = byForce.get(force);
    if (found === undefined) return [];
    const openings = [...found]
      .map(([words, paragraphs]) => ({ words, paragraphs }))
      .sort((a, b) => b.paragraphs.length - a.paragraphs.length);
    const paragraphs = openings.flatMap((each) => each.paragraphs).sort((a, b) => a - b);
    return { force, words: force === null ? '' : openings[0]!.words, paragraphs, openings };
  });
}

/** The first form that the language has for an opening, without also or further. */
function usualWords(concept: string | null, language: LanguageCode): string {
  if (concept === null) return '';
  const { operative, preambular } = packOf(language);
  return (operative[concept] ?? preambular[concept] ?? '').split('|', 1)[0]!;
}
