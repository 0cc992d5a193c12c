/** One line of the table. */
export interface Result {
  /** Number of the target; 0 for a figure without one. */
  readonly target: number;
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  /** The other side of the ratio. */
  readonly beside: { readonly name: string; readonly value: number } | null;
  /** What is compared with the limit: a ratio, or `ours` itself; `null` where nothing is. */
  readonly figure: number | null;
  readonly limit: Limit | null;
  readonly met: boolean | null;
}

export interface Limit {
  readonly kind: 'at most' | 'at least';
  readonly value: number;
}

export const atMost = (value: number): Limit => ({ kind: 'at most', value });
export const atLeast = (value: number): Limit => ({ kind: 'at least', value });

interface Measured {
  readonly target: number;
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
}

/** A figure alone, with or without a limit of its own. */
export function figure(measured: Measured, limit: Limit | null = null): Result {
  return { ...measured, beside: null, ...judged(limit === null ? null : measured.ours, limit) };
}

/** How many times the other's time (or size) ours is; with `at least`, how many times as fast. */
export function ratio(measured: Measured, name: string, value: number, limit: Limit | null): Result {
  const { ours, unit } = measured;
  const isSpeed = unit.endsWith('/s');
  const times = limit?.kind === 'at least' && !isSpeed ? value / ours : ours / value;
  return { ...measured, beside: { name, value }, ...judged(times, limit) };
}

function judged(value: number | null, limit: Limit | null): Pick<Result, 'figure' | 'limit' | 'met'> {
  if (value === null || limit === null) return { figure: value, limit, met: null };
  return {
    figure: value,
    limit,
    met: limit.kind === 'at most' ? value <= limit.value : value >= limit.value,
  };
}
