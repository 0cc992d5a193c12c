import type { Span } from '../../text/span.ts';
import type { AmendmentDocument, AmendmentHead } from '../model.ts';
import type { Grammar } from './grammar.ts';
import type { Quotations } from './scan.ts';
import { quotationIn, type Sentence, spanIn } from './sentence.ts';

/** Reads the lines before the first clause: what is amended, by whom, in what spirit. */
export class HeadReader {
  house: AmendmentDocument['house'] = 'un';
  private readonly grammar: Grammar;
  private readonly source: (span: Span) => string;
  private draft: string | null = null;
  private by: string | null = null;
  private stance: AmendmentHead['stance'] = null;
  private span: Span | null = null;

  constructor(grammar: Grammar, source: (span: Span) => string) {
    this.grammar = grammar;
    this.source = source;
  }

  head(): AmendmentHead {
    const { draft, by, stance, span } = this;
    return { draft, by, stance, span };
  }

  /** Takes a line that the head may have; otherwise it is for others. */
  take(sentence: Sentence, quotations: Quotations): boolean {
    if (this.takeStance(sentence)) return this.grow(sentence);
    const { head } = this.grammar;
    const text = sentence.text.replace(/[.。]$/, '');
    for (const pattern of [...head.byTo, ...head.to, ...head.by]) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const { by, draft } = found.groups ?? {};
      if (by !== undefined) this.by = this.written(sentence, found.indices!.groups!.by!);
      if (draft !== undefined) this.name(sentence, found.indices!.groups!.draft!, quotations);
      return this.grow(sentence);
    }
    return false;
  }

  /** "Friendly amendment", which may stand anywhere. */
  takeStance({ text }: Sentence): boolean {
    const { friendly, unfriendly } = this.grammar.head;
    const line = text.replace(/[.。]$/, '');
    const isFriendly = matches(friendly, line);
    if (!isFriendly && !matches(unfriendly, line)) return false;
    this.stance = isFriendly ? 'friendly' : 'unfriendly';
    this.house = 'model-un';
    return true;
  }

  /** A line before the first clause that says nothing known. */
  leave(span: Span): void {
    this.stretch(span);
  }

  private name(sentence: Sentence, [start, end]: [number, number], quotations: Quotations): void {
    const { head } = this.grammar;
    const text = sentence.text.slice(start, end);
    if (matches(head.unnamed, text)) return;
    const found = head.draft.map((pattern) => pattern.exec(text)).find((each) => each !== null);
    const [from, to] = found?.indices?.groups?.name ?? [0, text.length];
    const quotation = to === from + 1 ? quotationIn(sentence, start + from, quotations) : null;
    this.draft = quotation?.text ?? this.written(sentence, [start + from, start + to]);
  }

  private written(sentence: Sentence, [start, end]: [number, number]): string {
    return this.source(spanIn(sentence, start, end))
      .replace(/[*_#]/g, '')
      .trim();
  }

  private grow(sentence: Sentence): true {
    this.stretch(spanIn(sentence, 0, sentence.text.length));
    return true;
  }

  private stretch({ start, end }: Span): void {
    this.span = { start: this.span?.start ?? start, end };
  }
}

const matches = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
