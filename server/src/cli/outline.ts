import { type OutlineResolution, outlineOf } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { OUTLINE_FORMATS } from './formats/index.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText } from './texts.ts';

export const command: Command = {
  usage: '[OPTIONS] PATH…',
  about: 'Shows the structure of each resolution: paragraphs, items, annexes, footnotes, nested drafts.',
  options: {
    format: { value: 'NAME', choices: Object.keys(OUTLINE_FORMATS), help: 'text (the default) or json' },
    ...READING_OPTIONS,
  },
  run,
};

/** The outline of one file. */
export interface FileOutline {
  readonly file: string;
  readonly resolutions: readonly OutlineResolution[];
  /** Why there is no resolution; `null` when there is one. */
  readonly silence: string | null;
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0) throw new Refusal('outline: name a file, a folder, a glob or -');
  const format = await OUTLINE_FORMATS[args.text('format') ?? 'text']!();
  const outlines: FileOutline[] = [];
  const unread = await forEachText(
    shell,
    new Session(shell, args),
    args,
    args.paths,
    ({ input, document }) => {
      outlines.push({ file: input.path, resolutions: outlineOf(document), silence: document.silence });
    },
  );
  if (outlines.length > 0 || unread === 0) shell.out.write(format(shell, outlines));
  return unread > 0 ? 2 : 0;
}
