/** A text as it was read: without its byte order mark, which `bom` remembers. */
export interface Decoded {
  readonly text: string;
  /** Canonical name of the encoding: "utf-8", "utf-16le", "windows-1251" … */
  readonly encoding: string;
  readonly bom: boolean;
}

/** Why bytes are no text, in words that follow the name of the file. */
export interface Undecodable {
  readonly failure: string;
}

/** The longest string of today's JavaScript engines has so many units. */
const MOST_BYTES = 0x1fff_ffe8;

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text in `bytes`. A byte order mark decides; else `encoding` (a label of the platform's decoder);
 * else UTF-8. Nothing is replaced or guessed: bytes that do not fit are a failure.
 */
export function decode(bytes: Uint8Array, encoding: string | null = null): Decoded | Undecodable {
  if (bytes.length > MOST_BYTES) return { failure: 'is larger than 512 MiB, more than one text can be' };
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const label = mark?.[0] ?? encoding ?? 'utf-8';
  const decoder = decoderOf(label);
  if (!decoder) return { failure: `cannot be read: the platform knows no encoding “${label}”` };
  if (!label.startsWith('utf-16') && bytes.includes(0)) {
    return { failure: 'looks like a binary file, not a text (it holds NUL bytes)' };
  }
  try {
    const text = decoder.decode(bytes);
    const { encoding: name } = decoder;
    return {
      text: name === 'windows-1252' ? withoutControls(text) : text,
      encoding: name,
      bom: mark !== undefined,
    };
  } catch {
    decoders.delete(label);
    return { failure: `is not valid ${nameOf(decoder.encoding)}` };
  }
}

/** True when the platform's decoder knows `label`. */
export function isEncoding(label: string): boolean {
  return decoderOf(label) !== null;
}

/** `text` in UTF-8, the one encoding that files are written in. */
export function encode(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}

/** Decoders of whole texts keep nothing of one for the next. */
const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder | null {
  try {
    const decoder = decoders.get(label) ?? new TextDecoder(label, { fatal: true });
    decoders.set(label, decoder);
    return decoder;
  } catch {
    return null;
  }
}

/** What windows-1252 has at 80 to 9F; Node 20 reads Latin-1 there, that is control characters. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);
}

function nameOf(encoding: string): string {
  return encoding.startsWith('utf') ? encoding.toUpperCase() : encoding;
}
