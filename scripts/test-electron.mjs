// Runs the editor suite in desktop VS Code, which @vscode/test-electron downloads:
//   npm run build && node esbuild.mjs tests && node scripts/test-electron.mjs [VERSION]
// Untried on our own machines, which cannot download VS Code: there the same suite runs by `npm test -- editor`.
// @vscode/test-electron is no dependency: npm fetches it into .vscode-test/electron. It wants Node 22 or later, and on
// Linux a display (xvfb-run).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, onDemand, root } from './paths.mjs';
import { npm } from './process.mjs';

if (Number.parseInt(process.versions.node, 10) < 22) {
  console.error(`@vscode/test-electron needs Node 22 or later; this is ${process.version}.`);
  process.exit(2);
}
const folder = onDemand('electron');
fs.mkdirSync(folder, { recursive: true });
if ((await npm(['install', '--prefix', folder, '--no-save', '@vscode/test-electron@3.1.0'])) !== 0) {
  console.error('npm could not fetch @vscode/test-electron.');
  process.exit(2);
}
const entry = createRequire(path.join(folder, 'package.json')).resolve('@vscode/test-electron');
const { runTests } = await import(pathToFileURL(entry).href);

const workspace = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-electron-')), 'drafts');
fs.cpSync(inRoot('test/editor/workspace'), workspace, { recursive: true });
try {
  process.exitCode = await runTests({
    version: process.argv[2] ?? 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: inRoot('dist/test/editor.cjs'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(`The suite did not pass, or VS Code did not start: ${error.message}`);
  process.exitCode = 1;
} finally {
  fs.rmSync(path.dirname(workspace), { recursive: true, force: true });
}
