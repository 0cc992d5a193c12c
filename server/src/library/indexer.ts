import { SegmentBuilder } from '../core/library/builder.ts';
import { type Layer, merged } from '../core/library/layers.ts';
import { Segment } from '../core/library/segment.ts';
import type { Host, ListedFile } from '../host/host.ts';
import { baseName } from '../host/paths.ts';
import { NOTHING, readFacts } from './read.ts';

/** A file to be read, and the URI that it is called by. */
export interface ListedText extends Omit<ListedFile, 'name'> {
  readonly uri: string;
}

/** Reads files into segments. */
export interface Indexer {
  /** How many batches it works on at once. */
  readonly lanes: number;
  index(files: readonly ListedText[]): Promise<Segment>;
  /** Puts layers together. */
  merge(layers: readonly Layer[]): Promise<Segment>;
  /** Ends what it keeps running. */
  close(): void;
}

/** Reads files on the spot, and lets in what waits between them. */
export function inlineIndexer(host: Host, pause: () => Promise<void>): Indexer {
  return {
    lanes: 1,
    index: (files) => indexFiles(host, files, pause),
    merge: async (layers) => merged(layers),
    close: () => undefined,
  };
}

/** A segment of files, one after the other. */
export async function indexFiles(
  host: Host,
  files: readonly ListedText[],
  pause?: () => Promise<void>,
): Promise<Segment> {
  const builder = new SegmentBuilder();
  for (const file of files) {
    await pause?.();
    builder.add(file, await factsAt(host, file));
  }
  return new Segment(builder.finish());
}

/** No resolution is larger, in bytes: a log or dump that is called .txt would take the memory of all others. */
const LARGEST = 64 << 20;

/** What an index keeps of a file; nothing of one that cannot be read. */
async function factsAt(
  host: Host,
  { path, size }: Pick<ListedFile, 'path' | 'size'>,
): ReturnType<typeof readFacts> {
  if (size > LARGEST) return NOTHING;
  const bytes = await host.read(path).catch(() => null);
  return bytes === null ? NOTHING : readFacts(bytes, baseName(path));
}

/** A pause that is one when the last was `milliseconds` ago or more. */
export function pauses(milliseconds: number): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
