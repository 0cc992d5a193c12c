// Bundles the tests into dist/test: one ES module a test file for Node's mocha, one CommonJS file a suite for VS Code.
import fs from 'node:fs';
import * as esbuild from 'esbuild';
import { common, filesIn, forNode, forWeb, fromRoot, writeChanged } from './bundle.mjs';
import { inRoot, root } from './paths.mjs';

/** Suites that run inside VS Code, by their folder's name. A worker has no node:assert: the web suite has its own. */
const suites = {
  editor: { outfile: 'dist/test/editor.cjs', ...forNode },
  web: { outfile: 'dist/test/web.js', alias: { 'node:assert/strict': './test/web/assert.ts' }, ...forWeb },
};

/** The folders of test/ that have test files: those that run inside VS Code, and those that Node's mocha runs. */
export function testFolders() {
  const names = [...new Set(filesIn('test', '.test.ts').map((file) => file.split('/')[1]))];
  return {
    inVsCode: names.filter((name) => name in suites),
    inNode: names.filter((name) => !(name in suites)),
  };
}

/** Test files for Node's mocha: packages stay outside, our own code is inside each. */
function nodeTests(folder) {
  return {
    ...common,
    ...forNode,
    entryPoints: filesIn(folder, '.test.ts'),
    outbase: 'test',
    outdir: 'dist/test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
  };
}

/** A suite: the runner, and its test files, loaded once mocha's functions are there. */
function suite(folder, options) {
  const loads = filesIn(folder, '.test.ts').map((file) => `require('./${file}');`);
  const contents = `import { runMocha } from './test/editor/mocha.ts';
    export const run = () => runMocha(() => { ${loads.join(' ')} });`;
  return {
    ...common,
    ...options,
    stdin: { contents, resolveDir: root, sourcefile: `${folder}/suite.ts`, loader: 'ts' },
    external: ['vscode'],
    format: 'cjs',
    sourcemap: 'inline',
    plugins: [mochaAsGlobal],
  };
}

/**
 * mocha's browser file asks for `module` to choose between exporting and a global. Its package says that it is an ES
 * module, so esbuild would let it see, and overwrite, the suite's own `module`.
 */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `const module = undefined, exports = undefined;${fs.readFileSync(path, 'utf8')}`,
    })),
};

/** Bundles the tests of one folder of test/, and removes the bundles whose sources are gone. */
export async function bundleTests(name) {
  const folder = `test/${name}`;
  const { outputFiles } = await esbuild.build(suites[name] ? suite(folder, suites[name]) : nodeTests(folder));
  for (const { path, contents } of outputFiles) writeChanged(path, contents);
  const written = outputFiles.map(({ path }) => fromRoot(path));
  for (const file of filesIn(`dist/${folder}`, '.mjs')) if (!written.includes(file)) fs.rmSync(inRoot(file));
}
