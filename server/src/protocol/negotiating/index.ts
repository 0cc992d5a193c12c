import { RequestType } from 'vscode-languageserver';
import type { Document, TextEdit } from '../../core/index.ts';
import {
  blanksIn,
  byDelegation,
  cleanEdits,
  countsOf,
  delegationNamed,
  negotiationIn,
  pointsIn,
  proposedEdits,
} from '../../core/negotiating.ts';
import { keyResultOf } from '../convert.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';
import { changeBy } from './changes.ts';
import { Rows } from './rows.ts';
import { countsIn, leftIn } from './words.ts';

export { actionsAt, resolveAction } from './actions.ts';

const HANDLERS: readonly Handler[] = [
  on(new RequestType<own.NegotiationParams, own.NegotiationResult | null, void>(own.NEGOTIATION), rowsOf),
  on(
    new RequestType<own.NegotiateParams, own.RestructureResult | null, void>(own.NEGOTIATE),
    ({ texts }, params) => {
      const document = texts.get(params.uri)?.document;
      const change = document && changeBy(document, params);
      return document && change ? { ...keyResultOf(document, change), warnings: [] } : null;
    },
  ),
  on(
    new RequestType<own.NegotiatedTextParams, own.NegotiatedTextResult | null, void>(own.NEGOTIATED_TEXT),
    ({ texts }, { uri, delegation: name }) => {
      const document = texts.get(uri)?.document;
      if (document === undefined) return null;
      if (name === null) return { text: edited(document, cleanEdits(document, 'accept')) };
      const delegation = delegationNamed(negotiationIn(document), name);
      return delegation ? { text: edited(document, proposedEdits(document, delegation.key)) } : null;
    },
  ),
];

function edited(document: Document, edits: readonly TextEdit[]): string {
  return document.edit([...edits].reverse(), document.version).text();
}

function rowsOf(
  world: World,
  { uri, by, openOnly, check }: own.NegotiationParams,
): own.NegotiationResult | null {
  const document = world.texts.get(uri)?.document;
  if (document === undefined) return null;
  const points = pointsIn(document);
  const counts = countsOf(points);
  const wanted = openOnly ? points.filter(({ status }) => status === 'open') : points;
  const rows = new Rows(world, document);
  return {
    open: counts.open,
    summary: points.length === 0 ? '' : countsIn(world, counts),
    ...(check && { left: leftIn(world, counts, blanksIn(document).length) }),
    delegations: byDelegation(points).flatMap(({ delegation }) => delegation?.name ?? []),
    rows: by === 'paragraph' ? rows.byParagraph(wanted) : rows.byDelegation(wanted),
  };
}

/** What lists and settles the marks of negotiation in a text that is open, by method. */
export const NEGOTIATING: ReadonlyMap<string, Handler> = new Map(
  HANDLERS.map((handler) => [handler.method, handler]),
);
