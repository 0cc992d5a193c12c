import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import { likelyLanguage } from '../../languages/likely.ts';
import { packOf } from '../../languages/packs.ts';
import type { Span } from '../../text/span.ts';
import type { Act, AmendmentDocument, AmendmentHead, Clause, ClauseMark, Place } from '../model.ts';
import { QUOTE_SIGN } from '../template.ts';
import { actOf, type ReadAct } from './acts.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { HeadReader } from './head.ts';
import { placeOf } from './places.ts';
import { type Passage, type Quotation, type Quotations, type Scanned, scan } from './scan.ts';
import { part, quotationIn, type Sentence, sentenceOf, spanIn } from './sentence.ts';

/**
 * Reads an amendment document, written here or by people, in one of the six languages. Nothing is guessed: a clause
 * that is not understood is kept as `unknown`. Spans count in `source`, UTF-16 units.
 */
export function readAmendments(source: string, language: LanguageCode | 'auto' = 'auto'): AmendmentDocument {
  const scanned = scan(source);
  const begun = { ...scanned, passages: scanned.passages.slice(0, SAMPLE) };
  const counts = candidates(scanned, language).map((each) => ({
    each,
    count: understood(new DocumentReader(source, begun, each).read()),
  }));
  const { each } = counts.reduce((best, other) => (other.count > best.count ? other : best));
  return new DocumentReader(source, scanned, each).read();
}

/** So many passages tell the language. */
const SAMPLE = 60;

/** How many clauses of a document are understood. */
export function understood({ clauses }: AmendmentDocument): number {
  return clauses.filter(({ act }) => act.kind !== 'unknown').length;
}

/** The languages that the words around what is quoted may be in, the likeliest first. */
function candidates({ passages }: Scanned, language: LanguageCode | 'auto'): readonly LanguageCode[] {
  if (language !== 'auto') return [language];
  const likely = likelyLanguage(passages.map(({ text }) => text).join('\n'), 'en');
  const { script } = packOf(likely);
  return [likely, ...LANGUAGES.filter((each) => each !== likely && packOf(each).script === script)];
}

const NUMBER =
  /^(?:\d{1,3} ?[-–—]|\(?(?:\d{1,3}|[ivxlc]{1,6}|\p{L})[.)]|[一二三四五六七八九十]{1,3},|[-–—•]) ?/u;

class DocumentReader {
  private readonly source: string;
  private readonly scanned: Scanned;
  private readonly quotations: Map<number, Quotation>;
  private readonly grammar: Grammar;
  private readonly clauses: Clause[] = [];
  private readonly head: HeadReader;
  /** What the passage being read speaks of. */
  private known: Place | null = null;
  /** What the last passage that is but a heading speaks of: it holds until another place is named. */
  private heading: Place | null = null;

  constructor(source: string, scanned: Scanned, language: LanguageCode) {
    this.source = source;
    this.scanned = scanned;
    this.quotations = new Map(scanned.quotations);
    this.grammar = grammarOf(language);
    this.head = new HeadReader(this.grammar, ({ start, end }) => source.slice(start, end));
  }

  read(): AmendmentDocument {
    const { passages } = this.scanned;
    for (let index = 0; index < passages.length; index++) index += this.passage(passages, index);
    const head: AmendmentHead = this.head.head();
    return { language: this.grammar.language, house: this.head.house, head, clauses: this.clauses };
  }

  /** Reads a passage; gives how many after it belong to it. */
  private passage(passages: readonly Passage[], index: number): number {
    const passage = passages[index]!;
    const whole = sentenceOf(passage);
    if (whole.text.trim() === '') return 0;
    if (this.isHead(passage, whole)) return 0;
    const mark = (this.grammar.numbered.exec(whole.text) ?? NUMBER.exec(whole.text))?.[0] ?? '';
    const sentence = part(whole, mark.length, whole.text.length);
    if (sentence.text === '') {
      this.heading = null;
      return 0;
    }
    this.known = this.heading;
    const acts = this.acts(sentence);
    if (acts !== null) {
      this.keep(acts, whole, mark);
      if (acts.length === 0 || this.known !== this.heading)
        this.heading = acts.length === 0 ? this.known : null;
      return 0;
    }
    const led = /[:：]\s*$/.test(passage.text) ? this.ledText(passages, index) : null;
    const more =
      led &&
      this.acts({ text: sentence.text + QUOTE_SIGN, at: [...sentence.at.slice(0, -1), led.at, led.at + 1] });
    if (led && more) {
      this.keep(more, whole, mark);
      return led.count;
    }
    if (
      this.clauses.length === 0 &&
      mark === '' &&
      !this.quotes(whole) &&
      !this.grammar.asks.test(whole.text)
    ) {
      this.head.leave(spanOf(whole, this.quotations));
      return 0;
    }
    const lines = this.linesOf(passage);
    if (lines === null) this.keep([this.unknown(sentence)], whole, mark);
    else for (const line of lines) this.passage([line], 0);
    return 0;
  }

