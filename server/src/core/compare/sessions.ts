import { parseNumber } from '../bodies/numbers.ts';
import { keyOf } from '../citations/citation.ts';
import type { Resolution } from '../document/views.ts';

/**
 * Session or year of a resolution, as its number says, or the symbol of a draft: 80 of "80/271" and of "A/80/L.9", 2026
 * of "E/2026/L.5" and of "2735 (2026)". `null` where neither does.
 */
export function sessionOf({ number, symbol }: Resolution): number | null {
  const parsed = number === null ? null : parseNumber(number);
  if (parsed !== null) return parsed.special === null && parsed.session > 0 ? parsed.session : null;
  const part = symbol?.split('/').find((each) => /^\d{1,4}$/.test(each));
  return part === undefined ? null : Number(part);
}

/** Two texts in one language that are different resolutions: their numbers differ, or their sessions. */
export function areOfDifferentYears(old: Resolution, next: Resolution): boolean {
  const [oldKey, newKey] = [keyOf(old), keyOf(next)];
  if (oldKey !== null && newKey !== null) return oldKey !== newKey;
  const [before, after] = [sessionOf(old), sessionOf(next)];
  return before !== null && after !== null && before !== after;
}
