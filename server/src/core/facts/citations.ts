import type { Mention, Place } from '../citations/mention.ts';
import { mentionsOf } from '../document/citations.ts';
import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { foldKey } from '../text/fold.ts';
import { type Span, shift } from '../text/span.ts';
import type { PlacedFact } from './facts.ts';

/** A citation as its words say; what it cites is concluded from those before it (rules/cited.ts). */
export interface CitationFact {
  readonly kind: 'citation';
  readonly mention: Mention;
  /** Counts from where the fact begins. */
  readonly place: Place;
  /** As written. */
  readonly source: string;
  /** The title that the text gives it. */
  readonly title: string | null;
  /** Stands right behind the opening of its paragraph: "its" can only be the body whose text it is. */
  readonly leads: boolean;
  /** Nothing but a comma or "and" stands between it and the citation before. */
  readonly joined: boolean;
  /** All of it as a string, made once: it is asked for at each keystroke near by. */
  readonly key: string;
}

/** Words in quotation marks behind a citation in the same part. */
export interface QuotationFact {
  readonly kind: 'quotation';
  readonly text: string;
}

/** What a part cites and quotes, in order; a heading cites nothing, it is the text's own. */
export function citationFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null || !CITING.has(part.role)) return NONE;
  const found = mentionsOf(part, part.language);
  if (found.length === 0) return NONE;
  const opened = part.paragraph?.opening?.span.end ?? Number.NEGATIVE_INFINITY;
  const facts = found.map(({ mention, place }, index): PlacedFact => {
    const { start } = place.span;
    const before = found[index - 1]?.place.span.end ?? start;
    const fact: Omit<CitationFact, 'key'> = {
      kind: 'citation',
      mention,
      place: placeFrom(place, start),
      source: textAt(part, place.span),
      title: place.title && textAt(part, place.title),
      leads: start >= opened && start - opened <= (mention.paragraphs === '' ? OPENING_GAP : PARAGRAPH_GAP),
      joined: before < start && isJoin(textAt(part, { start: before, end: start }), mention.language),
    };
    return { fact: { ...fact, key: keyOf(fact) }, span: place.span };
  });
  for (const { piece, block, base } of part.pieces) {
    const start = Math.max(found[0]!.place.span.end - base, piece.start);
    if (start >= piece.end || piece.role === 'furniture') continue;
    for (const { start: from, end } of quotationsIn(block.text.slice(start, piece.end)))
      facts.push({
        fact: { kind: 'quotation', text: block.text.slice(start + from, start + end) },
        span: { start: base + start + from, end: base + start + end },
      });
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
}

const CITING: ReadonlySet<Part['role']> = new Set<Part['role']>([
  'preambular',
  'operative',
  'annex-item',
  'annex-text',
  'note',
]);

/** Between an opening and what it recalls no more stands than "its", and the paragraph that is cited. */
const OPENING_GAP = 6;
const PARAGRAPH_GAP = 40;

/** A comma, "and", or both: no emphasis, and nothing that is said of what stands before. */
function isJoin(between: string, language: LanguageCode): boolean {
  if (between.length > LONGEST_JOIN) return false;
  const word = foldKey(between)
    .replace(/^[\s,;،、，]+/, '')
    .trim();
  return (
    word === '' ||
    packOf(language)
      .citing.and.split('|')
      .some((join) => foldKey(join) === word)
  );
}

const LONGEST_JOIN = 24;

/** The text of a span, as far as it stands in the block that it begins in. */
function textAt({ pieces }: Part, { start, end }: Span): string {
  const at = pieces.findLast(({ base }) => base <= start)!;
  return at.block.text.slice(start - at.base, end - at.base);
}

const NONE: readonly PlacedFact[] = [];

function placeFrom(place: Place, start: number): Place {
  const moved = (span: Span | null): Span | null => span && shift(span, -start);
  return {
    span: shift(place.span, -start),
    number: shift(place.number, -start),
    date: moved(place.date),
    paragraphs: place.paragraphs.map((span) => shift(span, -start)),
    annex: moved(place.annex),
    title: moved(place.title),
    list: null,
  };
}

/** Two to a hundred words or so; shorter ones are names. */
const QUOTED = /[“”„«]\s?([^“”„«»]{24,800}?)\s?[”“»]|"([^"\n]{24,800})"|“([^“”]{10,400})”/g;

function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3]!;
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  });
}

function keyOf({ mention, place, source, title, leads, joined }: Omit<CitationFact, 'key'>): string {
  const { kind, number, symbol, body, kin, own, subject, subjectKin, date, paragraphs, annex } = mention;
  const said = `${kind}\u0001${number}\u0001${symbol}\u0001${body}\u0001${kin}\u0001${own}\u0001${subject}\u0001${subjectKin}`;
  const more = `${date}\u0001${paragraphs}\u0001${annex}\u0001${mention.list}\u0001${mention.between}\u0001${leads}\u0001${joined}`;
  let places = `${place.number.start} ${place.number.end}`;
  for (const span of [place.date, place.annex, place.title, ...place.paragraphs])
    if (span !== null) places += ` ${span.start} ${span.end}`;
  return `${said}\u0001${more}\u0001${places}\u0001${source}\u0001${title}\n`;
}
