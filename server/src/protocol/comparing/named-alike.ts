import { languageMarked, namedAlike, readFileName } from '../../core/comparing.ts';
import type { LanguageCode } from '../../core/index.ts';
import { mayHoldResolution } from '../../host/endings.ts';
import { baseName, isAbsolute, joined, parentOf } from '../../host/paths.ts';
import type { FilePlace } from '../files.ts';
import type { World } from '../world.ts';

/** A file whose name says that it holds another language version. */
export interface NamedFile {
  readonly uri: string;
  /** As its name or folder says. */
  readonly language: LanguageCode | null;
}

/** Most files that one name brings up. */
const MOST = 20;

/** Files named as the one at `uri` but for a language; those with the same ending come first. */
export async function filesNamedAlike(world: World, uri: string): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  for (const beside of await filesAround(world, uri)) {
    const alike = alikeByName(uri, beside);
    if (alike !== null) found.push(alike);
  }
  const ending = endingOf(uri);
  const rank = (file: NamedFile): number => (endingOf(file.uri) === ending ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

/** The second of two files, where their names differ but for a language. */
export function alikeByName(uri: string, other: string): NamedFile | null {
  const alike = namedAlike(readable(uri), readable(other));
  return alike && { uri: other, language: alike.language };
}

/**
 * Files in the same folder, and in those beside it where it is named for a language, whose names begin as the one at
 * `uri` does: in a folder of thousands, few are looked at more closely.
 */
async function filesAround({ files }: World, uri: string): Promise<readonly string[]> {
  const place = files.at(uri);
  const folder = place && parentOf(place.path);
  if (place === null || folder === null) return [];
  const folders = [folder];
  const above = parentOf(folder);
  if (above !== null && isForLanguage(baseName(folder)))
    for (const { name, kind } of await place.host.entries(above)) {
      const path = pathIn(place, above, name);
      if (kind === 'folder' && isForLanguage(name) && path !== folder) folders.push(path);
    }
  const stem = folded(readFileName(readable(baseName(uri))).stem);
  const found: string[] = [];
  for (const each of folders)
    for (const { name, kind } of await place.host.entries(each))
      if (kind === 'file' && folded(name).startsWith(stem) && mayHoldResolution(name))
        found.push(place.uriOf(pathIn(place, each, name)));
  return found;
}

const folded = (name: string): string => name.toLowerCase().normalize('NFC');

const isForLanguage = (name: string): boolean => languageMarked(readable(name)) !== null;

const endingOf = (uri: string): string => uri.slice(uri.lastIndexOf('.')).toLowerCase();

/** A URI or a part of one as people read it. */
export function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The path of what is called `name` in a folder; hosts behind the client call URIs paths. */
export function pathIn({ uriOf }: FilePlace, folder: string, name: string): string {
  const isUri = isAbsolute(folder) && uriOf(folder) === folder;
  return joined(folder, isUri ? encodeURIComponent(name) : name);
}
