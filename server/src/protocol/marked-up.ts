import { HostError } from '../host/host.ts';
import { open } from '../host/open.ts';
import type { ReadMarkedUpParams, ReadMarkedUpResult } from './requests.ts';
import type { World } from './world.ts';

/** The text of an Akoma Ntoso file, or in words why there is none. */
export async function readMarkedUp(
  { files }: World,
  { uri }: ReadMarkedUpParams,
): Promise<ReadMarkedUpResult> {
  const place = files.at(uri);
  if (place === null) return { failure: 'it is no file' };
  try {
    const opened = await open(await place.host.read(place.path));
    if ('failure' in opened) return opened;
    return opened.paragraphAt === null ? { failure: 'it is no Akoma Ntoso XML' } : { text: opened.text };
  } catch (error) {
    if (error instanceof HostError) return { failure: error.message };
    throw error;
  }
}
