// Starting other programs, and one line of progress while something long runs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const isWindows = process.platform === 'win32';

/** Runs a program in the foreground, from the root; resolves to its exit code (1 when a signal ended it). */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of this repository with the Node that runs now. */
export const runNode = (script, ...args) => run(process.execPath, [inRoot(script), ...args]);

/** Runs npm. On Windows npm is a batch file, which only a shell starts. */
export const npm = (args, options) => run('npm', args, { shell: isWindows, ...options });

/** Runs a program silently; rejects with the end of its output when it fails. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      ...options,
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/** The full path of a program on the PATH, or null. */
export function which(name) {
  const endings = isWindows ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
    }
  }
  return null;
}

/** Does steps one after the other. On a terminal one line counts the seconds; elsewhere each step is a line. */
export async function inSteps(title, steps) {
  const live = process.stderr.isTTY;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  for (const [index, { name, work }] of steps.entries()) {
    const say = () =>
      process.stderr.write(
        `${live ? '\r\x1b[K' : ''}${title} ${index + 1}/${steps.length}: ${name} (${seconds()} s)`,
      );
    say();
    if (!live) process.stderr.write('\n');
    const timer = live && setInterval(say, 1000);
    try {
      await work();
    } catch (error) {
      if (live) process.stderr.write('\n');
      throw new Error(`${title}: ${name} failed. ${error.message}`);
    } finally {
      clearInterval(timer);
    }
  }
  process.stderr.write(`${live ? '\r\x1b[K' : ''}${title}: done in ${seconds()} s\n`);
}
