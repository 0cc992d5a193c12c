import { type Citation, keyOf } from '../../citations/citation.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import type { Entry, References } from '../../library/library.ts';

/** The title of a cited text, and the file that gives it. */
export interface CitedTitle {
  readonly title: string;
  /** `null` for a title of the table of known resolutions that no file of the library has. */
  readonly entry: Entry | null;
}

/**
 * The title in the language of the citation, else in English: official words, as a file or the table has them. Words that
 * run against those around them would take the line apart: none are better.
 */
export function titleOfCited(citation: Citation, references: References): CitedTitle | null {
  const key = keyOf(citation);
  if (key === null) return null;
  const entries = references.library?.find(key) ?? [];
  for (const language of new Set([citation.language, 'en'] as const)) {
    if (packOf(language).direction !== packOf(citation.language).direction) continue;
    const entry = entries.find((each) => each.language === language) ?? null;
    const title = entry?.title ?? knownTitle(citation, language, references);
    if (title !== null) return { title, entry: entry ?? entries[0] ?? null };
  }
  return null;
}

function knownTitle(
  { body, number, kind }: Citation,
  language: LanguageCode,
  { known }: References,
): string | null {
  if (body === null || number === null || kind !== 'resolution') return null;
  const title = known?.title(body, number, language) ?? null;
  return title?.official ? title.text.replace(LEADING, '') : null;
}

/** What some titles of the table have before them. */
const LEADING = /^[\s–—-]+/;
