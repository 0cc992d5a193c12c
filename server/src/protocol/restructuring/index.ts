import { RequestType } from 'vscode-languageserver';
import type { Document } from '../../core/index.ts';
import { type Change, draggedTo } from '../../core/restructuring.ts';
import { keyResultOf } from '../convert.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import { say, type World } from '../world.ts';
import { changeBy, conventionsIn } from './actions.ts';
import { treeOf } from './tree.ts';

export { actionsAt, resolveAction } from './actions.ts';

const HANDLERS: readonly Handler[] = [
  on(
    new RequestType<own.RestructureParams, own.RestructureResult | null, void>(own.RESTRUCTURE),
    (world, params) => {
      const text = world.texts.get(params.uri);
      const change = text && changeBy(text, params);
      return text && change ? resultOf(world, text.document, change) : null;
    },
  ),
  on(new RequestType<own.DragToParams, own.RestructureResult | null, void>(own.DRAG_TO), (world, params) => {
    const text = world.texts.get(params.uri);
    if (text === undefined) return null;
    const { document } = text;
    const { from, to } = params;
    const change = draggedTo(
      document,
      document.offsetAt(from),
      'before' in to
        ? { before: document.offsetAt(to.before) }
        : { endOf: to.endOf, resolution: document.offsetAt(to.resolution) },
      conventionsIn(text),
    );
    return change && resultOf(world, document, change);
  }),
  on(
    new RequestType<own.DraftTreeParams, readonly own.DraftTreeRow[] | null, void>(own.DRAFT_TREE),
    (world, { uri }) => {
      const document = world.texts.get(uri)?.document;
      return document ? treeOf(world, document) : null;
    },
  ),
];

function resultOf(world: World, document: Document, change: Change): own.RestructureResult {
  const warnings = change.warnings.map((warning) => say(world, warning));
  return { ...keyResultOf(document, change), warnings };
}

/** What moves and rewrites paragraphs of a text that is open, by method. */
export const RESTRUCTURING: ReadonlyMap<string, Handler> = new Map(
  HANDLERS.map((handler) => [handler.method, handler]),
);
