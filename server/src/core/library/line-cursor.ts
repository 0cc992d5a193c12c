import type { Position } from '../text/span.ts';

/** Lines and columns of offsets that come in order, counted as one goes along. */
export class LineCursor {
  private readonly text: string;
  private line = 0;
  private lineStart = 0;
  private feed: number;
  private carriage: number;

  constructor(text: string) {
    this.text = text;
    this.feed = text.indexOf('\n');
    this.carriage = text.indexOf('\r');
  }

  /** The position of `offset`, which is not below the one asked for before. */
  at(offset: number): Position {
    const { text } = this;
    for (;;) {
      const isLone = this.carriage >= 0 && (this.feed < 0 || this.carriage + 1 < this.feed);
      const last = isLone ? this.carriage : this.feed;
      if (last < 0 || last >= offset) break;
      this.line++;
      this.lineStart = last + 1;
      if (this.feed >= 0 && this.feed <= last) this.feed = text.indexOf('\n', last + 1);
      if (this.carriage >= 0 && this.carriage <= last) this.carriage = text.indexOf('\r', last + 1);
    }
    return { line: this.line, character: offset - this.lineStart };
  }
}
