import type { Document } from '../../document/document.ts';
import { inItsWay, type Writing, writingOf } from '../../features/citing/its-way.ts';
import { fold, foldKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { mayBegin, type Run, runFrom } from './evidence.ts';
import { type Found, findRows, WITHIN } from './find.ts';
import { type OwnTerm, ownTerms } from './own-terms.ts';
import type { Row } from './row.ts';
import { type Typed, typedAt } from './typed.ts';
import { type Written, writtenForms } from './write.ts';

/** Words that may be what is being written. */
export interface WordSuggestion {
  /** In its approved form. */
  readonly label: string;
  /** What is replaced (UTF-16), and by what. */
  readonly span: Span;
  readonly text: string;
  /** Begins with what stands in `span`, for editors that leave out what does not begin as is typed. */
  readonly filter: string;
  /** A name or phrase that is known in six languages, or one that this text has defined. */
  readonly of: Row | OwnTerm;
}

/** Most suggestions of one list. */
const MOST = 12;

/**
 * Names, terms and phrases that the words before `offset` (UTF-16) may begin, the best first; `null` where nothing
 * speaks for any. What is typed in another language finds the name in that of the text.
 */
export function suggestWords(document: Document, offset: number): readonly WordSuggestion[] | null {
  const typed = typedAt(document, offset);
  if (typed === null) return null;
  const place: Place = { document, typed, writing: writingOf(document, typed.language, wordOf(typed)) };
  const begun = typed.starts
    .map((start) => ({ start, run: runFrom(typed, start) }))
    .filter(({ run }) => mayBegin(run, typed.language));
  const found = fromOnePlace(document, [...ownSuggestions(place, begun), ...rowSuggestions(place, begun)]);
  const shown: WordSuggestion[] = [];
  for (const each of found)
    if (shown.length < MOST && !shown.some(({ text }) => text === each.text)) shown.push(each);
  return shown.length === 0 ? null : shown;
}

/** All of a list replace what stands from one place on: an editor puts first what replaces more. */
function fromOnePlace(document: Document, found: readonly WordSuggestion[]): readonly WordSuggestion[] {
  const start = Math.min(...found.map(({ span }) => span.start));
  return found.map((each) => {
    const kept = document.slice({ start, end: each.span.start });
    const filter = kept + each.filter;
    return { ...each, span: { start, end: each.span.end }, text: kept + each.text, filter };
  });
}

/** Where words are being written, and how the text writes. */
interface Place {
  readonly document: Document;
  readonly typed: Typed;
  readonly writing: Writing;
}

const wordOf = ({ offset }: Typed): Span => ({ start: offset, end: offset });

/** Words up to the cursor that may begin what is meant, the most first. */
type Begun = readonly { readonly start: number; readonly run: Run }[];

function ownSuggestions(place: Place, begun: Begun): readonly WordSuggestion[] {
  const terms = ownTerms(
    place.typed,
    begun.map(({ run }) => run.text),
  );
  for (const { start, run } of begun) {
    const shown = terms
      .filter(({ text }) => foldKey(text).startsWith(run.text))
      .flatMap((term) =>
        shownAs(place, start, term, { label: term.text, text: term.text, from: null, closes: 0 }),
      );
    if (shown.length > 0) return shown;
  }
  return [];
}

function rowSuggestions(place: Place, begun: Begun): readonly WordSuggestion[] {
  const within: { readonly start: number; readonly found: readonly Found[] }[] = [];
  for (const { start, run } of begun) {
    const found = findRows(place.typed, start, run);
    const shown = suggestionsOf(place, start, found);
    // What begins such a name is no part of another, though nothing is left to be written.
    if (found.some(({ rank }) => rank < WITHIN)) return shown;
    if (shown.length > 0) within.push({ start, found });
  }
  const [first] = within;
  return first === undefined ? [] : suggestionsOf(place, first.start, first.found);
}

/** Of so many names the other cases are offered, too. */
const IN_ALL_CASES = 2;

function suggestionsOf(place: Place, start: number, found: readonly Found[]): readonly WordSuggestion[] {
  const first: WordSuggestion[] = [];
  const others: WordSuggestion[] = [];
  for (const [index, { row, hit, lookup, rank }] of found.slice(0, 2 * MOST).entries()) {
    const forms = writtenForms(place.typed, start, row, hit, lookup).flatMap((form) =>
      shownAs(place, start + lookup.kept, row, form),
    );
    first.push(...forms.slice(0, 1));
    if (rank < WITHIN && index < IN_ALL_CASES) others.push(...forms.slice(1));
  }
  return [...first, ...others];
}

/** The suggestion, where it adds to what stands there. */
function shownAs(
  place: Place,
  start: number,
  of: Row | OwnTerm,
  written: Written,
): readonly WordSuggestion[] {
  const { document, typed, writing } = place;
  const { label, text: approved, from, closes } = written;
  const begin = from ?? start;
  const rest = begin < typed.line ? restOnLine(typed, start, written) : approved;
  if (rest === null) return [];
  const text = inItsWay(rest, writing);
  const span = { start: typed.offsetOf(Math.max(begin, typed.line)), end: typed.offset + closes };
  const there = document.slice(span);
  const isThere = there !== '' && text.startsWith(there) && typed.ahead.startsWith(text.slice(there.length));
  return isThere ? [] : [{ label, span, text, filter: `${there} ${label}`, of }];
}

/** What goes on a name that begins on a line above, where it is written there as it should be; `null` otherwise. */
function restOnLine(
  { text, line }: Typed,
  start: number,
  { label, text: name, from }: Written,
): string | null {
  const folded = fold(name, 0, name.length);
  const above = text.slice(start, line);
  return from === null && name === label && folded.text.startsWith(above)
    ? name.slice(folded.offsetOf(above.length))
    : null;
}
