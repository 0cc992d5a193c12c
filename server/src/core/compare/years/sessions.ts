import { parseNumber } from '../../bodies/numbers.ts';
import { sessionDays } from '../../bodies/plausible.ts';
import { keyOf } from '../../citations/citation.ts';
import type { Resolution } from '../../document/views.ts';

/**
 * Session or year of a resolution, as its number says, or the symbol of a draft: 80 of "80/271" and of "A/80/L.9", 2026
 * of "E/2026/L.5" and of "2735 (2026)". `null` where neither does.
 */
export function sessionOf({ number, symbol }: Pick<Resolution, 'number' | 'symbol'>): number | null {
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

/** When a resolution was, or is to be, adopted. */
export interface Time {
  /** Number of the session, of bodies that have numbers and not years. */
  readonly session: number | null;
  /** The first and the last year that it may be. */
  readonly from: number | null;
  readonly to: number | null;
}

/** By its closing date, else by what is known of the session. */
export function timeOf(resolution: Resolution): Time {
  const { closing, body, number } = resolution;
  const named = sessionOf(resolution);
  const session = named !== null && named < FIRST_YEAR ? named : null;
  const date = closing?.date ?? null;
  if (date !== null) return { session, from: yearOf(date), to: yearOf(date) };
  if (named !== null && session === null) return { session, from: named, to: named };
  const days = body === null || named === null ? null : sessionDays(body, number ?? `${named}/1`);
  return { session, from: days && yearOf(days.from), to: days && yearOf(days.to) };
}

/** No body has had so many sessions. */
const FIRST_YEAR = 1900;

const yearOf = (date: string): number => Number(date.slice(0, 4));
