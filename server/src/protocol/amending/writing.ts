import { amendmentsOf, writeAmendments } from '../../core/amending.ts';
import { houseOf } from '../../core/index.ts';
import { documentOf } from '../comparing/texts.ts';
import type * as own from '../requests.ts';
import type { World } from '../world.ts';

/** The document that turns one text into the other, in the words of the house of the first. */
export async function answerWrite(
  world: World,
  { old, next, by, stance }: own.WriteAmendmentsParams,
): Promise<own.WriteAmendmentsResult | null> {
  const [before, after] = await Promise.all([documentOf(world, old), documentOf(world, next)]);
  if (before === null || after === null) return null;
  const { config } = await world.configOf(before.uri);
  const { name } = houseOf(before.resolutions[0]?.body ?? '', config);
  const house = name === 'model-un' || stance !== undefined ? 'model-un' : 'un';
  const document = amendmentsOf(before, after, { house, by: by || null, stance: stance ?? null });
  return { text: writeAmendments(document), house };
}
