import type { Version } from '../../core/comparing.ts';
import { type FrameTarget, lineBreakIn } from '../../core/framing.ts';
import { otherVersionsOf } from '../comparing/candidates.ts';
import { openingsOf } from '../comparing/openings.ts';
import type { World } from '../world.ts';

/** The version that is furthest on: what is written next is taken from it; `null` where there is no other. */
export async function sourceFor(world: World, target: Version): Promise<Version | null> {
  const others = await otherVersionsOf(world, target);
  const lengthOf = ({ resolution: { preambular, operative } }: Version): number =>
    preambular.length + operative.length;
  return others.reduce<Version | null>(
    (most, each) => (most === null || lengthOf(each) > lengthOf(most) ? each : most),
    null,
  );
}

/** What frames for a version go by. */
export async function targetOf(
  world: World,
  { document, resolution: { language, body, span } }: Version,
): Promise<FrameTarget> {
  return { language, body, aligned: await openingsOf(world), lineBreak: lineBreakIn(document, span) };
}
