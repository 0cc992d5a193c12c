import { areVersionNames, languageMarked, readFileName } from '../../core/comparing.ts';
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

/**
 * Files named as the one at `uri` but for a language: beside it ("draft.en.resolution", "draft_fr.md"), and of the same
 * name in folders that are named for languages ("en/draft.resolution", "fr/draft.resolution"). Those with the same ending
 * come first.
 */
export async function filesNamedAlike(world: World, uri: string): Promise<readonly NamedFile[]> {
  const place = world.files.at(uri);
  const folder = place && parentOf(place.path);
  if (place === null || folder === null) return [];
  const own = readFileName(nameIn(place, place.path));
  const found: NamedFile[] = [];
  for (const { name, kind } of await place.host.entries(folder)) {
    if (kind !== 'file' || !mayHoldResolution(name)) continue;
    const other = readFileName(name);
    if (!areVersionNames(own, other)) continue;
    found.push({ uri: place.uriOf(pathIn(place, folder, name)), language: other.language });
  }
  const above = parentOf(folder);
  if (above !== null && languageMarked(nameIn(place, folder)) !== null)
    for (const { name, kind } of await place.host.entries(above)) {
      const language = languageMarked(name);
      const beside = pathIn(place, above, name);
      if (kind !== 'folder' || language === null || beside === folder) continue;
      for (const each of await place.host.entries(beside)) {
        const isSame = each.kind === 'file' && mayHoldResolution(each.name);
        if (isSame && readFileName(each.name).stem === own.stem)
          found.push({ uri: place.uriOf(pathIn(place, beside, each.name)), language });
      }
    }
  const ending = endingOf(uri);
  return found.sort((a, b) => rank(a.uri, ending) - rank(b.uri, ending)).slice(0, MOST);
}

const rank = (uri: string, ending: string): number => (endingOf(uri) === ending ? 0 : 1);

const endingOf = (uri: string): string => uri.slice(uri.lastIndexOf('.')).toLowerCase();

/** The last segment of a path as people read it: hosts behind the client call URIs paths. */
function nameIn(place: FilePlace, path: string): string {
  const name = baseName(path);
  return isUri(place, path) ? decodeURIComponent(name) : name;
}

/** The path of what is called `name` in a folder. */
export function pathIn(place: FilePlace, folder: string, name: string): string {
  return joined(folder, isUri(place, folder) ? encodeURIComponent(name) : name);
}

const isUri = ({ uriOf }: FilePlace, path: string): boolean => isAbsolute(path) && uriOf(path) === path;
