import type { Location } from 'vscode-languageserver';
import type { Range } from '../core/index.ts';
import type { FilePlace } from '../core/navigation.ts';
import { MARKED_UP_SCHEME } from './requests.ts';
import type { World } from './world.ts';

/** Akoma Ntoso, by its name: what stands in it is shown as the text that it marks up. */
const MARKED_UP = /\.xml$/i;

/** The URI of the text that a file of the library holds, as the client shows it. */
export function shownUri(file: string): string {
  if (!isMarkedUp(file)) return file;
  const path = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?([^?#]*)/i.exec(file)?.[1] ?? file;
  return `${MARKED_UP_SCHEME}:${path}.resolution?${encodeURIComponent(file)}`;
}

/** The file whose text is shown at a URI. */
export function fileShownAt(uri: string): string {
  const query = uri.startsWith(`${MARKED_UP_SCHEME}:`) ? uri.indexOf('?') : -1;
  return query < 0 ? uri : decodeURIComponent(uri.slice(query + 1));
}

export function isMarkedUp(file: string): boolean {
  return MARKED_UP.test(file);
}

/** A client that cannot show the text that a file marks up is sent to the head of the file. */
export function shown(world: World, file: string, range: Range): Location {
  if (!isMarkedUp(file)) return { uri: file, range };
  if (!world.navigates) return { uri: file, range: NOWHERE };
  return { uri: shownUri(file), range };
}

export const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function locationOf(world: World, { file, range }: FilePlace): Location {
  return shown(world, file, range);
}
