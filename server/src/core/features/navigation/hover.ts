import { bodyName } from '../../bodies/names.ts';
import type { CitationKey } from '../../citations/citation.ts';
import type { Document } from '../../document/document.ts';
import { type Place, placeNamed } from '../../document/places.ts';
import type { Item } from '../../document/views.ts';
import type { Certainty, KnownResolution, KnownTitle } from '../../known/known.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import type { Entry, References } from '../../library/library.ts';
import { writeDate } from '../../rules/dates.ts';
import { type Message, t } from '../../rules/message.ts';
import { plain } from '../../text/plain.ts';
import type { Span } from '../../text/span.ts';
import { resolutionOf, versionsOf } from './definition.ts';
import type { Surroundings } from './keys.ts';
import { officialAddress } from './links.ts';
import { type CitedText, subjectAt } from './subject.ts';

/** What is shown of a citation or reference; plain text throughout, to be escaped where it is shown. */
export interface Hover {
  readonly span: Span;
  /** Number and title of the cited text. */
  readonly heading: readonly string[];
  /** Body, day of adoption, symbol. */
  readonly facts: readonly string[];
  /** Words of the cited paragraph, a line for it and for each item. */
  readonly quote: readonly string[];
  /** What else is known, in the reader's language. */
  readonly notes: readonly Message[];
  readonly address: string | null;
}

/** So much of a paragraph is shown, UTF-16 units. */
const SHOWN = 900;

/**
 * What the citation or reference at `offset` is about. `open` gives the document of an entry's file, `null` where it is
 * not at hand: then the words of the cited paragraph are left out.
 */
export function hoverAt(
  document: Document,
  offset: number,
  references: Surroundings,
  open: (entry: Entry) => Document | null,
): Hover | null {
  const subject = subjectAt(document, offset);
  switch (subject?.kind) {
    case 'citation':
      return citationHover(document, subject, references, open);
    case 'place': {
      // At its own label there is nothing to tell.
      if (subject.span === subject.place.selection) return null;
      return wordsHover(subject.span, wordsOf(document, subject.place));
    }
    case 'note': {
      const { note, span } = subject;
      if (note.span === null || !note.references.includes(span)) return null;
      return wordsHover(span, [cut(plain(document.slice(note.span)))]);
    }
    default:
      return null;
  }
}

function wordsHover(span: Span, quote: readonly string[]): Hover {
  return { span, heading: [], facts: [], quote, notes: [], address: null };
}

function citationHover(
  document: Document,
  { span, citation, key, cited }: CitedText,
  references: Surroundings,
  open: (entry: Entry) => Document | null,
): Hover | null {
  const { language, body, number, symbol } = citation;
  const { own, entries } = key === null ? NO_VERSIONS : versionsOf(document, key, language, references);
  const [entry] = entries;
  const home = own.length > 0 ? document : entry === undefined ? null : open(entry);
  const resolution = own[0] ?? (entry && home && resolutionOf(home, entry)) ?? null;
  const place = resolution && placeNamed(resolution, cited);
  if (key === null && citation.symbol === null) return null;
  const fact = factOf(references, body, number);
  const ownTitle = resolution?.title && home ? plain(home.slice(resolution.title)) : (entry?.title ?? null);
  const known = titleOf(references, fact, language);
  const official = known?.official ? known : null;
  // A title in the language of the citation before one that the version at hand has in another.
  const isForeign = ownTitle !== null && (own[0] ?? entry)!.language !== language;
  const title =
    (isForeign && official?.language === language ? official.text : ownTitle) ?? official?.text ?? null;
  const date = resolution?.closing?.date ?? entry?.date ?? fact?.date ?? null;
  return {
    span,
    heading: [number ?? symbol, title].filter((part) => part !== null),
    facts: [
      body === null ? null : bodyName(body, language),
      date === null ? null : writtenDate(date, language),
      symbol ?? fact?.symbol ?? null,
    ].filter((each) => each !== null),
    quote: place && home ? wordsOf(home, place) : [],
    notes: [
      ...(title === null && known !== null ? [t`Catalogued as: ${known.text}`] : []),
      ...(date !== null && date === fact?.date ? doubts(fact.dateCertainty) : []),
      ...libraryNotes(references, key, own.length + entries.length > 0),
    ],
    address: officialAddress(citation),
  };
}

const NO_VERSIONS = { own: [], entries: [] };

function factOf({ known }: References, body: string | null, number: string | null): KnownResolution | null {
  return body === null || number === null ? null : (known?.find(body, number) ?? null);
}

/** The day of adoption as texts of the language write dates. */
function writtenDate(date: string, language: LanguageCode): string {
  const [year, month, day] = date.split('-');
  return writeDate(packOf(language), Number(day), Number(month), year!);
}

/** In the wanted language, else in English, which nearly all titles are known in. */
function titleOf(
  { known }: References,
  fact: KnownResolution | null,
  language: LanguageCode,
): (KnownTitle & { readonly language: LanguageCode }) | null {
  if (known === null || fact === null) return null;
  const { body, number } = fact;
  for (const each of new Set([language, 'en'] as const)) {
    const title = known.title(body, number, each);
    if (title !== null) return { ...title, language: each };
  }
  return null;
}

function doubts(certainty: Certainty): readonly Message[] {
  if (certainty === 'sure') return [];
  return [certainty === 'likely' ? t`The date comes from one source.` : t`The date is uncertain.`];
}

function libraryNotes(
  { library, isReading }: Surroundings,
  key: CitationKey | null,
  isAtHand: boolean,
): readonly Message[] {
  if (library === null || key === null) return [];
  const languages = new Set(library.find(key).map(({ language }) => packOf(language).name));
  const citing = library.countCiting(key);
  return [
    languages.size > 0
      ? t`In the library: ${[...languages].join(', ')}`
      : isAtHand
        ? t`In this file.`
        : isReading
          ? t`The library is still being read.`
          : t`Its text is not in the library.`,
    ...(citing > 0 ? [t`Texts that cite it: ${citing}`] : []),
  ];
}

/** The words of a place, a line for its own and for each item, as far as there is room. */
function wordsOf(document: Document, { text, items, selection, kind }: Place): readonly string[] {
  const lines: string[] = [];
  let room = SHOWN;
  const add = (label: string, spans: readonly Span[]): void => {
    if (room <= 0) return;
    const words = spans.map((span) => plain(document.slice(span))).join(' ');
    const line = cut([label, words].filter((each) => each !== '').join(' '), room);
    room -= line.length;
    lines.push(line);
  };
  const addItems = (below: readonly Item[]): void => {
    for (const item of below) {
      add(item.label.text, item.text);
      addItems(item.items);
    }
  };
  add(plain(document.slice(selection)), kind === 'annex' && text.length === 0 ? [] : text);
  addItems(items);
  return lines;
}

/** Cut behind a word where the script has spaces between words, and never within a character. */
function cut(words: string, limit = SHOWN): string {
  if (words.length <= limit) return words;
  const space = words.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  return `${words.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
