import type { Config } from '../config/index.ts';
import { beginsAsResolution, Document } from '../core/index.ts';
import { isNamedResolution } from '../host/endings.ts';
import { HEAD, type Opened, open } from '../host/open.ts';
import type { Arguments } from './arguments.ts';
import { type Input, inputsOf } from './inputs.ts';
import { progressOn } from './progress.ts';
import type { Session } from './session.ts';
import { Refusal, type Shell } from './shell.ts';

/** A text that a PATH led to. */
export interface Text {
  readonly input: Input;
  readonly opened: Opened;
  readonly document: Document;
  readonly config: Config;
}

/**
 * Opens the texts at `paths` one after another and hands each to `use`. A file that cannot be read gets
 * its line on standard error and the rest go on. Resolves to the number of such files.
 */
export async function forEachText(
  shell: Shell,
  session: Session,
  args: Arguments,
  paths: readonly string[],
  use: (text: Text) => Promise<void> | void,
): Promise<number> {
  const encoding = await encodingOf(args);
  const inputs = await inputsOf(shell, paths, args.text('stdin-filepath'));
  const progress = progressOn(shell.err, inputs.length);
  let failures = 0;
  for (const input of inputs) {
    progress.step(input.path);
    const text = await openText(session, input, encoding);
    if (text === null) continue;
    if ('document' in text) {
      await use(text);
      continue;
    }
    progress.clear();
    shell.err.write(`chapeau: ${input.path}: ${text.failure}\n`);
    failures++;
  }
  progress.clear();
  return failures;
}

async function encodingOf(args: Arguments): Promise<string | null> {
  const encoding = args.text('encoding');
  if (encoding === null) return null;
  const { isEncoding } = await import('../host/decode.ts');
  if (!isEncoding(encoding)) throw new Refusal(`--encoding: no encoding “${encoding}” is known here`);
  return encoding;
}

/** `null` for a file found in a folder that turns out not to be a resolution. */
async function openText(
  session: Session,
  input: Input,
  encoding: string | null,
): Promise<Text | { readonly failure: string } | null> {
  const isCertain = input.isNamed || isNamedResolution(input.path);
  let opened: Awaited<ReturnType<typeof open>>;
  try {
    opened = await open(await input.read(), encoding);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
  if ('failure' in opened) {
    if (!isCertain) return null;
    const hint =
      encoding === null && opened.failure.includes('not valid') ? '; name its encoding with --encoding' : '';
    return { failure: opened.failure + hint };
  }
  if (!isCertain && opened.paragraphAt === null && !beginsAsResolution(opened.text.slice(0, HEAD)))
    return null;
  const config = await session.configOf(input.absolute);
  const document = Document.open(opened.text, { uri: input.absolute, language: config.language });
  return { input, opened, document, config };
}
