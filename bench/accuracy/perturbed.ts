import { alignUnits, type UnitList } from '../../server/src/core/compare/align/versions.ts';
import { type AlignedRow, type Unit, unitsOf } from '../../server/src/core/comparing.ts';
import { pick, type Random, randomFrom } from '../random.ts';
import { columns, percent } from './columns.ts';
import type { Family } from './versions.ts';

const KINDS = ['deleted', 'inserted', 'moved', 'split', 'merged'] as const;
type Kind = (typeof KINDS)[number];

/** A unit, and which of the version as it was are in it; none of one from another text. */
interface Piece {
  readonly unit: Unit;
  readonly from: readonly number[];
}

interface Score {
  trials: number;
  seen: number;
  right: number;
  others: number;
}

/**
 * One paragraph of one version deleted, inserted from another text, moved, split or merged with the next, numbers
 * going on or not: whether the rows say that (`seen`), and whether all other units stay with their partners (`right`).
 * Only families whose versions have the same units in the same order.
 */
export function perturbedReport(
  families: readonly Family[],
  fault: (line: string) => void,
  kinds: readonly Kind[] = KINDS,
): string {
  const random = randomFrom(7);
  const texts = families.map(listsOf).filter((lists) => lists.length > 1);
  const rows = [['change', 'versions', 'trials', 'seen, %', 'others right, %']];
  for (const count of [2, 6])
    for (const kind of kinds) {
      const score: Score = { trials: 0, seen: 0, right: 0, others: 0 };
      for (const [index, lists] of texts.entries())
        for (let round = 0; round < 4; round++) {
          const chosen = someOf(random, lists, count);
          const other = pick(
            random,
            texts.filter((_, at) => at !== index),
          );
          const trial = new Trial(chosen, kind, random, other);
          trial.run(score, (line) => fault(`${kind} ${count}\t${line}`));
        }
      rows.push([
        kind,
        String(count),
        String(score.trials),
        percent(score.seen, score.trials),
        percent(score.right, score.others),
      ]);
    }
  return `One change of one version\n\n${columns(rows)}`;
}

function someOf<T>(random: Random, values: readonly T[], count: number): readonly T[] {
  const left = [...values];
  while (left.length > count) left.splice(random(left.length), 1);
  return left;
}

/** The versions that have the form of most. */
function listsOf({ versions }: Family): readonly UnitList[] {
  const groups = new Map<string, UnitList[]>();
  for (const version of versions) {
    const units = unitsOf(version);
    const form = units.map(({ role, level }) => `${role}${level}`).join(' ');
    groups.set(form, [...(groups.get(form) ?? []), { units, language: version.resolution.language }]);
  }
  return [...groups.values()].reduce((most, each) => (each.length > most.length ? each : most));
}

class Trial {
  private readonly lists: readonly UnitList[];
  private readonly kind: Kind;
  private readonly random: Random;
  private readonly other: readonly UnitList[];
  private readonly changed: number;
  private readonly units: readonly Unit[];
  /** What is done something to: indexes of units, with their items. */
  private touched: readonly number[] = [];

  constructor(lists: readonly UnitList[], kind: Kind, random: Random, other: readonly UnitList[]) {
    this.lists = lists;
    this.kind = kind;
    this.random = random;
    this.other = other;
    this.changed = random(lists.length);
    this.units = lists[this.changed]!.units;
  }

  run(score: Score, fault: (line: string) => void): void {
    const pieces = this.pieces();
    if (pieces === null) return;
    const numbered = this.random(2) === 0 ? pieces : renumbered(pieces);
    const units = reindexed(numbered);
    const lists = this.lists.with(this.changed, { ...this.lists[this.changed]!, units });
    const rows = alignUnits(lists);
    score.trials++;
    const languages = lists.map(({ language }) => language).join(' ');
    const what = this.touched.map((index) => describe(this.units[index]!)).join(' + ');
    const where = `${languages}, of ${this.lists[this.changed]!.language} ${what}`;
    if (this.isSeen(rows, pieces)) score.seen++;
    else {
      const there = rows.filter((row) =>
        row.cells.some(
          (cell, at) => at !== this.changed && cell?.units.some(({ index }) => this.touched.includes(index)),
        ),
      );
      const cells = there.map((row) =>
        row.cells.map((cell) => cell?.units.map(({ index }) => index).join('+') ?? '–').join(' '),
      );
      fault(`not seen\t${where}: ${cells.join(' | ')}`);
    }
    for (const row of rows) {
      const { right, all } = this.judge(row, pieces);
      score.right += right;
      score.others += all;
      if (right < all)
        fault(
          `others\t${where}: ${row.cells.map((cell) => cell?.units.map(describe).join(' + ') ?? '–').join(' | ')}`,
        );
    }
  }

