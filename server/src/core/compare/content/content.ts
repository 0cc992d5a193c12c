import type { Citation } from '../../citations/citation.ts';
import { PIVOT } from '../../languages/codes.ts';
import { digitValue, superscriptValue } from '../../text/chars.ts';
import { foldWhole } from '../../text/fold.ts';
import { romanValue } from '../../text/numerals.ts';
import { plain } from '../../text/plain.ts';
import type { Span } from '../../text/span.ts';
import type { Unit, Version } from '../model.ts';
import { unitsOf } from '../units.ts';
import { datesIn, turnedDatesIn } from './dates.ts';
import { type Claim, numbersIn } from './numbers.ts';
import { type Words, wordsOf } from './words.ts';

export type FactKind = 'citation' | 'symbol' | 'date' | 'figure';

/** Something in a text that all languages have alike. */
export interface Fact {
  readonly kind: FactKind;
  /** Equal for what is the same: "66/102", "A/66/5", "2011-12-09", "1500000". */
  readonly key: string;
  /** As people read it. */
  readonly text: string;
  readonly span: Span;
  readonly claim: Claim;
}

/** What a unit holds, without its language. */
export interface Content {
  readonly facts: readonly Fact[];
  /** Words in square brackets. */
  readonly brackets: readonly Span[];
  /** Whether it may say this, too, in whatever way. */
  has(fact: Fact): boolean;
}

/** Contents by unit of a resolution's views: kept as long as the view lives. */
const kept = new WeakMap<Version['resolution'], readonly Content[]>();

/** The content of each unit of a version, by the index of the unit. */
export function contentsOf(version: Version): readonly Content[] {
  let contents = kept.get(version.resolution);
  if (contents === undefined) {
    const words = wordsOf(version.resolution.language);
    const cited = citationsIn(version);
    contents = unitsOf(version).map((unit, index) => new UnitContent(unit, version, cited[index]!, words));
    kept.set(version.resolution, contents);
  }
  return contents;
}

