// Everything in the repository that is made from packs, rules and bodies: npm run gen [-- --check]
// With --check nothing is written: the files that are not what they should be are listed, and the exit code is 1.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/core/index.ts';
import { grammar } from './grammar/grammar.ts';
import { snippets } from './snippets/snippets.ts';

interface Output {
  /** From the repository's root. */
  readonly path: string;
  readonly content: () => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const outputs: readonly Output[] = [
  { path: 'syntaxes/resolution.tmLanguage.json', content: () => json(grammar()) },
  ...LANGUAGES.map((language) => ({
    path: `snippets/${language}.json`,
    content: () => json(snippets(language)),
  })),
];

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = outputs
  .map((output) => ({ path: output.path, content: output.content() }))
  .filter((file) => !fs.existsSync(file.path) || fs.readFileSync(file.path, 'utf8') !== file.content);
for (const file of stale) {
  if (values.check) {
    console.error(`${file.path} is not fresh; npm run gen makes it`);
    continue;
  }
  fs.mkdirSync(path.dirname(file.path), { recursive: true });
  fs.writeFileSync(file.path, file.content);
  console.log(`wrote ${file.path}`);
}
if (values.check && stale.length > 0) process.exitCode = 1;
