import {
  type AmendmentDocument,
  amendmentsOf,
  applyAmendments,
  checkAmendments,
  conflictsBetween,
  orderByDeparture,
  readAmendments,
  reportedOf,
  understood,
} from '../core/amending.ts';
import { type Document, isLanguageCode, type LanguageCode, type Phrases } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { type Command, READING_OPTIONS } from './command.ts';
import { AMEND_FORMATS } from './formats/index.ts';
import { localeOf } from './locale.ts';
import { profileOf } from './profile.ts';
import { Session } from './session.ts';
import { type ExitStatus, Refusal, type Shell } from './shell.ts';
import { forEachText, type Text } from './texts.ts';

export const command: Command = {
  usage: '[OPTIONS] OLD NEW\n       chapeau amend --apply|--check|--conflicts|--order AMENDMENTS… DRAFT',
  about: `Prints the amendment document that turns OLD into NEW, in the customary words of its language.
With --apply, prints DRAFT with the AMENDMENTS applied, one document after another: places are those
of the draft as submitted, and what cannot be applied is reported and changes nothing.`,
  options: {
    apply: { help: 'print the draft with the amendments applied' },
    check: { help: 'list the clauses that do not fit the draft' },
    conflicts: { help: 'list the clauses of several documents that cannot all be adopted as they stand' },
    order: { help: 'list the documents by how far they depart from the draft, the furthest first' },
    by: { value: 'NAME', help: 'who proposes the amendments' },
    friendly: { help: 'a friendly amendment of Model UN: its sponsors accept it' },
    unfriendly: { help: 'an unfriendly one: it is put to the vote' },
    profile: { value: 'NAME', help: 'whose customary words are written: model-un, or a United Nations body' },
    format: { value: 'NAME', choices: Object.keys(AMEND_FORMATS), help: 'text (the default) or json' },
    ...READING_OPTIONS,
  },
  run,
};

const MODES = ['apply', 'check', 'conflicts', 'order'] as const;
type Mode = (typeof MODES)[number];

/** An amendment document and the file that it was read from. */
export interface AmendmentFile {
  readonly path: string;
  readonly text: Document;
  readonly document: AmendmentDocument;
}

async function run(shell: Shell, args: Arguments): Promise<ExitStatus> {
  const modes = MODES.filter((mode) => args.flag(mode));
  if (modes.length > 1) throw new Refusal(`--${modes[1]}: does not go with --${modes[0]}`);
  const [mode = null] = modes;
  if (mode === 'apply' && args.text('format') === 'json')
    throw new Refusal('--format: --apply prints the amended text');
  if (args.paths.length < 2 || (mode === null && args.paths.length > 2))
    throw new Refusal(
      mode === null
        ? 'amend: name the old text and the new one'
        : `--${mode}: name amendments, then the draft`,
    );
  const session = new Session(shell, args, profileOf(args));
  const texts: Text[] = [];
  const unread = await forEachText(shell, session, args, args.paths, (text) => void texts.push(text));
  if (unread > 0) return 2;
  const phrases = await shell.phrases(localeOf(shell.env));
  return mode === null ? write(shell, args, texts) : use(shell, args, texts, mode, phrases);
}

async function write(shell: Shell, args: Arguments, texts: readonly Text[]): Promise<ExitStatus> {
  const [old, next = old] = texts as [Text, Text?];
  const stance = stanceOf(args);
  const profile = args.text('profile') ?? old.config.profile;
  const document = amendmentsOf(old.document, next.document, {
    house: profile === 'model-un' || stance !== null ? 'model-un' : 'un',
    by: args.text('by'),
    stance,
  });
  const format = await AMEND_FORMATS[args.text('format') ?? 'text']!();
  shell.out.write(format.document(document));
  return 0;
}

function stanceOf(args: Arguments): 'friendly' | 'unfriendly' | null {
  if (args.flag('friendly') && args.flag('unfriendly'))
    throw new Refusal('--unfriendly: does not go with --friendly');
  return args.flag('friendly') ? 'friendly' : args.flag('unfriendly') ? 'unfriendly' : null;
}

async function use(
  shell: Shell,
  args: Arguments,
  texts: readonly Text[],
  mode: Mode,
  phrases: Phrases,
): Promise<ExitStatus> {
  const draft = texts.at(-1)!.document;
  const files = texts.slice(0, -1).map((text) => amendmentFile(text, languageOf(args)));
  const documents = files.map(({ document }) => document);
  const format = await AMEND_FORMATS[args.text('format') ?? 'text']!();
  const report = { files, draft, phrases };
  if (mode === 'order') {
    shell.out.write(format.order(report, orderByDeparture(draft, documents)));
    return 0;
  }
  if (mode === 'conflicts') {
    const conflicts = conflictsBetween(draft, documents);
    shell.out.write(format.conflicts(report, conflicts));
    return conflicts.length > 0 ? 1 : 0;
  }
  if (mode === 'check') {
    const findings = files.map((file, at) =>
      reportedOf(checkAmendments(file.document, draft), file.text, draft, texts[at]!.config),
    );
    shell.out.write(format.findings(report, findings));
    return findings.flat().some(({ severity }) => severity !== 'hint') ? 1 : 0;
  }
  const { text, outcomes } = applyAmendments(draft, documents);
  const { amendText } = await import('./formats/amend-text.ts');
  const failed = outcomes.filter(({ problem }) => problem !== null);
  shell.out.write(texts.at(-1)!.opened.bom ? `\ufeff${text}` : text);
  for (const { document, clause, problem } of failed)
    shell.err.write(`chapeau: ${amendText.problem(files[document]!, clause, problem!, phrases)}\n`);
  return failed.length > 0 ? 1 : 0;
}

function amendmentFile({ document: text, input }: Text, language: LanguageCode | 'auto'): AmendmentFile {
  const document = readAmendments(text.text(), language);
  if (understood(document) === 0)
    throw new Refusal(`${input.path}: no amendments were recognised, such as “Delete paragraph 6.”`);
  return { path: input.path, text, document };
}

function languageOf(args: Arguments): LanguageCode | 'auto' {
  const language = args.text('language');
  return language !== null && isLanguageCode(language) ? language : 'auto';
}
