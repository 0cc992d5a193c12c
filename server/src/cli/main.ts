import { didYouMean } from '../config/nearest.ts';
import { Arguments } from './arguments.ts';
import { COMMON_OPTIONS } from './command.ts';
import { COMMANDS } from './commands.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';

/** Runs `chapeau` with `args` (without the names of node and the script); gives the exit status. */
export async function main(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  try {
    return await dispatch(args, shell);
  } catch (error) {
    const what = error instanceof Refusal ? error.message : `a fault in Chapeau itself: ${error}`;
    shell.err.write(`chapeau: ${what.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
    if (shell.env.CHAPEAU_DEBUG && error instanceof Error) shell.err.write(`${error.stack}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], shell: Shell): Promise<ExitStatus> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { generalHelp } = await import('./help.ts');
    if (name === undefined)
      throw new Refusal(`name a command: ${[...COMMANDS.keys()].join(', ')} (see chapeau --help)`);
    shell.out.write(generalHelp());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    shell.out.write(`${shell.version()}\n`);
    return 0;
  }
  const entry = COMMANDS.get(name);
  if (!entry) {
    const what = name.startsWith('-') ? 'option' : 'command';
    throw new Refusal(
      `there is no ${what} “${name}”${didYouMean(name, COMMANDS.keys()) || ' (see chapeau --help)'}`,
    );
  }
  const { command } = await entry.load();
  const args = new Arguments(rest, { ...command.options, ...COMMON_OPTIONS });
  if (!args.flag('help')) return command.run(shell, args);
  const { commandHelp } = await import('./help.ts');
  shell.out.write(commandHelp(name, command));
  return 0;
}
