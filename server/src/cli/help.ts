import type { OptionTable } from './arguments.ts';
import { COMMON_OPTIONS, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What `chapeau --help` prints. */
export function generalHelp(): string {
  const commands = [...COMMANDS].map(([name, { summary }]) => [name, summary] as const);
  return `Chapeau reads, checks and drafts resolutions of the United Nations, in six languages.

Usage: chapeau COMMAND [OPTIONS] [PATH…]

Commands:
${table(commands)}
A PATH is a file, a folder, a glob in quotation marks, or - for standard input.

chapeau COMMAND --help   the options of a command
chapeau --version        the version

Exit status: 0 nothing to report, 1 something found, 2 bad usage or unreadable input.
`;
}

/** What `chapeau NAME --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = { ...command.options, ...COMMON_OPTIONS };
  return `Usage: chapeau ${name} ${command.usage}

${command.about}

Options:
${table(optionRows(options))}`;
}

function optionRows(options: OptionTable): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, help }]) => [
    `${name === 'help' ? '-h, ' : ''}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .map(
      ([left, right]) => `  ${left.padEnd(width)}${right.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}\n`,
    )
    .join('');
}
