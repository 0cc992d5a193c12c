import type { AlignedOpenings } from '../../drafting/openings/aligned.ts';
import type { Message } from '../../rules/message.ts';
import type { Span } from '../../text/span.ts';
import { type Content, contentsOf } from '../content/content.ts';
import type { AlignedRow, Cell, Unit, Version } from '../model.ts';
import { unitsOf } from '../units.ts';

/** What one check finds; the levels are set later. */
export interface Report {
  readonly code: string;
  readonly version: number;
  readonly span: Span;
  readonly message: Message;
  /** Index of the row that it belongs to. */
  readonly row: number;
  /** Adopted texts have it, too: a hint whatever the level of the rule. */
  readonly isWeak?: boolean;
}

/** Aligned versions, and what the checks ask of them. */
export class Context {
  readonly versions: readonly Version[];
  readonly rows: readonly AlignedRow[];
  readonly openings: AlignedOpenings | null;
  readonly reports: Report[] = [];
  /** By version and unit, the row that it stands in. */
  private readonly rowOf: readonly Int32Array[];

  constructor(versions: readonly Version[], rows: readonly AlignedRow[], openings: AlignedOpenings | null) {
    this.versions = versions;
    this.rows = rows;
    this.openings = openings;
    this.rowOf = versions.map((version) => new Int32Array(unitsOf(version).length).fill(-1));
    rows.forEach(({ cells }, row) => {
      for (const [version, cell] of cells.entries())
        for (const { index } of cell?.units ?? []) this.rowOf[version]![index] = row;
    });
  }

  /** The versions that have something in a row. */
  present(row: number): readonly number[] {
    return [...this.rows[row]!.cells.keys()].filter((version) => this.rows[row]!.cells[version] !== null);
  }

  cell(row: number, version: number): Cell | null {
    return this.rows[row]!.cells[version] ?? null;
  }

  rowOfUnit(version: number, unit: number): number {
    return this.rowOf[version]![unit] ?? -1;
  }

  /** Row of the paragraph or annex that a row of items belongs to, in the first version that has it; -1 for none. */
  parentRow(row: number, version = this.present(row)[0]!): number {
    const parent = this.cell(row, version)?.units[0]?.parent ?? null;
    return parent === null ? -1 : this.rowOfUnit(version, parent);
  }

  content(version: number, unit: Unit): Content {
    return contentsOf(this.versions[version]!)[unit.index]!;
  }

  /** Contents of the paragraph that a cell stands in, with all its items. */
  around(version: number, { units }: Cell): readonly Content[] {
    const all = unitsOf(this.versions[version]!);
    const root = rootOf(all, units[0]!);
    const contents = contentsOf(this.versions[version]!);
    const found: Content[] = [];
    for (let index = root; index < all.length; index++) {
      if (index > root && rootOf(all, all[index]!) !== root && !units.includes(all[index]!)) break;
      found.push(contents[index]!);
    }
    return found;
  }

  /** Where what a version lacks would stand: the end of what stands before, in the order of the rows. */
  due(row: number, version: number): Span {
    const isNote = this.rows[row]!.role === 'footnote';
    for (let before = row - 1; before >= 0; before--) {
      const last = this.cell(before, version)?.units.at(-1);
      if (last !== undefined && (last.role === 'footnote') === isNote) return endOf(last);
    }
    const { enacting, span } = this.versions[version]!.resolution;
    return enacting?.span ?? { start: span.start, end: Math.min(span.end, span.start + 1) };
  }
}

/** Index of the paragraph, annex or note that a unit belongs to; an item of an annex stands for itself. */
function rootOf(units: readonly Unit[], unit: Unit): number {
  let root = unit;
  while (root.parent !== null && units[root.parent]!.role !== 'annex') root = units[root.parent]!;
  return root.index;
}

/** Its label and opening, or its first words: what shows which paragraph is meant. */
export function headOf({ span, opening, label, text }: Unit): Span {
  if (opening !== null) return { start: span.start, end: Math.max(opening.span.end, span.start + 1) };
  if (label !== null) return { start: span.start, end: label.span.end };
  const first = text[0]!;
  return { start: span.start, end: Math.min(first.end, first.start + 20) };
}

/** Its last character. */
export function endOf({ text }: Unit): Span {
  const { start, end } = text.at(-1)!;
  return { start: Math.max(start, end - 1), end };
}
