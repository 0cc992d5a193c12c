// Runs the tests: npm test [-- STAGE...] [--grep TEXT]
// The stages are check, build, one for each folder of test files that Node's mocha runs (test/unit, test/cli, …), editor
// and web (the suites inside VS Code), and installed (the editor's first suite against the installed package).
// The last line is `N passed, N failed`, from each runner's own statistics; a stage that could not run has failed.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from './bundle.mjs';
import { inRoot, root } from './paths.mjs';
import { run, runNode } from './process.mjs';
import { temporaryFolder } from './vscode-host/server.mjs';

const inVsCode = ['editor', 'web'];
const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const workspace = inRoot('test/editor/workspace');
const temporary = temporaryFolder();

const folders = filesIn('test', '.test.ts').map((file) => file.split('/')[1]);
const mochaFolders = [...new Set(folders)].filter((name) => !inVsCode.includes(name));

/** Name → what runs it: resolves to an exit code, and leaves mocha's statistics in the file `report`, if it has any. */
const stages = {
  check: () => runNode('scripts/check.mjs'),
  build: () => runNode('esbuild.mjs'),
  ...Object.fromEntries(mochaFolders.map((name) => [name, (report) => mocha(name, report)])),
  editor: (report) =>
    host('run-tests.mjs', report, 'dist/test/editor.cjs', '--extension', root, ...grep(values.grep)),
  web: (report) =>
    host('run-web-tests.mjs', report, 'dist/test/web.js', '--extension', root, ...grep(values.grep)),
  installed: async (report) => {
    const vsix = path.join(temporary, 'chapeau.vsix');
    const code = await runNode('scripts/package.mjs', '--out', vsix);
    if (code !== 0) return code;
    return host(
      'run-tests.mjs',
      report,
      'dist/test/editor.cjs',
      '--vsix',
      vsix,
      ...grep('Chapeau in VS Code'),
    );
  },
};
const withoutTests = ['check', 'build'];

const grep = (text) => (text ? ['--grep', text] : []);

function mocha(name, report) {
  const options = [
    '--timeout',
    '20000',
    '--forbid-only',
    '--reporter',
    inRoot('scripts/mocha-reporter.cjs'),
    ...grep(values.grep),
  ];
  const node = ['--enable-source-maps', inRoot('node_modules/mocha/bin/mocha.js')];
  const env = { ...process.env, CHAPEAU_REPORT: report };
  return run(process.execPath, [...node, ...options, `dist/test/${name}/**/*.test.mjs`], { env });
}

/** Runs a suite in VS Code, on a copy of its workspace: it edits and saves. */
function host(runner, report, suite, ...options) {
  const copy = path.join(fs.mkdtempSync(path.join(temporary, 'workspace-')), 'drafts');
  fs.cpSync(workspace, copy, { recursive: true });
  return runNode(
    `scripts/vscode-host/${runner}`,
    '--suite',
    suite,
    '--workspace',
    copy,
    '--report',
    report,
    ...options,
  );
}

/** The outcome of one stage as numbers. Whatever went wrong, beyond the tests that say so, counts as one more failure. */
async function outcome(name) {
  const report = path.join(temporary, `${name}.json`);
  const started = Date.now();
  console.log(`\n=== ${name}`);
  const code = await stages[name](report).catch((error) => {
    console.error(error);
    return 1;
  });
  const seconds = (Date.now() - started) / 1000;
  if (withoutTests.includes(name))
    return { name, seconds, passed: 0, failed: code === 0 ? 0 : 1, pending: 0 };
  const stats = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
  const { passes: passed = 0, failures = 0, pending = 0 } = stats ?? {};
  const couldNotRun = passed + failures === 0 && !values.grep;
  return {
    name,
    seconds,
    passed,
    failed: failures === 0 && (code !== 0 || couldNotRun) ? 1 : failures,
    pending,
  };
}

const unknown = positionals.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const chosen =
  positionals.length > 0 ? ['build', ...positionals.filter((name) => name !== 'build')] : Object.keys(stages);
const bundled = await runNode('esbuild.mjs', 'tests');
const outcomes = [];
for (const name of chosen) outcomes.push(await outcome(name));

console.log('');
for (const { name, passed, failed, pending, seconds } of outcomes) {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  console.log(
    `${verdict.padEnd(7)} ${name.padEnd(10)} ${passed} passed, ${failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
}
const sum = (key) => outcomes.reduce((total, each) => total + each[key], 0);
const failed = sum('failed') + (bundled === 0 ? 0 : 1);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
