import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import { begunAt } from '../drafting/openings/begun.ts';
import { emphasized, type Manner, mannerOf } from '../drafting/openings/write.ts';
import { houseOf } from '../houses/houses.ts';
import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { genderOf } from '../rules/genders.ts';
import { foldKey } from '../text/fold.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import { asPlainText, asSnippet } from './places.ts';
import { type SnippetPlace, snippetTexts } from './snippets.ts';
import { SNIPPETS, type SnippetName, wordsOf } from './words/words.ts';

/** Something whole that can be written where its name was begun. */
export interface TypedSnippet {
  readonly name: SnippetName;
  readonly language: LanguageCode;
  /** What it is, in the language of the text. */
  readonly says: string;
  /** What was typed of its name (UTF-16), and begins as it does. */
  readonly span: Span;
  readonly filter: string;
  /** As a snippet of the protocol, and as it reads when nothing is filled in. */
  readonly snippet: string;
  readonly text: string;
  /** Other edits that belong to it: numbers, the closing mark of the paragraph before. */
  readonly edits: readonly TextEdit[];
}

/** Begins a paragraph, below a blank line: words, or the English name of a snippet. */
const TYPED = /(?:^|(?:^|\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r))[^\S\r\n]*([\p{L}\p{M}][\p{L}\p{M} ’'-]*)$/u;
const LETTERS = 3;
/** Operative paragraphs: the last of a text ends it. */
const ENDINGS: readonly SnippetName[] = ['report', 'agenda', 'donors', 'continue', 'seized'];
/** Whole texts, which nobody wants inside another. */
const WHOLE = SNIPPETS.slice(0, SNIPPETS.indexOf('preambular'));

/**
 * Snippets whose names begin as the paragraph does, at `offset` (UTF-16): in the language of the resolution, else whole
 * texts in every language. Openings have lists of their own.
 */
export function typedSnippets(document: Document, offset: number): readonly TypedSnippet[] {
  const typed = TYPED.exec(document.slice({ start: Math.max(0, offset - 60), end: offset }))?.[1];
  if (typed === undefined) return [];
  const key = foldKey(typed);
  const resolution =
    document.resolutions.find(({ span }) => contains(span, offset)) ?? lastBefore(document, offset);
  const languages = resolution === null ? LANGUAGES : [resolution.language];
  return languages.flatMap((language) => {
    if (key.length < (packOf(language).script === 'Han' ? 1 : LETTERS)) return [];
    const names = wordsOf(language).names;
    const named = SNIPPETS.filter(
      (name) =>
        name !== 'preambular' &&
        name !== 'operative' &&
        (WHOLE.includes(name) || name.startsWith('amend-')) === (resolution === null) &&
        [name, names[name].prefix].some((each) => foldKey(each).startsWith(key)),
    );
    if (named.length === 0) return [];
    const { place, manner } = placeAt(document, resolution, offset);
    const texts = snippetTexts(language, place);
    return named.flatMap((name) => {
      const isEnding = ENDINGS.includes(name);
      if (isEnding && manner === null) return [];
      const text = isEnding ? emphasized(texts[name].trimStart(), manner!.emphasis) : texts[name];
      return {
        name,
        language,
        says: names[name].says,
        span: { start: offset - typed.length, end: offset },
        filter: `${typed} ${names[name].says}`,
        snippet: asSnippet(text),
        text: asPlainText(text),
        edits: isEnding ? manner!.edits : [],
      };
    });
  });
}

function lastBefore({ resolutions }: Document, offset: number): Resolution | null {
  return resolutions.findLast(({ span }) => span.end <= offset) ?? null;
}

/** What the place tells a snippet, and how an operative paragraph is written there; `null` where none can stand. */
function placeAt(
  document: Document,
  resolution: Resolution | null,
  offset: number,
): { readonly place: SnippetPlace; readonly manner: Manner | null } {
  if (resolution === null) return { place: { gender: null, number: null, isLast: null }, manner: null };
  const { body, language } = resolution;
  const begun = begunAt(document, offset);
  const manner = begun && mannerOf(begun, 'operative', houseOf(begun.house, {}).conventions);
  const isLast = begun === null || begun.after.every(({ piece }) => piece.role !== 'operative');
  const gender = body === null ? null : genderOf(body, language);
  return { place: { gender, number: manner?.label.trimEnd() ?? null, isLast }, manner };
}
