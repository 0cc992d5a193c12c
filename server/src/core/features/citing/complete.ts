import { type CitationKey, keyOf } from '../../citations/citation.ts';
import type { Document } from '../../document/document.ts';
import { mentionsBefore } from '../../document/mentions-before.ts';
import type { Conventions } from '../../houses/profile.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Entry, References } from '../../library/library.ts';
import type { Span, TextEdit } from '../../text/span.ts';
import { type Typing, typingAt } from './context.ts';
import { inItsWay, type Writing, writingOf } from './its-way.ts';
import { houseAt, type Note, noteFor } from './note.ts';
import { bodyInCitation, type CitedAct, citedNumber, dateIn, fullCitation, numberIn } from './write.ts';

/** A resolution or decision that may be what is being cited. */
export interface Suggestion {
  readonly number: string;
  /** The name of its body, and the day of its adoption in words. */
  readonly body: string;
  readonly date: string | null;
  readonly title: string | null;
  /** What is replaced (UTF-16), and by what. */
  readonly span: Span;
  readonly text: string;
  /** The footnote that goes with it, where the house wants one: an insertion elsewhere. */
  readonly note: TextEdit | null;
  /** Begins with what stands in `span`, for editors that leave out what does not begin as is typed. */
  readonly filter: string;
}

export interface SuggestOptions {
  readonly limit: number;
  /** The writer has asked: something is offered before anything is typed. */
  readonly isAsked: boolean;
  /** What holds in the house with this key (see `houseOf`). */
  conventionsOf(house: string): Pick<Conventions, 'citationDates' | 'citationNotes'>;
}

/**
 * Resolutions and decisions that a number, a date or words of a title at `offset` (UTF-16) may mean, the best first;
 * with nothing typed, those that the text has cited. The first mention of each brings its date. `null` where no
 * citation is being typed.
 */
export function suggestCitations(
  document: Document,
  offset: number,
  references: References,
  { limit, isAsked, conventionsOf }: SuggestOptions,
): readonly Suggestion[] | null {
  const typing = typingAt(document, offset);
  if (typing === null) return null;
  const isBare = typing.query === '';
  if (isBare && !isAsked && typing.bodies === null) return null;
  const found = isBare ? citedBefore(document, typing, limit) : candidates(references, typing, limit);
  const earlier = isBare ? found : mentionedBefore(document, typing, found);
  const { citationDates, citationNotes } = conventionsOf(houseAt(document, offset));
  const writing = writingOf(document, typing.language, typing.span);
  return found.map((act) => {
    const isFirst = !earlier.includes(act);
    const isUndated = typing.isDated || (citationDates === 'any' && act.body === typing.own);
    const note = isFirst && citationNotes === 'symbol' ? noteFor(document, typing.span.end, act) : null;
    return suggestion(
      document,
      { ...act, date: isFirst && !isUndated ? act.date : null },
      act,
      typing,
      writing,
      note,
    );
  });
}

/** Acts with the titles that they are shown with. */
interface Candidate extends CitedAct {
  readonly title: string | null;
}

/** Of texts that only the library has, so many go before those of the table. */
const FIRST_OF_LIBRARY = 5;

function candidates(references: References, typing: Typing, limit: number): readonly Candidate[] {
  const { kind, query, language, bodies, own } = typing;
  const body = bodies === null ? own : ([...bodies][0] ?? null);
  const { known, library } = references;
  const found = new Map<CitationKey, CitedAct>();
  const places = new Map<CitationKey, number>();
  const add = (act: CitedAct, place: number): void => {
    const key = keyOf({ ...act, symbol: null })!;
    if (act.kind !== kind || bodies?.has(act.body) === false || found.has(key)) return;
    const isWhole = act.number.toLowerCase().replaceAll(' ', '') === query.replaceAll(' ', '');
    found.set(key, act);
    places.set(key, (act.body === body ? 0 : 10) + (isWhole ? 0 : place));
  };
  if (known !== null && kind === 'resolution') {
    for (const { body: of, number, date, dateCertainty } of known.search({
      text: query,
      language,
      body,
      limit,
    }))
      add({ kind, body: of, number, date: dateCertainty === 'weak' ? null : date }, 2);
  }
  const tabled = found.size;
  for (const { entry, paragraph } of library?.search(query, limit) ?? []) {
    const act = paragraph === null ? actOf(entry) : null;
    if (act !== null) add(act, found.size < tabled + FIRST_OF_LIBRARY ? 1 : 3);
  }
  return [...found]
    .sort(([a], [b]) => places.get(a)! - places.get(b)!)
    .slice(0, limit)
    .map(([key, act]) => titled(key, act, references, language));
}

