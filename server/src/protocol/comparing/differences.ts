import { armed, houseOf, type Settings } from '../../core/index.ts';
import type { Source } from '../beside.ts';

/**
 * Where the resolutions of an open text and their language versions disagree. Nothing is looked for where no rule
 * `versions/…` is on, nor in a text that is longer than resolutions are.
 */
export const findDifferences: Source = async (world, text, goesOn) => {
  const { config, document } = text;
  if (
    config === null ||
    document.length > LONGEST ||
    !document.resolutions.some(({ body }) => isOn(body, config))
  )
    return [];
  const { differencesOf } = await import('./disagreements.ts');
  return differencesOf(world, text, config, goesOn);
};

/** UTF-16 units. */
const LONGEST = 1_000_000;

const isOn = (body: string | null, config: Settings): boolean =>
  armed(houseOf(body ?? '', config), config).some(({ rule }) => rule.scope === 'versions');
