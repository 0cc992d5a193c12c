// What `npm run gen` makes beside the list of rules. To make one more file, add it here.
import fs from 'node:fs';
import { known } from '../src/config/index.ts';
import { configJsonSchema } from '../src/config/schema.ts';
import { LANGUAGES, RULES } from '../src/core/index.ts';
import { grammar } from './grammar/grammar.ts';
import { translations } from './l10n/translations.ts';
import { json, type Output, writeOutputs } from './output.ts';
import { profilesPage } from './profiles.ts';
import { PAGES, rulePages } from './rules/pages.ts';
import { withSettings } from './settings.ts';
import { snippets } from './snippets/snippets.ts';

const outputs: readonly Output[] = [
  { path: 'syntaxes/resolution.tmLanguage.json', content: () => json(grammar()) },
  ...LANGUAGES.map((language) => ({
    path: `snippets/${language}.json`,
    content: () => json(snippets(language)),
  })),
  { path: 'schemas/config.schema.json', content: () => json(configJsonSchema(known())) },
  {
    path: 'package.json',
    content: () => json(withSettings(fs.readFileSync('package.json', 'utf8'), known())),
  },
  profilesPage,
  ...rulePages(RULES),
];

const pages = fs.existsSync(PAGES) ? fs.readdirSync(PAGES, { encoding: 'utf8', recursive: true }) : [];
const kept = pages
  .filter((name) => name.endsWith('.md'))
  .map((name) => `${PAGES}/${name.replaceAll('\\', '/')}`);
const faulty = translations().filter(({ problems }) => problems.length > 0);
for (const { file, problems } of faulty) for (const problem of problems) console.error(`${file}: ${problem}`);
if (faulty.length > 0) process.exitCode = 1;
if (!writeOutputs(outputs, process.argv.includes('--check'), kept)) process.exitCode = 1;
