// What `npm run gen` makes beside the list of rules. To make one more file, add it here.
import { LANGUAGES } from '../src/core/index.ts';
import { grammar } from './grammar/grammar.ts';
import { json, type Output, writeOutputs } from './output.ts';
import { snippets } from './snippets/snippets.ts';

const outputs: readonly Output[] = [
  { path: 'syntaxes/resolution.tmLanguage.json', content: () => json(grammar()) },
  ...LANGUAGES.map((language) => ({
    path: `snippets/${language}.json`,
    content: () => json(snippets(language)),
  })),
];

if (!writeOutputs(outputs, process.argv.includes('--check'))) process.exitCode = 1;
