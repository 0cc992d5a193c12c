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
    0.18, 0.4, 0.93, -1.45, -1.49, -3.22, -0.14, 0.2, -3.8, 0.06, -0.51, 1.82, -1.98, -0.6, 0.29, 0.29, 0.28,
    3.21, -0.94, -1.8, -2.29,
  ],
  operative: [
    0.23, 0.41, 1.11, -0.2, -0.33, -3.08, -0.1, 0.43, -2.85, 0.05, 1.16, 0.36, -2.5, -0.75, 0.2, 0.34, 0.34,
    3.06, -0.25, -1.69, -2.04,
  ],
};
