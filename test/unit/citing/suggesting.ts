import {
  type Conventions,
  Document,
  houseOf,
  type LanguageCode,
  type LibraryIndex,
} from '../../../server/src/core/index.ts';
import { type Suggestion, suggestCitations } from '../../../server/src/core/navigation.ts';
import { marked } from '../../fixtures.ts';
import { tableWith } from '../known/table.ts';

/** What is offered at the cursor of a text. */
export type Suggesting = (
  source: string,
  options?: { readonly isAsked?: boolean; readonly conventions?: Partial<Conventions> },
) => readonly Suggestion[] | null;

/** From the table of known resolutions as it ships, and a library. */
export async function suggestingFrom(library: LibraryIndex | null): Promise<Suggesting> {
  const known = await tableWith('en', 'fr', 'es', 'ru', 'ar', 'zh');
  const references = { generation: 1, known, library, textOf: () => null };
  return (source, { isAsked = false, conventions = {} } = {}) => {
    const { text, cursor } = marked(source);
    return suggestCitations(Document.open(text, {}), cursor, references, {
      limit: 20,
      isAsked,
      conventionsOf: (house) => houseOf(house, { conventions }).conventions,
    });
  };
}

/** The text once the first suggestion is taken, its note included. */
export function takenFrom(source: string, suggestions: readonly Suggestion[] | null): string {
  const { text } = marked(source);
  const [first] = suggestions ?? [];
  if (first === undefined) return 'nothing';
  const { span, note } = first;
  const before = text.slice(0, span.start) + first.text;
  if (note === null) return before + text.slice(span.end);
  return before + text.slice(span.end, note.span.start) + note.text + text.slice(note.span.end);
}

/** Enacting lines of the General Assembly. */
export const HEADS: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly,\n\n',
  fr: 'L’Assemblée générale,\n\n',
  es: 'La Asamblea General,\n\n',
  ru: 'Генеральная Ассамблея,\n\n',
  ar: 'إن الجمعية العامة،\n\n',
  zh: '大会，\n\n',
};
