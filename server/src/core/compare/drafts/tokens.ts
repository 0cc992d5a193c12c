import type { Document } from '../../document/document.ts';
import { isFullWidth, isHan, isInvisible, isSpace } from '../../text/chars.ts';
import { tagLength } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Unit } from '../model.ts';

/** The smallest piece that is compared: a word, a Chinese character, a mark, or the white space between two of them. */
export interface Token {
  /** Two tokens are the same where these are. */
  readonly key: string;
  /** In the file, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** Which of the unit's spans of text it stands in. */
  readonly segment: number;
  readonly isWord: boolean;
}

/** What the mark of a footnote is compared by, wherever the numbers of notes have moved. */
export type NoteKey = (label: string) => string;

const SPACE = ' ';

/**
 * The words of units that follow one another: emphasis and marks that print nothing left out, any white space as one
 * space, none beside Chinese characters. The keys of all tokens joined are the words as they are compared.
 */
export function tokensOf(document: Document, units: readonly Unit[], noteKey: NoteKey): readonly Token[] {
  const cutter = new Cutter(document, noteKey);
  for (const unit of units) for (const span of ownText(unit, document)) cutter.cut(span, unit);
  return cutter.tokens;
}

/** The text of a unit without what counts it: of an annex its title, of a footnote what follows its mark. */
export function ownText(unit: Unit, document: Document): readonly Span[] {
  const { role, text } = unit;
  if (role === 'annex') return text.slice(1);
  if (role !== 'footnote') return text;
  const [first, ...more] = text as [Span, ...Span[]];
  const mark = NOTE_MARK.exec(document.slice({ start: first.start, end: first.start + 40 }));
  return [{ start: Math.min(first.end, first.start + (mark?.[0].length ?? 0)), end: first.end }, ...more];
}

/** What stands before the words of a footnote: "[^1]: ", "¹ ", "<sup>1</sup> ", "(1) ", "* ". */
const NOTE_MARK =
  /^\s{0,8}(?:\[\^[^\]\n]{1,16}\]:?|<sup>[^<\n]{1,12}<\/sup>|\([\p{N}\p{L}*]{1,4}\)|[¹²³⁰⁴-⁹]{1,4}|\p{N}{1,3}|\*{1,4})[.)]?\s{0,8}/u;

/** The sign of a heading. */
const HEADING = /^\s{0,16}#{1,16}/;

class Cutter {
  readonly tokens: Token[] = [];
  private readonly document: Document;
  private readonly noteKey: NoteKey;
  private segment = -1;
  /** Where white space began that becomes a token if another follows. */
  private space: Span | null = null;

  constructor(document: Document, noteKey: NoteKey) {
    this.document = document;
    this.noteKey = noteKey;
  }

  cut(span: Span, { notes }: Unit): void {
    const source = this.document.slice(span);
    const calls = new Map(notes.map((call) => [call.span.start - span.start, call]));
    this.segment++;
    if (this.tokens.length > 0) this.space ??= { start: span.start, end: span.start };
    for (let at = HEADING.exec(source)?.[0].length ?? 0; at < source.length; ) {
      const call = calls.get(at);
      const end = call === undefined ? this.endOf(source, at) : call.span.end - span.start;
      const code = source.charCodeAt(at);
      if (call !== undefined) this.push(this.noteKey(call.label), span.start + at, span.start + end, false);
      else if (isSpace(code)) this.space ??= { start: span.start + at, end: span.start + end };
      else if (!isSilent(source, at)) {
        const key = source.slice(at, end);
        this.push(bare(key), span.start + at, span.start + end, isWordUnit(source, at));
      }
      at = end;
    }
    // What ends a span is no space between two words of it.
    if (this.space !== null && this.space.start > span.start) this.space = null;
  }

  private endOf(source: string, at: number): number {
    const code = source.charCodeAt(at);
    const tag = tagLength(source, at);
    if (tag > 0) return at + tag;
    let end = at + 1;
    if (isSpace(code)) {
      while (end < source.length && isSpace(source.charCodeAt(end))) end++;
      return end;
    }
    if (!isWordUnit(source, at)) return at + widthAt(source, at);
    if (isHan(code)) return end;
    for (end = at + widthAt(source, at); end < source.length; end += widthAt(source, end)) {
      if (isHan(source.charCodeAt(end))) break;
      if (isWordUnit(source, end) || isInvisible(source.charCodeAt(end))) continue;
      if (!JOINERS.has(source[end]!) || !isWordUnit(source, end + 1) || isHan(source.charCodeAt(end + 1)))
        break;
      if (FIGURE_JOINERS.has(source[end]!) && !(isFigure(source[end - 1]) && isFigure(source[end + 1])))
        break;
    }
    return end;
  }

  private push(key: string, start: number, end: number, isWord: boolean): void {
    if (key === '') return;
    const last = this.tokens.at(-1);
    if (this.space !== null && last !== undefined && !isTight(last.key) && !isTight(key)) {
      this.tokens.push({ ...this.space, key: SPACE, segment: this.segment, isWord: false });
    }
    this.space = null;
    this.tokens.push({ key, start, end, segment: this.segment, isWord });
  }
}

/** Stand inside words: "l’État", "follow-up", "A/RES/70/1". */
const JOINERS = new Set(["'", '’', '-', '‐', '‑', '/', '.', ',', '٫', '٬']);
/** Only between figures. */
const FIGURE_JOINERS = new Set(['.', ',', '٫', '٬']);

const isFigure = (sign: string | undefined): boolean => sign !== undefined && /\p{Nd}/u.test(sign);

/** Prints nothing and says nothing: emphasis, direction marks. */
function isSilent(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (isInvisible(code) || tagLength(source, at) > 0) return true;
  return (code === 0x2a || code === 0x5f) && isBesideText(source, at);
}

/** A star that stands alone is a sign of its own. */
function isBesideText(source: string, at: number): boolean {
  const isText = (code: number): boolean => !Number.isNaN(code) && !isSpace(code);
  return isText(source.charCodeAt(at - 1)) || isText(source.charCodeAt(at + 1));
}

const isTight = (key: string): boolean => {
  const code = key.charCodeAt(0);
  return isHan(code) || isFullWidth(code);
};

const widthAt = (source: string, at: number): number => (source.codePointAt(at)! > 0xffff ? 2 : 1);

function isWordUnit(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  const point = source.codePointAt(at);
  return point !== undefined && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
}

const SILENT = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;

function bare(word: string): string {
  return word.length === 1 && word.charCodeAt(0) < 0x80 ? word : word.replace(SILENT, '').normalize('NFC');
}
