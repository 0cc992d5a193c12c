import type { Span } from '../../text/span.ts';
import { CLOSING, ofBlock, quotationAt } from '../quoting.ts';
import { QUOTE_SIGN } from '../template.ts';

/** What an amendment document quotes: words, or a text of its own. */
export interface Quotation {
  readonly text: string;
  /** With its marks. */
  readonly span: Span;
}

/** A stretch of an amendment document between blank lines, with signs in place of what it quotes. */
export interface Passage {
  readonly text: string;
  /** Source offset of each unit of `text`, and of its end. */
  readonly at: readonly number[];
}

/** By where they begin in the source: the offset of the sign that stands for each. */
export type Quotations = ReadonlyMap<number, Quotation>;

export interface Scanned {
  readonly passages: readonly Passage[];
  readonly quotations: Quotations;
}

/** Takes an amendment document apart: quoted text here, what is said of it there. */
export function scan(source: string): Scanned {
  const scanner = new Scanner(source);
  scanner.run();
  return { passages: scanner.passages(), quotations: scanner.quotations };
}

class Scanner {
  readonly quotations = new Map<number, Quotation>();
  private readonly source: string;
  private readonly signs: string[] = [];
  private readonly at: number[] = [];
  /** Where the last quotation stands among the signs while only white space follows it; -1 then. */
  private quoted = -1;
  private unclosed = 0;

  constructor(source: string) {
    this.source = source;
  }

  run(): void {
    const { source } = this;
    for (let at = 0; at < source.length; ) {
      const isLineStart = at === 0 || source[at - 1] === '\n';
      const block = isLineStart ? blockAt(source, at) : 0;
      if (block > 0) {
        const end = at + block;
        const span = { start: at, end: at + source.slice(at, end).trimEnd().length };
        this.quote({ text: ofBlock(source.slice(span.start, span.end)), span });
        this.copy(span.end, end);
        at = end;
        continue;
      }
      const found = CLOSING.has(source[at]!) ? this.quotationAt(at) : null;
      if (found !== null) {
        this.quote({ text: found.text, span: { start: at, end: found.end } });
        at = found.end;
        continue;
      }
      this.copy(at, at + 1);
      at++;
    }
    this.at.push(source.length);
  }

  /** Cut at blank lines and before numbered lines; what is quoted belongs to what leads to it. */
  passages(): readonly Passage[] {
    const text = this.signs.join('');
    const cuts = [0];
    for (const found of text.matchAll(BREAK)) {
      const next = found.index + found[0].length;
      const isQuoted = text[next] === QUOTE_SIGN;
      if (next < text.length && !isQuoted && isCut(text, found.index, found[0], next)) cuts.push(next);
    }
    return [...cuts, text.length].slice(1).map((end, index) => {
      const start = cuts[index]!;
      const last = start + text.slice(start, end).trimEnd().length;
      return { text: text.slice(start, last), at: this.at.slice(start, last + 1) };
    });
  }

  /** In a text with many marks that nothing closes, closing ones are looked for nearby. */
  private quotationAt(at: number): ReturnType<typeof quotationAt> {
    const found = quotationAt(this.source, at, this.unclosed < MANY ? undefined : NEAR);
    if (found === null) this.unclosed++;
    return found;
  }

  private quote(quotation: Quotation): void {
    const between = this.quoted < 0 ? '' : this.signs.slice(this.quoted + 1).join('');
    // Texts quoted one after another are one text of several paragraphs.
    if (/\n\s*\n/.test(between)) {
      const start = this.at[this.quoted]!;
      const whole = this.quotations.get(start)!;
      const span = { start: whole.span.start, end: quotation.span.end };
      this.quotations.set(start, { text: whole.text + between + quotation.text, span });
      this.signs.length = this.quoted + 1;
      this.at.length = this.quoted + 1;
      return;
    }
    this.quotations.set(quotation.span.start, quotation);
    this.quoted = this.signs.length;
    this.signs.push(QUOTE_SIGN);
    this.at.push(quotation.span.start);
  }

  private copy(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const sign = this.source[at]!;
      // The sign that stands for quotations is nobody's text.
      this.signs.push(sign === QUOTE_SIGN ? '\ufffd' : sign);
      this.at.push(at);
      if (sign.trim() !== '') this.quoted = -1;
    }
  }
}

const MANY = 50;
const NEAR = 2000;

const BREAK = /[ \t\r]*\n\s*/g;
const NUMBERED = /^(?:[-–•*] |\(?[\p{L}\p{N}]{1,4}[.)．、] ?|\p{Nd}{1,3} ?[-–—] )/u;

/** Whether what follows a line break is another passage and not the same sentence wrapped. */
function isCut(text: string, start: number, gap: string, next: number): boolean {
  const isBlank = (gap.match(/\n/g) ?? []).length > 1;
  if (isBlank) return true;
  if (NUMBERED.test(text.slice(next, next + 8))) return true;
  return start > 0 && /[.;:!。；：؛]/.test(text[start - 1]!);
}

/** Length of the lines from `start` on that are set off with ">" ; 0 where there are none. */
function blockAt(source: string, start: number): number {
  LINES.lastIndex = start;
  return LINES.exec(source)?.[0].length ?? 0;
}

const LINES = /(?:[ \t]{0,3}>[^\n]*(?:\n|$))+/y;
