import fs from 'node:fs';
import { SILENCES } from '../../src/core/index.ts';
import { clientKeys, messageKeys } from './phrases.ts';

/** Languages of the interface beside English, as the server and as VS Code name them. */
const LANGUAGES = [
  { own: 'fr', vscode: 'fr' },
  { own: 'es', vscode: 'es' },
  { own: 'ar', vscode: 'ar' },
  { own: 'ru', vscode: 'ru' },
  { own: 'zh', vscode: 'zh-cn' },
] as const;

/** What is translated: English texts by key, and the files that hold the same keys in another language. */
interface Catalogue {
  readonly texts: () => Readonly<Record<string, string>>;
  readonly fileOf: (language: (typeof LANGUAGES)[number]) => string;
}

const CATALOGUES: readonly Catalogue[] = [
  {
    texts: () => byThemselves([...messageKeys('server/src'), ...Object.values(SILENCES)]),
    fileOf: ({ own }) => `l10n/rules.${own}.json`,
  },
  {
    texts: () => byThemselves(clientKeys('client/src')),
    fileOf: ({ vscode }) => `l10n/bundle.l10n.${vscode}.json`,
  },
  {
    texts: () => JSON.parse(fs.readFileSync('package.nls.json', 'utf8')),
    fileOf: ({ vscode }) => `package.nls.${vscode}.json`,
  },
];

export interface Translation {
  readonly file: string;
  /** English texts by key that the file lacks. */
  readonly missing: Readonly<Record<string, string>>;
  /** What is wrong with what it has, one line each. */
  readonly problems: readonly string[];
}

/** Every file of translations beside its English. */
export function translations(): Translation[] {
  return CATALOGUES.flatMap(({ texts, fileOf }) => {
    const english = texts();
    return LANGUAGES.map((language) => compared(fileOf(language), english));
  });
}

function compared(file: string, english: Readonly<Record<string, string>>): Translation {
  const own: Record<string, string> = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const missing = Object.entries(english).filter(([key]) => !own[key]);
  const problems = Object.entries(own).flatMap(([key, text]) => {
    const source = english[key];
    if (source === undefined) return [`nobody says “${key}” any more`];
    return placesIn(source) === placesIn(text) ? [] : [`“${key}” has other places than “${text}”`];
  });
  for (const [, text] of missing) problems.push(`“${text}” is not translated`);
  return { file, missing: Object.fromEntries(missing), problems };
}

/** A place may be named twice: a language may need its value again. */
function placesIn(text: string): string {
  return [...new Set(text.match(/\{\d\}/g))].sort().join();
}

const byThemselves = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [text, text]));
