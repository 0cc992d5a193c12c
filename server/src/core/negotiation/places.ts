import type { Document } from '../document/document.ts';
import { allResolutions, annexLabelOf } from '../document/places.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { PointPlace } from './model.ts';

/** All that has a name in a document, in the order of the text; what is below another stands behind it. */
export class Places {
  private readonly document: Document;
  private readonly all: PointPlace[] = [];

  constructor(document: Document) {
    this.document = document;
    for (const resolution of allResolutions(document)) this.gather(resolution);
    this.all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** The innermost place that holds the offset (UTF-16), else its line. */
  at(offset: number): PointPlace {
    let index = this.lastUpTo(offset);
    // What holds the offset is not far above: items nest a few levels deep.
    for (let tries = 0; index >= 0 && tries < 200; index--, tries++) {
      const place = this.all[index]!;
      if (place.span.end >= offset) return place;
      if (place.role === 'preambular' || place.role === 'operative') break;
    }
    return this.line(offset);
  }

  private lastUpTo(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private line(offset: number): PointPlace {
    const { document } = this;
    const { line } = document.positionAt(offset);
    const start = document.offsetAt({ line, character: 0 });
    const end = document.offsetAt({ line: line + 1, character: 0 });
    return {
      role: 'text',
      path: '',
      span: { start, end: Math.max(offset, end) },
      words: null,
      resolution: null,
    };
  }

  private gather(resolution: Resolution): void {
    const add = (role: PointPlace['role'], path: string, span: Span) =>
      this.all.push({ role, path, span, words: null, resolution });
    if (resolution.title !== null) add('title', '', resolution.title);
    for (const [index, paragraph] of resolution.preambular.entries())
      this.paragraph(resolution, paragraph, String(index + 1));
    for (const paragraph of resolution.operative) this.paragraph(resolution, paragraph, '');
    for (const annex of resolution.annexes) {
      const path = annexLabelOf(annex, resolution.language).toUpperCase();
      add('annex', path, annex.span);
      this.items(resolution, annex.items, '');
    }
  }

  private paragraph(
    resolution: Resolution,
    { role, label, span, text, items }: Paragraph,
    count: string,
  ): void {
    const isCalled = label !== null && (role === 'operative' || /\p{Nd}/u.test(label.text));
    const path = isCalled ? bare(label.text) : count;
    this.all.push({ role, path, span, words: text[0]!.start, resolution });
    this.items(resolution, items, path);
  }

  private items(resolution: Resolution, items: readonly Item[], above: string): void {
    for (const { label, span, text, items: below } of items) {
      const own = bare(label.text);
      const path = above === '' ? own : `${above} (${own})`;
      this.all.push({ role: 'item', path, span, words: text[0]!.start, resolution });
      this.items(resolution, below, path);
    }
  }
}

/** "3 bis" of "3 bis." and "OP3 bis", "a" of "(a)". */
function bare(label: string): string {
  return asciiDigits(label).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|^\p{Lu}{2} ?(?=\d)/gu, '');
}
