import { edited, formatOf } from '../core/formatting.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { profileOf } from './profile.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText, type Text } from './texts.ts';
import { diffOf, writeBack } from './writing.ts';

export const command: Command = {
  usage: '[OPTIONS] PATH…',
  about: `Brings resolutions into normal form: spaces and blank lines, labels, emphasis, quotation marks
and the marks that close paragraphs and items, by the rules that check goes by. No word changes. Prints
the texts; with --write, writes them back.`,
  options: {
    check: { help: 'list the files that are not in normal form, and exit with 1 if there are any' },
    write: { help: 'write the files back, and list those that changed' },
    diff: { help: 'show the changes as a diff; with --check, in place of the list' },
    profile: { value: 'NAME', help: 'whose conventions apply' },
    ...READING_OPTIONS,
  },
  run,
};

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0) throw new Refusal('format: name a file, a folder, a glob or -');
  const [checks, writes, shows] = [args.flag('check'), args.flag('write'), args.flag('diff')];
  if (writes && (checks || shows))
    throw new Refusal(`--write: does not go with ${checks ? '--check' : '--diff'}`);
  if (writes && args.paths.includes('-')) throw new Refusal('--write: standard input cannot be written');
  const session = new Session(shell, args, profileOf(args));
  let changed = 0;
  let unwritten = 0;
  const use = async (text: Text): Promise<void> => {
    const { document, input, opened, config } = text;
    const isMarkedUp = opened.paragraphAt !== null;
    // What a folder holds beside the texts that can be written is nobody's fault.
    if (isMarkedUp && !input.isNamed && (checks || writes)) return;
    const before = document.text();
    const after = edited(before, formatOf(document, config));
    const isChanged = after !== before;
    if (isChanged) changed++;
    if (shows) shell.out.write(isChanged ? await diffOf(input.path, before, after) : '');
    else if (!checks && !writes) shell.out.write(opened.bom ? `\ufeff${after}` : after);
    else if (isMarkedUp || isChanged) {
      const obstacle = checks ? null : isMarkedUp ? MARKED_UP : await writeBack(shell, text, after);
      if (obstacle === null) shell.out.write(isChanged ? `${input.path}\n` : '');
      else {
        unwritten++;
        shell.err.write(`chapeau: ${input.path}: not formatted: ${obstacle}\n`);
      }
    }
  };
  const unread = await forEachText(shell, session, args, args.paths, use);
  if (unread > 0 || unwritten > 0) return 2;
  return checks && changed > 0 ? 1 : 0;
}

const MARKED_UP = 'Akoma Ntoso is read, not written; without --write its text is printed';
