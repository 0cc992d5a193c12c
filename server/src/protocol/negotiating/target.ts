import type { Span } from '../../core/index.ts';
import type { Alternatives, Mark, Point, PointPlace } from '../../core/negotiating.ts';

/** What a cursor, a selection or a row means. */
export interface Target {
  readonly point: Point;
  /** Which of its alternatives; `null` for all of it. */
  readonly option: number | null;
}

/**
 * The point or alternative that has just this span, as a row has; else the innermost that holds it. `null` where there
 * is none. UTF-16 offsets.
 */
export function targetAt(points: readonly Point[], span: Span): Target | null {
  let found: (Target & { readonly span: Span }) | null = null;
  const consider = (target: Target & { readonly span: Span }): void => {
    if (isIn(span, target.span) && (found === null || lengthOf(target) <= lengthOf(found))) found = target;
  };
  for (const point of points) {
    const { span: own, options } = markOf(point);
    consider({ point, option: null, span: own });
    for (const [option, each] of options.entries()) consider({ point, option, span: each.span });
  }
  return found;
}

/** The innermost paragraph or item with a point of its own that holds a span; `null` where there is none. */
export function placeOf(points: readonly Point[], span: Span): PointPlace | null {
  const places = points.map(({ place }) => place).filter((place) => isIn(span, place.span));
  return places.reduce<PointPlace | null>(
    (best, place) => (best === null || lengthOf(place) < lengthOf(best) ? place : best),
    null,
  );
}

/** The one of the two that a point has. */
export function markOf({ mark, alternatives }: Point): Mark | Alternatives {
  return (mark ?? alternatives)!;
}

export function isIn(inner: Span, { start, end }: Span): boolean {
  return start <= inner.start && inner.end <= end;
}

const lengthOf = ({ span: { start, end } }: { readonly span: Span }): number => end - start;
