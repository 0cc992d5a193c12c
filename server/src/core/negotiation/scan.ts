import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import { isEditorialBracket } from '../syntax/brackets.ts';
import type { Piece } from '../syntax/piece.ts';
import { meets, type Span } from '../text/span.ts';
import type { Mark } from './model.ts';

/** A run of text that marks may stand in; spans count from the start of the file. */
export interface Run {
  readonly span: Span;
  /** Behind its label. */
  readonly words: number;
  readonly piece: Piece;
  readonly base: number;
}

/** A pair of signs, or a lone one, with what stands inside it. */
export interface Pair {
  readonly form: Mark['form'];
  readonly open: Span;
  /** `null` of a bracket without a partner. */
  readonly close: Span | null;
  /** The run that it begins in. */
  readonly run: Run;
  readonly pairs: readonly Pair[];
  /** Stands at the beginning, or at the end, of its run. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A sign that waits for its partner. */
interface Frame {
  readonly form: Mark['form'];
  readonly key: string;
  readonly open: Span;
  readonly run: Run;
  readonly pairs: Pair[];
  readonly begins: boolean;
}

/** Brackets nested deeper than this are no text: they are passed over. */
const DEEPEST = 60;

const SIGNS =
  /\[\^[^\]\s]{1,12}\]|[[\]［］]|\*\*(?=\*\*(?!\*))|\*{2,3}|(?<!_)__(?!_)|~~|<\/?(?:b|strong|ins|u|s|del|strike)>|[(（]/gi;

/** A block that holds none of these has no mark. */
const ANY = /[[\]［］(（]|\*\*|__|~~|<\/?[bsidu]/i;

const FORMS: Readonly<Record<string, Mark['form']>> = {
  '**': 'bold',
  __: 'bold',
  '~~': 'struck',
  b: 'bold',
  strong: 'bold',
  ins: 'underline',
  u: 'underline',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};

/** All pairs of signs of a text, outermost ones, in order. `isRemark` tells round brackets that hold a remark. */
export function scan(document: Document, text: string, isRemark: (inner: Span) => boolean): readonly Pair[] {
  return new Scanner(text, isRemark).all(document);
}

class Scanner {
  private readonly text: string;
  private readonly isRemark: (inner: Span) => boolean;
  private readonly done: Pair[] = [];
  private stack: Frame[] = [];
  /** Brackets that were opened beyond the deepest. */
  private beyond = 0;

  constructor(text: string, isRemark: (inner: Span) => boolean) {
    this.text = text;
    this.isRemark = isRemark;
  }

  all(document: Document): readonly Pair[] {
    const titles = allResolutions(document).flatMap(({ title }) => title ?? []);
    const isLoose = document.structures.length === 0;
    let base = 0;
    for (const page of document.pages)
      for (const block of page.blocks) {
        const holds = ANY.test(block.text);
        for (const piece of block.pieces) {
          const { role } = piece;
          if (role === 'head' || role === 'enacting') this.flush();
          if (!holds) continue;
          const span = { start: base + piece.start, end: base + piece.end };
          const isTitle = titles.some((title) => meets(title, span));
          if (!PASSED.has(role) && (isLoose || role !== 'text' || isTitle))
            this.run({ span, words: base + (piece.label?.end ?? piece.start), piece, base });
          else if (isTitle) this.run({ span, words: span.start, piece, base });
        }
        base += block.text.length;
      }
    this.flush();
    return this.done;
  }

  private run(run: Run): void {
    const { start, end } = run.span;
    for (const { 0: sign, index } of this.text.slice(start, end).matchAll(SIGNS)) {
      const at = start + index;
      if (sign.startsWith('[^')) continue;
      if (sign === '[' || sign === '［') this.open('bracket', ']', { start: at, end: at + 1 }, run);
      else if (sign === ']' || sign === '］') this.closeBracket({ start: at, end: at + 1 }, run);
      else if (sign === '(' || sign === '（') this.parenthesis(at, run);
      else this.emphasis(sign, at, run);
    }
    // Emphasis does not go on in the next paragraph.
    for (let index = this.stack.length - 1; index >= 0; index--)
      if (this.stack[index]!.form !== 'bracket') this.drop(index);
  }

  private open(form: Mark['form'], key: string, open: Span, run: Run): void {
    if (this.stack.length >= DEEPEST) {
      if (form === 'bracket') this.beyond++;
      return;
    }
    this.stack.push({
      form,
      key,
      open,
      run,
      pairs: [],
      begins: this.isBlank(run.words, open.start) || this.isBlank(run.span.start, open.start),
    });
  }

  private closeBracket(close: Span, run: Run): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const ends = this.endsRun(close.end, run);
    const partner = this.partnerOf(ends, run);
    if (partner < 0) {
      this.add({ form: 'bracket', open: close, close: null, run, pairs: [], begins: false, ends });
      return;
    }
    while (this.stack.length - 1 > partner) this.drop(this.stack.length - 1);
    const frame = this.stack.pop()!;
    if (isEditorialBracket(this.text, frame.open.start, close.start)) return;
    this.add({ ...frame, close, ends });
  }

  /**
   * The bracket that one closes: in the same paragraph the last one; over paragraphs one that stands at the beginning
   * of its own, or, where the closing one ends a paragraph, any.
   */
  private partnerOf(ends: boolean, run: Run): number {
    const { stack } = this;
    const last = stack.findLastIndex(({ form }) => form === 'bracket');
    if (last < 0 || stack[last]!.run === run) return last;
    const begun = stack.findLastIndex(({ form, begins }) => form === 'bracket' && begins);
    return begun >= 0 || !ends ? begun : last;
  }

  private parenthesis(at: number, run: Run): void {
    const stop = Math.min(run.span.end, at + 90);
    const length = this.text.slice(at + 1, stop).search(/[()（）[\]［］\n]/);
    const end = at + 1 + length;
    if (length < 2 || !')）'.includes(this.text[end]!) || !this.isRemark({ start: at + 1, end })) return;
    this.add({
      form: 'parenthesis',
      open: { start: at, end: at + 1 },
      close: { start: end, end: end + 1 },
      run,
      pairs: [],
      begins: this.isBlank(run.words, at) || this.isBlank(run.span.start, at),
      ends: this.endsRun(end + 1, run),
    });
  }

  private emphasis(sign: string, at: number, run: Run): void {
    const name = /[a-z]+/i.exec(sign)?.[0].toLowerCase() ?? sign.slice(0, 2);
    const form = FORMS[name]!;
    const { stack } = this;
    const partner = stack.findLastIndex(({ key }) => key === name);
    const isTag = sign.startsWith('<');
    const closes = isTag ? sign[1] === '/' : partner >= 0;
    if (!closes) {
      this.open(form, name, { start: at, end: at + (isTag ? sign.length : 2) }, run);
      return;
    }
    if (partner < 0) return;
    // A bracket that was opened inside and goes on outside has the better claim.
    if (stack.slice(partner).some((frame) => frame.form === 'bracket')) {
      this.drop(partner);
      return;
    }
    while (stack.length - 1 > partner) this.drop(stack.length - 1);
    const frame = stack.pop()!;
    const close = { start: at + (isTag ? 0 : sign.length - 2), end: at + sign.length };
    if (close.start > frame.open.end) this.add({ ...frame, close, ends: this.endsRun(close.end, run) });
  }

  private flush(): void {
    this.beyond = 0;
    while (this.stack.length > 0) this.drop(0);
  }

  /** Takes a frame without a partner away: what was inside stands outside, and a bracket is a lone one. */
  private drop(index: number): void {
    const [frame] = this.stack.splice(index, 1);
    const { pairs, form } = frame!;
    const into = index > 0 ? this.stack[index - 1]!.pairs : this.done;
    if (form === 'bracket') into.push({ ...frame!, close: null, pairs: [], ends: false });
    for (const pair of pairs) into.push(pair);
  }

  private add(pair: Pair): void {
    (this.stack.at(-1)?.pairs ?? this.done).push(pair);
  }

  private isBlank(start: number, end: number): boolean {
    return end - start < 12 && /^[\s*_#>[［\u200e\u200f]*$/.test(this.text.slice(start, end));
  }

  /** Nothing but marks that close a paragraph and other brackets stands behind. */
  private endsRun(at: number, { span }: Run): boolean {
    return span.end - at < 12 && /^[\s*_~.,;:،؛，；。：\]］)）]*$/.test(this.text.slice(at, span.end));
  }
}

/** Pieces that are not negotiated, or not here. */
const PASSED: ReadonlySet<Piece['role']> = new Set([
  'head',
  'enacting',
  'maybe-enacting',
  'note',
  'note-more',
  'closing',
  'furniture',
]);
