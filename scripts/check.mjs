// Everything about the sources that needs no run: types, lint and formatting, generated files, import boundaries.
import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNode } from './process.mjs';

const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '-b'],
  ['lint and formatting', 'node_modules/@biomejs/biome/bin/biome', 'check'],
  ['boundaries', 'scripts/boundaries.mjs'],
];
if (fs.existsSync(inRoot('server/tools/gen.ts'))) {
  checks.push(['generated files', 'scripts/run-ts.mjs', 'server/tools/gen.ts', '--check']);
}

let failed = 0;
for (const [name, script, ...args] of checks) {
  const started = Date.now();
  const code = await runNode(script, ...args);
  if (code !== 0) failed += 1;
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
process.exit(failed === 0 ? 0 : 1);
