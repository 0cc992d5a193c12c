import { BODIES } from './bodies.ts';
import type { Body, Sessions } from './body.ts';
import { type ParsedNumber, parseNumber } from './numbers.ts';
import { GA_ANCHORS, GA_SPECIAL_SESSIONS, SC_FIRST_YEAR, SC_LAST_NUMBERS } from './years.ts';

/** Days between which a text was adopted, both `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Why a number cannot be one of a body's. */
export type Impossible =
  | { readonly reason: 'form' } // the body does not number so
  | { readonly reason: 'session' } // no such session or year in this form: too early, or its series had ended
  | { readonly reason: 'future' } // the session has not met on the day that was given
  | { readonly reason: 'number' } // no series of the body reaches it
  | { readonly reason: 'kind'; readonly kind: 'resolution' | 'decision' } // it is one of the other kind
  | { readonly reason: 'year'; readonly years: readonly number[] } // Security Council: the year of this number
  | { readonly reason: 'sessions'; readonly sessions: readonly [number, number] } // General Assembly, roman
  | { readonly reason: 'date'; readonly days: Days }; // when texts of this session were adopted

const byKey = new Map(BODIES.map((body) => [body.key, body]));

/** What the table says of a body. */
export function bodyOf(key: string): Body | undefined {
  return byKey.get(key);
}

/**
 * Why a text of `body` with this number (ASCII, in the body's own form) cannot be: `null` where it can, or where the
 * body's numbering is not known. `date` is what is given as its date, `today` the day after which nothing is adopted;
 * both `YYYY-MM-DD`.
 */
export function canBe(
  body: string,
  kind: 'resolution' | 'decision',
  number: string,
  date: string | null = null,
  today: string | null = null,
): Impossible | null {
  const parsed = parseNumber(number);
  const series = byKey.get(body)?.series;
  if (parsed === null || series === undefined) return null;
  const formed = series.filter(({ form }) => form === parsed.form);
  if (
    formed.length === 0 ||
    (parsed.body !== null && parsed.body !== body && parsed.form !== 'session/number')
  )
    return { reason: 'form' };
  const within = formed.filter(({ sessions }) => sessions === undefined || isIn(parsed.session, sessions));
  if (parsed.special === null && within.length === 0) return { reason: 'session' };
  const special = specialYears(body, parsed);
  if (special === 'none') return { reason: 'session' };
  const fitting = (parsed.special === null ? within : formed).filter(
    ({ numbers }) => numbers === undefined || isIn(parsed.number, numbers),
  );
  if (fitting.length === 0) return { reason: 'number' };
  if (!fitting.some((one) => one.kind === kind)) return { reason: 'kind', kind: fitting[0]!.kind };
  return wrongYear(body, parsed) ?? wrongDate(body, number, date, today);
}

function isIn(value: number, [first, last]: readonly [number, number | null]): boolean {
  return value >= first && (last === null || value <= last);
}

function wrongYear(body: string, { form, session, number, special }: ParsedNumber): Impossible | null {
  if (body === 'SC' && form === 'number (year)') {
    const years = yearsOfNumber(number);
    return years.length > 0 && !years.includes(session) ? { reason: 'year', years } : null;
  }
  if (body === 'GA' && form === 'number (session)' && special === null) {
    const sessions = sessionsOfNumber(number);
    return isIn(session, sessions) ? null : { reason: 'sessions', sessions };
  }
  return null;
}

/** Years that a resolution of the Security Council with this number may be of; none beyond the table. */
export function yearsOfNumber(number: number): readonly number[] {
  const index = SC_LAST_NUMBERS.findIndex((last) => number <= last);
  if (index < 0) return [];
  const year = SC_FIRST_YEAR + index;
  // The last limit of the table is uncertain.
  return index === SC_LAST_NUMBERS.length - 1 ? [year, year + 1] : [year];
}

/** Sessions of the General Assembly that a running number may be of. */
function sessionsOfNumber(number: number): readonly [number, number] {
  const after = GA_ANCHORS.find(([anchor]) => anchor >= number);
  const before = GA_ANCHORS.findLast(([anchor]) => anchor <= number);
  return [before?.[1] ?? 1, after?.[1] ?? 30];
}

function specialYears(body: string, { special, session, form }: ParsedNumber): string | 'none' | null {
  if (special === null || body !== 'GA') return null;
  const known = GA_SPECIAL_SESSIONS[`${special}-${session}`];
  const last = special === 'S' ? 7 : 5;
  if (form === 'number (session)' ? session > last : session <= last) return 'none';
  return known ?? null;
}

function wrongDate(
  body: string,
  number: string,
  date: string | null,
  today: string | null,
): Impossible | null {
  const days = sessionDays(body, number);
  if (days === null) return null;
  if (today !== null && days.from > today) return { reason: 'future' };
  return date !== null && (date < days.from || date > days.to) ? { reason: 'date', days } : null;
}

/** The days between which texts of the session of this number were adopted; `null` where that is not known. */
export function sessionDays(body: string, number: string): Days | null {
  const parsed = parseNumber(number);
  const found = byKey.get(body);
  if (parsed === null || found === undefined) return null;
  const { form, session } = parsed;
  if (form === 'number (year)') return yearsBetween(session, session);
  const special = specialYears(body, parsed);
  if (special !== null && special !== 'none') {
    const [first, last = first] = special.split('-');
    return yearsBetween(Number(first), last === '' ? 9999 : Number(last));
  }
  if (parsed.special !== null) return null;
  if (form === 'year/number') return daysOfYearNumber(body, session);
  if (form === 'number (session)' && body !== 'GA') return null;
  if (form === 'number/session') return null;
  return found.sessions === undefined ? null : daysOfSession(found.sessions, session);
}

/** ECOSOC and its commissions: sessions run from July to July since 2014, and are resumed in January at times. */
function daysOfYearNumber(body: string, year: number): Days {
  if (body !== 'ECOSOC') return yearsBetween(year, year);
  return { from: year >= 2014 ? `${year - 1}-07-01` : `${year}-01-01`, to: `${year + 1}-01-31` };
}

function yearsBetween(first: number, last: number): Days {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function daysOfSession({ base, from, to, rounds, table }: Sessions, session: number): Days | null {
  const listed = table?.[session];
  if (listed !== undefined) {
    const [first, last = first] = listed.split('/');
    return { from: `${first}-01`, to: `${last}-31` };
  }
  if (rounds !== undefined && session >= rounds.session) {
    const count = session - rounds.session;
    const [first, last] = rounds.months[count % rounds.months.length]!;
    return monthsOf(rounds.year + Math.floor(count / rounds.months.length), first, last);
  }
  return base === null ? null : monthsOf(base + session, from, to);
}

function monthsOf(year: number, from: number, to: number): Days {
  return { from: `${monthOf(year, from)}-01`, to: `${monthOf(year, to)}-31` };
}

function monthOf(year: number, month: number): string {
  const years = year + Math.floor((month - 1) / 12);
  return `${years}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}
