import type { Part } from '../../syntax/openings.ts';

/** What speaks for or against an opening; logarithms of shares, or 1 for what is so. */
export const FEATURES = [
  /** How usual it is. */
  'single',
  /** How usual it is after the one before. */
  'follows',
  /** The one before is alike, and its adverb is the one that comes next, another, or none. */
  'due',
  'plainAgain',
  'outOfStep',
  /** It has an adverb of repetition, and the one before is not alike. */
  'orphan',
  /** The one before, or the one before that, has the same phrase. */
  'again',
  'secondLast',
  /** It does not agree with the adopting body. */
  'wrongGender',
  /** How much more usual it is after the second last. */
  'lift',
  /** In houses that let openings repeat freely. */
  'freeOrphan',
  'freePlain',
  'freeDue',
  /** The draft has not used the phrase yet. */
  'new',
  /** How much more usual it is with this body, and there after the two before. */
  'body',
  'triple',
  /** The paragraph after: how much more usual it is after this one; how its form goes with it. */
  'leads',
  'leadsDue',
  'leadsPlain',
  'leadsAstray',
  /** It is made of one that is counted and of words that go with others. */
  'composed',
] as const;

export type Feature = (typeof FEATURES)[number];

/** By the order of `FEATURES`: fitted to adopted texts in six languages (`npm run accuracy -- openings --fit`). */
export const WEIGHTS: Readonly<Record<Part, readonly number[]>> = {
  preambular: [
    0.2, 0.4, 0.97, -1.48, -1.41, -3.41, -0.16, 0.2, -3.83, 0.06, -0.33, 1.89, -1.93, -0.57, 0.28, 0.29, 0.28,
    3.38, -0.96, -1.93, -3,
  ],
  operative: [
    0.23, 0.42, 0.92, -0.38, -0.45, -3.1, 0.03, 0.42, -2.88, 0.05, 1.19, 0.4, -2.45, -0.73, 0.2, 0.34, 0.35,
    3.05, -0.27, -1.67, -3,
  ],
};
