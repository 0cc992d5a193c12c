import type { Document, Span, TextEdit } from '../core/index.ts';
import {
  blanksIn,
  cleanEdits,
  delegationNamed,
  negotiationIn,
  type Point,
  pointsIn,
  proposedEdits,
} from '../core/negotiating.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { BRACKETS_FORMATS } from './formats/index.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText, type Text } from './texts.ts';

export const command: Command = {
  usage: '[OPTIONS] PATH…',
  about: `Lists what is negotiated in drafts: words in square brackets, alternatives, new and struck-through words,
who proposes what, and what is agreed. With --clean or --as, prints the text of one draft instead.`,
  options: {
    format: { value: 'NAME', choices: Object.keys(BRACKETS_FORMATS), help: 'text (the default) or json' },
    by: {
      value: 'ORDER',
      choices: ['paragraph', 'delegation'],
      help: 'list by paragraph (the default) or by delegation',
    },
    clean: { help: 'print the text with every proposal accepted' },
    reject: { help: 'with --clean: with every proposal rejected that is not agreed' },
    as: { value: 'DELEGATION', help: 'print the text as this delegation proposes it' },
    'none-left': { help: 'exit with 1 where a mark, an alternative or a blank is left' },
    ...READING_OPTIONS,
  },
  run,
};

/** What is negotiated in one file. */
export interface FileBrackets {
  readonly file: string;
  readonly document: Document;
  readonly points: readonly Point[];
  readonly blanks: readonly Span[];
}

export interface BracketsReport {
  readonly shell: Shell;
  readonly files: readonly FileBrackets[];
  readonly isByDelegation: boolean;
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0) throw new Refusal('brackets: name a file, a folder, a glob or -');
  if (args.flag('reject') && !args.flag('clean')) throw new Refusal('brackets: --reject goes with --clean');
  if (args.flag('clean') && args.text('as') !== null)
    throw new Refusal('brackets: --clean and --as give two texts; name one');
  const texts: Text[] = [];
  const unread = await forEachText(
    shell,
    new Session(shell, args),
    args,
    args.paths,
    (text) => void texts.push(text),
  );
  if (unread > 0) return 2;
  const files = texts.map(({ document, input }): FileBrackets => {
    const blanks = blanksIn(document);
    return { file: input.path, document, points: pointsIn(document), blanks };
  });
  if (args.flag('clean') || args.text('as') !== null) writeText(shell, args, files);
  else {
    const format = await BRACKETS_FORMATS[args.text('format') ?? 'text']!();
    shell.out.write(format({ shell, files, isByDelegation: args.text('by') === 'delegation' }));
  }
  const isLeft = files.some(({ points, blanks }) => points.length + blanks.length > 0);
  return args.flag('none-left') && isLeft ? 1 : 0;
}

/** Prints the text of the one file, clean or as a delegation proposes it. */
function writeText(shell: Shell, args: Arguments, files: readonly FileBrackets[]): void {
  const [only] = files;
  if (only === undefined || files.length > 1)
    throw new Refusal(`brackets: ${files.length} texts are named; --clean and --as take one`);
  const { document, file } = only;
  const name = args.text('as');
  if (name === null) {
    const edits = cleanEdits(document, args.flag('reject') ? 'reject' : 'accept');
    shell.out.write(edited(document, edits));
    return;
  }
  const negotiation = negotiationIn(document);
  const delegation = delegationNamed(negotiation, name);
  if (delegation === null) {
    const named = negotiation.delegations.map((each) => each.name).join(', ');
    throw new Refusal(
      `brackets: --as: “${name}” is not named in ${file}${named === '' ? '' : `, which names ${named}`}`,
    );
  }
  shell.out.write(edited(document, proposedEdits(document, delegation.key)));
}

function edited(document: Document, edits: readonly TextEdit[]): string {
  const text = document.text();
  let at = 0;
  let out = '';
  for (const { span, text: written } of edits) {
    out += text.slice(at, span.start) + written;
    at = span.end;
  }
  return out + text.slice(at);
}
