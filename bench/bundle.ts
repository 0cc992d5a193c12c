import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';

/** Bundles a program of the bench that runs in a process of its own; returns the bundle's path. */
export async function bundled(program: string): Promise<string> {
  const outfile = path.resolve('dist/bench', program.replace(/\.ts$/, '.cjs'));
  await esbuild.build({
    entryPoints: [path.resolve('bench', program)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

let isBuilt = false;

/** Builds what ships, minified, once a run. */
export function buildProduct(): void {
  if (!isBuilt) execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'ignore' });
  isBuilt = true;
}
