import { type Decoded, decode, type Undecodable } from './decode.ts';

/** A file's text as every command and the library read it. */
export interface Opened extends Decoded {
  /**
   * Of an Akoma Ntoso file, of which `text` is what it marks up: the `eId` of the paragraph at an offset
   * (UTF-16). `null` for a plain text.
   */
  readonly paragraphAt: ((offset: number) => string | null) | null;
}

/** The text in `bytes`; Akoma Ntoso XML, told by its head, as the text that it marks up. */
export async function open(bytes: Uint8Array, encoding: string | null = null): Promise<Opened | Undecodable> {
  const decoded = decode(bytes, encoding);
  if ('failure' in decoded) return decoded;
  if (!isAkomaNtoso(decoded.text)) return { ...decoded, paragraphAt: null };
  const { akomaNtosoToText, blockAt } = await import('../core/akn/index.ts');
  const akn = akomaNtosoToText(decoded.text);
  if (akn === null) return { failure: 'begins as Akoma Ntoso XML but cannot be read as such' };
  return { ...decoded, text: akn.text, paragraphAt: (offset) => blockAt(akn, offset)?.id ?? null };
}

/** How much of a file is looked at to tell what it is, in UTF-16 units. */
export const HEAD = 4096;

/** True when the first element of `text` is `akomaNtoso`. */
export function isAkomaNtoso(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (!/^\s*</.test(head)) return false;
  const root = /<([a-z_][\w.:-]*)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''));
  return root !== null && /^(?:.*:)?akomaNtoso$/.test(root[1]!);
}
