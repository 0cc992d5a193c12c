import { parseArgs } from 'node:util';
import { didYouMean } from '../config/nearest.ts';
import { Refusal } from './shell.ts';

/** An option of a command, as `--help` shows it. */
export interface OptionSpec {
  /** Name of the value in the help ("FILE"); a flag has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The arguments after the name of a command, checked against its options. */
export class Arguments {
  readonly paths: readonly string[];
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(args: readonly string[], options: OptionTable) {
    const { values, positionals } = parsed(args, options);
    this.values = values;
    this.paths = positionals;
    for (const [name, { choices }] of Object.entries(options)) {
      const value = this.text(name);
      if (choices && value !== null && !choices.includes(value)) {
        throw new Refusal(`--${name}: “${value}” is not one of ${choices.join(', ')}`);
      }
    }
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  text(name: string): string | null {
    const value = this.values[name];
    return typeof value === 'string' ? value : null;
  }

  texts(name: string): readonly string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value : [];
  }
}

function parsed(args: readonly string[], options: OptionTable) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value, repeatable = false }]) => [
          name,
          { type: value === undefined ? 'boolean' : 'string', multiple: repeatable, ...SHORT[name] },
        ]),
      ),
    });
  } catch (error) {
    throw new Refusal(inWords(error as Error & { code?: string }, Object.keys(options)));
  }
}

const SHORT: Readonly<Record<string, { short: string }>> = { help: { short: 'h' } };

function inWords(error: Error & { code?: string }, names: readonly string[]): string {
  const option = /'(--?[^' ]+)/.exec(error.message)?.[1] ?? '';
  const suggestion = didYouMean(option.replace(/^--?/, ''), names).replace('“', '“--');
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `there is no option ${option}${suggestion}`;
  if (/argument missing|ambiguous/.test(error.message)) return `${option} needs a value`;
  if (/does not take an argument/.test(error.message)) return `${option} takes no value`;
  return error.message.split('\n')[0]!;
}
