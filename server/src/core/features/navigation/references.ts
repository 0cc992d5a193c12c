import { type Citation, type CitationKey, ownKeyOf } from '../../citations/citation.ts';
import { citationsIn, extentOf, isWithin, referredPlace } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { type Place, type PlaceName, resolutionAt } from '../../document/places.ts';
import type { Entry } from '../../library/library.ts';
import type { Range, Span } from '../../text/span.ts';
import { citationsOf, type Surroundings } from './keys.ts';
import { type Subject, subjectAt, titleOrLine, WHOLE } from './subject.ts';

/** A place in any file. */
export interface FilePlace {
  readonly file: string;
  readonly range: Range;
}

/** What is asked for: a text or a part of one, as others cite it. */
export interface Wanted {
  readonly key: CitationKey;
  readonly name: PlaceName;
}

/**
 * Every place that refers to what stands at `offset`: to the text that is cited there, to the part of it that the reader
 * points at, or to the paragraph, annex, footnote or text itself. `documents` are the open texts, which say more than
 * what the library knows of their files. At most `limit`.
 */
export function referencesAt(
  document: Document,
  offset: number,
  references: Surroundings,
  documents: readonly Document[],
  { includeDeclaration, limit }: { readonly includeDeclaration: boolean; readonly limit: number },
): readonly FilePlace[] {
  const subject = subjectAt(document, offset);
  if (subject === null) return [];
  const here = (span: Span): FilePlace => ({ file: document.uri, range: document.rangeOf(span) });
  const inside = subject.kind === 'citation' ? [] : insideOf(document, subject).map(here);
  const declared = includeDeclaration ? declarations(document, subject, references) : [];
  const wanted = wantedOf(subject);
  const cited = wanted === null ? [] : citingPlaces(wanted, references, documents, limit);
  return [...declared, ...inside, ...cited].slice(0, limit);
}

/** What others cite it by; `null` for what nobody outside can cite. */
export function wantedOf(subject: Subject): Wanted | null {
  switch (subject.kind) {
    case 'citation':
      return subject.key === null ? null : { key: subject.key, name: subject.meant };
    case 'text':
      return subject.key === null ? null : { key: subject.key, name: WHOLE };
    case 'place': {
      const key = ownKeyOf(subject.resolution);
      return key === null ? null : { key, name: nameOf(subject.place) };
    }
    case 'note':
      return null;
  }
}

export function nameOf({ kind, label }: Place): PlaceName {
  return kind === 'annex' ? { paragraph: null, annex: label } : { paragraph: label, annex: null };
}

/** Places of all files that cite a text or a part of it. */
export function citingPlaces(
  { key, name }: Wanted,
  { library, nameOf }: Surroundings,
  documents: readonly Document[],
  limit: number,
): readonly FilePlace[] {
  const found: FilePlace[] = [];
  const open = new Set<string>();
  for (const document of documents) {
    open.add(nameOf(document));
    for (const citation of citationsOf(document, key))
      if (isCitationOf(citation, name))
        found.push({ file: document.uri, range: document.rangeOf(citation.span) });
  }
  const isWhole = name.paragraph === null && name.annex === null;
  for (const citing of library?.citing(key, isWhole ? limit + found.length : undefined) ?? []) {
    if (found.length >= limit) break;
    if (isOf(citing, name) && !open.has(citing.file)) found.push(citing);
  }
  return found;
}

/** Any of the paragraphs that it names. */
function isCitationOf({ annex, paragraphs }: Citation, name: PlaceName): boolean {
  if (paragraphs.length === 0) return isOf({ paragraph: null, annex }, name);
  return paragraphs.some(({ label }) => isOf({ paragraph: label, annex }, name));
}

/** Paragraph 4 (b) is part of paragraph 4, and every part of the whole text. */
function isOf(cited: PlaceName, { paragraph, annex }: PlaceName): boolean {
  if (annex !== null && cited.annex !== annex) return false;
  if (paragraph === null) return true;
  return cited.paragraph === paragraph || cited.paragraph?.startsWith(`${paragraph} `) === true;
}

/** References to a part of the text from within the text. */
export function insideOf(
  document: Document,
  subject: Exclude<Subject, { kind: 'citation' }>,
): readonly Span[] {
  if (subject.kind === 'note') return subject.note.references;
  if (subject.kind === 'text') return [];
  const { place, resolution } = subject;
  return citationsIn(document.citations, resolution.span).flatMap((citation) => {
    if (!isWithin(citation) || resolutionAt(document, citation.span.start) !== resolution) return [];
    const referred = referredPlace(document, citation);
    return referred !== null && isPartOf(referred, place) ? [extentOf(citation)] : [];
  });
}

function isPartOf(inner: Place, { span, label }: Place): boolean {
  return inner.span.start >= span.start && inner.span.end <= span.end && inner.label.startsWith(label);
}

/** Where what is asked for stands itself; of a text, every language version. */
function declarations(
  document: Document,
  subject: Subject,
  { library, nameOf }: Surroundings,
): readonly FilePlace[] {
  const here = (span: Span): FilePlace => ({ file: document.uri, range: document.rangeOf(span) });
  if (subject.kind === 'place') return [here(subject.place.selection)];
  if (subject.kind === 'note') return subject.note.span === null ? [] : [here(subject.note.span)];
  const own = subject.kind === 'text' ? [here(titleOrLine(document, subject.resolution))] : [];
  const others = subject.key === null ? [] : (library?.find(subject.key) ?? []);
  return [
    ...own,
    ...others.filter(({ file }) => own.length === 0 || file !== nameOf(document)).map(entryPlace),
  ];
}

export function entryPlace({ file, at }: Entry): FilePlace {
  return { file, range: { start: at, end: at } };
}
