import { MARKED_UP_SCHEME } from './requests.ts';

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
