import { LENGTHS } from '../../languages/lengths.ts';
import type { AlignedRow, Cell, Unit, Version } from '../model.ts';

/**
 * The rows with what was put together only because the versions that were aligned first lack a paragraph: two units
 * of a version part where another has them in two rows, and where two units of most stand beside one of a version that
 * is no longer than one of theirs.
 */
export function apart(rows: readonly AlignedRow[], versions: readonly Version[]): readonly AlignedRow[] {
  return withoutMissing(intoRowsBeside(rows), versions);
}

type Open = Omit<AlignedRow, 'cells'> & { readonly cells: (Cell | null)[] };

function intoRowsBeside(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  const all = rows.map((row): Open => ({ ...row, cells: [...row.cells] }));
  all.forEach(({ role, cells }, index) => {
    for (const [version, cell] of cells.entries()) {
      if (cell?.units.length !== 2) continue;
      const [first, second] = cell.units as [Unit, Unit];
      for (const [beside, moves, stays] of [
        [all[index + 1], second, first],
        [all[index - 1], first, second],
      ] as const) {
        if (beside === undefined || beside.role !== role || beside.cells[version] !== null) continue;
        const both = cells.some((other, at) => {
          const next = beside.cells[at];
          return (
            other?.units.length === 1 && next?.units.length === 1 && next.units[0]!.level === moves.level
          );
        });
        if (!both) continue;
        beside.cells[version] = { units: [moves] };
        cells[version] = { units: [stays] };
        break;
      }
    }
  });
  return all;
}

/** Beside a short paragraph, one that is missing and one that is merged have about the same length. */
const DOUBT = 0.35;

/** Rows that most have in two units, and one version in a unit that has the size of one of them. */
function withoutMissing(rows: readonly AlignedRow[], versions: readonly Version[]): readonly AlignedRow[] {
  return rows.flatMap((row) => {
    const present = row.cells.flatMap((cell, version) =>
      cell === null ? [] : { version, units: cell.units },
    );
    const single = present.filter(({ units }) => units.length === 1);
    const double = present.filter(({ units }) => units.length === 2);
    if (single.length !== 1 || double.length === 0 || double.length + 1 < present.length) return [row];
    const [alone] = single as [(typeof single)[number]];
    const size = sizeOf(alone.units[0]!, versions[alone.version]!);
    const sizes = [0, 1].map((at) =>
      mean(double.map(({ units, version }) => sizeOf(units[at]!, versions[version]!))),
    );
    const off = (other: number): number => Math.abs(Math.log(size / other));
    const opens = [0, 1].map((part) => double.some(({ units }) => opensAlike(units[part]!, alone.units[0]!)));
    const at = opens[0] !== opens[1] ? Number(opens[1]) : Number(off(sizes[0]!) > off(sizes[1]!));
    if (off(sizes[at]!) > off(sizes[0]! + sizes[1]!) + DOUBT) return [row];
    return [0, 1].map((part) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell === null || cell.units.length === 2) return cell && { units: [cell.units[part]!] };
        return part === at ? cell : null;
      }),
    }));
  });
}

function opensAlike({ opening: one }: Unit, { opening: other }: Unit): boolean {
  return one !== null && one.concept !== null && one.concept === other?.concept;
}

function sizeOf({ words }: Unit, { resolution }: Version): number {
  const { unit, page } = LENGTHS[resolution.language];
  return Math.max(1, unit === 'word' ? words.split(' ').length : words.length) / page;
}

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