/** With the title, in the language where there is one, and the date that the library gives. */
function titled(
  key: CitationKey,
  act: CitedAct,
  { library, known }: References,
  language: LanguageCode,
): Candidate {
  const entries = library?.find(key) ?? [];
  const own = entries.find((entry) => entry.language === language)?.title;
  const title =
    own ??
    known?.title(act.body, act.number, language)?.text ??
    entries.find((entry) => entry.title !== null)?.title ??
    known?.title(act.body, act.number, 'en')?.text ??
    null;
  return { ...act, date: entries.find(({ date }) => date !== null)?.date ?? act.date, title };
}

function actOf({ kind, body, number, date }: Entry): CitedAct | null {
  if (body === null || number === null || kind === 'draft resolution') return null;
  return { kind, body, number, date };
}

/** Where the citation begins that is being typed: what is cited before it is cited earlier. */
const startOf = ({ noun, span }: Typing): number => Math.min(noun?.start ?? span.start, span.start);

/** What the text has cited before, the last first. */
function citedBefore(document: Document, typing: Typing, limit: number): readonly Candidate[] {
  const found = new Map<CitationKey, Candidate>();
  const { citations } = document;
  for (let at = citations.length - 1; at >= 0 && found.size < limit; at--) {
    const { kind, body, number, date, span } = citations[at]!;
    if (span.end > startOf(typing) || kind !== typing.kind || body === null || number === null) continue;
    if (typing.bodies?.has(body) === false) continue;
    const key = keyOf({ kind, body, number, symbol: null })!;
    if (!found.has(key)) found.set(key, { kind, body, number, date, title: null });
  }
  return [...found.values()];
}

/** Those that the text has cited before. */
function mentionedBefore(
  document: Document,
  typing: Typing,
  acts: readonly Candidate[],
): readonly Candidate[] {
  const numbers = new Set<string | null>(acts.map(({ number }) => number));
  const found: Candidate[] = [];
  for (const { kind, body, number } of mentionsBefore(document, startOf(typing))) {
    if (kind !== typing.kind || !numbers.has(number)) continue;
    // Where the body is not named, the number is taken for the same.
    found.push(...acts.filter((act) => act.number === number && (body === null || act.body === body)));
  }
  return found;
}

/** `dated` has the date only where it is to be written. */
function suggestion(
  document: Document,
  dated: CitedAct,
  act: Candidate,
  typing: Typing,
  writing: Writing,
  note: Note | null,
): Suggestion {
  const { language, kind, noun, own, span, query } = typing;
  const needsBody = noun !== null && act.body !== own;
  const start = needsBody ? Math.min(noun.start, span.start) : span.start;
  const text = needsBody
    ? fullCitation(dated, language, document.slice(noun) || null)
    : citedNumber(act.number, dated.date, language, kind);
  const typed = document.slice({ start, end: span.end });
  return {
    number: numberIn(act.number, language),
    body: bodyInCitation(act.body, language),
    date: act.date === null ? null : dateIn(act.date, language),
    title: act.title,
    span: { start, end: span.end },
    text: inItsWay(withoutRepeating(text, typing.ahead), writing) + (note?.mark ?? ''),
    note: note?.edit ?? null,
    filter: `${typed}${restOf(act.number, query)}`,
  };
}

/** What goes on a number that is begun; otherwise the whole, behind what was typed. */
function restOf(number: string, query: string): string {
  return number.toLowerCase().startsWith(query) ? number.slice(query.length) : ` ${number}`;
}

/** Leaves out words at the end that stand behind the cursor already: "号决议". */
function withoutRepeating(text: string, ahead: string): string {
  for (let length = Math.min(text.length, ahead.length); length > 0; length--) {
    const end = text.slice(-length);
    if (ahead.startsWith(end) && !/^[\d)]/.test(end)) return text.slice(0, -length);
  }
  return text;
}
