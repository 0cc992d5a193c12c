import { hanNumbers } from './han.ts';
import type { RawNumber } from './raw-number.ts';
import { spacedNumbers } from './spaced.ts';
import type { Words } from './words.ts';

/** A number with what it claims. */
export interface NumberFound extends Omit<RawNumber, 'isSure' | 'scale'> {
  readonly claim: Claim;
  /** What else it may be, as it stands: the first of "215 to 387 billion". */
  readonly or?: number;
}

/**
 * Whether another version must have it: surely; likely, so that what lacks it is worth a hint; or not, since it may be
 * something else. It vouches for those of others in any case.
 */
export type Claim = 'sure' | 'likely' | 'none';

/** Smaller ones are articles, duals and idioms as often as numbers. */
const LEAST = 3;
/** In words, up to here. */
const MOST_LIKELY = 10;

/** The numbers in a folded text whose digits are ASCII, in figures and in words. */
export function numbersIn(text: string, words: Words): readonly NumberFound[] {
  const plain =
    words.idioms === null ? text : text.replace(words.idioms, (idiom) => ' '.repeat(idiom.length));
  const found = words.isHan ? hanNumbers(plain) : spacedNumbers(plain, words);
  const counted = found.map((each) => {
    words.percent.lastIndex = each.end;
    const percent = words.percent.exec(text);
    const end = each.end + (percent?.[0].length ?? 0);
    const isPercent = each.isPercent || percent !== null;
    return { ...each, end, isPercent, claim: claimOf(each, isPercent) };
  });
  return counted.map((each, index) => scaledWith(each, counted[index + 1], text));
}

/** Decimals without a percentage or a scale are as often sections; small numbers in words are put otherwise elsewhere. */
function claimOf({ isSure, value, inFigures, scale }: RawNumber, isPercent: boolean): Claim {
  if (!isSure || value < LEAST) return 'none';
  if (inFigures) return Number.isInteger(value) || isPercent || scale > 1 ? 'sure' : 'likely';
  return value > MOST_LIKELY || isPercent ? 'sure' : 'likely';
}

/** So much may stand between the ends of a span that share their scale: " to ", " y los ", " – ". */
const SPAN = 8;

function scaledWith(
  { scale: own, isSure: _, ...each }: RawNumber & NumberFound,
  next: RawNumber | undefined,
  text: string,
): NumberFound {
  const shares =
    next !== undefined &&
    next.scale > 1 &&
    own < next.scale &&
    each.inFigures &&
    !isYear(each.value) &&
    next.start - each.end <= SPAN &&
    !/[.;:]/.test(text.slice(each.end, next.start));
  if (!shares) return each;
  const value = Math.round((each.value / own) * next.scale * 1000) / 1000;
  return { ...each, value, claim: each.claim === 'none' ? 'none' : 'likely', or: each.value };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1900 && value < 2100;
