import type { Shell } from './shell.ts';

export type Paint = (text: string) => string;

export type Colours = Readonly<Record<'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold', Paint>>;

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

/** Colours for standard output: none in a pipe, on a dumb terminal or where NO_COLOR is set. */
export function coloursOf({ out, env }: Pick<Shell, 'out' | 'env'>): Colours {
  const isOn = !env.NO_COLOR && env.TERM !== 'dumb' && out.isTerminal;
  const painted = Object.entries(CODES).map(([name, code]): [string, Paint] => [
    name,
    (text) => (isOn ? `\x1B[${code}m${text}\x1B[0m` : text),
  ]);
  return Object.fromEntries(painted) as Colours;
}
