import {
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintRequest,
  RequestType,
} from 'vscode-languageserver';
import { type Handler, on } from '../handler.ts';
import { FIGURES, type FiguresParams, type FiguresResult } from '../requests.ts';
import type { World } from '../world.ts';
import { figures } from './figures.ts';
import { hints } from './hints.ts';
import { lenses, resolveLens } from './lenses.ts';

/** What is shown beside a text for its reader: hints inside it, lenses above it, figures of it. */
const HANDLERS: readonly Handler[] = [
  on(InlayHintRequest.type, hints),
  on(CodeLensRequest.type, (world: World, { textDocument }) => lenses(world, textDocument.uri)),
  on(CodeLensResolveRequest.type, resolveLens),
  on(new RequestType<FiguresParams, FiguresResult | null, void>(FIGURES), figures),
];

/** By method. */
export const READING: ReadonlyMap<string, Handler> = new Map(
  HANDLERS.map((handler) => [handler.method, handler]),
);
