import { type Citation, type CitationKey, keyOf, ownKeyOf } from '../../citations/citation.ts';
import { extentOf, isWithin, referredPlace } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { allResolutions, type PlaceName, placeNamed } from '../../document/places.ts';
import type { Resolution } from '../../document/views.ts';
import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import type { Entry } from '../../library/library.ts';
import { contains, type Span } from '../../text/span.ts';
import { resolutionsOf as ownTexts, type Surroundings } from './keys.ts';
import { subjectAt, titleOrLine, WHOLE } from './subject.ts';

/** A place to go to in a text: all of it, and what of it is selected. UTF-16 units. */
export interface Spot {
  readonly span: Span;
  readonly selection: Span;
}

/** Where something leads. */
export interface Definition {
  /** What leads there. */
  readonly origin: Span;
  /** Places in the same file. */
  readonly here: readonly Spot[];
  /** Texts in other files, whose spot `spotIn` finds once they are open. */
  readonly entries: readonly Entry[];
  readonly name: PlaceName;
}

/**
 * Where the citation, reference, footnote mark or label at `offset` leads: the cited paragraph where one is cited, else
 * the head of the text, in the language of the citation where the library has it so. `null` where nothing is there, and
 * where the library does not have it.
 */
export function definitionAt(
  document: Document,
  offset: number,
  references: Surroundings,
): Definition | null {
  const subject = subjectAt(document, offset);
  if (subject === null) return null;
  const { span: origin } = subject;
  const here = (spot: Spot): Definition => ({ origin, here: [spot], entries: [], name: WHOLE });
  switch (subject.kind) {
    case 'place':
      return here(subject.place);
    case 'text':
      return here(headSpot(document, subject.resolution));
    case 'note': {
      const { note } = subject;
      const isMark = note.references.includes(origin);
      const spots = isMark ? (note.span === null ? [] : [note.span]) : note.references;
      const found = spots.map(noteSpotOf);
      return found.length === 0 ? null : { origin, here: found, entries: [], name: WHOLE };
    }
    case 'citation':
      return citationTargets(document, subject.citation, subject.cited, references);
  }
}

/** Where a citation leads, wherever the reader points. */
export function definitionOf(
  document: Document,
  citation: Citation,
  references: Surroundings,
): Definition | null {
  const { paragraph, annex } = citation;
  if (!isWithin(citation)) return citationTargets(document, citation, { paragraph, annex }, references);
  const spot =
    citation.kind === 'footnote' ? noteSpot(document, citation) : referredPlace(document, citation);
  return spot && { origin: extentOf(citation), here: [spot], entries: [], name: WHOLE };
}

/** The text of the note that a mark calls. */
function noteSpot(document: Document, { span: { start } }: Citation): Spot | null {
  const outer = document.resolutions.find(({ span }) => contains(span, start));
  const note = outer?.footnotes.find(({ references }) =>
    references.some((mark) => mark.start <= start && start < mark.end),
  );
  return note?.span ? noteSpotOf(note.span) : null;
}

function noteSpotOf(span: Span): Spot {
  return { span, selection: { start: span.start, end: span.start } };
}

function citationTargets(
  document: Document,
  citation: Citation,
  name: PlaceName,
  references: Surroundings,
): Definition | null {
  const key = keyOf(citation);
  if (key === null) return null;
  const { own, entries } = versionsOf(document, key, citation.language, references);
  if (own.length + entries.length === 0) return null;
  const here = own.map((resolution) => spotOf(document, resolution, name));
  return { origin: extentOf(citation), here, entries, name };
}

/** The versions of a text in one language, the wanted one where there is one: those in the file itself, and others. */
export function versionsOf(
  document: Document,
  key: CitationKey,
  language: LanguageCode,
  { library, nameOf }: Surroundings,
): { readonly own: readonly Resolution[]; readonly entries: readonly Entry[] } {
  const here = nameOf(document);
  const own = ownTexts(document, key);
  const entries = (library?.find(key) ?? []).filter(({ file }) => file !== here);
  const languages = new Set([...own, ...entries].map((version) => version.language));
  const best = bestOf(languages, language);
  const isBest = (version: { readonly language: LanguageCode }): boolean => version.language === best;
  return { own: own.filter(isBest), entries: entries.filter(isBest) };
}

/** English is what most readers of another language's text can use; then the others in the order of the list. */
const FALLBACKS: readonly LanguageCode[] = ['en', 'fr', 'es', ...LANGUAGES];

function bestOf(languages: ReadonlySet<LanguageCode>, wanted: LanguageCode): LanguageCode | null {
  return [wanted, ...FALLBACKS].find((language) => languages.has(language)) ?? null;
}

/** The place named in the text of an entry, whose file is `document`; its head where it has no such place. */
export function spotIn(document: Document, entry: Entry, name: PlaceName): Spot {
  const resolution = resolutionOf(document, entry);
  if (resolution !== null) return spotOf(document, resolution, name);
  const start = Math.min(entry.span.start, document.length);
  return {
    span: { start, end: Math.min(entry.span.end, document.length) },
    selection: { start, end: start },
  };
}

/** The resolution that an entry was made of, though the file may have changed since. */
export function resolutionOf(document: Document, { key, language, span }: Entry): Resolution | null {
  const all = allResolutions(document);
  const same = all.filter(
    (resolution) => resolution.language === language && (key === null || ownKeyOf(resolution) === key),
  );
  return same.find((each) => each.span.start === span.start) ?? same[0] ?? all.find(isAround(span)) ?? null;
}

function isAround({ start }: Span) {
  return ({ span }: Resolution): boolean => contains(span, start);
}

export function spotOf(document: Document, resolution: Resolution, name: PlaceName): Spot {
  return placeNamed(resolution, name) ?? headSpot(document, resolution);
}

export function headSpot(document: Document, resolution: Resolution): Spot {
  return { span: resolution.span, selection: titleOrLine(document, resolution) };
}
