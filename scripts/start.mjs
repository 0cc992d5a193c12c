// A first look: npm start [-- --no-editor]. Builds, shows the command line at work on a sample, then opens the samples
// with the extension running: in desktop VS Code where its `code` is on the PATH, else in VS Code in the browser.
// Without a terminal it ends after the command line's part.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, root } from './paths.mjs';
import { run, runNode, which } from './process.mjs';
import { openForPerson } from './vscode-host/open.mjs';

const { values } = parseArgs({ options: { 'no-editor': { type: 'boolean', default: false } } });
const samples = inRoot('samples');
const faulty = 'model-un.en.resolution';
const citing = 'general-assembly.en.resolution';

if ((await runNode('esbuild.mjs')) !== 0) process.exit(1);
for (const args of [
  ['outline', `samples/${faulty}`],
  ['check', `samples/${faulty}`],
  ['citations', `samples/${citing}`, '--library', 'samples/library'],
]) {
  console.log(`\n$ npx chapeau ${args.join(' ')}`);
  const status = await runNode('bin/chapeau.cjs', ...args);
  if (status > 1) process.exit(status); // 1 says that there is something to report
}

if (process.stdout.isTTY && !values['no-editor']) {
  console.log('');
  if (which('code')) {
    console.log('Opening samples/ in VS Code.');
    const args = [`--extensionDevelopmentPath=${root}`, samples, path.join(samples, citing)];
    const isWindows = process.platform === 'win32'; // there `code` is a batch file, for the shell
    process.exitCode = await run('code', isWindows ? args.map((arg) => `"${arg}"`) : args, {
      shell: isWindows,
    });
  } else await openForPerson(samples, { file: citing });
}