/** The citations of other texts, by the unit that they stand in. */
function citationsIn({ document, resolution }: Version): readonly (readonly Citation[])[] {
  const units = unitsOf({ document, resolution });
  const inUnits: Citation[][] = units.map(() => []);
  const places = units
    .flatMap(({ index, text }) => text.map((span) => ({ index, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const citation of document.citations) {
    if (citation.kind === 'treaty' || citation.kind === 'footnote') continue;
    const { start } = citation.numberSpan;
    while (next < places.length && places[next]!.span.end <= start) next++;
    const place = places[next];
    if (place === undefined) break;
    if (place.span.start <= start) inUnits[place.index]!.push(citation);
  }
  return inUnits;
}

/** Stands for what was read already: nothing else is made of it. */
const TAKEN = '\u0001';

class UnitContent implements Content {
  readonly facts: Fact[] = [];
  readonly brackets: readonly Span[];
  /** The words of the unit, its spans parted by a space. */
  private readonly source: string;
  private readonly length: number;
  private readonly pieces: { readonly from: number; readonly base: number }[] = [];
  private readonly numbers = new Set<number>();
  private readonly dates = new Set<string>();
  /** Without spaces: numbers and symbols are looked up in it that were not read as such. */
  private readonly flat: string;

  constructor(unit: Unit, { document }: Version, citations: readonly Citation[], words: Words) {
    let source = '';
    for (const span of unit.text) {
      if (source !== '') source += ' ';
      this.pieces.push({ from: source.length, base: span.start - source.length });
      source += document.slice(span);
    }
    this.length = source.length;
    this.source = withoutNotes(source, unit, (span) => this.within(span));
    this.brackets = unit.role === 'footnote' ? [] : this.bracketed();
    let rest = this.source;
    for (const citation of citations) {
      const { start, end } = this.within(citation.numberSpan);
      rest = rest.slice(0, start) + TAKEN.repeat(Math.max(0, end - start)) + rest.slice(end);
      this.cite(citation);
    }
    const whole = foldWhole(this.source).text;
    for (const group of ascii(whole).match(/\d+(?:(?:[ ,.]|, )\d+)*/g) ?? []) this.vouch(group);
    // Copies have the Cyrillic Х in them, and lose the space behind.
    for (const word of whole.replaceAll('х', 'x').match(/(?<!\p{L})[ivxlc]{2,8}/gu) ?? [])
      this.numbers.add(romanValue(word) ?? 0);
    this.flat = ascii(whole).replace(/\s/g, '').toUpperCase();
    this.read(rest, words);
  }

  /** A group of figures in whatever order its parts are stored; each part may be a number, too. */
  private vouch(group: string): void {
    const parts = group.split(/[ ,.]+/);
    for (const part of parts) this.numbers.add(Number(part));
    for (let from = 0; from < parts.length && parts.length < 8; from++)
      for (let to = from + 2; to <= parts.length; to++) {
        const some = parts.slice(from, to);
        this.numbers.add(Number(some.join('')));
        this.numbers.add(Number(some.reverse().join('')));
      }
  }

  has({ kind, key }: Fact): boolean {
    switch (kind) {
      case 'figure':
        return this.hasNumber(key);
      case 'date':
        return this.hasDate(key);
      default:
        return this.facts.some((fact) => fact.kind === kind && fact.key === key) || this.holds(key);
    }
  }

  /** "11.1" is "11-1" in some texts. */
  private hasNumber(key: string): boolean {
    if (this.numbers.has(Number(key))) return true;
    const parts = key.split('.').map(Number);
    return parts.length === 2 && parts.every((part) => this.numbers.has(part));
  }

  private hasDate(key: string): boolean {
    if (this.dates.has(key)) return true;
    const day = key.slice(-6);
    for (const date of this.dates) {
      if (key.startsWith('--') ? date.endsWith(day) : date === `-${day}`) return true;
      if (key.length === 7 && date.startsWith(key)) return true;
    }
    return false;
  }

  private holds(key: string): boolean {
    const turned = key.split('/').reverse().join('/');
    return [key, turned].some((each) => {
      const wanted = each.replace(/\s/g, '').toUpperCase();
      for (let at = this.flat.indexOf(wanted); at >= 0; at = this.flat.indexOf(wanted, at + 1))
        if (!splitsFigures(this.flat, at) && !splitsFigures(this.flat, at + wanted.length)) return true;
      return false;
    });
  }

  private cite({ kind, number, symbol, numberSpan, date, dateSpan }: Citation): void {
    if (date !== null && dateSpan !== null) this.dates.add(date);
    const key = kind === 'document' ? symbol : number;
    if (key === null || kind === 'paragraph' || kind === 'annex') return;
    this.facts.push({
      kind: kind === 'document' ? 'symbol' : 'citation',
      key,
      text: plain(this.slice(this.within(numberSpan))),
      span: numberSpan,
      claim: 'sure',
    });
  }

  private read(rest: string, words: Words): void {
    const folded = foldWhole(rest);
    let text = ascii(folded.text);
    const add = (kind: FactKind, key: string, start: number, end: number, claim: Claim): void => {
      const from = folded.at[start]!;
      const to = Math.max(from + 1, folded.at[end] ?? this.source.length);
      const own = this.slice({ start: from, end: to });
      const place = { start: from, end: from + own.trimEnd().length };
      this.facts.push({ kind, key, text: plain(own), span: this.placed(place), claim });
    };
    for (const date of turnedDatesIn(text, words)) this.dates.add(date);
    // Titles of sources are left in their language.
    if (words !== wordsOf(PIVOT) && /[a-z]{3} ?\d/.test(text))
      for (const { dates } of datesIn(text, wordsOf(PIVOT))) for (const date of dates) this.dates.add(date);
    for (const { start, end, dates } of datesIn(text, words)) {
      for (const date of dates) {
        this.dates.add(date);
        add('date', date, start, end, date.startsWith('--') ? 'likely' : 'sure');
      }
      text = text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);
    }
    for (const { start, end, value, or, claim } of numbersIn(text, words)) {
      this.numbers.add(value);
      if (or !== undefined) this.numbers.add(or);
      add('figure', String(value), start, end, claim);
    }
    for (const [word] of words.compounds === null ? [] : text.matchAll(words.compounds))
      this.numbers.add(words.compoundValues.get(word)!);
  }

  private bracketed(): Span[] {
    const open: number[] = [];
    const found: Span[] = [];
    for (let at = 0; at < this.source.length; at++) {
      const sign = this.source[at]!;
      if (sign === '[' || sign === '［') open.push(at);
      else if ((sign === ']' || sign === '］') && open.length > 0) {
        const start = open.pop()!;
        if (open.length === 0) found.push(this.placed({ start, end: at + 1 }));
      }
    }
    return found;
  }

  private slice({ start, end }: Span): string {
    return this.source.slice(start, end);
  }

  /** A span of the file in the source. */
  private within({ start, end }: Span): Span {
    const piece =
      [...this.pieces].reverse().find(({ from, base }) => start >= from + base) ?? this.pieces[0]!;
    const limit = (offset: number): number => Math.max(0, Math.min(offset - piece.base, this.length));
    return { start: limit(start), end: limit(end) };
  }

  /** A span of the source in the file. */
  private placed({ start, end }: Span): Span {
    const base = (offset: number): number =>
      [...this.pieces].reverse().find(({ from }) => offset >= from)?.base ?? 0;
    return { start: start + base(start), end: end + base(Math.max(start, end - 1)) };
  }
}

/** Figures stand on both sides of a place. */
const splitsFigures = (text: string, at: number): boolean =>
  digitValue(text.charCodeAt(at - 1)) >= 0 && digitValue(text.charCodeAt(at)) >= 0;

/** Marks of notes are blank, and so is the label of a note and every superscript figure. */
function withoutNotes(source: string, unit: Unit, within: (span: Span) => Span): string {
  let text = source;
  for (const { span } of unit.notes) {
    const { start, end } = within(span);
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  if (unit.role === 'footnote')
    text = text.replace(
      /^(?:\[\^[^\]]{1,20}\]:?|[^\p{L}\p{N}]{0,5}[\p{N}*]{1,4}[^\p{L}\p{N}]{0,3})/u,
      (label) => ' '.repeat(label.length),
    );
  let out = '';
  for (let at = 0; at < text.length; at++) out += superscriptValue(text.charCodeAt(at)) < 0 ? text[at]! : ' ';
  return out;
}

/** Decimal digits of every script in ASCII, unit by unit. */
function ascii(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (sign) => {
    const digit = digitValue(sign.charCodeAt(0));
    return digit < 0 || sign.length > 1 ? sign : String(digit);
  });
}
