import { armed, type Finding, houseOf, type Settings } from '../../core/index.ts';
import type { OpenText } from '../texts.ts';
import type { World } from '../world.ts';

/**
 * Where the resolutions of an open text and their language versions disagree. Nothing is looked for where no rule
 * `versions/…` is on.
 */
export async function findDifferences(world: World, text: OpenText): Promise<readonly Finding[]> {
  const { config, document } = text;
  if (config === null || !document.resolutions.some(({ body }) => isOn(body, config))) return [];
  const { differencesOf } = await import('./disagreements.ts');
  return differencesOf(world, text, config);
}

const isOn = (body: string | null, config: Settings): boolean =>
  armed(houseOf(body ?? '', config), config).some(({ rule }) => rule.scope === 'versions');
