// What every file of the repository keeps to. Imports are checked by scripts/boundaries.mjs and the linter, the sizes
// of what ships by test/package, generated files by `npm run gen -- --check`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { RULES } from '../../server/src/core/index.ts';

const SOURCE = /\.(?:ts|mjs|cjs)$/;
/** Long because they are data: a line a fact. */
const DATA = ['server/src/core/bodies/bodies.ts'];
const LONGEST = 400;

describe('house', () => {
  const files = committed();
  const sources = files.filter((file) => SOURCE.test(file));
  const core = sources.filter((file) => file.startsWith('server/src/core/'));

  it(`has no source file of more than ${LONGEST} lines, data apart`, () => {
    const long = sources.filter((file) => !DATA.includes(file) && linesOf(file).length - 1 > LONGEST);
    assert.deepEqual(long, []);
  });

  it('leaves nothing for later and runs no test alone', () => {
    assert.deepEqual(matching(sources, /\b(?:TODO|FIXME)\b|\b(?:describe|it)\.only\(/), []);
  });

  it('names no folder of one machine and no address of a registry', () => {
    assert.deepEqual(matching(files, /(?<![\w.-])\/(?:work|tmp|home|root|Users)\/|[A-Z]:\\Users\\/), []);
    assert.deepEqual(matching(lockfiles(files), /"resolved"|\/\/registry\./), []);
  });

  it('keeps the core free of a platform: its project knows neither Node nor the DOM', () => {
    const { compilerOptions } = JSON.parse(fs.readFileSync('server/src/core/tsconfig.json', 'utf8'));
    assert.deepEqual(compilerOptions.lib, ['ES2023']);
    assert.deepEqual(compilerOptions.types, []);
    assert.deepEqual(matching(core, /\/\/\/\s*<reference|declare global|@ts-/), []);
  });

  it('keeps the core free of state of its own', () => {
    assert.deepEqual(matching(core, /^(?:export )?let /), []);
  });

  it('keeps what differs between languages in their packs', () => {
    const others = sources.filter(
      (file) => file.startsWith('server/src/') && !file.startsWith('server/src/core/languages/'),
    );
    assert.deepEqual(matching(others, /[=!]== '(?:ar|zh|en|fr|ru|es)'|case '(?:ar|zh|en|fr|ru|es)':/), []);
  });

  it('names each rule by the path of its file', () => {
    const list = fs.readFileSync('server/src/core/rules/all.gen.ts', 'utf8');
    const paths = [...list.matchAll(/'\.\/(\w+\/[\w-]+)\.ts'/g)].map(([, path]) => path);
    assert.deepEqual(
      RULES.map(({ code }) => code),
      paths,
    );
  });

  it('implements every command that it contributes, and contributes what it ships', () => {
    const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const code = sources
      .filter((file) => /^(?:client|server)\/src\//.test(file))
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join('\n');
    const commands: { command: string }[] = contributes.commands ?? [];
    assert.deepEqual(
      commands.map(({ command }) => command).filter((command) => !code.includes(`'${command}'`)),
      [],
    );
    const paths: string[] = [...contributes.grammars, ...contributes.snippets].map(({ path }) => path);
    const shipped = files.filter((file) => /^(?:syntaxes|snippets)\//.test(file));
    assert.deepEqual(paths.map((path) => path.replace('./', '')).sort(), shipped.sort());
  });

  it('names in its manifest only files and texts that exist', () => {
    const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const texts = JSON.parse(fs.readFileSync('package.nls.json', 'utf8'));
    const strings = stringsIn(contributes);
    assert.deepEqual(
      strings.filter((text) => text.startsWith('./') && !fs.existsSync(text)),
      [],
    );
    const used = strings.flatMap((text) => /^%(.*)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
  });
});

/** The files that git keeps, those deleted just now left out. */
function committed(): string[] {
  const list = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return list.split('\0').filter((file) => file !== '' && fs.existsSync(file));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const lockfiles = (files: readonly string[]): string[] =>
  files.filter((file) => /(?:^|\/)package-lock\.json$/.test(file));

const linesOf = (file: string): string[] => fs.readFileSync(file, 'utf8').split('\n');

/** The places ("file:line") whose line matches; this file, which spells out what it looks for, is left out. */
function matching(files: readonly string[], pattern: RegExp): string[] {
  const texts = files.filter(
    (file) => file !== 'test/unit/house.test.ts' && !/\.(?:png|gif|vsix|bin)$/.test(file),
  );
  return texts.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
