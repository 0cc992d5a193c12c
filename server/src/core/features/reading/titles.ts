import { type Citation, keyOf } from '../../citations/citation.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Entry, References } from '../../library/library.ts';

/** The title of a cited text, and the file that gives it. */
export interface CitedTitle {
  readonly title: string;
  readonly language: LanguageCode;
  /** `null` for a title of the table of known resolutions that no file of the library has. */
  readonly entry: Entry | null;
}

/** The title in the language of the citation, else in English: official words, as a file or the table has them. */
export function titleOfCited(citation: Citation, references: References): CitedTitle | null {
  const key = keyOf(citation);
  if (key === null) return null;
  const entries = references.library?.find(key) ?? [];
  for (const language of new Set([citation.language, 'en'] as const)) {
    const entry = entries.find((each) => each.language === language) ?? null;
    const title = entry?.title ?? knownTitle(citation, language, references);
    if (title !== null) return { title, language, entry: entry ?? entries[0] ?? null };
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
  return title?.official ? title.text : null;
}
