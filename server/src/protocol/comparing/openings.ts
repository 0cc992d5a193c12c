import { type AlignedOpenings, loadAligned } from '../../core/comparing.ts';
import type { ReadData } from '../../core/index.ts';
import type { World } from '../world.ts';

/** What adopted versions pair, by where it is read from: only once, even where that fails. */
const openings = new WeakMap<ReadData, Promise<AlignedOpenings | null>>();

/** What adopted versions open with; `null` where that cannot be read. */
export function openingsOf({ data }: World): Promise<AlignedOpenings | null> {
  const read = openings.get(data) ?? loadAligned(data).catch(() => null);
  openings.set(data, read);
  return read;
}
