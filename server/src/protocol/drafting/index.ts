import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { begunAt } from '../../core/drafting.ts';
import type { Document } from '../../core/index.ts';
import { type Handler, on } from '../handler.ts';
import type { World } from '../world.ts';
import { completeCitation } from './citations.ts';
import type { Completer } from './completer.ts';
import { completeOpening, resolveOpening } from './openings.ts';
import { completeSnippets } from './snippets.ts';
import { completeParagraph, completeWords } from './words.ts';

/** The first that has an answer gives it. */
const COMPLETERS: readonly Completer[] = [
  completeOpening,
  completeParagraph,
  completeCitation,
  completeWords,
];

/** What offers words while they are written, by method. */
export const DRAFTING: ReadonlyMap<string, Handler> = new Map(
  [on(CompletionRequest.type, complete), on(CompletionResolveRequest.type, resolveOpening)].map((handler) => [
    handler.method,
    handler,
  ]),
);

async function complete(world: World, params: CompletionParams): Promise<CompletionList | null> {
  const document = world.texts.get(params.textDocument.uri)?.document;
  if (document === undefined) return null;
  const offset = document.offsetAt(params.position);
  const isAsked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const snippets = [
    ...(isAsked ? await frames(world, document, offset) : []),
    ...(isAsked ? completeSnippets(world, document, offset) : []),
  ];
  for (const completer of COMPLETERS) {
    const list = await completer(world, document, offset, isAsked);
    if (list !== null) return { ...list, items: [...list.items, ...snippets] };
  }
  return snippets.length === 0 ? null : { isIncomplete: true, items: snippets };
}

/** The next paragraph of another language version: what it takes is read where a paragraph is begun alone. */
async function frames(world: World, document: Document, offset: number): Promise<readonly CompletionItem[]> {
  if (begunAt(document, offset)?.typed !== '') return [];
  return (await import('../framing/complete.ts')).completeFrame(world, document, offset);
}
