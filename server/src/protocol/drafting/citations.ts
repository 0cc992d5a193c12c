import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type Document, houseOf, languageOf } from '../../core/index.ts';
import { type Suggestion, suggestCitations } from '../../core/navigation.ts';
import type { Completer } from './completer.ts';

/** Most suggestions of one list. */
const MOST = 25;

/** Resolutions and decisions that are being cited. */
export const completeCitation: Completer = async (world, document, offset, isAsked) => {
  const language = languageOf(document) ?? world.language;
  await Promise.all([world.known.loadTitles(language), world.known.loadTitles('en')]);
  const config = world.texts.get(document.uri)?.config ?? {};
  const found = suggestCitations(document, offset, world.references, {
    limit: MOST,
    isAsked,
    conventionsOf: (house) => houseOf(house, config).conventions,
  });
  if (found === null) return null;
  // What was typed meanwhile may mean others.
  return { isIncomplete: true, items: found.map((one, index) => itemOf(document, one, index)) };
};

function itemOf(document: Document, suggestion: Suggestion, index: number): CompletionItem {
  const { number, body, date, title, span, text, note, filter } = suggestion;
  return {
    label: number,
    ...(title !== null && { labelDetails: { description: title }, documentation: title }),
    detail: date === null ? body : `${body}, ${date}`,
    kind: CompletionItemKind.Reference,
    filterText: filter,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: document.rangeOf(span), newText: text },
    ...(note !== null && {
      additionalTextEdits: [{ range: document.rangeOf(note.span), newText: note.text }],
    }),
  };
}
