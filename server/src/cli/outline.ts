import { type OutlineResolution, outlineOf } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type CitationOutput, CitationReader } from './cited.ts';
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
  /** Read for programs alone. */
  readonly citations: readonly CitationOutput[];
  /** Why there is no resolution; `null` when there is one. */
  readonly silence: string | null;
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0) throw new Refusal('outline: name a file, a folder, a glob or -');
  const name = args.text('format') ?? 'text';
  const format = await OUTLINE_FORMATS[name]!();
  const session = new Session(shell, args);
  const reader = name === 'json' ? await CitationReader.of(shell, session, args.paths) : null;
  const outlines: FileOutline[] = [];
  const unread = await forEachText(shell, session, args, args.paths, async (text) => {
    const { input, document } = text;
    const citations = (await reader?.read(text))?.citations ?? [];
    const { silence } = document;
    outlines.push({ file: input.path, resolutions: outlineOf(document), citations, silence });
  });
  if (outlines.length > 0 || unread === 0) shell.out.write(format(shell, outlines));
  return unread > 0 ? 2 : 0;
}
