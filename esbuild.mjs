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
import { leanClient } from './scripts/lean-client.mjs';
import { leanProtocol } from './scripts/lean-protocol.mjs';
import { leanRules, wholeRulesLate } from './scripts/lean-rules.mjs';
import { inRoot } from './scripts/paths.mjs';
import { chunkScript, startingOutputs, startScript } from './scripts/worker-scripts.mjs';

/**
 * The bundles of what ships. Those that are `split` keep code behind `import()`, and what they share with the scripts
 * that they `also` make, in files of their own, read when first needed; in a `worker` these are scripts, and all that a
 * start needs is one. VS Code's web host loads no other ending than .js.
 */
const products = [
  {
    name: 'client',
    from: 'client/src/extension.ts',
    to: 'dist/client/extension.cjs',
    ...forNode,
    plugins: [leanClient],
  },
  {
    name: 'client.web',
    from: 'client/src/extension.web.ts',
    to: 'dist/client/extension.web.js',
    ...forWeb,
    plugins: [leanClient],
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
  // The same for that of the preview.
  {
    name: 'client.preview',
    from: 'client/preview/main.ts',
    to: 'dist/client/preview.js',
    format: 'iife',
    ...forWeb,
  },
  {
    name: 'client.preview.style',
    from: 'client/preview/preview.css',
    to: 'dist/client/preview.css',
    ...forWeb,
  },
  // And for that of texts side by side.
  {
    name: 'client.compare',
    from: 'client/compare/main.ts',
    to: 'dist/client/compare.js',
    format: 'iife',
    ...forWeb,
  },
  {
    name: 'client.compare.style',
    from: 'client/compare/compare.css',
    to: 'dist/client/compare.css',
    ...forWeb,
  },
  {
    name: 'server',
    from: 'server/src/server.node.ts',
    to: 'dist/server/server.node.cjs',
    also: ['server/src/indexer.worker.ts'],
    split: true,
    ...forNode,
    plugins: [leanRules, leanProtocol],
  },
  {
    name: 'server.web',
    from: 'server/src/server.web.ts',
    to: 'dist/server/server.web.js',
    split: true,
    worker: true,
    ...forWeb,
    plugins: [leanRules, leanProtocol],
  },
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
function optionsFor(
  { name, from, to, also = [], split = false, worker = false, minify = false, plugins = [], ...rest },
  production,
) {
  const ending = path.extname(to);
  return {
    ...common,
    format: 'cjs',
    // Phrases in six languages: as UTF-8 they take a third of what escapes would.
    charset: 'utf8',
    external: ['vscode'],
    ...rest,
    entryPoints: [
      { in: from, out: path.basename(to, ending) },
      ...also.map((file) => ({ in: file, out: path.basename(file, '.ts') })),
    ],
    outdir: path.dirname(to),
    outExtension: { '.js': ending },
    minify: minify || production,
    sourcemap: production ? false : 'linked',
    // esbuild splits only ES modules: these are made as such, and each file is turned into CommonJS afterwards.
    ...(split && {
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      sourcemap: production || worker ? false : 'inline',
    }),
    plugins: [...plugins, { name: 'write', setup: (build) => writeOutput(build, name, split, worker) }],
  };
}

/** Writes what esbuild made, and its metafile; of split bundles, no chunk of an earlier build is left. */
function writeOutput({ initialOptions, onEnd }, name, split, worker) {
  onEnd(async ({ outputFiles, metafile, errors }) => {
    if (errors.length > 0) return;
    const outputs = await Promise.all(
      outputFiles.map(async (file) => ({
        path: file.path,
        contents: split ? await asCommonJs(file, initialOptions) : file.contents,
      })),
    );
    const files = worker ? asScripts(outputs, metafile, initialOptions.entryPoints[0].in) : outputs;
    for (const file of files) {
      writeChanged(file.path, file.contents);
      metafile.outputs[fromRoot(file.path)].bytes = Buffer.byteLength(file.contents);
    }
    writeChanged(inRoot('dist/meta', `${name}.json`), JSON.stringify(metafile));
    if (!split) return;
    const written = new Set(files.map((file) => path.basename(file.path)));
    const { '.js': ending } = initialOptions.outExtension;
    for (const file of fs.readdirSync(inRoot(initialOptions.outdir))) {
      const chunk = file.replace(/\.map$/, '');
      if (chunk.startsWith('chunk-') && chunk.endsWith(ending) && !written.has(chunk))
        fs.rmSync(inRoot(initialOptions.outdir, file));
    }
  });
}

/** The outputs of a split worker as scripts, those of its start in one; the metafile is made to say so. */
function asScripts(outputs, metafile, source) {
  // What is imported late is an entry point, too.
  const entry = outputs.find(({ path: file }) => metafile.outputs[fromRoot(file)].entryPoint === source);
  const starting = startingOutputs(metafile, fromRoot(entry.path));
  const isStarting = ({ path: file }) => starting.includes(fromRoot(file));
  const own = metafile.outputs[fromRoot(entry.path)];
  own.imports = own.imports.filter(({ path: file }) => !starting.includes(file));
  for (const file of starting) {
    Object.assign(own.inputs, metafile.outputs[file].inputs);
    own.imports.push(...metafile.outputs[file].imports.filter(({ path: to }) => !starting.includes(to)));
    delete metafile.outputs[file];
  }
  const nameOf = ({ path: file }) => `./${path.basename(file)}`;
  const chunks = outputs.filter(isStarting).map((output) => [nameOf(output), output.contents]);
  return outputs
    .filter((output) => !isStarting(output))
    .map((output) => ({
      path: output.path,
      contents:
        output === entry
          ? startScript(nameOf(entry), entry.contents, chunks)
          : chunkScript(nameOf(output), output.contents),
    }));
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
