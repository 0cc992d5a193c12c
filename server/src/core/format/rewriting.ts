import { replacing } from '../features/difference.ts';
import type { Span, TextEdit } from '../text/span.ts';

/** A stretch of the text as it was at first, or what has come in its place. */
type Stretch = Span | { readonly text: string };

/** Edits made one set after the other, and what they come to in the text as it was at first. */
export class Rewriting {
  private stretches: readonly Stretch[];

  /** `length`: UTF-16 units of the first text. */
  constructor(length: number) {
    this.stretches = [{ start: 0, end: length }];
  }

  /** Takes in edits of the text as it is now: in order, none touching another. */
  add(edits: readonly TextEdit[]): void {
    const made: Stretch[] = [];
    let index = 0;
    /** Where that stretch begins in the text as it is now, and how far it was gone through. */
    let base = 0;
    let at = 0;
    const goTo = (end: number, keeps: boolean): void => {
      for (
        let stretch = this.stretches[index];
        stretch !== undefined && at < end;
        stretch = this.stretches[index]
      ) {
        const next = base + lengthOf(stretch);
        const to = Math.min(end, next);
        if (keeps) push(made, cut(stretch, at - base, to - base));
        at = to;
        if (to < next) break;
        base = next;
        index++;
      }
    };
    for (const { span, text } of edits) {
      goTo(span.start, true);
      goTo(span.end, false);
      push(made, { text });
    }
    goTo(Number.POSITIVE_INFINITY, true);
    this.stretches = made;
  }

  /** Where a span of the first text stands now; what is gone of it counts for what is left beside. */
  now({ start, end }: Span): Span {
    let at = 0;
    let from: number | null = null;
    let to = 0;
    for (const stretch of this.stretches) {
      if (!('text' in stretch) && stretch.start <= end && stretch.end >= start) {
        from ??= at + Math.max(0, start - stretch.start);
        to = at + Math.min(end, stretch.end) - stretch.start;
      }
      at += lengthOf(stretch);
    }
    return { start: from ?? 0, end: to };
  }

  /** What of the first text stands in a span of it as it is now. */
  atFirst({ start, end }: Span): Span {
    let at = 0;
    let from: number | null = null;
    let to = 0;
    for (const stretch of this.stretches) {
      const next = at + lengthOf(stretch);
      if (!('text' in stretch) && at <= end && next >= start) {
        from ??= stretch.start + Math.max(0, start - at);
        to = stretch.start + Math.min(end, next) - at;
      }
      at = next;
    }
    return { start: from ?? 0, end: to };
  }

  /** All that was changed, as edits of the first text: in order, none touching another. */
  editsOf(first: string): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const close = (start: number): void => {
      const span = { start: at, end: start };
      const old = first.slice(at, start);
      if (old !== text) edits.push(replacing(old, span, text));
      text = '';
    };
    for (const stretch of this.stretches)
      if ('text' in stretch) text += stretch.text;
      else {
        close(stretch.start);
        at = stretch.end;
      }
    close(first.length);
    return edits;
  }
}

/** `text` with `edits` made: in order, none touching another. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}

function lengthOf(stretch: Stretch): number {
  return 'text' in stretch ? stretch.text.length : stretch.end - stretch.start;
}

function cut(stretch: Stretch, from: number, to: number): Stretch {
  return 'text' in stretch
    ? { text: stretch.text.slice(from, to) }
    : { start: stretch.start + from, end: stretch.start + to };
}

function push(stretches: Stretch[], stretch: Stretch): void {
  if (lengthOf(stretch) > 0) stretches.push(stretch);
}
