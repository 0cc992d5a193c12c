/** Strings as bytes: the first byte of each tells whether its units are one byte wide or two. */
export class Strings {
  private readonly bytes: Uint8Array;
  /** Where each string ends in the bytes. */
  private readonly ends: Uint32Array;

  constructor(bytes: Uint8Array, ends: Uint32Array) {
    this.bytes = bytes;
    this.ends = ends;
  }

  get(id: number): string {
    const { bytes } = this;
    const end = this.ends[id]!;
    let at = this.start(id);
    const wide = bytes[at++] === WIDE;
    let out = '';
    if (wide) for (; at < end; at += 2) out += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
    else for (; at < end; at++) out += String.fromCharCode(bytes[at]!);
    return out;
  }

  equals(id: number, text: string): boolean {
    const { bytes } = this;
    let at = this.start(id);
    const wide = bytes[at++] === WIDE;
    if (this.ends[id]! - at !== (wide ? 2 * text.length : text.length)) return false;
    for (let unit = 0; unit < text.length; unit++) {
      const code = wide ? bytes[at]! | (bytes[at + 1]! << 8) : bytes[at]!;
      if (code !== text.charCodeAt(unit)) return false;
      at += wide ? 2 : 1;
    }
    return true;
  }

  private start(id: number): number {
    return id === 0 ? 0 : this.ends[id - 1]!;
  }
}

const NARROW = 0;
const WIDE = 1;

/** Gathers strings, each once. */
export class StringsWriter {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;
  private readonly ends: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  at(id: number): string {
    return this.texts[id]!;
  }

  add(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ends.length;
    this.write(text);
    this.ends.push(this.length);
    this.ids.set(text, id);
    this.texts.push(text);
    return id;
  }

  finish(): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
    return { bytes: this.bytes.slice(0, this.length), ends: Uint32Array.from(this.ends) };
  }

  private write(text: string): void {
    const need = this.length + 1 + 2 * text.length;
    if (need > this.bytes.length) {
      const larger = new Uint8Array(Math.max(need, 2 * this.bytes.length));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const { bytes } = this;
    let wide = false;
    for (let unit = 0; unit < text.length && !wide; unit++) wide = text.charCodeAt(unit) > 0xff;
    let at = this.length;
    bytes[at++] = wide ? WIDE : NARROW;
    for (let unit = 0; unit < text.length; unit++) {
      const code = text.charCodeAt(unit);
      bytes[at++] = code & 0xff;
      if (wide) bytes[at++] = code >> 8;
    }
    this.length = at;
  }
}

/** The id of `text` among strings that `slots` was made of; -1 for another text. */
export function lookUp(slots: Uint32Array, text: string, equals: (id: number) => boolean): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(text) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
    if (equals(slots[slot]! - 1)) return slots[slot]! - 1;
  return -1;
}

/** A table for `lookUp` over different texts, found by their places in the list. */
export function slotsOf(texts: readonly string[]): Uint32Array {
  let size = 4;
  while (size < 2 * texts.length) size *= 2;
  const slots = new Uint32Array(size);
  for (const [id, text] of texts.entries()) {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id + 1;
  }
  return slots;
}

/** FNV-1a over UTF-16 units, its low bits stirred by the high ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < text.length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
