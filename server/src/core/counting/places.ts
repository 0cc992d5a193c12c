import { spanOf } from '../document/parts.ts';
import { type Span, shift } from '../text/span.ts';
import type { Counted } from './figures.ts';

/** Where what was counted stands, UTF-16 units of the file. */
export interface Places {
  readonly whole: Span;
  readonly preambular: readonly Span[];
  readonly operative: readonly Span[];
  readonly annexes: readonly Span[];
  readonly notes: readonly Span[];
}

export function placesOf({ structure, base }: Counted): Places {
  const { span, preambular, operative, annexes, noted } = structure;
  const placed = (each: Span): Span => shift(each, base);
  return {
    whole: placed(span),
    preambular: preambular.map(spanOf).map(placed),
    operative: operative.map(spanOf).map(placed),
    annexes: annexes.map((annex) => placed(annex.span)),
    notes: noted
      .filter(({ part }) => part.role === 'note')
      .map(spanOf)
      .map(placed),
  };
}
