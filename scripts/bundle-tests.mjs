// Bundles the tests into dist/test: one ES module a test file for Node's mocha, one CommonJS file a suite for VS Code.
import fs from 'node:fs';
import * as esbuild from 'esbuild';
import { common, filesIn, forNode, forWeb, fromRoot, writeChanged } from './bundle.mjs';
import { inRoot, root } from './paths.mjs';

/** Suites that run inside VS Code. A worker has no node:assert, so the web suite gets a small one of its own. */
const suites = [
  { folder: 'test/editor', outfile: 'dist/test/editor.cjs', ...forNode },
  {
    folder: 'test/web',
    outfile: 'dist/test/web.js',
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    ...forWeb,
  },
];

/** Test files for Node's mocha: packages stay outside, our own code is inside each. */
function nodeTests() {
  const inVsCode = suites.map(({ folder }) => `${folder}/`);
  return {
    ...common,
    ...forNode,
    entryPoints: filesIn('test', '.test.ts').filter(
      (file) => !inVsCode.some((folder) => file.startsWith(folder)),
    ),
    outbase: 'test',
    outdir: 'dist/test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
  };
}

/** A suite: the runner, and its test files, loaded once mocha's functions are there. */
function suite({ folder, ...options }) {
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

/** Builds all test bundles, and removes those whose sources are gone. */
export async function bundleTests() {
  const written = new Set();
  for (const options of [nodeTests(), ...suites.map(suite)]) {
    const { outputFiles } = await esbuild.build(options);
    for (const { path, contents } of outputFiles) {
      writeChanged(path, contents);
      written.add(fromRoot(path));
    }
  }
  for (const file of filesIn('dist/test', 'js')) if (!written.has(file)) fs.rmSync(inRoot(file));
}
