import { didYouMean } from '../config/index.ts';
import { RULES, type Rule } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type Colours, coloursOf } from './colours.ts';
import type { Command } from './command.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';

export const command: Command = {
  usage: '[OPTIONS] [CODE]',
  about: 'Lists the rules; with a CODE explains that rule with good and bad examples and its source.',
  options: { format: { value: 'NAME', choices: ['text', 'json'], help: 'text (the default) or json' } },
  run,
};
