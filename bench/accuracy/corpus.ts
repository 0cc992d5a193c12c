import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../server/src/core/index.ts';

/** What the official markup says of one adopted text. */
export interface TruthText {
  readonly name: string;
  readonly folder: string;
  readonly language: LanguageCode;
  readonly body: string;
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
  readonly text: string;
  /** Path of the official Akoma Ntoso file. */
  readonly xml: string;
}

/** Where the shared texts lie beside the checkout; `null` when they are not there. */
export function sharedFolder(): string | null {
  const folder = join(process.cwd(), '..', 'shared');
  return existsSync(join(folder, 'corpus')) ? folder : null;
}

/** The adopted texts whose counts may be taken at their word (`clean`), from every folder of the corpus. */
export function* cleanTexts(shared: string): Generator<TruthText> {
  const corpus = join(shared, 'corpus');
  for (const entry of readdirSync(corpus, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(corpus, entry.name);
    const files = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).files as Record<
      string,
      TruthText & { clean: boolean }
    >;
    for (const [name, truth] of Object.entries(files)) {
      if (!truth.clean) continue;
      yield {
        ...truth,
        name,
        folder: entry.name,
        text: readFileSync(join(folder, name), 'utf8'),
        xml: join(folder, name.replace(/\.txt$/, '.akn.xml')),
      };
    }
  }
}
