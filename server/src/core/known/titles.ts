import { ByteReader, DamagedData } from './bytes.ts';
import { FORMAT, TITLE_END } from './format.ts';
import type { Numbers } from './numbers.ts';

/** The titles of one language, each kept once: one long text that they are cut from when asked for. */
export class Titles {
  readonly count: number;
  /** Of each row the number of its title, from 1; 0 where it has none. */
  readonly ofRow: Uint16Array;
  private readonly text: string;
  private readonly starts: Uint32Array;

  /** Throws `DamagedData`. */
  constructor(bytes: Uint8Array, { stamp, size }: Numbers) {
    const reader = new ByteReader(bytes);
    if (reader.count() !== FORMAT || reader.count() !== stamp)
      throw new DamagedData('The titles belong to other data.');
    this.ofRow = new Uint16Array(size);
    let titles = 0;
    for (let row = 0; row < size; row++) {
      const code = reader.count();
      if (code === 1) titles++;
      if (code - 2 >= titles) throw new DamagedData('A row has a title that there is not.');
      this.ofRow[row] = code === 0 ? 0 : code === 1 ? titles : titles - (code - 2);
    }
    this.count = titles;
    this.starts = new Uint32Array(titles + 1);
    this.text = reader.text();
    for (let i = 1; i <= titles; i++) this.starts[i] = this.text.indexOf(TITLE_END, this.starts[i - 1]) + 1;
    if (!reader.ended || this.text.length !== this.starts[titles])
      throw new DamagedData('There are not as many titles as there should be.');
  }

  /** All of them, in order. */
  all(): string[] {
    return this.text.split(TITLE_END).slice(0, this.count);
  }

  /** Of title `title`, from 1. */
  at(title: number): string {
    return this.text.slice(this.starts[title - 1], this.starts[title]! - 1);
  }
}
