import {
  type ChosenFile,
  type Comparison,
  chooseGroups,
  compareTexts,
  loadAligned,
  type Version,
} from '../core/comparing.ts';
import type { Document, Phrases, Severity } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { COMPARE_FORMATS } from './formats/index.ts';
import { localeOf } from './locale.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText, type Text } from './texts.ts';
import { counted } from './words.ts';

export const command: Command = {
  usage: '[OPTIONS] A [B…]',
  about: `Compares texts. In different languages, in one file or several: as versions of one resolution,
paragraph by paragraph, and where they disagree. Two in one language: as drafts, what was moved,
reworded, added, removed, split, merged or renumbered; or, where their numbers or sessions differ,
as one year's resolution and another's.`,
  options: {
    format: { value: 'NAME', choices: Object.keys(COMPARE_FORMATS), help: 'text (the default) or json' },
    all: { help: 'of drafts, show what is unchanged, too' },
    ...READING_OPTIONS,
  },
  run,
};

/** What was compared, for a format to put in words. */
export interface CompareReport {
  readonly shell: Shell;
  readonly comparisons: readonly Comparison[];
  /** How messages name the file of a document. */
  readonly fileOf: (document: Document) => string;
  /** Messages in the reader's language. */
  readonly phrases: Phrases;
  readonly isAll: boolean;
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  if (args.paths.length === 0)
    throw new Refusal('compare: name one text in several languages, or several texts');
  const format = await COMPARE_FORMATS[args.text('format') ?? 'text']!();
  const session = new Session(shell, args);
  const texts: Text[] = [];
  const unread = await forEachText(shell, session, args, args.paths, (text) => void texts.push(text));
  if (unread > 0) return 2;
  const [only] = texts;
  // A file beside itself: nothing differs.
  if (only !== undefined && texts.length === 1 && args.paths.length === 2) texts.push(only);
  const { groups, alone } = chooseGroups(texts.map(fileOf));
  const names = new Map(texts.map(({ document, input }) => [document, input.path]));
  const nameOf = (document: Document): string => names.get(document)!;
  if (groups.length === 0) throw new Refusal(`compare: ${whyNothing(texts)}`);
  const openings = groups.some(isInLanguages) ? await loadAligned(shell.data).catch(() => null) : null;
  const comparisons = groups.map((group) => {
    const settings = texts.find(({ document }) => document === group[0]!.document)!.config;
    return compareTexts(group, { openings, settings });
  });
  const phrases = await shell.phrases(localeOf(shell.env));
  shell.out.write(format({ shell, comparisons, fileOf: nameOf, phrases, isAll: args.flag('all') }));
  for (const version of alone.slice(0, MOST_NAMED))
    shell.err.write(`chapeau: ${nameOf(version.document)}: ${nameOfText(version)} goes with no other text\n`);
  if (alone.length > MOST_NAMED)
    shell.err.write(`chapeau: ${counted(alone.length - MOST_NAMED, 'more text')} go with no other\n`);
  return alone.length > 0 || comparisons.some(hasDifferences) ? 1 : 0;
}

/** So many texts that go with no other are named one by one. */
const MOST_NAMED = 10;

const fileOf = ({ document, input: { path, isNamed } }: Text): ChosenFile => ({
  document,
  name: path,
  isNamed,
});

const isInLanguages = ([first, ...others]: readonly Version[]): boolean =>
  others.some(({ resolution }) => resolution.language !== first!.resolution.language);

function nameOfText({ resolution: { kind, number, symbol, language } }: Version): string {
  return [`the ${kind}`, number ?? symbol, `(${language})`].filter((part) => part !== null).join(' ');
}

/** Why nothing goes with anything. */
function whyNothing(texts: readonly Text[]): string {
  const without = texts.find(({ document }) => document.resolutions.length === 0);
  if (without !== undefined) return `${without.input.path}: ${without.document.silence}`;
  const all = texts.flatMap(({ document }) => document.resolutions);
  const languages = new Set(all.map(({ language }) => language));
  if (texts.length === 1 && all.length < 2)
    return `${texts[0]!.input.path} holds one text: name another to compare it with`;
  if (languages.size === 1)
    return `there are ${all.length} texts in one language (${[...languages]}): name two to compare`;
  return 'no text belongs to another: their numbers differ, and neither names nor places of the files tell';
}

/** Above a hint: any change between drafts, a problem that is more than a hint. */
function hasDifferences({ rows, problems }: Comparison): boolean {
  const isAbove = ({ severity }: { severity: Severity }): boolean => severity !== 'hint';
  return (
    problems.some(isAbove) ||
    rows.some((row) => (row.change ?? 'same') !== 'same' || row.problems.some(isAbove))
  );
}
