import type { Document, LibraryIndex } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type CitationOutput, CitationReader } from './cited.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { CITATION_FORMATS } from './formats/index.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText } from './texts.ts';

export const command: Command = {
  usage: '[OPTIONS] PATH…',
  about: `Lists what resolutions cite, and what each citation leads to: a text among the PATHs or in the
library, else its official address, which is not asked.`,
  options: {
    format: {
      value: 'NAME',
      choices: Object.keys(CITATION_FORMATS),
      help: 'text (the default), json or dot',
    },
    ...READING_OPTIONS,
  },
  run,
};

/** The citations of one file. */
export interface FileCitations {
  readonly file: string;
  readonly document: Document;
  readonly citations: readonly CitationOutput[];
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0) throw new Refusal('citations: name a file, a folder, a glob or -');
  const format = await CITATION_FORMATS[args.text('format') ?? 'text']!();
  const session = new Session(shell, args);
  const reader = await CitationReader.of(shell, session, args.paths);
  const { references } = reader;
  const files: FileCitations[] = [];
  let isFaulty = false;
  const unread = await forEachText(shell, session, args, args.paths, async (text) => {
    const { citations, hasErrors } = await reader.read(text);
    isFaulty ||= hasErrors;
    files.push({ file: text.input.path, document: text.document, citations });
  });
  if (files.length > 0 || unread === 0) shell.out.write(format({ shell, files, references }));
  for (const line of clashLines(references.library, reader)) shell.err.write(`${line}\n`);
  return unread > 0 ? 2 : isFaulty ? 1 : 0;
}

/** So many clashes are named one by one. */
const MOST_CLASHES = 10;

/** Files that claim to be the same text. */
function clashLines(library: LibraryIndex | null, reader: CitationReader): readonly string[] {
  const clashes = library?.clashes() ?? [];
  const lines = clashes.slice(0, MOST_CLASHES).map(({ key, language, entries, sameText }) => {
    const names = entries.map(({ file }) => reader.nameOf(file)).join(', ');
    const what = sameText ? 'the same text' : 'different texts';
    return `chapeau: ${key} (${language}) is in several files, with ${what}: ${names}`;
  });
  const more = clashes.length - lines.length;
  return more > 0 ? [...lines, `chapeau: so are ${more} more`] : lines;
}
