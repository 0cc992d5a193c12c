import type { Document } from '../document/document.ts';
import { labelLike } from '../document/labels.ts';
import type { Resolution } from '../document/views.ts';
import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { genderOf } from '../rules/genders.ts';
import { foldKey } from '../text/fold.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import { marksOf, numbered } from './clauses.ts';
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
  /** Other edits that belong to it: the closing mark of the paragraph before. */
  readonly edits: readonly TextEdit[];
}

/** Begins a line: words, or the English name of a snippet. */
const TYPED = /(?:^|[\r\n])[^\S\r\n]*([\p{L}\p{M}][\p{L}\p{M} ’'-]*)$/u;
const LETTERS = 3;
/** Operative paragraphs: the last of a text ends it. */
const ENDINGS: readonly SnippetName[] = ['report', 'agenda', 'donors', 'continue', 'seized'];
/** Whole texts, which nobody wants inside another. */
const WHOLE = SNIPPETS.slice(0, SNIPPETS.indexOf('preambular'));

/**
 * Snippets whose names begin as the line does, at `offset` (UTF-16): in the language of the resolution, else whole
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
    const found = SNIPPETS.filter(
      (name) =>
        name !== 'preambular' &&
        name !== 'operative' &&
        (WHOLE.includes(name) || name.startsWith('amend-')) === (resolution === null) &&
        [name, names[name].prefix].some((each) => foldKey(each).startsWith(key)),
    );
    const texts = found.length === 0 ? null : snippetTexts(language, placeIn(resolution, offset));
    const edits = resolution === null ? [] : endsBefore(document, resolution, offset - typed.length);
    return found.map((name) => ({
      name,
      language,
      says: names[name].says,
      span: { start: offset - typed.length, end: offset },
      filter: `${typed} ${names[name].says}`,
      snippet: asSnippet(texts![name]),
      text: asPlainText(texts![name]),
      edits: ENDINGS.includes(name) ? edits : [],
    }));
  });
}

function lastBefore({ resolutions }: Document, offset: number): Resolution | null {
  return resolutions.findLast(({ span }) => span.end <= offset) ?? null;
}

/** The next number behind the operative paragraph before the place, in its style. */
function placeIn(resolution: Resolution | null, offset: number): SnippetPlace {
  if (resolution === null) return { gender: null, number: null, isLast: null };
  const { body, language, operative } = resolution;
  const label = operative.findLast(({ span }) => span.start < offset)?.label ?? null;
  const next = label === null ? null : labelLike({ text: label.text, style: null }, (label.value ?? 0) + 1);
  return {
    gender: body === null ? null : genderOf(body, language),
    number: next ?? numbered(packOf(language), 1),
    isLast: isLast(resolution, offset),
  };
}

const isLast = ({ operative }: Resolution, offset: number): boolean =>
  operative.every(({ span }) => span.start < offset);

/** The last paragraph so far ended the text: its full stop becomes a semicolon. */
function endsBefore(document: Document, resolution: Resolution, offset: number): readonly TextEdit[] {
  const { operative, language } = resolution;
  if (operative.length === 0 || !isLast(resolution, offset)) return [];
  const before = document.slice({ start: Math.max(0, offset - 100), end: offset }).trimEnd();
  const end = offset - (Math.min(100, offset) - before.length);
  const { stop, semicolon } = marksOf(packOf(language));
  const span = { start: end - stop.length, end };
  return document.slice(span) === stop ? [{ span, text: semicolon }] : [];
}
