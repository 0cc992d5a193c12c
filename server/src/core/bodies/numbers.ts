import { romanValue } from '../text/numerals.ts';
import type { NumberForm } from './body.ts';

/** What a number in its body's own form says: "66/102", "217 A (III)", "1373 (2001)", "S-10/2", "1/CP.21", "WHA64.12". */
export interface ParsedNumber {
  readonly form: NumberForm;
  /** Session or year; of "(ORG-75)" and the like 0. */
  readonly session: number;
  readonly number: number;
  /** "S" or "ES" of a special session. */
  readonly special: string | null;
  /** "A" of "31/16 A". */
  readonly part: string | null;
  /** The body that the number itself names. */
  readonly body: string | null;
}

const SLASH = /^(?:(E?S)-)?(\d{1,4}|[IVX]{1,5})\/(\d{1,4})(?: ([A-Z]))?$/;
const BRACKETS = /^(\d{1,4})(?: ([A-Z]))? \((?:(\d{4})|(E?S)-([IVX]{1,6})|([IVXLC]{1,8})|ORG-\d\d)\)$/;
const CLIMATE = /^(\d{1,2})\/(CP|CMP|CMA)\.(\d{1,2})$/;
const HEALTH = /^(WHA|EB)(\d{1,3})(?:\.R?|\()(\d{1,2})\)?$/;
const AGENCY = /^GC\((\d{1,2}|[IVXL]{1,7})\)\/RES\/(\d{1,3})$/;
const MARITIME = /^A\.(\d{2,4})\((\d{1,2})\)$/;
const TELECOM = /^(\d{1,3}) \(Rev\. .{3,24} ?(\d{4})\)$/u;
const CULTURE = /^(\d{1,2}) C\/Resolution (\d{1,3})$/;
const CLIMATE_BODIES: Readonly<Record<string, string>> = {
  CP: 'UNFCCC-COP',
  CMP: 'UNFCCC-CMP',
  CMA: 'UNFCCC-CMA',
};

/** Numbers come again and again: as many are kept as a library of laws could cite. */
const MOST_KEPT = 20_000;
const kept = new Map<string, ParsedNumber | null>();

/** The parts of a number; `null` for what is no number of a resolution or decision. */
export function parseNumber(number: string): ParsedNumber | null {
  let parsed = kept.get(number);
  if (parsed === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    parsed = readNumber(number);
    kept.set(number, parsed);
  }
  return parsed;
}

function readNumber(number: string): ParsedNumber | null {
  let match = SLASH.exec(number);
  if (match !== null) {
    const [, special = null, first, second, part = null] = match;
    const session = /^\d/.test(first!) ? Number(first) : (romanValue(first!) ?? 0);
    const form =
      special !== null
        ? 'special/number'
        : session >= 1000
          ? 'year/number'
          : /^\d/.test(first!)
            ? 'session/number'
            : 'roman/number';
    return { form, session, number: Number(second), special, part, body: null };
  }
  match = BRACKETS.exec(number);
  if (match !== null) {
    const [, running, part = null, year, special = null, specialRoman, roman] = match;
    const session = year !== undefined ? Number(year) : (romanValue(specialRoman ?? roman ?? '') ?? 0);
    const form = year !== undefined ? 'number (year)' : 'number (session)';
    return { form, session, number: Number(running), special, part, body: null };
  }
  match = CLIMATE.exec(number);
  if (match !== null)
    return own('number/session', Number(match[3]), Number(match[1]), CLIMATE_BODIES[match[2]!]!);
  match = HEALTH.exec(number);
  if (match !== null)
    return own('own', Number(match[2]), Number(match[3]), match[1] === 'WHA' ? 'WHA' : 'WHO-EB');
  match = AGENCY.exec(number);
  if (match !== null)
    return own('own', Number(match[1]) || (romanValue(match[1]!) ?? 0), Number(match[2]), 'IAEA-GC');
  match = MARITIME.exec(number);
  if (match !== null) return own('own', Number(match[2]), Number(match[1]), 'IMO');
  match = TELECOM.exec(number);
  if (match !== null) return own('own', Number(match[2]), Number(match[1]), 'ITU-PP');
  match = CULTURE.exec(number);
  return match === null ? null : own('own', Number(match[1]), Number(match[2]), 'UNESCO-GC');
}

function own(form: NumberForm, session: number, number: number, body: string): ParsedNumber {
  return { form, session, number, special: null, part: null, body };
}
