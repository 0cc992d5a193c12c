// Runs a TypeScript program of the repository: node scripts/run-ts.mjs FILE.ts [ARGUMENT...]
// It is bundled into dist/tools first, since Node 20 does not read TypeScript; its folder is where npm runs: the root.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { common, forNode, writeChanged } from './bundle.mjs';
import { inRoot } from './paths.mjs';

const [program, ...args] = process.argv.slice(2);
const outfile = inRoot('dist/tools', program.replace(/\.ts$/, '.mjs'));
const { outputFiles } = await esbuild.build({
  ...common,
  ...forNode,
  entryPoints: [program],
  outfile,
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
});
for (const file of outputFiles) writeChanged(file.path, file.contents);
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(path.resolve(outfile)).href);
