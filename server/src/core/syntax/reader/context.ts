import type { LanguageCode } from '../../languages/codes.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packOf } from '../../languages/packs.ts';
import { isCapital, isCombining, isHan, isInvisible, isLetter } from '../../text/chars.ts';
import { readLabel } from '../labels.ts';
import { closingMark, kindOf, type MarkKind } from '../marks.ts';
import { emphasisIn, Glimpse, type Part, type RawOpening, readOpening, skipEmphasis } from '../openings.ts';
import type { State } from '../state.ts';
import { cutLines, type Line, wrapWidth } from './cut.ts';

/** One block while it is read: its lines, the running state, and what the decisions ask of both. */
export class Context {
  readonly text: string;
  /** Language that the user has set for the file. */
  readonly fixed: LanguageCode | null;
  readonly lines: readonly Line[];
  readonly width: number;
  /** Index of the line being read. */
  line = 0;
  /** The line holds more than one paragraph: something may begin behind each mark. */
  inline = false;
  /** No text stands before the place in this block, or furniture does. */
  alone = true;
  /** Where the first "1." behind a mark stands, looked for from a place on. */
  private firstNumber = -1;
  private searchedFrom = 0;
  private readonly glimpse = new Glimpse();
  readonly state: { -readonly [Key in keyof State]: State[Key] };

  constructor(text: string, entry: State, fixed: LanguageCode | null) {
    this.text = text;
    this.fixed = fixed;
    this.state = { ...entry };
    this.lines = cutLines(text);
    this.width = wrapWidth(this.lines);
  }

  get pack(): LanguagePack {
    return packOf(this.state.language ?? 'en');
  }

  /** The paragraph before has come to its end as an operative one does, or there is none. */
  get ended(): boolean {
    const { mark, open } = this.state;
    return mark === ';' || mark === '.' || open === '';
  }

  /** Some mark of punctuation stands at the end of the text so far, or there is none. */
  get marked(): boolean {
    return this.state.mark !== '' || this.state.open === '';
  }

  /** The opening at `at`, before the end of its line; the phrase itself may go on in the next. */
  opening(at: number, end: number, part: Part): RawOpening | null {
    const { text, pack, glimpse } = this;
    return at < end ? readOpening(text, at, text.length, pack, part, false, glimpse) : null;
  }

  /** The opening, or what has its shape, or failing that the first word. */
  anyOpening(at: number, end: number, part: Part): RawOpening | null {
    const { text, pack, glimpse } = this;
    const found = at < end ? readOpening(text, at, text.length, pack, part, true, glimpse) : null;
    return found ?? this.firstWord(at, end, part);
  }

  firstWord(at: number, end: number, part: Part): RawOpening | null {
    const { text } = this;
    const start = skipEmphasis(text, at, end);
    const limit = isHan(text.charCodeAt(start)) ? start + 2 : end;
    let stop = start;
    for (; stop < limit; stop++) {
      const code = text.charCodeAt(stop);
      if (!isLetter(code) && !isInvisible(code) && !isCombining(code)) break;
    }
    if (stop === start) return null;
    return {
      start,
      end: stop,
      concept: null,
      known: false,
      part,
      emphasis: emphasisIn(text.slice(at, start)),
    };
  }

  /** A capital stands at `at`, or the script needs none. */
  capital(at: number, pack: LanguagePack = this.pack): boolean {
    return !(pack.capitals || pack.script === 'Cyrillic') || isCapital(this.text.charCodeAt(at));
  }

  /** A numbered operative part begins in this stretch. One after the other, stretches are searched but once. */
  firstNumberIn(from: number, end: number): boolean {
    if (from < this.searchedFrom || from > this.firstNumber) {
      const found = this.text.slice(from).search(FIRST_NUMBER);
      this.firstNumber = found < 0 ? this.text.length : from + found;
      this.searchedFrom = from;
    }
    return this.firstNumber < end;
  }

  /** The mark at the end of the paragraph that begins in this line; '' where none can be told. */
  endMark(): MarkKind {
    if (this.inline) return '';
    for (let index = this.line; index < this.lines.length; index++) {
      const { start, end } = this.lines[index]!;
      const kind = kindOf(this.text, closingMark(this.text, start, end));
      if (index + 1 === this.lines.length) return kind;
      if (kind !== '' && this.endsParagraph(index)) return kind;
    }
    return '';
  }

  /** No preambular paragraph of the language ends like the one that begins here. */
  endsAsOperative(): boolean {
    const kind = this.endMark();
    return kind === '.' || kind === ':' || (kind === ';' && !this.pack.preambularMarks.includes(';'));
  }

  /** Chinese openings serve in both parts: a comma at the end tells the preamble. */
  endsAsPreambular(): boolean {
    return this.pack.script === 'Han' && this.endMark() === ',';
  }

  /** In Chinese a semicolon may be a slip in the preamble; only a full stop ends a sole operative paragraph. */
  endsAsEither(): boolean {
    return this.pack.script === 'Han' && this.endMark() === ';';
  }

  /** A line is broken before its time, or a paragraph seems to begin in the next. */
  private endsParagraph(index: number): boolean {
    const next = this.lines[index + 1]!;
    if (this.fits(this.lines[index]!, next)) return true;
    if (this.state.spaced) return false;
    return (
      readLabel(this.text, next.start, next.end) !== null ||
      this.opening(next.start, next.end, 'preambular') !== null
    );
  }

  /** The first word of `next` would have found room in `line`: a person broke the line, not a wrap. */
  fits(line: Line, next: Line): boolean {
    const { text } = this;
    if (isHan(text.charCodeAt(next.start))) return line.end - line.start + 4 <= this.width;
    let end = next.start;
    while (end < next.end && text.charCodeAt(end) !== 0x20 && text.charCodeAt(end) !== 0x09) end++;
    return line.end - line.start + 1 + (end - next.start) <= this.width;
  }
}

const FIRST_NUMBER = /[,;.:،؛，；。：] ?[1١１] ?[.．-] ?[^\d\s]/;
