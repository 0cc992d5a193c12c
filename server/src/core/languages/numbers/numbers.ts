import type { LanguageCode } from '../codes.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/**
 * How one language writes numbers and dates in running text, as adopted texts do. Forms are parted by bars; "(a|b)"
 * behind a stem lists its endings, an empty one among them where the stem stands alone. All are matched folded.
 */
export interface NumberWords {
  /** Value → cardinals and ordinals. What is put together ("fifty-sixth") is not listed. */
  readonly words: Readonly<Record<number, string>>;
  /** Value → how words begin that are put together with it (трехлетний); they vouch for a number, and claim none. */
  readonly compounds: Readonly<Record<number, string>>;
  /** Forms of these that mean other things, too: they vouch for a number, and claim none. */
  readonly doubtful: string;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<number, string>>;
  /** What stands between the words of one number: "-", " y ". */
  readonly joins: string;
  /** Between hundreds and what follows: " and "; '' where the words follow at once. */
  readonly hundredJoin: string;
  /** Particles written together with a word, in the order in which they come: each group parted by bars. */
  readonly prefixes: readonly string[];
  /** Units come before tens, and the tens are joined to them by this particle (Arabic و); '' elsewhere. */
  readonly onesFirst: string;
  /** The mark between thousands in figures; spaces serve everywhere. */
  readonly thousands: string;
  /** Behind a number, what makes it a percentage. */
  readonly percent: string;
  /** Between the days of one month, and between the ends of a span: "9 and 17", "12 to 16". */
  readonly dayJoins: string;
  /** Behind the day, and before month and year: "1er", "de". */
  readonly dayMarks: string;
  readonly monthLink: string;
  /** Other forms of the names of months (Russian cases), from January on; '' where there are none. */
  readonly months: string;
  /** Idioms that hold a number which others write without one or as another. */
  readonly idioms: string;
}

export const NUMBER_WORDS: { readonly [language in LanguageCode]: NumberWords } = { ar, zh, en, fr, ru, es };
