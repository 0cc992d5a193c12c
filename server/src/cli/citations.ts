import type { Config } from '../config/index.ts';
import { Checker, type Document, type LibraryIndex } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type CitationOutput, Follower } from './cited.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { CITATION_FORMATS } from './formats/index.ts';
import { remembered, Session } from './session.ts';
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
  const references = await session.references(args.paths);
  const follower = new Follower(shell, references);
  const checkers = new Map<Config, Checker>();
  const files: FileCitations[] = [];
  let hasErrors = false;
  const unread = await forEachText(shell, session, args, args.paths, async ({ input, document, config }) => {
    const checker = remembered(checkers, config, () => new Checker(config));
    const findings = checker.check(document);
    const citations = await follower.citationsOf(input.path, document, findings);
    const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    hasErrors ||= citations.some(({ problems }) => problems.some((code) => errors.has(code)));
    files.push({ file: input.path, document, citations });
  });
  if (files.length > 0 || unread === 0) shell.out.write(format({ shell, files, references }));
  for (const line of clashLines(references.library, follower)) shell.err.write(`${line}\n`);
  return unread > 0 ? 2 : hasErrors ? 1 : 0;
}

/** So many clashes are named one by one. */
const MOST_CLASHES = 10;

/** Files that claim to be the same text. */
function clashLines(library: LibraryIndex | null, follower: Follower): readonly string[] {
  const clashes = library?.clashes() ?? [];
  const lines = clashes.slice(0, MOST_CLASHES).map(({ key, language, entries, sameText }) => {
    const names = entries.map(({ file }) => follower.nameOf(file)).join(', ');
    const what = sameText ? 'the same text' : 'different texts';
    return `chapeau: ${key} (${language}) is in several files, with ${what}: ${names}`;
  });
  const more = clashes.length - lines.length;
  return more > 0 ? [...lines, `chapeau: so are ${more} more`] : lines;
}
