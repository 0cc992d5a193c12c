import { type Config, didYouMean, LEVELS, type Level } from '../config/index.ts';
import { Checker, type Finding, mayAmend, type Phrases, RULES } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { consult } from './consult.ts';
import { type Diagnostic, diagnosticsOf, summaryOf } from './diagnostics.ts';
import { CHECK_FORMATS } from './formats/index.ts';
import { localeOf } from './locale.ts';
import { profileOf } from './profile.ts';
import { remembered, Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText, type Text } from './texts.ts';
import { counted } from './words.ts';

export const command: Command = {
  usage: '[OPTIONS] [PATH…]',
  about: `Reports what is wrong in resolutions. Without a PATH: in the folder of chapeau.config.json,
else in this one. In a folder, the .resolution and .resolution.md files are read, and the
.txt, .md and .xml files that begin as a resolution does.`,
  options: {
    format: {
      value: 'NAME',
      choices: Object.keys(CHECK_FORMATS),
      help: 'text (the default), json, sarif or github',
    },
    fix: { help: 'mend what has one right answer, and report the rest' },
    'dry-run': { help: 'with --fix: show the changes as a diff and write nothing' },
    rule: { value: 'CODE=LEVEL', repeatable: true, help: `set a rule to ${LEVELS.join(', ')}` },
    profile: { value: 'NAME', help: 'whose rules apply' },
    'max-warnings': { value: 'N', help: 'exit with 1 on more than N warnings' },
    baseline: { value: 'FILE', help: 'report only what this file does not hold' },
    'write-baseline': { value: 'FILE', help: 'write all that is found to this file, and report nothing' },
    ...READING_OPTIONS,
  },
  run,
};

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  const format = await CHECK_FORMATS[args.text('format') ?? 'text']!();
  const maxWarnings = maxWarningsOf(args);
  const isDryRun = args.flag('dry-run');
  if (isDryRun && !args.flag('fix')) throw new Refusal('--dry-run: goes with --fix');
  const session = new Session(shell, args, { ...profileOf(args), rules: levelsOf(args) });
  const target = args.text('write-baseline');
  const baseline = target === null ? await knownFindings(shell, args) : null;
  const repair = args.flag('fix') ? (await import('./repair.ts')).repairer(shell, isDryRun) : null;

  const paths = args.paths.length > 0 ? args.paths : [await session.homeFolder()];
  const checkerOf = checkers(await shell.phrases(localeOf(shell.env)));
  const diagnostics: Diagnostic[] = [];
  let files = 0;
  let unwritten = 0;
  const use = async (text: Text) => {
    files++;
    const checker = checkerOf(text.config);
    // Rules for resolutions have nothing to say of amendments to one.
    const isLeft =
      mayAmend(text.document) && (await import('../core/amending.ts')).amendmentsIn(text.document) !== null;
    const findingsIn = (document: Text['document']): readonly Finding[] =>
      isLeft ? [] : checker.check(document);
    await consult(checker, text.document, () => session.references(paths));
    let result = text;
    if (repair) {
      const repaired = await repair(text, findingsIn);
      if (!repaired.isWritten) unwritten++;
      result = { ...text, document: repaired.document };
    }
    const found = diagnosticsOf(result, findingsIn(result.document), shell.cwd);
    diagnostics.push(...(baseline ? baseline.newAmong(text.input.path, found) : found));
  };
  const unread = await forEachText(shell, session, args, paths, use);

  if (files === 0 && unread > 0) return 2;
  if (target !== null) {
    await (await import('./baseline.ts')).writeBaseline(shell, target, diagnostics);
    shell.err.write(`${target}: holds ${counted(diagnostics.length, 'finding')} now\n`);
    return unread > 0 ? 2 : 0;
  }
  if (baseline && baseline.gone > 0 && shell.err.isTerminal) {
    const what = `${counted(baseline.gone, 'finding')} in it ${baseline.gone === 1 ? 'is' : 'are'} no longer found`;
    shell.err.write(`${args.text('baseline')}: ${what}; --write-baseline writes it anew\n`);
  }
  const summary = summaryOf(files, diagnostics);
  if (!isDryRun) shell.out.write(format({ shell, diagnostics, summary, isSinceBaseline: baseline !== null }));
  if (unread > 0 || unwritten > 0) return 2;
  return summary.errors > 0 || summary.warnings > maxWarnings ? 1 : 0;
}

/** One checker for all texts of a configuration: what it makes of the rules serves each of them. */
function checkers(phrases: Phrases): (config: Config) => Checker {
  const known = new Map<Config, Checker>();
  return (config) => remembered(known, config, () => new Checker({ ...config, phrases }));
}

async function knownFindings(shell: Shell, args: Arguments) {
  const file = args.text('baseline');
  return file === null ? null : (await import('./baseline.ts')).KnownFindings.read(shell, file);
}

function maxWarningsOf(args: Arguments): number {
  const given = args.text('max-warnings');
  if (given === null) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given)) throw new Refusal(`--max-warnings: “${given}” is not a number from 0`);
  return Number(given);
}

function levelsOf(args: Arguments): Record<string, Level> {
  return Object.fromEntries(args.texts('rule').map(levelOf));
}

function levelOf(given: string): [string, Level] {
  const [code = '', level = ''] = given.split('=', 2);
  const codes = RULES.map((rule) => rule.code);
  if (!codes.includes(code))
    throw new Refusal(`--rule: there is no rule “${code}”${didYouMean(code, codes)}`);
  if (!(LEVELS as readonly string[]).includes(level)) {
    throw new Refusal(`--rule: “${given}”: after = comes one of ${LEVELS.join(', ')}`);
  }
  return [code, level as Level];
}
