// Opens the workbench on a suite and waits for its end; shared by run-tests.mjs and run-web-tests.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { installHost } from './install.mjs';

const options = {
  extension: { type: 'string' },
  vsix: { type: 'string' },
  suite: { type: 'string' },
  workspace: { type: 'string' },
  settings: { type: 'string', default: '{}' }, // JSON
  grep: { type: 'string' }, // runs only tests whose full names contain this
  report: { type: 'string' }, // gets mocha's statistics as JSON
  screenshot: { type: 'string', default: '.vscode-test/failure.png' }, // of a run that did not pass
  timeout: { type: 'string', default: '600' }, // seconds
  trust: { type: 'boolean', default: false }, // with workspace trust, as a user has it
  verbose: { type: 'boolean', default: false },
};

const exitCodes = { passed: 0, failed: 1, setup: 2, timeout: 3 };

/**
 * Reads the command line, lets `open(host, args, hear)` start a server, and returns the process's exit code.
 * `open` resolves to { url, log(), hasEnded(), stop() }; it calls `hear` with what the suite's side says: { print },
 * { press } or { stats }.
 * VS Code reports success for an extension host that died, too; so a run passes only when its statistics came.
 */
export async function runSuite(usage, open) {
  const { values: args } = parseArgs({ options });
  for (const name of ['suite', 'extension', 'vsix', 'workspace']) {
    if (args[name] && !fs.existsSync(args[name])) return refuse(`${args[name]} does not exist`);
  }
  if (!args.suite) return refuse(usage);

  const started = Date.now();
  const say = (text) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${text}`);
  let stats = null;
  let server;
  let browser;
  let pressing = Promise.resolve();
  let end = 'setup';
  try {
    const host = await installHost();
    server = await open(host, args, (message) => {
      if (message.print !== undefined) process.stdout.write(message.print);
      if (message.stats !== undefined) stats = message.stats;
      if (message.press !== undefined)
        pressing = pressing.then(() => browser?.page.keyboard.press(message.press)).catch(console.error);
    });
    browser = await startBrowser(host);
    say('VS Code is starting');
    end = await suiteEnd(browser.page, server.url, args);
  } catch (error) {
    console.error(error);
  }
  if (end === 'passed' && !stats) {
    console.error('The extension host ended before the suite did.');
    end = 'failed';
  }
  if (end !== 'passed') {
    const picture = path.resolve(args.screenshot);
    await browser?.page.screenshot({ path: picture, timeout: 10_000 }).then(
      () => say(`picture in ${picture}`),
      () => {},
    );
    if (end === 'timeout' || server?.hasEnded()) console.error(server.log());
  }
  await browser?.close();
  await server?.stop();
  if (args.report && stats) fs.writeFileSync(args.report, JSON.stringify(stats));
  say(end);
  return exitCodes[end];
}

/** Opens the page and resolves to how the suite ended. */
async function suiteEnd(page, url, { timeout, verbose }) {
  const { promise, resolve } = deferred();
  // The workbench calls these two functions, where a page has them, with its log and with the suite's result.
  await page.exposeFunction(
    'codeAutomationLog',
    (kind, parts) => verbose && console.error(`[${kind}]`, ...parts),
  );
  await page.exposeFunction('codeAutomationExit', (code) => resolve(code === 0 ? 'passed' : 'failed'));
  page.on('crash', () => resolve('failed'));
  const timer = setTimeout(() => {
    console.error(`The suite did not end within ${timeout} s.`);
    resolve('timeout');
  }, Number(timeout) * 1000);
  await page.goto(url, { timeout: Number(timeout) * 1000, waitUntil: 'commit' });
  const end = await promise;
  clearTimeout(timer);
  return end;
}

function deferred() {
  let resolve;
  const promise = new Promise((r) => {
    resolve = r;
  });
  return { promise, resolve };
}

function refuse(message) {
  console.error(message);
  return exitCodes.setup;
}
