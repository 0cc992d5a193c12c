import { ByteReader, DamagedData } from './bytes.ts';
import { FORMAT, labelKey, type NumberParts, OTHER_PARTS } from './format.ts';

/** Rows of one body and session or year, in order of number and part. */
export interface Series {
  readonly body: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The columns of adopted.bin, by row; rows of a series follow one another. */
export class Numbers {
  readonly stamp: number;
  /** Day of the last adoption that the table could have: what is later is not in it. */
  readonly lastDay: number;
  readonly size: number;
  readonly series: readonly Series[];
  readonly number: Uint16Array;
  private readonly part: Uint8Array;
  /** See `dayOf`; 0 where the date is not known. */
  readonly day: Uint16Array;
  readonly flags: Uint8Array;
  private readonly otherParts: readonly string[];
  private newest: Uint16Array | null = null;
  private readonly byLabel = new Map<string, Series>();

  /** Throws `DamagedData`. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    if (reader.count() !== FORMAT) throw new DamagedData('The data has another format.');
    this.stamp = reader.count();
    this.lastDay = reader.count();
    this.otherParts = list(reader, () => reader.text());
    let size = 0;
    this.series = list(reader, () => {
      const [body, label, start] = [reader.text(), reader.text(), size];
      size += reader.count();
      return { body, label, start, end: size };
    });
    // A row takes four bytes at least.
    if (size > bytes.length) throw new DamagedData('The data ends too early.');
    this.size = size;
    this.number = new Uint16Array(size);
    this.part = new Uint8Array(size);
    this.day = new Uint16Array(size);
    this.flags = new Uint8Array(size);
    this.read(reader);
    if (!reader.ended) throw new DamagedData('The data goes on after its end.');
    for (const series of this.series) this.byLabel.set(`${series.body}${labelKey(series.label)}`, series);
  }

  private read(reader: ByteReader): void {
    for (const { start, end } of this.series) {
      let number = 0;
      for (let row = start; row < end; row++) this.number[row] = number += reader.count();
    }
    for (let row = 0; row < this.size; row++) this.part[row] = reader.byte();
    let day = 0;
    for (let row = 0; row < this.size; row++) {
      const step = reader.count();
      if (step === 0) continue;
      day += step % 2 === 1 ? (step - 1) / 2 : -step / 2;
      this.day[row] = day;
    }
    for (let row = 0; row < this.size; row++) this.flags[row] = reader.byte();
  }

  seriesOf(body: string, label: string): Series | null {
    return this.byLabel.get(`${body}${labelKey(label)}`) ?? null;
  }

  /** The rows of a number, the whole and its parts: from the first to before the second. */
  rowsOf({ start, end }: Series, number: number): readonly [number, number] {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.number[middle]! < number) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < end && this.number[last] === number) last++;
    return [low, last];
  }

  partOf(row: number): string {
    const code = this.part[row]!;
    if (code === 0) return '';
    return code < OTHER_PARTS ? String.fromCharCode(64 + code) : (this.otherParts[code - OTHER_PARTS] ?? '');
  }

  seriesAt(row: number): Series {
    let [low, high] = [0, this.series.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.series[middle]!.end <= row) low = middle + 1;
      else high = middle;
    }
    return this.series[low]!;
  }

  /** The rows of a body, which follow one another. */
  rangeOf(body: string | null): { readonly start: number; readonly end: number } {
    const own = this.series.filter((series) => series.body === body);
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  }

  /** All rows, the last adopted first; one without a date goes with the one before it in its series. */
  newestFirst(): Uint16Array {
    if (this.newest === null) {
      const keys = new Float64Array(this.size);
      for (const { start, end } of this.series) {
        let day = this.day.subarray(start, end).find((known) => known > 0) ?? 0;
        for (let row = start; row < end; row++) {
          day = this.day[row]! || day;
          keys[row] = day * 0x10000 + row;
        }
      }
      this.newest = Uint16Array.from(keys.sort().reverse(), (key) => key % 0x10000);
    }
    return this.newest;
  }

  partsAt(row: number): NumberParts {
    return { label: this.seriesAt(row).label, number: this.number[row]!, part: this.partOf(row) };
  }
}

function list<T>(reader: ByteReader, read: () => T): T[] {
  const items: T[] = [];
  for (let left = reader.count(); left > 0; left--) items.push(read());
  return items;
}
