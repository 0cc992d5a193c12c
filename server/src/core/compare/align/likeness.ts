import type { Features } from './features.ts';
import type { Mates } from './moved.ts';
import { type Row, witnesses } from './row.ts';

/**
 * How like each unit is to each other of its own version, by the rarer words that they share: rows of length 1. No
 * words of two languages are compared; but units of two versions that belong together are like units that do.
 */
interface Likeness {
  /** Place in the list by index of the unit. */
  readonly places: ReadonlyMap<number, number>;
  readonly rows: readonly Float32Array[];
}

const kept = new WeakMap<readonly Features[], Likeness>();

function likenessOf(features: readonly Features[]): Likeness {
  let likeness = kept.get(features);
  if (likeness === undefined) {
    likeness = {
      places: new Map(features.map(({ units }, place) => [units[0]!.index, place])),
      rows: makeRows(features),
    };
    kept.set(features, likeness);
  }
  return likeness;
}

/** Words that more of the units have say nothing. */
const COMMON = 0.6;

function makeRows(features: readonly Features[]): readonly Float32Array[] {
  const holders = new Map<number, { readonly weight: number; readonly places: number[] }>();
  features.forEach(({ latin, native }, place) => {
    for (const { hashes, weights } of [latin, native])
      hashes.forEach((hash, at) => {
        const holder = holders.get(hash);
        if (holder === undefined) holders.set(hash, { weight: weights[at]! ** 3, places: [place] });
        else holder.places.push(place);
      });
  });
  const rows = features.map(() => new Float32Array(features.length));
  for (const { weight, places } of holders.values())
    if (places.length > 1 && places.length <= Math.max(3, COMMON * features.length))
      for (const one of places) for (const other of places) if (one !== other) rows[one]![other]! += weight;
  return rows.map((row) => {
    const length = Math.hypot(...row);
    return length === 0 ? row : row.map((value) => value / length);
  });
}

/** Pairs of a text that tells half as much as a long one. */
const FEW = 25;

/** Size of a paragraph that tells half as much as a long one; in thousandths of a page. */
const SHORT = 20;

/** Of larger texts this would take too long. */
const MOST_PLACES = 1_000_000;

/** How much speaks for a row and a unit by what each is like, as far as others have been paired. */
export class SecondLook {
  private readonly mates: Mates;
  private readonly rows: readonly Row[];
  private readonly units: readonly Features[];
  private readonly versions: readonly (readonly Features[])[];
  /** Short texts tell less, and so do short paragraphs. */
  private readonly trust: number;
  /** How like a row or a unit is to each row, 0 for rows without a pair; made when asked for. */
  private readonly rowLikes: (Float32Array | undefined)[] = [];
  private readonly unitLikes: (Float32Array | undefined)[] = [];

  private constructor(
    versions: readonly (readonly Features[])[],
    rows: readonly Row[],
    units: readonly Features[],
    mates: Mates,
  ) {
    this.versions = versions;
    this.rows = rows;
    this.units = units;
    this.mates = mates;
    const paired = mates.unitOf.reduce((count, unit) => count + (unit < 0 ? 0 : 1), 0);
    this.trust = paired / (paired + FEW);
  }

  /** `versions` are those of the rows, `null` where the texts are too large. */
  static at(
    versions: readonly (readonly Features[])[],
    rows: readonly Row[],
    units: readonly Features[],
    mates: Mates,
  ): SecondLook | null {
    if (rows.length * Math.max(rows.length, units.length) > MOST_PLACES) return null;
    return new SecondLook(versions, rows, units, mates);
  }

  private byUnit(j: number): Float32Array {
    let values = this.unitLikes[j];
    if (values === undefined) {
      const likes = likenessOf(this.units).rows[j]!;
      values = Float32Array.from(this.mates.unitOf, (unit) => (unit < 0 ? 0 : likes[unit]!));
      this.unitLikes[j] = values;
    }
    return values;
  }

  /** By the words of the first version that has the row. */
  private byRow(i: number): Float32Array {
    let values = this.rowLikes[i];
    if (values === undefined) {
      values = new Float32Array(this.rows.length);
      this.rowLikes[i] = values;
      const version = this.rows[i]!.cells.findIndex((cell) => cell !== null);
      const { places, rows: likes } = likenessOf(this.versions[version]!);
      for (const { index } of this.rows[i]!.cells[version]!.units) {
        const own = likes[places.get(index)!]!;
        for (const [row, { cells }] of this.rows.entries())
          if (this.mates.unitOf[row]! >= 0)
            for (const other of cells[version]?.units ?? []) values[row]! += own[places.get(other.index)!]!;
      }
    }
    return values;
  }

  /** Of `first` rows from `i` and `second` units from `j`, each in one piece; measured on adopted resolutions. */
  score(i: number, first: number, j: number, second: number): number {
    const left = this.byRow(i);
    const right = this.byUnit(j);
    const more = first > 1 ? this.byRow(i + 1) : null;
    const others = second > 1 ? this.byUnit(j + 1) : null;
    const own = this.mates.rowOf[j]!;
    const next = second > 1 ? this.mates.rowOf[j + 1]! : own;
    let [both, one, other] = [0, 0, 0];
    for (let row = 0; row < left.length; row++) {
      if (row === i || row === own || row === next || (more !== null && row === i + 1)) continue;
      const x = more === null ? left[row]! : left[row]! + more[row]!;
      const y = others === null ? right[row]! : right[row]! + others[row]!;
      both += x * y;
      one += x * x;
      other += y * y;
    }
    if (one === 0 || other === 0) return 0;
    const cosine = Math.max(0.4, both / Math.sqrt(one * other));
    const size = Math.min(witnesses(this.rows[i]!)[0]!.size, this.units[j]!.size);
    return ((this.trust * size) / (size + SHORT)) * Math.min(3.8, 27 * (cosine - 0.4) ** 2 - 3);
  }
}
