/** A column of whole numbers below 2^32 under way. */
export class Growing {
  length = 0;
  private values = new Uint32Array(64);

  push(value: number): void {
    this.reserve(1);
    this.values[this.length++] = value;
  }

  append(values: ArrayLike<number>): void {
    this.reserve(values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  last(): number {
    return this.length === 0 ? 0 : this.values[this.length - 1]!;
  }

  /** A view: no copy. */
  finish(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.values.length) return;
    const larger = new Uint32Array(Math.max(2 * this.values.length, this.length + more));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }
}

/** Different texts numbered from 0 as they come. */
export class Numbered {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }
}
