import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { type Document, packOf } from '../../core/index.ts';
import { type TypedSnippet, typedSnippets } from '../../core/new-texts.ts';
import type { World } from '../world.ts';

/** Whole texts and paragraphs whose names begin as a line does, behind what else may be completed there. */
export function completeSnippets(world: World, document: Document, offset: number): CompletionItem[] {
  const hasSnippets = world.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  return typedSnippets(document, offset).map((one, index) => itemOf(document, one, index, hasSnippets));
}

function itemOf(
  document: Document,
  { says, language, span, filter, snippet, text, edits }: TypedSnippet,
  index: number,
  hasSnippets: boolean,
): CompletionItem {
  return {
    label: says,
    labelDetails: { description: packOf(language).name },
    documentation: text,
    // VS Code shows none of the kind Snippet where it is told to leave out its own.
    kind: CompletionItemKind.Struct,
    filterText: filter,
    sortText: `~${String(index).padStart(3, '0')}`,
    ...(hasSnippets && { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: { range: document.rangeOf(span), newText: hasSnippets ? snippet : text },
    ...(edits.length > 0 && {
      additionalTextEdits: edits.map((edit) => ({ range: document.rangeOf(edit.span), newText: edit.text })),
    }),
  };
}
