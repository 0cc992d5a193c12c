import type { PlacedUnit, Unit } from './model.ts';

/** How one list of units becomes another: units `start` to `start + removed` give way to `units`. */
export interface UnitChange {
  readonly start: number;
  readonly removed: number;
  readonly units: readonly PlacedUnit[];
  /** How many lines the units behind them have moved. */
  readonly shift: number;
}

/** What has changed between two versions of a document: one run of units, as long as it must be. */
export function unitChange(before: readonly PlacedUnit[], after: readonly PlacedUnit[]): UnitChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start]!, after[start]!, 0)) start++;
  const [last, now] = [before.at(-1), after.at(-1)];
  const shift = last !== undefined && now !== undefined ? now.line - last.line : 0;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end)!, after.at(-1 - end)!, shift)) end++;
  return {
    start,
    removed: before.length - end - start,
    units: after.slice(start, after.length - end),
    shift,
  };
}

function isSame(before: PlacedUnit, after: PlacedUnit, shift: number): boolean {
  return (
    before.line + shift === after.line &&
    before.character === after.character &&
    isSameUnit(before.unit, after.unit)
  );
}

/** Blocks are the same objects as long as no edit touches them; what stands at an end is small. */
function isSameUnit(a: Unit, b: Unit): boolean {
  return a === b || (a.kind === b.kind && isEnd(a) && JSON.stringify(a) === JSON.stringify(b));
}

const isEnd = ({ kind }: Unit): boolean => kind === 'open' || kind === 'close';
