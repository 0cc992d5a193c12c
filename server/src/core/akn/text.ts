import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import { AknReader, type Part } from './reader.ts';

/** A block of the text: where it stands, in UTF-16 units of the text, and the `eId` of its element. */
export interface AknBlock extends Span {
  readonly id: string | null;
}

export interface AknText {
  /** One paragraph a block, blank lines between them, notes last behind their superscript marks. */
  readonly text: string;
  /** In order, without the blank lines between them. */
  readonly blocks: readonly AknBlock[];
}

export interface ReadOptions {
  /** Keeps italic and bold runs of the body as Markdown `*…*`. */
  readonly emphasis?: boolean;
}

/**
 * The text that an Akoma Ntoso file marks up; `null` when `xml` is not one. Attachments follow the
 * conclusions; of the cover only titles and the proponent are kept; `meta` is left out. Entities
 * beyond the five of XML and numeric ones stay as they are written: no DTD is read, nothing is fetched.
 */
export function akomaNtosoToText(xml: string, options: ReadOptions = {}): AknText | null {
  const reader = new AknReader(options.emphasis ?? false);
  const parser = new Parser(reader, { xmlMode: true });
  for (const piece of withoutMeta(xml)) parser.write(piece);
  parser.end();
  return reader.isAkomaNtoso ? joined(reader.finish()) : null;
}

/** The pieces around each `meta`, which is often the greater half of a file and holds none of its text. */
function* withoutMeta(xml: string): Generator<string> {
  let from = 0;
  for (;;) {
    const start = xml.indexOf('<meta>', from);
    const end = start < 0 ? -1 : xml.indexOf('</meta>', start);
    if (end < 0) break;
    yield xml.slice(from, start);
    from = end + '</meta>'.length;
  }
  yield xml.slice(from);
}

/** The block at `offset`, or the one before the blank line in which it falls; `null` in an empty text. */
export function blockAt(akn: AknText, offset: number): AknBlock | null {
  let low = 0;
  let high = akn.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (akn.blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return akn.blocks[Math.max(0, low - 1)] ?? null;
}

function joined(parts: readonly Part[]): AknText {
  const blocks: AknBlock[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + part.text.length, id: part.id });
    text += part.text;
  }
  return { text: text === '' ? '' : `${text}\n`, blocks };
}
