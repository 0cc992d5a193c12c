// What esbuild.mjs and the bundling of tests share.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

/** Options of every bundle. Nothing is written by esbuild itself: `writeChanged` does. */
export const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none', // dist/notices.txt has them
  logOverride: { 'empty-import-meta': 'error' }, // there is no import.meta in CommonJS
};
export const forNode = { platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
export const forWeb = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Writes a file only when that changes it, so that whoever reads it meanwhile is not disturbed. */
export function writeChanged(file, contents) {
  const bytes = Buffer.from(contents);
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

/** A file's path from the root, with slashes, as esbuild's metafiles name it. */
export const fromRoot = (file) => path.relative(root, file).replaceAll(path.sep, '/');

/** The files below a folder whose names end so, as paths from the root, sorted. */
export function filesIn(folder, ending) {
  if (!fs.existsSync(inRoot(folder))) return [];
  const names = fs.readdirSync(inRoot(folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .sort();
}
