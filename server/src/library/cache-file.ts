import { decodeColumns, encodeColumns } from '../core/library/columns.ts';
import { Segment } from '../core/library/segment.ts';

/** What every cache file begins with; another form of the columns has another. */
const FORMAT = 'chapeau-library-1\n';
/** Bytes before the columns: the format, the digest of the program, and the sum. A multiple of eight. */
const HEAD = 128;
const SUM_AT = HEAD - 4;

/** A segment as a file that only the program with this digest reads again. */
export function encodeCache(segment: Segment, digest: string): Uint8Array<ArrayBuffer> {
  const columns = encodeColumns(segment.columns);
  const bytes = new Uint8Array(HEAD + columns.length);
  bytes.set(headOf(digest));
  bytes.set(columns, HEAD);
  new DataView(bytes.buffer).setUint32(SUM_AT, sumOf(columns));
  return bytes;
}

/** `null` for what is no such file, is of another program or form, cut short or garbled. */
export function decodeCache(bytes: Uint8Array<ArrayBuffer>, digest: string): Segment | null {
  if (bytes.length < HEAD) return null;
  const head = headOf(digest);
  if (head.some((byte, at) => bytes[at] !== byte)) return null;
  const columns = bytes.subarray(HEAD);
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(SUM_AT);
  if (sum !== sumOf(columns)) return null;
  const decoded = decodeColumns(columns);
  return decoded === null ? null : new Segment(decoded);
}

function headOf(digest: string): Uint8Array {
  const head = new Uint8Array(SUM_AT);
  const text = `${FORMAT}${digest}`.slice(0, SUM_AT);
  for (let at = 0; at < text.length; at++) head[at] = text.charCodeAt(at) & 0xff;
  return head;
}

/** Over words of four bytes: what a cut or a slip of the disk does to a file does not leave it as it was. */
function sumOf(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum >>> 0;
}
