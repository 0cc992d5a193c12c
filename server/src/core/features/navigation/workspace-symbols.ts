import { addressOf } from '../../bodies/symbols.ts';
import { keyOf } from '../../citations/citation.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { References } from '../../library/library.ts';
import { entryPlace, type FilePlace } from './references.ts';

/** A text or paragraph found by what it is called or how it opens. */
export interface FoundSymbol {
  readonly role: 'text' | 'paragraph';
  readonly name: string;
  /** The text that a paragraph is of. */
  readonly container: string | null;
  /** Where it is in a file, or, of a text that is known only by number and title, its official address. */
  readonly place: FilePlace | { readonly address: string };
}

/** Texts of the library by number, symbol and title, their paragraphs by opening words, then known resolutions. */
export function searchSymbols(
  query: string,
  { library, known }: References,
  { language, limit, withKnown }: SymbolOptions,
): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const { entry, paragraph } of library?.search(query, limit) ?? []) {
    const { number, symbol, title, file } = entry;
    const name = number ?? symbol ?? title ?? file;
    if (paragraph === null) {
      const words = [name, title === name ? null : title].filter((part) => part !== null).join('. ');
      found.push({ role: 'text', name: words, container: null, place: entryPlace(entry) });
      continue;
    }
    const { label, opening, at } = paragraph;
    const words = [label, opening].filter((part) => part !== null).join(' ');
    found.push({
      role: 'paragraph',
      name: words,
      container: name,
      place: { file, range: { start: at, end: at } },
    });
  }
  if (!withKnown || query.trim() === '') return found;
  for (const resolution of known?.search({ text: query, language, body: null, limit }) ?? []) {
    if (found.length >= limit) break;
    const { body, number, symbol } = resolution;
    const key = keyOf({ kind: 'resolution', body, number, symbol });
    const address = addressOf(symbol, language);
    if (address === null || key === null || (library?.find(key).length ?? 0) > 0) continue;
    const title = known?.title(body, number, language) ?? known?.title(body, number, 'en') ?? null;
    const name = [number, title?.official ? title.text : null].filter((part) => part !== null).join('. ');
    found.push({ role: 'text', name, container: symbol, place: { address } });
  }
  return found;
}

export interface SymbolOptions {
  /** Of the titles of known resolutions. */
  readonly language: LanguageCode;
  readonly limit: number;
  /** Whether official addresses are of use. */
  readonly withKnown: boolean;
}
