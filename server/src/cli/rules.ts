import { didYouMean } from '../config/nearest.ts';
import { RULES, type Rule } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { coloursOf } from './colours.ts';
import type { Command } from './command.ts';
import { ruleJson, ruleText } from './rule-text.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';

export const command: Command = {
  usage: '[OPTIONS] [CODE]',
  about: 'Lists the rules; with a CODE explains that rule with good and bad examples and its source.',
  options: { format: { value: 'NAME', choices: ['text', 'json'], help: 'text (the default) or json' } },
  run,
};

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  const [code, ...more] = args.paths;
  if (more.length > 0) throw new Refusal('rules: takes one CODE');
  const rules = code === undefined ? RULES : [ruleNamed(code)];
  if (args.text('format') === 'json') shell.out.write(`${JSON.stringify(rules.map(ruleJson), null, 2)}\n`);
  else if (code === undefined) shell.out.write(list(shell));
  else shell.out.write(ruleText(rules[0]!, coloursOf(shell)));
  return 0;
}

function ruleNamed(code: string): Rule {
  const rule = RULES.find((candidate) => candidate.code === code);
  if (rule) return rule;
  const codes = RULES.map((candidate) => candidate.code);
  throw new Refusal(`there is no rule “${code}”${didYouMean(code, codes) || ' (chapeau rules lists them)'}`);
}

/** A line a rule: level, code, summary. */
function list(shell: Shell): string {
  const colours = coloursOf(shell);
  const width = Math.max(...RULES.map((rule) => rule.code.length));
  return RULES.map(
    ({ code, severity, summary }) =>
      `${severity.padEnd(7)}  ${colours.bold(code.padEnd(width))}  ${summary}\n`,
  ).join('');
}
