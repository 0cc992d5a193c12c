/** Names of files and folders, whether paths of any system or URIs: pure work on strings. */

/** The last segment of `path`. */
export function baseName(path: string): string {
  return path.slice(lastSlash(path) + 1);
}

/** The folder that holds `path`; `null` for a root ("/", "C:\", "file:///"). */
export function parentOf(path: string): string | null {
  const at = lastSlash(path);
  if (at < 0 || at === path.length - 1) return null;
  const folder = path.slice(0, at);
  return /^[a-z][\w+.-]*:\/*$|^[a-z][\w+.-]*:\/\/[^/\\]+$|^$|^[A-Z]:$/i.test(folder)
    ? path.slice(0, at + 1)
    : folder;
}

/** True for a path that stands by itself: from a root, a drive or a URI's scheme. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\]|[a-z][\w+.-]+:)/i.test(path);
}

/** `name` in `folder`, with the separator that `folder` uses. */
export function joined(folder: string, name: string): string {
  if (/[/\\]$/.test(folder)) return folder + name;
  return folder + (folder.includes('\\') && !folder.includes('/') ? '\\' : '/') + name;
}

/** `path` as seen from `folder`: `.` and `..` are followed, a path that stands by itself stays as it is. */
export function resolved(folder: string, path: string): string {
  if (isAbsolute(path) || folder === '') return path;
  let base = folder;
  const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
  for (const name of names) base = name === '..' ? (parentOf(base) ?? base) : joined(base, name);
  return base;
}

/** The folders that hold `path`, the nearest first. */
export function* ancestorsOf(path: string): Generator<string> {
  for (let folder = parentOf(path); folder !== null; folder = parentOf(folder)) yield folder;
}

function lastSlash(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
}
