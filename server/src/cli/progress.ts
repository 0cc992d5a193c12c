import type { Output } from './shell.ts';

export interface Progress {
  readonly step: (path: string) => void;
  /** Takes the progress line away, for others to write. */
  readonly clear: () => void;
}

const SILENT: Progress = { step: () => {}, clear: () => {} };
/** Work that is over sooner shows nothing; milliseconds. */
const PATIENCE = 300;
const BETWEEN_UPDATES = 100;

/** A line on a terminal that counts files; nothing in a pipe, for one file, or while work is quick. */
export function progressOn(output: Output, total: number): Progress {
  if (total < 2 || !output.isTerminal) return SILENT;
  let next = Date.now() + PATIENCE;
  let done = 0;
  let isShown = false;
  return {
    step(path) {
      done++;
      if (Date.now() < next) return;
      next = Date.now() + BETWEEN_UPDATES;
      isShown = true;
      output.write(`\r\x1B[K${done} of ${total}: ${path.slice(-60)}`);
    },
    clear() {
      if (isShown) output.write('\r\x1B[K');
      isShown = false;
    },
  };
}
