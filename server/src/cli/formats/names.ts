import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shell } from '../shell.ts';

/**
 * The folder that reports for other programs name files from: in GitHub Actions the checkout, as its annotations
 * and its code scanning want, when the working folder is inside it; else the working folder.
 */
export function rootOf({ cwd, env }: Shell): string {
  const checkout = env.GITHUB_WORKSPACE;
  return checkout && isInside(relative(checkout, cwd)) ? resolve(checkout) : cwd;
}

/** `file`, which is seen from the working folder, as seen from `root`; an absolute path for one outside. */
export function nameFrom(root: string, shell: Shell, file: string): string {
  const absolute = resolve(shell.cwd, file);
  const name = relative(root, absolute);
  return (isInside(name) ? name : absolute).split(sep).join('/');
}

/** A file below `root` as a relative reference, any other as a `file:` URI. */
export function uriFrom(root: string, shell: Shell, file: string): string {
  const name = nameFrom(root, shell, file);
  return isAbsolute(name) ? pathToFileURL(name).href : name.split('/').map(encodeURIComponent).join('/');
}

/** The URI of a folder, with the slash at the end that makes it a base. */
export function baseUriOf(folder: string): string {
  return pathToFileURL(folder).href.replace(/\/?$/, '/');
}

function isInside(name: string): boolean {
  return name !== '..' && !name.startsWith(`..${sep}`) && !isAbsolute(name);
}
