import fs from 'node:fs';
import type { Output } from '../output.ts';

const FOLDER = 'server/src/core/rules';

/** The list of all rules: every file in a folder of a group, in the order of their codes. */
export const ruleList: Output = { path: `${FOLDER}/all.gen.ts`, content };

function content(): string {
  const codes = fs
    .readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fs.readdirSync(`${FOLDER}/${name}`).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return [
    '// Made from the files of the groups in this folder: npm run gen.',
    ...codes.map((code) => `import ${nameOf(code)} from './${code}.ts';`),
    "import type { Rule } from './rule.ts';",
    '',
    'export const RULES: readonly Rule[] = [',
    ...codes.map((code) => `  ${nameOf(code)},`),
    '];',
    '',
  ].join('\n');
}

/** "numbering/no-gap" as a name in code: numberingNoGap. */
const nameOf = (code: string): string =>
  code.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
