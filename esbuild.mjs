// Bundles what ships, and the tests:
//   node esbuild.mjs [--production] [--watch]    client, server and command line into dist/client, dist/server, dist/cli
//   node esbuild.mjs tests [FOLDER...]           test/FOLDER, or all of test, into dist/test
// Beside the bundles of what ships, dist/meta/<name>.json says what each is made of (esbuild's metafile).
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { common, forNode, forWeb, fromRoot, writeChanged } from './scripts/bundle.mjs';
import { bundleTests, testFolders } from './scripts/bundle-tests.mjs';
import { lateFile, lateGlobal, lateScripts, loadLate } from './scripts/late-scripts.mjs';
import { leanDesktopClient, leanWebClient } from './scripts/lean-client.mjs';
import { leanProtocol } from './scripts/lean-protocol.mjs';
import { leanRules, wholeRulesLate } from './scripts/lean-rules.mjs';
import { inRoot } from './scripts/paths.mjs';

/**
 * The bundles of what ships. Those that are `split` keep code behind `import()` in files of their own, read when first
 * needed; a worker is one file, and loads late scripts. VS Code's web host loads no other ending than .js.
 */
const products = [
  {
    name: 'client',
    from: 'client/src/extension.ts',
    to: 'dist/client/extension.cjs',
    ...forNode,
    plugins: [leanDesktopClient],
  },
  {
    name: 'client.globs',
    from: 'node_modules/minimatch/dist/esm/index.js',
    to: 'dist/client/minimatch.cjs',
    ...forNode,
  },
  {
    name: 'client.web',
    from: 'client/src/extension.web.ts',
    to: 'dist/client/extension.web.js',
    ...forWeb,
    plugins: [leanWebClient],
  },
  // What the page of the citation map loads, on the desktop and in the browser.
  {
    name: 'client.map',
    from: 'client/map/main.ts',
    to: 'dist/client/map.js',
    format: 'iife',
    ...forWeb,
  },
  { name: 'client.map.style', from: 'client/map/map.css', to: 'dist/client/map.css', ...forWeb },
  {
    name: 'server',
    from: 'server/src/server.node.ts',
    to: 'dist/server/server.node.cjs',
    split: true,
    ...forNode,
    plugins: [leanRules, leanProtocol],
  },
  {
    name: 'server.web',
    from: 'server/src/server.web.ts',
    to: 'dist/server/server.web.js',
    format: 'iife',
    ...forWeb,
    plugins: [leanRules, leanProtocol, loadLate],
  },
  ...Object.entries(lateScripts).map(([from, name]) => ({
    name: `server.web.${name}`,
    from,
    to: `dist/server/${lateFile(name)}`,
    format: 'iife',
    globalName: lateGlobal(name),
    ...forWeb,
  })),
  // Minified even in development: reading it is a good part of the command line's start.
  {
    name: 'cli',
    from: 'server/src/cli.node.ts',
    to: 'dist/cli/chapeau.cjs',
    split: true,
    minify: true,
    ...forNode,
    plugins: [leanRules, wholeRulesLate],
  },
];

/** esbuild's options for one of them. */
function optionsFor({ name, from, to, split = false, minify = false, plugins = [], ...rest }, production) {
  const ending = path.extname(to);
  return {
    ...common,
    format: 'cjs',
    // Phrases in six languages: as UTF-8 they take a third of what escapes would.
    charset: 'utf8',
    external: ['vscode'],
    ...rest,
    entryPoints: [{ in: from, out: path.basename(to, ending) }],
    outdir: path.dirname(to),
    outExtension: { '.js': ending },
    minify: minify || production,
    sourcemap: production ? false : 'linked',
    // esbuild splits only ES modules: these are made as such, and each file is turned into CommonJS afterwards.
    ...(split && {
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      sourcemap: production ? false : 'inline',
    }),
    plugins: [...plugins, { name: 'write', setup: (build) => writeOutput(build, name, split) }],
  };
}

/** Writes what esbuild made, and its metafile; of split bundles, no chunk of an earlier build is left. */
function writeOutput({ initialOptions, onEnd }, name, split) {
  onEnd(async ({ outputFiles, metafile, errors }) => {
    if (errors.length > 0) return;
    for (const file of outputFiles) {
      const contents = split ? await asCommonJs(file, initialOptions) : file.contents;
      writeChanged(file.path, contents);
      metafile.outputs[fromRoot(file.path)].bytes = Buffer.byteLength(contents);
    }
    writeChanged(inRoot('dist/meta', `${name}.json`), JSON.stringify(metafile));
    if (!split) return;
    const written = new Set(outputFiles.map((file) => path.basename(file.path)));
    for (const file of fs.readdirSync(inRoot(initialOptions.outdir))) {
      if (file.startsWith('chunk-') && !written.has(file.replace(/\.map$/, '')))
        fs.rmSync(inRoot(initialOptions.outdir, file));
    }
  });
}

/** A bundled ES module as CommonJS, where `import()` becomes a late `require`; its source map is written beside it. */
async function asCommonJs({ path: file, text }, { minify, sourcemap, target }) {
  const { code, map } = await esbuild.transform(text, {
    format: 'cjs',
    charset: 'utf8',
    platform: 'node',
    target,
    minify,
    sourcemap: sourcemap ? 'external' : false,
    sourcefile: path.basename(file),
    supported: { 'dynamic-import': false },
    logOverride: common.logOverride,
  });
  if (!map) return code;
  writeChanged(`${file}.map`, map);
  return `${code}//# sourceMappingURL=${path.basename(file)}.map\n`;
}

/** The licences of the packages that went into the bundles, as their terms ask. */
function writeNotices() {
  const metafiles = fs
    .readdirSync(inRoot('dist/meta'))
    .map((name) => fs.readFileSync(inRoot('dist/meta', name), 'utf8'));
  const inputs = metafiles.flatMap((text) => Object.keys(JSON.parse(text).inputs));
  const packages = inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  const notices = [...new Set(packages)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(inRoot(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? fs.readFileSync(inRoot(folder, file), 'utf8').trim() : ''}\n`;
  });
  writeChanged(inRoot('dist/notices.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

async function build({ production, watch }) {
  const missing = products.filter(({ from }) => !fs.existsSync(inRoot(from)));
  for (const { from, to } of missing)
    console.error(`error: ${from} does not exist, so ${to} cannot be built`);
  const present = products.filter((product) => !missing.includes(product));
  const contexts = await Promise.all(
    present.map((product) => esbuild.context(optionsFor(product, production))),
  );
  if (watch) {
    await Promise.all(contexts.map((context) => context.watch()));
    console.log('Watching; Ctrl+C ends it.');
    return;
  }
  const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  if (missing.length > 0 || results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  else writeNotices();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});
const [what, ...folders] = positionals;
if (what === 'tests') {
  const { inVsCode, inNode } = testFolders();
  for (const folder of folders.length > 0 ? folders : [...inNode, ...inVsCode]) await bundleTests(folder);
} else await build(values);
