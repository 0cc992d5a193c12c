import type { Kin } from '../languages/citing/citing.ts';
import type { LanguageCode } from '../languages/codes.ts';

/** How a number is written; what stands where says which part is the session, the year or the running number. */
export type NumberForm =
  | 'session/number' // 66/102, 19/5
  | 'year/number' // 2012/14
  | 'roman/number' // X/2
  | 'special/number' // S-10/2, ES-10/21
  | 'number (year)' // 1373 (2001)
  | 'number (session)' // 1514 (XV), 3201 (S-VI), 1915 (ORG-75)
  | 'number/session' // 1/CP.21
  | 'own'; // WHA64.12: names its body

/** One series of numbers that a body gives. */
export interface Series {
  readonly kind: 'resolution' | 'decision';
  readonly form: NumberForm;
  /** First and last session or year; `null` for a series that goes on. */
  readonly sessions?: readonly [number, number | null];
  /** First and last running number. */
  readonly numbers?: readonly [number, number];
}

/** When a session met: months count from January of the session's year, so that 13 is the next January. */
export interface Sessions {
  /** The year of session n is `base + n`; `null` where the table alone says. */
  readonly base: number | null;
  readonly from: number;
  readonly to: number;
  /** Several sessions a year from a first session and year on, each with its months. */
  readonly rounds?: {
    readonly session: number;
    readonly year: number;
    readonly months: readonly (readonly [number, number])[];
  };
  /** Sessions that met at other times: "2006-06/2006-07". */
  readonly table?: Readonly<Record<string, string>>;
}

/** A body that adopts resolutions. */
export type Body = {
  readonly key: string;
  /** Makes the official symbol from a number (bodies/symbols.ts). */
  readonly symbol?: string;
  /** The same for its decisions, where they have symbols of their own. */
  readonly decisionSymbol?: string;
  /** Of a body that is cited by its name; its short name is that of its kin. */
  readonly kin?: Kin;
  /** Organs of other treaties have the same name: it alone does not tell how the number has to look. */
  readonly common?: true;
  /** Names in citations beside that of the enacting line, variants after a bar, endings in brackets "(a|b)". */
  readonly cited?: { readonly [language in LanguageCode]?: string };
  readonly series?: readonly Series[];
  readonly sessions?: Sessions;
} & {
  /** How its enacting line names it, without the mark after it; variants after a bar, "*" for an ordinal. */
  readonly [language in LanguageCode]?: string;
};
