// What the host needs from the system: a C++ compiler, to install it, and Chromium with fonts, to run tests in it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { run, which } from '../process.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const chromiumPackages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'];

function findBrowser() {
  if (process.env.VSCODE_HOST_CHROMIUM) return process.env.VSCODE_HOST_CHROMIUM;
  for (const name of browsers) {
    const file = which(name);
    if (file) return file;
  }
  return fs.existsSync(macChrome) ? macChrome : null;
}

/** Installs Debian packages where that needs no question: as root, or with sudo that asks for no password. */
async function aptInstall(packages) {
  const isRoot = process.getuid?.() === 0;
  const mayInstall = which('apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0);
  const list = packages.join(' ');
  if (!mayInstall) throw new Error(`Please install: ${list} (Debian: sudo apt-get install ${list})`);
  console.error(`Installing with apt-get: ${list}`);
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return run(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if ((await apt('update')) !== 0) await apt('update');
  if ((await apt('install', '--yes', '--no-install-recommends', ...packages)) !== 0) {
    throw new Error(`apt-get could not install ${list}`);
  }
}

/** Sees to it that programs are on the PATH whose Debian packages have the same names. */
export async function requirePrograms(names) {
  const missing = names.filter((name) => !which(name));
  if (missing.length > 0) await aptInstall(missing);
}

/** The path of a Chromium to drive, named in $VSCODE_HOST_CHROMIUM, found, or installed. */
export async function requireBrowser() {
  if (!findBrowser()) await aptInstall(chromiumPackages);
  const browser = findBrowser();
  if (!browser) throw new Error('No Chromium found: install one, or name it in VSCODE_HOST_CHROMIUM.');
  return browser;
}
