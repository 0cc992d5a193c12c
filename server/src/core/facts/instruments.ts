import type { CitationKey } from '../citations/citation.ts';
import { keyOf } from '../citations/citation.ts';
import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { TITLED_INSTRUMENTS } from '../terms/resolutions-by-title.ts';
import type { PlacedFact } from './facts.ts';
import { wordsOf } from './texts.ts';

/** An instrument that a resolution holds, mentioned by its title. */
export interface InstrumentFact {
  readonly kind: 'instrument';
  readonly resolution: CitationKey;
  readonly number: string;
  /** A footnote mark stands right behind it. */
  readonly noted: boolean;
}

interface Titles {
  readonly pattern: RegExp;
  readonly resolutions: ReadonlyMap<string, { readonly key: CitationKey; readonly number: string }>;
}

const compiled = new Map<LanguageCode, Titles>();

/** Made from the table alone. Spaces in a title may be line ends and no-break spaces in a text. */
function titlesIn(language: LanguageCode): Titles {
  let titles = compiled.get(language);
  if (titles === undefined) {
    const resolutions = new Map(
      TITLED_INSTRUMENTS.flatMap(({ body, number, [language]: names }) => {
        const key = keyOf({ kind: 'resolution', body, number, symbol: null })!;
        return names.split('|').map((name) => [name, { key, number }] as const);
      }),
    );
    const sources = [...resolutions.keys()].map((name) => name.replaceAll(' ', '\\s{1,2}'));
    titles = { resolutions, pattern: new RegExp(sources.join('|'), 'g') };
    compiled.set(language, titles);
  }
  return titles;
}

/** So far behind a title a mark may stand: after a comma or a closing quotation mark. */
const NOTE = /^[^\p{L}\p{N}]{0,3}(?:\[\^|[¹²³⁰-⁹]|<sup>|\d)/u;

export function instrumentFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null) return [];
  const { pattern, resolutions } = titlesIn(part.language);
  return wordsOf(part).flatMap(({ text, start }) =>
    [...text.matchAll(pattern)].map(({ 0: title, index }): PlacedFact => {
      const { key, number } = resolutions.get(title.replace(/\s+/g, ' '))!;
      const end = index + title.length;
      const noted = NOTE.test(text.slice(end, end + 8));
      return {
        fact: { kind: 'instrument', resolution: key, number, noted },
        span: { start: start + index, end: start + end },
      };
    }),
  );
}
