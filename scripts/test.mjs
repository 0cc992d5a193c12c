// Runs the tests: npm test [-- STAGE...] [--grep TEXT]
// The stages are check, build, one for each folder of test files that Node's mocha runs (test/unit, test/cli, …), editor
// and web (the suites inside VS Code), and installed (the editor's first suite against the installed package).
// The last line is `N passed, N failed`, from each runner's own statistics; a stage that could not run has failed.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { testFolders } from './bundle-tests.mjs';
import { inRoot, root } from './paths.mjs';
import { run, runNode } from './process.mjs';
import { temporaryFolder } from './vscode-host/server.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const workspace = inRoot('test/editor/workspace');
const temporary = temporaryFolder();

const hosts = {
  editor: { runner: 'run-tests.mjs', suite: 'dist/test/editor.cjs' },
  web: { runner: 'run-web-tests.mjs', suite: 'dist/test/web.js' },
};

/** Name → what runs it: resolves to an exit code, and leaves mocha's statistics in the file `report`, if it has any. */
const stages = {
  check: () => runNode('scripts/check.mjs'),
  build: () => runNode('esbuild.mjs'),
  ...Object.fromEntries(testFolders().inNode.map((name) => [name, (report) => mocha(name, report)])),
  editor: (report) => host('editor', report, values.grep, '--extension', root),
  web: (report) => host('web', report, values.grep, '--extension', root),
  installed: async (report) => {
    const vsix = path.join(temporary, 'chapeau.vsix');
    const code = await runNode('scripts/package.mjs', '--out', vsix);
    return code === 0 ? host('editor', report, 'Chapeau in VS Code', '--vsix', vsix) : code;
  },
};
const withoutTests = ['check', 'build'];

/** Runs the test files of one folder; resolves to the exit code of the first thing that fails. */
async function mocha(name, report) {
  const bundled = await runNode('esbuild.mjs', 'tests', name);
  if (bundled !== 0) return bundled;
  const node = ['--enable-source-maps', inRoot('node_modules/mocha/bin/mocha.js')];
  const options = ['--timeout', '20000', '--forbid-only', '--reporter', inRoot('scripts/mocha-reporter.cjs')];
  if (values.grep) options.push('--fgrep', values.grep);
  const env = { ...process.env, CHAPEAU_REPORT: report };
  return run(process.execPath, [...node, ...options, `dist/test/${name}/**/*.test.mjs`], { env });
}

/** Runs a suite in VS Code, on a copy of the workspace: it edits and saves. */
async function host(name, report, grep, ...options) {
  const bundled = await runNode('esbuild.mjs', 'tests', name);
  if (bundled !== 0) return bundled;
  const copy = path.join(fs.mkdtempSync(path.join(temporary, 'workspace-')), 'drafts');
  fs.cpSync(workspace, copy, { recursive: true });
  const { runner, suite } = hosts[name];
  const args = ['--suite', suite, '--workspace', copy, '--report', report, ...options];
  if (grep) args.push('--grep', grep);
  return runNode(`scripts/vscode-host/${runner}`, ...args);
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
const failed = sum('failed');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