  /** The changed version; `null` where it has nothing to change so. */
  private pieces(): readonly Piece[] | null {
    const pieces = this.units.map((unit, index): Piece => ({ unit, from: [index] }));
    const tops = this.units.filter(({ role }) => role === 'preambular' || role === 'operative');
    if (tops.length < 4) return null;
    const top = pick(this.random, tops);
    const end = this.endOf(top.index);
    const own = pieces.slice(top.index, end);
    const rest = pieces.filter(({ unit }) => unit.index < top.index || unit.index >= end);
    this.touched = own.map(({ unit }) => unit.index);
    switch (this.kind) {
      case 'deleted':
        return rest;
      case 'inserted': {
        this.touched = [];
        const same = this.other.find(({ language }) => language === this.lists[this.changed]!.language);
        const strangers = (same?.units ?? []).filter(
          (unit) => unit.role === top.role && unit.words.length > 60,
        );
        if (strangers.length === 0) return null;
        const unit = { ...pick(this.random, strangers), label: top.label, parent: null, notes: [] };
        return [...pieces.slice(0, end), { unit, from: [] }, ...pieces.slice(end)];
      }
      case 'moved': {
        const places = tops.filter(
          ({ role, index }) => role === top.role && index !== top.index && index !== end,
        );
        if (places.length < 2) return null;
        const place = pick(this.random, places).index;
        const at = rest.findIndex(({ unit }) => unit.index === place);
        return [...rest.slice(0, at), ...own, ...rest.slice(at)];
      }
      case 'split': {
        const { words } = top;
        const middle = Math.round(words.length * (0.35 + this.random(31) / 100));
        const isSpaced = words.includes(' ', middle);
        const cut = isSpaced ? words.indexOf(' ', middle) : middle;
        if (end > top.index + 1 || words.length < 120) return null;
        const first = { ...top, words: words.slice(0, cut) };
        const second = { ...top, words: words.slice(cut).trim(), opening: null, notes: [] };
        return pieces.flatMap((piece) =>
          piece.unit === top
            ? [
                { ...piece, unit: first },
                { ...piece, unit: second },
              ]
            : [piece],
        );
      }
      case 'merged': {
        const next = this.units[top.index + 1];
        if (next === undefined || next.role !== top.role || this.endOf(next.index) > next.index + 1)
          return null;
        this.touched = [top.index, next.index];
        const unit = {
          ...top,
          words: `${top.words} ${next.words}`,
          text: [...top.text, ...next.text],
          notes: [...top.notes, ...next.notes],
        };
        return pieces.flatMap((piece) =>
          piece.unit === next ? [] : piece.unit === top ? [{ unit, from: this.touched }] : [piece],
        );
      }
    }
  }

  private endOf(top: number): number {
    let end = top + 1;
    while (this.units[end] !== undefined && this.units[end]!.level > 0) end++;
    return end;
  }

  private isSeen(rows: readonly AlignedRow[], pieces: readonly Piece[]): boolean {
    const ours = (row: AlignedRow): readonly Unit[] => row.cells[this.changed]?.units ?? [];
    const theirs = (row: AlignedRow): readonly Unit[] =>
      row.cells.flatMap((cell, at) => (at === this.changed ? [] : (cell?.units ?? [])));
    const touching = rows.filter((row) => theirs(row).some(({ index }) => this.touched.includes(index)));
    switch (this.kind) {
      case 'deleted':
        return touching.every((row) => ours(row).length === 0);
      case 'inserted': {
        const added = pieces.findIndex(({ from }) => from.length === 0);
        const row = rows.find((each) => ours(each).some(({ index }) => index === added))!;
        return theirs(row).length === 0 && ours(row).length === 1;
      }
      case 'moved':
        return rows.some(({ isMoved }) => isMoved);
      case 'split':
        return touching.length === 1 && ours(touching[0]!).length === 2;
      case 'merged':
        return touching.length === 1 && ours(touching[0]!).length === 1;
    }
  }

  /** Of the untouched units of a row, how many stand with just their partners. */
  private judge(row: AlignedRow, pieces: readonly Piece[]): { right: number; all: number } {
    const origins = row.cells.map((cell, version) =>
      (cell?.units ?? []).flatMap(({ index }) => (version === this.changed ? pieces[index]!.from : [index])),
    );
    const every = new Set(origins.flat());
    let [right, all] = [0, 0];
    for (const origin of origins)
      for (const index of origin) {
        if (this.touched.includes(index)) continue;
        all++;
        if (every.size === 1 && origins.every((each) => each.length === 1)) right++;
      }
    return { right, all };
  }
}

/** Operative paragraphs numbered through. */
function renumbered(pieces: readonly Piece[]): readonly Piece[] {
  let value = 0;
  return pieces.map((piece) => {
    const { unit } = piece;
    if (unit.role !== 'operative' || unit.label === null) return piece;
    value++;
    return { ...piece, unit: { ...unit, label: { ...unit.label, value }, path: String(value) } };
  });
}

/** Indexes anew; items of a unit below the last one above them. */
function reindexed(pieces: readonly Piece[]): readonly Unit[] {
  const above: number[] = [];
  return pieces.map(({ unit }, index) => {
    above[unit.level] = index;
    const parent = unit.level === 0 ? null : above[unit.level - 1]!;
    return { ...unit, index, parent };
  });
}

const describe = ({ role, path, index, words }: Unit): string =>
  `${role} ${path} [${index}] “${words.slice(0, 40)}”`;
