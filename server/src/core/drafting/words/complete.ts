import type { Document } from '../../document/document.ts';
import { inItsWay, type Writing, writingOf } from '../../features/citing/its-way.ts';
import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { WORDING } from '../../languages/wording.ts';
import { foldKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { mayBeForeign, mayBeForeignRow, mayBegin, mayBeWithin, type Run, runOf } from './evidence.ts';
import { type OwnTerm, ownTerms } from './own-terms.ts';
import type { Row } from './row.ts';
import { type Hit, WordIndex } from './search.ts';
import { ROWS } from './tables.ts';
import { type Typed, typedAt } from './typed.ts';
import { caseRank, type Lookup, lookupsOf, type Written, writtenForms } from './write.ts';

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
/** So many forms that begin alike are looked at. */
const LOOKED_AT = 400;

const indexes = new Map<LanguageCode, WordIndex>();

/** Made from the tables alone, when first asked for. */
function indexOf(language: LanguageCode): WordIndex {
  let index = indexes.get(language);
  if (index === undefined) {
    index = new WordIndex(ROWS, language);
    indexes.set(language, index);
  }
  return index;
}

/**
 * Names, terms and phrases that the words before `offset` (UTF-16) may begin, the best first; `null` where nothing
 * speaks for any. What is typed in another language finds the name in that of the text.
 */
export function suggestWords(document: Document, offset: number): readonly WordSuggestion[] | null {
  const typed = typedAt(document, offset);
  if (typed === null) return null;
  const place: Place = { document, typed, writing: writingOf(document, typed.language, wordOf(typed)) };
  const found = [...ownSuggestions(place), ...rowSuggestions(place)];
  const shown: WordSuggestion[] = [];
  for (const each of found)
    if (shown.length < MOST && !shown.some(({ text }) => text === each.text)) shown.push(each);
  return shown.length === 0 ? null : shown;
}

/** Where words are being written, and how the text writes. */
interface Place {
  readonly document: Document;
  readonly typed: Typed;
  readonly writing: Writing;
}

const wordOf = ({ offset }: Typed): Span => ({ start: offset, end: offset });

function ownSuggestions(place: Place): readonly WordSuggestion[] {
  const { document, typed } = place;
  const terms = ownTerms(document, typed);
  if (terms.length === 0) return [];
  for (const start of typed.starts) {
    const run = runOf(typed.text.slice(start), typed.language);
    if (!mayBegin(run, typed.language)) continue;
    const found = terms.filter(({ text }) => foldKey(text).startsWith(run.text));
    const shown = found.flatMap((term) =>
      shownAs(place, start, term, { label: term.text, text: term.text, from: null, closes: 0 }),
    );
    if (shown.length > 0) return shown;
  }
  return [];
}

/** A row that is meant, by the form that was found, and how it was. */
interface Found {
  readonly row: Row;
  readonly hit: Hit;
  readonly lookup: Lookup;
  /** The lower, the nearer to what is typed. */
  readonly rank: number;
}

function rowSuggestions(place: Place): readonly WordSuggestion[] {
  const { document, typed } = place;
  const within: { readonly start: number; readonly found: readonly Found[] }[] = [];
  for (const start of typed.starts) {
    const run = runOf(typed.text.slice(start), typed.language);
    if (!mayBegin(run, typed.language)) continue;
    const found = foundFor(document, typed, start, run);
    const shown = suggestionsOf(place, start, found);
    if (found.some(({ rank }) => rank < WITHIN) && shown.length > 0) return shown;
    if (shown.length > 0) within.push({ start, found });
  }
  const [first] = within;
  return first === undefined ? [] : suggestionsOf(place, first.start, first.found);
}

/** The run stands within the name. */
const WITHIN = 2;
/** Of so many names the other cases are offered, too. */
const IN_ALL_CASES = 2;

function foundFor(document: Document, typed: Typed, start: number, run: Run): readonly Found[] {
  const { language, text } = typed;
  const { script } = packOf(language);
  const mark = text.charAt(start - 1);
  const isTitle = mark !== '' && WORDING[language].titleMarks.startsWith(mark);
  const written = (isTitle ? mark : '') + document.slice({ start: typed.offsetOf(start), end: typed.offset });
  const isSmall = /^\P{Lu}/u.test(written);
  const others = LANGUAGES.filter((other) => other !== language && mayBeForeign(run, other));
  const rankOf = ({ entry }: Hit): number =>
    entry.language === language ? caseRank(typed, start, entry.case) : 0;
  const best = new Map<Row, Found>();
  for (const lookup of lookupsOf(run.text, language))
    for (const other of [language, ...others]) {
      const isForeign = other !== language;
      if (isForeign && packOf(other).script !== script && lookup.kept > 0) continue;
      for (const hit of indexOf(other).find(lookup.key, LOOKED_AT)) {
        const { row, folded } = hit.entry;
        // A formal name is meant where more than a word of it, or its capital, says so.
        if (row.kind === 'formal' && isSmall && run.words.length === 1) continue;
        if (isForeign && (hit.at > 0 || !mayBeForeignRow(run, row))) continue;
        if (hit.at > 0) {
          if (!mayBeWithin(run, row, isSmall, folded.slice(hit.at + lookup.key.length))) continue;
          if (wordBefore(text, start) === wordBefore(folded, hit.at)) continue;
        }
        const rank = hit.at > 0 ? WITHIN : isForeign ? 1 : 0;
        const known = best.get(row);
        if (
          known === undefined ||
          rank < known.rank ||
          (rank === known.rank && rankOf(hit) < rankOf(known.hit))
        )
          best.set(row, { row, hit, lookup, rank });
      }
    }
  const isExact = ({ hit }: Found): number => (hit.entry.text?.startsWith(written) ? 0 : 1);
  return [...best.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      isExact(a) - isExact(b) ||
      b.row.weight - a.row.weight ||
      a.row.forms[language].name.length - b.row.forms[language].name.length,
  );
}

function wordBefore(text: string, index: number): string {
  return /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u.exec(text.slice(0, index))?.[0] ?? '';
}

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
  { document, typed, writing }: Place,
  start: number,
  of: Row | OwnTerm,
  { label, text: approved, from, closes }: Written,
): readonly WordSuggestion[] {
  const text = inItsWay(approved, writing);
  const span = { start: typed.offsetOf(from ?? start), end: typed.offset + closes };
  const there = document.slice(span);
  if (
    there === text ||
    (there !== '' && text.startsWith(there) && typed.ahead.startsWith(text.slice(there.length)))
  )
    return [];
  return [{ label, span, text, filter: `${there} ${label}`, of }];
}
