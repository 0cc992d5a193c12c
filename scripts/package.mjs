// Makes the .vsix: npm run package [-- --out FILE]. The packager is installed on demand into .vscode-test/vsce.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installationSteps } from './on-demand.mjs';
import { onDemand } from './paths.mjs';
import { inSteps, run } from './process.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'chapeau.vsix' } } });
const manifest = fileURLToPath(new URL('vsce', import.meta.url));
const steps = installationSteps(manifest, onDemand('vsce'));
if (steps.length > 0) await inSteps('VS Code’s packager (once)', steps);

const vsce = path.join(onDemand('vsce'), 'node_modules/@vscode/vsce/vsce');
const options = [
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  values.out,
];
process.exit(await run(process.execPath, [vsce, 'package', ...options]));
