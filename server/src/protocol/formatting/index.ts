import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { formatOf, formatRange, formatTyped } from '../../core/formatting.ts';
import type { Document, TextEdit as Edit } from '../../core/index.ts';
import { type Handler, on } from '../handler.ts';
import { MARKED_UP_SCHEME } from '../requests.ts';
import type { OpenText } from '../texts.ts';
import { findingsOf, type World } from '../world.ts';

/** What brings a text, or paragraphs of it, into normal form, by method. */
export const FORMATTING: ReadonlyMap<string, Handler> = new Map(
  [
    on(DocumentFormattingRequest.type, (world, { textDocument }) => {
      const text = writable(world, textDocument.uri);
      return text && protocolEdits(text.document, formatOf(text.document, text.config));
    }),
    on(DocumentRangeFormattingRequest.type, (world, { textDocument, range }) => {
      const text = writable(world, textDocument.uri);
      if (text === null) return null;
      const { document, config } = text;
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return protocolEdits(document, formatRange(document, span, config));
    }),
    on(DocumentOnTypeFormattingRequest.type, (world, { textDocument, position, ch }) => {
      const text = writable(world, textDocument.uri);
      if (text === null) return null;
      const { document } = text;
      const edits = formatTyped(document, document.offsetAt(position), ch, findingsOf(world, text));
      return protocolEdits(document, edits);
    }),
  ].map((handler) => [handler.method, handler]),
);

/** An open text whose configuration is known; `null` for any other, and for one that only shows what is marked up. */
function writable(
  { texts }: World,
  uri: string,
): (OpenText & { readonly config: NonNullable<OpenText['config']> }) | null {
  const text = texts.get(uri);
  if (text === undefined || text.config === null || uri.startsWith(`${MARKED_UP_SCHEME}:`)) return null;
  return { ...text, config: text.config };
}

function protocolEdits(document: Document, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: document.rangeOf(span), newText: text }));
}
