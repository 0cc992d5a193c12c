// Starts VS Code's server on a free port, with a data folder of its own that goes when the process ends.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** User settings for a quiet workbench that asks and looks up nothing; the caller's come after them. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

const running = new Set();
const temporary = new Set();
process.on('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
  for (const folder of temporary)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code));
}

/** A temporary folder that is removed when this process ends. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-host-'));
  temporary.add(folder);
  return folder;
}

/** Extension hosts and language servers belong to the server's process group, so they end with it. */
function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Starts the server of an installed host; resolves when it listens.
 * `folders` are unpacked extensions shown as installed, `packages` are .vsix files to install first;
 * `automation` lets a page name extensions under development and a suite, `trust` asks for workspace trust.
 */
export async function startServer(host, options = {}) {
  const {
    settings = {},
    folders = [],
    packages = [],
    port = 0,
    automation = false,
    trust = false,
    env = {},
  } = options;
  const data = temporaryFolder();
  const extensions = path.join(data, 'extensions');
  const sockets = path.join(data, 'sockets');
  for (const folder of [extensions, sockets, path.join(data, 'User')])
    fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  fs.writeFileSync(path.join(extensions, 'extensions.json'), JSON.stringify(folders.map(installedEntry)));

  const common = ['--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', extensions];
  const environment = {
    ...process.env,
    NODE_OPTIONS: '',
    TMPDIR: sockets,
    XDG_RUNTIME_DIR: sockets,
    EXTENSIONS_GALLERY: '{}', // no gallery, so nothing is looked up
    ...env,
  };
  for (const file of packages) {
    const install = [host.server, '--install-extension', path.resolve(file), '--force', ...common];
    const { status, stdout, stderr } = spawnSync(host.node, install, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`VS Code could not install ${file}:\n${stdout}${stderr}`);
  }

  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  flags.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-experiments');
  flags.push('--disable-getting-started-override');
  if (!trust) flags.push('--disable-workspace-trust');
  // Without this flag a built VS Code ignores the page's extensions under development and its suite.
  if (automation) flags.push('--enable-smoke-test-driver');
  const child = spawn(host.node, [host.server, ...flags, ...common], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let log = '';
  const listening = await new Promise((resolve, reject) => {
    const giveUp = (reason) => reject(new Error(`VS Code’s server ${reason}\n${log}`));
    const timer = setTimeout(giveUp, 60_000, 'did not listen within 60 s');
    ended.then((code) => giveUp(`ended with ${code}`));
    const read = (chunk) => {
      log = (log + chunk).slice(-50_000);
      const line = /agent listening on (\d+)/.exec(log);
      if (!line) return;
      clearTimeout(timer);
      resolve(line[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const authority = `127.0.0.1:${listening}`;
  return {
    authority,
    origin: `http://${authority}`,
    log: () => log,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      if (!running.delete(child)) return;
      endGroup(child, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
      endGroup(child, 'SIGKILL');
    },
  };
}

/** How VS Code's list of installed extensions names a folder that lies elsewhere. */
function installedEntry(folder) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: path.resolve(folder) },
    metadata: { installedTimestamp: Date.now(), source: 'vsix' },
  };
}

/** The address of the workbench on a folder or .code-workspace; `start` is VS Code's list of start-up pairs. */
export function workbenchAddress(origin, workspace, start = []) {
  const url = new URL(origin);
  if (workspace)
    url.searchParams.set(
      workspace.endsWith('.code-workspace') ? 'workspace' : 'folder',
      path.resolve(workspace),
    );
  if (start.length > 0) url.searchParams.set('payload', JSON.stringify(start));
  return url.href;
}

/** A file on the server as the page names it: the authority has to be the page's own host and port. */
export const remoteFile = (server, file) =>
  `vscode-remote://${server.authority}${encodeURI(path.resolve(file))}`;
