import { mayCite } from '../citations/candidates.ts';
import type { Citation } from '../citations/citation.ts';
import { citationOf } from '../citations/cited.ts';
import { mentionsIn } from '../citations/extract.ts';
import {
  type Mention,
  mentionOf,
  type Place,
  type PlacedMention,
  placeOf,
  type Step,
} from '../citations/mention.ts';
import { resolve } from '../citations/resolve.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { likelyLanguage } from '../languages/likely.ts';
import { type Span, shift } from '../text/span.ts';
import { noteFacts } from './footnotes.ts';
import type { Part } from './parts.ts';
import type { PartSequence } from './sequence.ts';
import type { PlacedStructure } from './structures.ts';

/** What a part cites was read once; it holds as long as the part. */
const read = new WeakMap<
  Part,
  { readonly language: LanguageCode; readonly found: readonly PlacedMention[] }
>();

/** What a part cites, in order; places count as those of the part do. `nearest` serves a part of no known language. */
export function mentionsOf(part: Part, nearest: LanguageCode | null): readonly PlacedMention[] {
  const language = part.language ?? nearest ?? 'en';
  const known = read.get(part);
  if (known !== undefined && (part.language !== null || known.language === language)) return known.found;
  const found = readMentions(part, language, false);
  read.set(part, { language, found });
  return found;
}

/** `numbered` where nothing is wanted of runs that cite nothing by a number or symbol. */
function readMentions(part: Part, language: LanguageCode, numbered: boolean): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  for (const run of runsOf(part)) {
    if (numbered && !mayCite(run.text)) continue;
    const own = part.language ?? likelyLanguage(run.text, language);
    for (const mention of mentionsIn(run.text, own)) found.push(placedIn(run, mention));
  }
  return found;
}

/** Words that follow one another with nothing but page furniture between, and where each stretch of them stands. */
interface TextRun {
  text: string;
  readonly stretches: { readonly from: number; readonly base: number }[];
}

/** The runs of a part: its own words, and those of each item. */
function runsOf({ pieces }: Part): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    const start = piece.label?.end ?? piece.start;
    if (start >= piece.end) continue;
    const words = block.text.slice(start, piece.end);
    const run = runs[runs.length - 1];
    const goesOn = piece.role === 'more' || piece.role === 'note-more';
    if (run === undefined || !goesOn) {
      runs.push({ text: words, stretches: [{ from: 0, base: base + start }] });
      continue;
    }
    run.text += '\n';
    run.stretches.push({ from: run.text.length, base: base + start - run.text.length });
    run.text += words;
  }
  return runs;
}

function placedIn(run: TextRun, { mention, place }: PlacedMention): PlacedMention {
  const at = (offset: number): number => {
    let low = 0;
    let high = run.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (run.stretches[middle]!.from <= offset) low = middle;
      else high = middle - 1;
    }
    return run.stretches[low]!.base + offset;
  };
  const moved = ({ start, end }: Span): Span => ({
    start: at(start),
    end: end > start ? at(end - 1) + 1 : at(end),
  });
  const maybe = (span: Span | null): Span | null => (span === null ? null : moved(span));
  return {
    mention,
    place: {
      span: moved(place.span),
      number: moved(place.number),
      date: maybe(place.date),
      paragraphs: place.paragraphs.map(moved),
      annex: maybe(place.annex),
      title: maybe(place.title),
      list: place.list === null ? null : at(place.list),
    },
  };
}

/** A step with where it stands in the file; places of what is no mention are `null`. */
interface Placed {
  readonly step: Step;
  readonly place: Place | null;
  readonly base: number;
}

/** Everything that a file cites, in order. */
export function citationsOf(
  sequence: PartSequence,
  structures: readonly PlacedStructure[],
  fixed: LanguageCode | null,
): readonly Citation[] {
  const steps = stepsOf(sequence, structures, fixed);
  const resolved = resolve(steps.map(({ step }) => step));
  const found: Citation[] = [];
  steps.forEach(({ step, place, base }, index) => {
    const cited = resolved[index];
    if (step.step !== 'mention' || place === null || cited === null || cited === undefined) return;
    const dated = cited.dateOf === null ? { place, base } : steps[cited.dateOf]!;
    const dateSpan = maybeShift(dated.place?.date ?? null, dated.base);
    found.push(citationOf(step, place, cited, base, dateSpan));
  });
  return found;
}

function maybeShift(span: Span | null, by: number): Span | null {
  return span === null ? null : shift(span, by);
}

function stepsOf(
  sequence: PartSequence,
  structures: readonly PlacedStructure[],
  fixed: LanguageCode | null,
): readonly Placed[] {
  const steps: Placed[] = [];
  let language = fixed ?? structures[0]?.structure.language ?? null;
  let next = 0;
  let own: PlacedStructure | null = null;
  let depth: 0 | 1 = 0;
  const enact = (body: string | null, date: string | null): void => {
    steps.push({ step: { step: 'enacting', body, date }, place: null, base: 0 });
  };
  sequence.parts.forEach(({ part, base: within }, index) => {
    const base = sequence.originOf(index).base + within;
    const start = part.span.start + base;
    const begun = structures[next];
    if (begun !== undefined && begun.structure.span.start + begun.base <= start) {
      own = begun;
      next++;
      depth = 0;
      language = begun.structure.language;
      enact(begun.structure.body, begun.structure.closing?.date ?? null);
    }
    if (part.depth !== depth && own !== null) {
      depth = part.depth;
      if (depth === 0) enact(own.structure.body, own.structure.closing?.date ?? null);
    }
    if (part.role === 'enacting' && part.depth === 1) enact(bodyOf(part), null);
    language = part.language ?? language;
    const mentions = sequence.lasts
      ? withMarks(part, language, mentionsOf(part, language))
      : readMentions(part, language ?? 'en', true);
    for (const { mention, place } of mentions)
      if (!isOwn(mention, part, own) && !isOwn(mention, part, structures[next] ?? null))
        steps.push({ step: mention, place, base });
  });
  return steps;
}

/** The marks of footnotes cite those. */
function withMarks(
  part: Part,
  language: LanguageCode | null,
  mentions: readonly PlacedMention[],
): readonly PlacedMention[] {
  const marks = noteFacts(part).filter(({ kind }) => kind === 'mark');
  if (marks.length === 0) return mentions;
  const cited = marks.map(({ label, span }) => ({
    mention: mentionOf({ kind: 'footnote', language: part.language ?? language ?? 'en', number: label }),
    place: placeOf({ span, number: span }),
  }));
  return [...mentions, ...cited].sort((a, b) => a.place.number.start - b.place.number.start);
}

function bodyOf(part: Part): string | null {
  const body = part.at.piece.body?.split(':').pop() ?? '';
  return body === '' ? null : body;
}

/** The number of the text itself, in its head. */
function isOwn({ number, symbol, body }: Mention, { role }: Part, own: PlacedStructure | null): boolean {
  if (own === null || (role !== 'head' && role !== 'heading' && role !== 'text')) return false;
  if (symbol !== null) {
    const bare = symbol.replaceAll(' ', '');
    const whole = (own.symbol ?? '').replaceAll(' ', '');
    return whole === bare || whole.startsWith(`${bare}(`);
  }
  if (number === null || own.number === null) return false;
  if (body !== null && body !== own.structure.body) return false;
  return number === own.number || number.split('/').reverse().join('/') === own.number;
}
