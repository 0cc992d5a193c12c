import { type Citation, type CitationKey, keyOf, ownKeyOf } from '../../citations/citation.ts';
import { citationsIn, isWithin } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { allResolutions } from '../../document/places.ts';
import type { Resolution } from '../../document/views.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Citing, Entry, References } from '../../library/library.ts';
import { plain } from '../../text/plain.ts';
import { contains, type Range } from '../../text/span.ts';
import { versionsOf } from './definition.ts';
import type { Surroundings } from './keys.ts';
import { subjectAt, titleOrLine } from './subject.ts';

/** A text in a chain of citations. */
export interface ChainText {
  /** `null` for a draft without a number. */
  readonly key: CitationKey | null;
  readonly language: LanguageCode;
  /** Number, symbol, or the title of a draft that has neither. */
  readonly name: string;
  readonly title: string | null;
  readonly kind: Citation['kind'] | Resolution['kind'];
  /** Where it is: its head, or, of a text that is not at hand, a citation of it. */
  readonly file: string;
  readonly range: Range;
  readonly selection: Range;
}

/** A text, and the places of the text that cites where it is cited. */
export interface ChainLink {
  readonly text: ChainText;
  readonly ranges: readonly Range[];
}

/** The text that is cited at `offset`, or whose head stands there. */
export function chainAt(document: Document, offset: number, references: Surroundings): ChainText | null {
  const subject = subjectAt(document, offset);
  if (subject?.kind === 'text') return ofResolution(document, subject.resolution);
  if (subject?.kind !== 'citation' || subject.key === null) return null;
  return ofCitation(document, subject.citation, subject.key, references);
}

/** What a text cites, in the order of its citations; `document` is its file, open or not. */
export function citedBy(
  document: Document,
  { key, range }: Pick<ChainText, 'key' | 'range'>,
  references: Surroundings,
): readonly ChainLink[] {
  const start = document.offsetAt(range.start);
  const all = allResolutions(document);
  const resolution =
    all.find((each) => ownKeyOf(each) === key && contains(each.span, start)) ??
    all.find((each) => key !== null && ownKeyOf(each) === key) ??
    all.findLast((each) => contains(each.span, start));
  if (resolution === undefined) return [];
  const links = new Map<CitationKey, { text: ChainText; ranges: Range[] }>();
  for (const citation of citationsIn(document.citations, resolution.span)) {
    const cited = isWithin(citation) ? null : keyOf(citation);
    if (cited === null || cited === key || !isOwn(resolution, citation)) continue;
    let link = links.get(cited);
    if (link === undefined) {
      link = { text: ofCitation(document, citation, cited, references), ranges: [] };
      links.set(cited, link);
    }
    link.ranges.push(document.rangeOf(citation.span));
  }
  return [...links.values()];
}

/** The texts that cite a text, with the places where they do; language versions apart, each in its own file. */
export function citersOf(
  { key }: Pick<ChainText, 'key'>,
  { library }: References,
  limit: number,
): readonly ChainLink[] {
  if (key === null || library === null) return [];
  const links = new Map<string, { text: ChainText; ranges: Range[] }>();
  for (const citing of library.citing(key, limit)) {
    const entry = entryAround(library.inFile(citing.file), citing);
    const id = `${citing.file}\n${entry?.span.start}`;
    let link = links.get(id);
    if (link === undefined) {
      link = { text: entry === null ? ofPlace(citing) : ofEntry(entry), ranges: [] };
      links.set(id, link);
    }
    link.ranges.push(citing.range);
  }
  return [...links.values()];
}

/** A citation belongs to the innermost text around it. */
function isOwn({ span, drafts }: Resolution, citation: Citation): boolean {
  const { start } = citation.span;
  return contains(span, start) && !drafts.some((draft) => contains(draft.span, start));
}

function entryAround(entries: readonly Entry[], { span }: Citing): Entry | null {
  return entries.findLast((entry) => contains(entry.span, span.start)) ?? null;
}

function ofCitation(
  document: Document,
  citation: Citation,
  key: CitationKey,
  references: Surroundings,
): ChainText {
  const { own, entries } = versionsOf(document, key, citation.language, references);
  if (own[0] !== undefined) return ofResolution(document, own[0]);
  if (entries[0] !== undefined) return ofEntry(entries[0]);
  const { kind, number, symbol, language, body } = citation;
  const range = document.rangeOf(citation.span);
  const known = body && number ? references.known?.title(body, number, language) : null;
  return {
    key,
    language,
    kind,
    name: number ?? symbol ?? key,
    title: known?.official ? known.text : null,
    file: document.uri,
    range,
    selection: range,
  };
}

function ofResolution(document: Document, resolution: Resolution): ChainText {
  const { kind, language, number, symbol, title, span } = resolution;
  const words = plain(document.slice(titleOrLine(document, resolution)));
  return {
    key: ownKeyOf(resolution),
    language,
    kind,
    name: number ?? symbol ?? words,
    title: title === null || (number ?? symbol) === null ? null : words,
    file: document.uri,
    range: document.rangeOf(span),
    selection: document.rangeOf(titleOrLine(document, resolution)),
  };
}

function ofEntry({ key, language, kind, number, symbol, title, file, at }: Entry): ChainText {
  const range = { start: at, end: at };
  const name = number ?? symbol ?? title ?? '';
  return { key, language, kind, name, title: name === title ? null : title, file, range, selection: range };
}

function ofPlace({ file, language, range, from }: Citing): ChainText {
  return {
    key: from,
    language,
    kind: 'document',
    name: from ?? '',
    title: null,
    file,
    range,
    selection: range,
  };
}
