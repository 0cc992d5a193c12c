import type { Document } from '../document/document.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { cuttingEdits, spaceEnd, spaceStart } from './cutting.ts';
import type { Alternatives, Attribution, Mark, Negotiation, Option } from './model.ts';
import { Places } from './places.ts';

/** What becomes of a mark. */
export type Decision = 'accept' | 'reject';

/** The same, or nothing: then it stays as it is, and those inside it are looked at. */
export type Verdict = Decision | 'keep';

/**
 * The edits that accept or reject one mark. Accepted, proposed words stay and lose their brackets and attributions, and
 * words proposed to go are gone; rejected, it is the other way round. Of a choice the last wording is the one that is
 * proposed and the first the one that was there. A remark goes; one that asks for a paragraph to go, when accepted, goes
 * with it. Marks inside words that stay are left; a lone bracket is taken away. UTF-16 offsets of the document.
 */
export function decide(document: Document, mark: Mark, decision: Decision): readonly TextEdit[] {
  const cutter = new Cutter(document);
  cutter.decide(mark, (each) => (each === mark ? decision : 'keep'));
  return cutter.edits();
}

/** The edits that decide many marks at once, those inside others too, each as `verdict` says. */
export function decideAll(
  { document, marks }: Negotiation,
  verdict: (mark: Mark, around: readonly Mark[]) => Verdict,
): readonly TextEdit[] {
  const cutter = new Cutter(document);
  for (const mark of marks) cutter.decide(mark, verdict);
  return cutter.edits();
}

/** The edits that keep one of several wordings or paragraphs: the others go, with what marks them as such. */
export function choose(document: Document, from: Mark | Alternatives, index: number): readonly TextEdit[] {
  const cutter = new Cutter(document);
  if ('marks' in from) cutter.choose(from, index);
  else cutter.chooseAmong(from.options, index);
  return cutter.edits();
}

/** Takes the signs of a mark away: its words stay, whatever is said of them. */
export function unbracket(document: Document, mark: Mark): readonly TextEdit[] {
  const cutter = new Cutter(document);
  cutter.keepText(mark);
  return cutter.edits();
}

/** Gathers what is to be cut out of a document. */
export class Cutter {
  private readonly document: Document;
  private readonly text: string;
  private readonly cuts: Span[] = [];
  private places: Places | null = null;

  constructor(document: Document) {
    this.document = document;
    this.text = document.text();
  }

  edits(): readonly TextEdit[] {
    return cuttingEdits(this.text, this.cuts);
  }

  decide(
    mark: Mark,
    verdict: (mark: Mark, around: readonly Mark[]) => Verdict,
    around: readonly Mark[] = [],
  ): void {
    const decision = verdict(mark, around);
    const inside = (marks: readonly Mark[]): void => {
      for (const each of marks) this.decide(each, verdict, [...around, mark]);
    };
    if (decision === 'keep') {
      inside(mark.marks);
      return;
    }
    switch (mark.kind) {
      case 'choice': {
        const index = decision === 'accept' ? mark.options.length - 1 : 0;
        this.choose(mark, index);
        inside(mark.marks.filter(({ span }) => isIn(span, mark.options[index]!.text)));
        return;
      }
      case 'remark':
        if (decision === 'accept' && asksToDelete(mark)) this.cutPlace(mark);
        else this.cuts.push(mark.span);
        return;
      case 'unbalanced':
        this.cuts.push(mark.span);
        return;
      default:
        if ((mark.kind === 'proposal') === (decision === 'accept')) {
          this.keepText(mark);
          inside(mark.marks);
        } else this.cuts.push(this.withUnit(mark.span));
    }
  }

  keepText({ span, text, kind }: Mark): void {
    if (kind === 'remark' || kind === 'unbalanced') this.cuts.push(span);
    else this.cuts.push({ start: span.start, end: text.start }, { start: text.end, end: span.end });
  }

  choose({ span, options }: Mark, index: number): void {
    const { text } = options[index]!;
    this.cuts.push({ start: span.start, end: text.start }, { start: text.end, end: span.end });
  }

  chooseAmong(options: readonly Option[], index: number): void {
    for (const [at, { span, text }] of options.entries()) {
      if (at === index)
        this.cuts.push({ start: span.start, end: text.start }, { start: text.end, end: span.end });
      else this.cuts.push(span);
    }
  }

  /**
   * A span that is all that a paragraph or item has but its label and its closing mark, with these; brackets that
   * enclose more than this paragraph stay.
   */
  private withUnit(span: Span): Span {
    const place = this.placesOf().at(span.start);
    if (place.words === null || span.start < place.words) return span;
    const before = this.text.slice(place.words, span.start);
    const after = this.text.slice(span.end, Math.max(span.end, place.span.end));
    if (!/^[\s*_]*$/.test(before) || !/^[\s.,;:،؛，；。：\]］]*$/.test(after)) return span;
    const opened = /^[[［]*/.exec(this.text.slice(place.span.start, place.words))![0].length;
    const closed = after.replace(/[^\]］]/g, '').length;
    if (opened === closed) return { start: place.span.start, end: span.end + after.length };
    if (opened > closed)
      return { start: place.span.start + opened, end: spaceEnd(this.text, span.end + after.length) };
    const end = span.end + /^[^\]］]*/.exec(after)![0].length;
    return { start: spaceStart(this.text, place.span.start), end };
  }

  private cutPlace({ span }: Mark): void {
    const place = this.placesOf().at(span.start);
    if (place.role === 'text' || place.role === 'annex' || place.role === 'title') this.cuts.push(span);
    else this.cuts.push({ start: place.span.start, end: Math.max(place.span.end, span.end) });
  }

  private placesOf(): Places {
    this.places ??= new Places(this.document);
    return this.places;
  }
}

/** Of a remark: what it speaks of shall go. */
export function asksToDelete({ attributions }: { readonly attributions: readonly Attribution[] }): boolean {
  return attributions.some(({ stance }) => stance === 'delete');
}

function isIn(span: Span, around: Span): boolean {
  return around.start <= span.start && span.end <= around.end;
}
