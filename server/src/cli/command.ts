import type { Arguments, OptionTable } from './arguments.ts';
import type { ExitStatus, Shell } from './shell.ts';

/** A command: its file exports one as `command`. */
export interface Command {
  /** After "chapeau NAME": "[PATH…]". */
  readonly usage: string;
  /** What the help says below the usage; lines as they are printed. */
  readonly about: string;
  readonly options: OptionTable;
  readonly run: (shell: Shell, args: Arguments) => Promise<ExitStatus>;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: OptionTable = {
  config: { value: 'FILE', help: 'read this configuration instead of looking for chapeau.config.json' },
  language: {
    value: 'CODE',
    choices: ['auto', 'ar', 'zh', 'en', 'fr', 'ru', 'es'],
    help: 'language of the texts: ar, zh, en, fr, ru, es or auto',
  },
  library: { value: 'FOLDER', repeatable: true, help: 'folder with cited texts; may be given several times' },
  help: { help: 'show this help' },
};

/** Options of the commands that read texts. */
export const READING_OPTIONS: OptionTable = {
  encoding: {
    value: 'NAME',
    help: 'encoding of files without a byte order mark, such as windows-1251,\nwindows-1252, windows-1256 or gb18030; UTF-8 unless given',
  },
  'stdin-filepath': { value: 'PATH', help: 'name for what is read from standard input (-)' },
};
