import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { decodeColumns, encodeColumns } from './core/library/columns.ts';
import { Segment } from './core/library/segment.ts';
import type { Task } from './indexer.worker.ts';
import type { Indexer } from './library/index.ts';

/** More threads than this gain little: the disk has its say. */
const MOST_THREADS = 4;

/** Reads files in threads that run the script `worker`; they end with the indexer. */
export function threadedIndexer(worker: string): Indexer {
  const idle: Thread[] = [];
  const all: Thread[] = [];
  const work = async (task: Task): Promise<Segment> => {
    let thread = idle.pop();
    if (thread === undefined) {
      thread = new Thread(worker);
      all.push(thread);
    }
    const bytes = await thread.ask(task);
    idle.push(thread);
    return new Segment(decodeColumns(bytes)!);
  };
  return {
    lanes: Math.max(1, Math.min(MOST_THREADS, availableParallelism())),
    index: (files) =>
      work({ files: files.map(({ path, uri, size, modified }) => ({ path, uri, size, modified })) }),
    merge: (layers) =>
      work({ layers: layers.map(({ segment, dead }) => ({ bytes: encodeColumns(segment.columns), dead })) }),
    close: () => {
      for (const thread of all) thread.end();
    },
  };
}

/** Differs between any two builds that may read a text differently: the script names its parts by what they hold. */
export function digestOf(worker: string): string {
  return createHash('sha256').update(readFileSync(worker)).digest('hex').slice(0, 32);
}

/** A thread, one task at a time. */
class Thread {
  private readonly worker: Worker;
  private resolve: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  private reject: (error: Error) => void = () => undefined;

  constructor(script: string) {
    this.worker = new Worker(script);
    this.worker.on('message', (bytes: Uint8Array<ArrayBuffer>) => this.resolve(bytes));
    this.worker.on('error', (error) => this.reject(error));
    this.worker.on('exit', () => this.reject(new Error('a thread of the library has ended')));
  }

  ask(task: Task): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.worker.postMessage(task);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}
