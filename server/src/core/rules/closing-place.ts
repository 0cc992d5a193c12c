import type { Run } from './runs.ts';

const CLOSED: ReadonlySet<Run['role']> = new Set<Run['role']>(['preambular', 'operative', 'item', 'more']);

/** From `at` on the run holds its closing mark alone, which the rules on the ends of paragraphs look at. */
export function isClosingPlace({ text, role }: Run, at: number): boolean {
  return CLOSED.has(role) && text.length - at < 40 && !/[\p{L}\p{Nd}]/u.test(text.slice(at));
}
