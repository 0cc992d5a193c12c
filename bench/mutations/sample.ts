import { type Random, randomFrom } from '../random.ts';
import type { Break, Mutation } from './mutation.ts';
import type { Subject } from './subject.ts';

/** So many breaks of one kind in one text at most: many texts say more than many places of one. */
const MOST_A_TEXT = 5;

/**
 * Up to `size` breaks of one kind, spread over the texts: one in each, then a second one in each, and so on. The
 * same seed gives the same breaks, whatever other kinds there are.
 */
export function* sample(
  mutation: Mutation,
  subjects: readonly Subject[],
  size: number,
  seed: number,
): Generator<readonly [Subject, Break]> {
  const random = randomFrom(seed ^ hash(mutation.kind));
  const order = shuffled(random, subjects);
  const ways = new Map<Subject, Break[]>();
  let count = 0;
  for (let round = 0; round < MOST_A_TEXT; round++) {
    for (const subject of order) {
      if (count >= size) return;
      if (!ways.has(subject)) ways.set(subject, few(random, mutation.breaks(subject)));
      const way = ways.get(subject)![round];
      if (way === undefined) continue;
      count++;
      yield [subject, way];
    }
  }
}

function few(random: Random, ways: readonly Break[]): Break[] {
  const left = [...ways];
  const taken: Break[] = [];
  while (taken.length < MOST_A_TEXT && left.length > 0) taken.push(...left.splice(random(left.length), 1));
  return taken;
}

function shuffled<T>(random: Random, values: readonly T[]): readonly T[] {
  const out = [...values];
  for (let index = out.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [out[index], out[other]] = [out[other]!, out[index]!];
  }
  return out;
}

function hash(name: string): number {
  let value = 7;
  for (const character of name) value = (Math.imul(value, 31) + character.charCodeAt(0)) >>> 0;
  return value;
}
