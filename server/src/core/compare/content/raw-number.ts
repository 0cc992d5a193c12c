/** A number in a folded text; offsets in it. */
export interface RawNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isPercent: boolean;
  /** In figures, at least in part. */
  readonly inFigures: boolean;
  /** A number by itself, and no part of a name, a date or an idiom. */
  readonly isSure: boolean;
  /** What a word behind the figures has multiplied them by, 1 without one. */
  readonly scale: number;
}
