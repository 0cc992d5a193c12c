import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../server/src/core/index.ts';

/** One text as it was adopted, with what is known of it. */
export interface AdoptedText {
  readonly name: string;
  /** The folder of the corpus that holds it; '.' for a text read by eye. */
  readonly folder: string;
  readonly language: LanguageCode;
  readonly body: string;
  /** Its counts may be taken at their word. */
  readonly clean: boolean;
  /** Blocks between blank lines, from 0, whose closing mark the adopted text gets wrong. */
  readonly slips: readonly number[];
  readonly text: string;
}

/** What the official markup says of one adopted text. */
export interface TruthText extends AdoptedText {
  readonly symbol: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly preambular: number;
  readonly operative: number;
  readonly nested: readonly { readonly preambular: number; readonly operative: number }[];
  readonly openings: {
    readonly preambular: readonly (string | null)[];
    readonly operative: readonly (string | null)[];
  };
  /** Path of the official Akoma Ntoso file. */
  readonly xml: string;
}

/** Where the shared texts lie beside the checkout; `null` when they are not there. */
export function sharedFolder(): string | null {
  const folder = join(process.cwd(), '..', 'shared');
  return existsSync(join(folder, 'corpus')) ? folder : null;
}

/** What a command says that finds no texts. */
export const NO_TEXTS =
  'The shared texts are not beside this checkout (../shared/corpus): nothing to measure.';

/** Every adopted text of the corpus. */
export function* adoptedTexts(shared: string): Generator<AdoptedText> {
  yield* textsOf(shared, '.');
  for (const folder of markedFolders(shared)) yield* textsOf(shared, folder);
}

/** Every adopted text with official markup. */
export function* markedTexts(shared: string): Generator<TruthText> {
  for (const folder of markedFolders(shared)) yield* textsOf(shared, folder);
}

/** The adopted texts with official markup whose counts may be taken at their word. */
export function* cleanTexts(shared: string): Generator<TruthText> {
  for (const text of markedTexts(shared)) if (text.clean) yield text;
}

function markedFolders(shared: string): readonly string[] {
  return readdirSync(join(shared, 'corpus'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Of the texts read by eye only what every adopted text has may be relied on. */
function* textsOf(shared: string, folder: string): Generator<TruthText> {
  const path = join(shared, 'corpus', folder);
  const { files }: { files: Record<string, TruthText> } = JSON.parse(
    readFileSync(join(path, 'truth.json'), 'utf8'),
  );
  for (const [name, truth] of Object.entries(files)) {
    yield {
      ...truth,
      name,
      folder,
      slips: truth.slips ?? [],
      text: readFileSync(join(path, name), 'utf8'),
      xml: join(path, name.replace(/\.txt$/, '.akn.xml')),
    };
  }
}
