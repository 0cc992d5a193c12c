import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { formatOf, formatRange, formatTyped } from '../../core/formatting.ts';
import type { TextEdit as Edit } from '../../core/index.ts';
import { type Handler, on } from '../handler.ts';
import { MARKED_UP_SCHEME } from '../requests.ts';
import type { OpenText } from '../texts.ts';
import { findingsOf, type World } from '../world.ts';

/** What brings a text, or paragraphs of it, into normal form, by method. */
export const FORMATTING: ReadonlyMap<string, Handler> = new Map(
  [
    on(DocumentFormattingRequest.type, async (world, { textDocument: { uri } }) => {
      const { config } = await world.configOf(uri);
      return edited(world, uri, ({ document }) => formatOf(document, config));
    }),
    on(DocumentRangeFormattingRequest.type, async (world, { textDocument: { uri }, range }) => {
      const { config } = await world.configOf(uri);
      return edited(world, uri, ({ document }) => {
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return formatRange(document, span, config);
      });
    }),
    on(DocumentOnTypeFormattingRequest.type, (world, { textDocument: { uri }, position, ch }) =>
      edited(world, uri, (text) => {
        const { document } = text;
        return formatTyped(document, document.offsetAt(position), ch, findingsOf(world, text));
      }),
    ),
  ].map((handler) => [handler.method, handler]),
);

/** `null` for a text that is not open, and for one that only shows what is marked up. */
function edited(
  { texts }: World,
  uri: string,
  format: (text: OpenText) => readonly Edit[],
): TextEdit[] | null {
  const text = texts.get(uri);
  if (text === undefined || uri.startsWith(`${MARKED_UP_SCHEME}:`)) return null;
  const { document } = text;
  return format(text).map(({ span, text: newText }) => ({ range: document.rangeOf(span), newText }));
}
