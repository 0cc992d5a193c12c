import { parentPort } from 'node:worker_threads';
import { decodeColumns, encodeColumns } from './core/library/columns.ts';
import { merged } from './core/library/layers.ts';
import { Segment } from './core/library/segment.ts';
import { nodeHost } from './host/node.ts';
import { indexFiles, type ListedText } from './library/indexer.ts';

/** The entry of a thread that reads files of a library. */

/** What a thread is asked for. */
export type Task = { readonly files: readonly ListedText[] } | { readonly layers: readonly EncodedLayer[] };

export interface EncodedLayer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly dead: Uint8Array | null;
}

const host = nodeHost();

parentPort?.on('message', async (task: Task) => {
  const bytes = encodeColumns((await done(task)).columns);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});

async function done(task: Task): Promise<Segment> {
  if ('files' in task) return indexFiles(host, task.files);
  return merged(
    task.layers.map(({ bytes, dead }) => ({ segment: new Segment(decodeColumns(bytes)!), dead })),
  );
}
