import type { Position, Range } from '../../server/src/core/index.ts';

interface Chunk {
  readonly text: string;
  readonly breaks: number;
}

const SIZE = 65_536;

/** A text in chunks of at most twice 64 KB, changed in place. Lines end with `\n`. */
export class ChunkedText {
  private readonly chunks: Chunk[];

  constructor(text: string) {
    this.chunks = chunksOf(text);
  }

  replace({ start, end }: Range, text: string): void {
    const from = this.find(start);
    const to = this.find(end);
    const before = this.chunks[from.chunk]?.text.slice(0, from.offset) ?? '';
    const after = this.chunks[to.chunk]?.text.slice(to.offset) ?? '';
    this.chunks.splice(from.chunk, to.chunk - from.chunk + 1, ...chunksOf(before + text + after));
  }

  /** The chunk that holds a position, and where in it; UTF-16 units. */
  private find({ line, character }: Position): { readonly chunk: number; readonly offset: number } {
    let rest = line;
    let chunk = 0;
    while (chunk < this.chunks.length - 1 && rest > this.chunks[chunk]!.breaks)
      rest -= this.chunks[chunk++]!.breaks;
    const { text } = this.chunks[chunk] ?? { text: '' };
    let start = 0;
    for (; rest > 0; rest--) start = text.indexOf('\n', start) + 1;
    let offset = start + character;
    while (chunk < this.chunks.length - 1 && offset > this.chunks[chunk]!.text.length)
      offset -= this.chunks[chunk++]!.text.length;
    return { chunk, offset };
  }
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const size = text.length > 2 * SIZE ? SIZE : Math.max(1, text.length);
  for (let at = 0; at < text.length; at += size) {
    const part = text.slice(at, at + size);
    chunks.push({ text: part, breaks: breaksIn(part) });
  }
  return chunks;
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}
