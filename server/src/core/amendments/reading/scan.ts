import type { Span } from '../../text/span.ts';
import { CLOSING, ofBlock, quotationAt } from '../quoting.ts';
import { FIRST_QUOTE, LAST_QUOTE } from '../template.ts';

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

export interface Scanned {
  readonly passages: readonly Passage[];
  /** The quotation that a sign stands for. */
  readonly quotations: ReadonlyMap<string, Quotation>;
}

/** Takes an amendment document apart: quoted text here, what is said of it there. */
export function scan(source: string): Scanned {
  const scanner = new Scanner(source);
  scanner.run();
  return { passages: scanner.passages(), quotations: scanner.quotations };
}

class Scanner {
  readonly quotations = new Map<string, Quotation>();
  private readonly source: string;
  private readonly signs: string[] = [];
  private readonly at: number[] = [];
  /** Where the last quotation stands among the signs while only white space follows it; -1 then. */
  private quoted = -1;

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
      const found = CLOSING.has(source[at]!) ? quotationAt(source, at) : null;
      if (found !== null && this.quotations.size < LAST_QUOTE - FIRST_QUOTE) {
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
      const isQuoted = isQuote(text, next);
      if (next < text.length && !isQuoted && isCut(text, found.index, found[0], next)) cuts.push(next);
    }
    return [...cuts, text.length].slice(1).map((end, index) => {
      const start = cuts[index]!;
      const last = start + text.slice(start, end).trimEnd().length;
      return { text: text.slice(start, last), at: this.at.slice(start, last + 1) };
    });
  }

  private quote(quotation: Quotation): void {
    const between = this.quoted < 0 ? '' : this.signs.slice(this.quoted + 1).join('');
    // Texts quoted one after another are one text of several paragraphs.
    if (/\n\s*\n/.test(between)) {
      const sign = this.signs[this.quoted]!;
      const whole = this.quotations.get(sign)!;
      const span = { start: whole.span.start, end: quotation.span.end };
      this.quotations.set(sign, { text: whole.text + between + quotation.text, span });
      this.signs.length = this.quoted + 1;
      this.at.length = this.quoted + 1;
      return;
    }
    const sign = String.fromCharCode(FIRST_QUOTE + this.quotations.size);
    this.quotations.set(sign, quotation);
    this.quoted = this.signs.length;
    this.signs.push(sign);
    this.at.push(quotation.span.start);
  }

  private copy(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const sign = this.source[at]!;
      // Signs that stand for quotations are nobody's text.
      this.signs.push(isQuote(sign, 0) ? '\ufffd' : sign);
      this.at.push(at);
      if (sign.trim() !== '') this.quoted = -1;
    }
  }
}

const BREAK = /[ \t\r]*\n\s*/g;
const NUMBERED = /^(?:[-–•*] |\(?[\p{L}\p{N}]{1,4}[.)．、] ?)/u;

/** Whether what follows a line break is another passage and not the same sentence wrapped. */
function isCut(text: string, start: number, gap: string, next: number): boolean {
  const isBlank = (gap.match(/\n/g) ?? []).length > 1;
  if (isBlank) return true;
  if (NUMBERED.test(text.slice(next, next + 8))) return true;
  return start > 0 && /[.;:!。；：؛]/.test(text[start - 1]!);
}

const isQuote = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= FIRST_QUOTE && code <= LAST_QUOTE;
};

/** Length of the lines from `start` on that are set off with ">" ; 0 where there are none. */
function blockAt(source: string, start: number): number {
  LINES.lastIndex = start;
  return LINES.exec(source)?.[0].length ?? 0;
}

const LINES = /(?:[ \t]{0,3}>[^\n]*(?:\n|$))+/y;
