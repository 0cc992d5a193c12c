/** Bytes that are not what their format says. */
export class DamagedData extends Error {
  override readonly name = 'DamagedData';
}

/** Reads the values of a data file one after another; throws `DamagedData` where they end too early. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get ended(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new DamagedData('The data ends too early.');
    return value;
  }

  /** A whole number below 2^32 in groups of seven bits, the lowest first. */
  count(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    for (let scale = 128; scale < 2 ** 32; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new DamagedData('A number of the data is too large.');
  }

  /** UTF-8 with its length in bytes before it. */
  text(): string {
    const length = this.count();
    const end = this.at + length;
    if (end > this.bytes.length) throw new DamagedData('The data ends too early.');
    const text = utf8(this.bytes.subarray(this.at, end));
    this.at = end;
    return text;
  }
}

/** Units that are made into a string at once. */
const CHUNK = 4096;

/** Well-formed UTF-8 as a string; anything else gives some string and no error. */
function utf8(bytes: Uint8Array): string {
  const units = new Uint16Array(CHUNK + 2);
  let text = '';
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!;
    const more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f);
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code;
    if (length < CHUNK) continue;
    text += stringOf(units.subarray(0, length));
    length = 0;
  }
  return text + stringOf(units.subarray(0, length));
}

/** Spread would go through an iterator, at many times the cost. */
function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