  /** A passage of clauses that are parted by line breaks alone; `null` where it may be one wrapped sentence. */
  private linesOf({ text, at }: Passage): readonly Passage[] | null {
    const starts = [
      0,
      ...Array.from(text.matchAll(/\n\s*(?=\S)/g), ({ index, 0: sign }) => index + sign.length),
    ];
    const lines = starts.map((start, line) => {
      const end = start + text.slice(start, starts[line + 1]).trimEnd().length;
      return { text: text.slice(start, end), at: at.slice(start, end + 1) };
    });
    if (lines.length === 1 || lines.length > MOST_LINES) return null;
    const known = this.known;
    const clear = lines.filter((line) => (this.acts(sentenceOf(line))?.length ?? 0) > 0).length;
    this.known = known;
    const areSentences = lines.every((line) => /^\p{Lu}/u.test(line.text));
    return clear === lines.length || (clear > 0 && areSentences) ? lines : null;
  }

  /** Takes what belongs to the head, a line after another; `false` where something is left. */
  private isHead(passage: Passage, whole: Sentence): boolean {
    const isBefore = this.clauses.length === 0 && this.heading === null;
    if (!isBefore) return this.head.takeStance(whole);
    const end = passage.text.indexOf('\n');
    if (end < 0) return this.head.take(whole, this.quotations);
    const first = { text: passage.text.slice(0, end), at: passage.at.slice(0, end + 1) };
    if (!this.head.take(sentenceOf(first), this.quotations)) return this.head.take(whole, this.quotations);
    const rest = { text: passage.text.slice(end + 1), at: passage.at.slice(end + 1) };
    this.passage([rest], 0);
    return true;
  }

  /** The clauses of a sentence, in order; `null` where it is none, or holds what is not understood. */
  private acts(sentence: Sentence): readonly Piece[] | null {
    if (sentence.text.length > LONGEST) return null;
    const before = this.known;
    const own = this.single(sentence);
    if (own !== null) return own;
    const colon = sentence.text.indexOf(':');
    if (colon > 0) {
      const place = placeOf(this.grammar, part(sentence, 0, colon).text);
      if (place !== null) {
        this.known = place;
        const rest = this.acts(part(sentence, colon + 1, sentence.text.length));
        if (rest !== null) return withPlace(rest, spanIn(sentence, 0, colon));
        this.known = before;
      }
    }
    return this.several(sentence, SEPARATOR) ?? this.several(sentence, this.grammar.and, true);
  }

  private single(sentence: Sentence): readonly Piece[] | null {
    const act = actOf(this.grammar, sentence, this.quotations, this.known);
    if (act !== null) {
      this.known = act.place ?? this.known;
      return [{ sentence, read: act }];
    }
    const place = placeOf(this.grammar, sentence.text);
    if (place === null) return null;
    this.known = place;
    return [];
  }

  /** Cut in two where both sides are understood; behind a full stop or semicolon, what is not is kept. */
  private several(sentence: Sentence, separator: RegExp, isWeak = false): readonly Piece[] | null {
    const before = this.known;
    for (const { index, 0: sign } of sentence.text.matchAll(separator)) {
      const left = this.single(part(sentence, 0, index));
      if (left === null || (isWeak && left.length === 0)) continue;
      const rest = part(sentence, index + sign.length, sentence.text.length);
      const right = this.acts(rest) ?? this.pair(left.at(-1), rest);
      // A place alone behind a clause belongs to it in some way: "delete paragraph 6 and paragraph 7".
      const isPlace = right?.length === 0 && left.length > 0;
      if (right !== null && !isPlace) return [...left, ...right];
      if (!isWeak && left.length > 0 && rest.text !== '') return [...left, this.unknown(rest)];
      this.known = before;
    }
    return null;
  }

