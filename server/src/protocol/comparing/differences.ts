import type { Finding } from '../../core/index.ts';
import type { OpenText } from '../texts.ts';
import type { World } from '../world.ts';

/** Where the language versions of the resolutions of an open text disagree with it. */
export async function findDifferences(_world: World, _text: OpenText): Promise<readonly Finding[]> {
  return [];
}
