import type { ReadData } from '../core/index.ts';
import type { Host } from '../host/host.ts';
import type { PhraseSource } from '../host/locale.ts';
import type { LibraryMachine } from '../library/index.ts';

/** What a command sees of the process around it. */
export interface Shell {
  readonly host: Required<Host>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Everything on standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly version: () => string;
  readonly phrases: PhraseSource;
  /** Unpacks a data file that ships with the program. */
  readonly data: ReadData;
  /** What the machine has for large libraries. */
  readonly library: () => Promise<LibraryMachine>;
}

export interface Output {
  readonly write: (text: string) => void;
  /** True when a person is looking on, false in a pipe or a file. */
  readonly isTerminal: boolean;
  /** How wide the terminal is. */
  readonly columns?: number | undefined;
}

/** 0: nothing to report; 1: something found; 2: bad usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/** Bad usage or input: the message, one line, says what and where; the exit status is 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