  /** "… and “c” with “d”" behind "replace “a” with “b”". */
  private pair(before: Piece | undefined, sentence: Sentence): readonly Piece[] | null {
    const act = before?.read.act;
    if (act?.kind !== 'replace-words') return null;
    for (const pattern of this.grammar.pairs) {
      const places = pattern.exec(sentence.text)?.indices?.groups;
      const [old, next] = [places?.old, places?.new].map(
        (place) => place && quotationIn(sentence, place[0], this.quotations),
      );
      if (!old || !next) continue;
      const marks: ClauseMark[] = [
        { kind: 'old', span: old.span },
        { kind: 'new', span: next.span },
      ];
      const own: Act = { kind: 'replace-words', place: act.place, old: old.text, next: next.text };
      return [{ sentence, read: { act: own, marks, place: act.place } }];
    }
    return null;
  }

  /** Text that follows a colon without quotation marks: what is indented, or one paragraph that is no clause. */
  private ledText(passages: readonly Passage[], index: number) {
    const next = passages.slice(index + 1);
    const isIndented = ({ at }: Passage): boolean =>
      /(?:^|\n)(?:\t| {2,})\s*$/.test(this.source.slice(Math.max(0, at[0]! - 24), at[0]!));
    const first = next.findIndex((passage) => !isIndented(passage));
    const indented = isIndented(passages[index]!) ? 0 : first < 0 ? next.length : first;
    const isClause = (passage: Passage): boolean => {
      const sentence = sentenceOf(passage);
      return actOf(this.grammar, sentence, this.quotations, this.known) !== null;
    };
    const count = indented > 0 ? indented : next[0] !== undefined && !isClause(next[0]) ? 1 : 0;
    if (count === 0) return null;
    const span = { start: next[0]!.at[0]!, end: this.restored(next[count - 1]!) };
    const text = this.source
      .slice(span.start, span.end)
      .split('\n')
      .map((line, at) => (at === 0 ? line : line.replace(/^[ \t]{1,24}/, '')))
      .join('\n');
    this.quotations.set(span.start, { text, span });
    return { at: span.start, count };
  }

  /** Where a passage ends in the source. */
  private restored({ text, at }: Passage): number {
    const quotation = quotationIn({ text, at }, text.length - 1, this.quotations);
    return quotation?.span.end ?? at[text.length - 1]! + 1;
  }

  private keep(pieces: readonly Piece[], whole: Sentence, mark: string): void {
    for (const [index, { sentence, read }] of pieces.entries()) {
      const isFirst = index === 0 && mark !== '';
      const own = spanOf(sentence, this.quotations);
      const number: ClauseMark[] = isFirst
        ? [{ kind: 'number', span: spanIn(whole, 0, mark.trimEnd().length) }]
        : [];
      this.clauses.push({
        number: isFirst ? (/\d+/.exec(mark)?.[0] ?? mark.replace(/[^\p{L}\p{N}]+/gu, '')) : '',
        act: read.act,
        span: isFirst ? { start: whole.at[0]!, end: own.end } : own,
        marks: [...number, ...read.marks],
      });
    }
  }

  private unknown(sentence: Sentence): Piece {
    const { start, end } = spanOf(sentence, this.quotations);
    return {
      sentence,
      read: { act: { kind: 'unknown', text: this.source.slice(start, end) }, marks: [], place: null },
    };
  }

  private quotes({ text }: Sentence): boolean {
    return text.includes(QUOTE_SIGN);
  }
}

/** So many lines in a run may be clauses. */
const MOST_LINES = 100;

/** Longer sentences, what they quote left out, are no clauses. */
const LONGEST = 2000;

interface Piece {
  readonly sentence: Sentence;
  readonly read: ReadAct;
}

/** The clauses, the first of them with the heading that says where. */
function withPlace(pieces: readonly Piece[], span: Span): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (index > 0) return piece;
    const marks: readonly ClauseMark[] = [{ kind: 'place', span }, ...piece.read.marks];
    return { ...piece, read: { ...piece.read, marks } };
  });
}

const SEPARATOR = /[;。]|\. /g;

/** Where a sentence stands in the source, what it quotes included. */
function spanOf(sentence: Sentence, quotations: Quotations): Span {
  const { text, at } = sentence;
  const last = quotationIn(sentence, text.length - 1, quotations);
  const end = last?.span.end ?? at[Math.max(0, text.length - 1)]! + 1;
  return { start: at[0]!, end: Math.max(at[0]!, end) };
}
