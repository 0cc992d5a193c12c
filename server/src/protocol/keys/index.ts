import { RequestType } from 'vscode-languageserver';
import type { Document, KeyEdits } from '../../core/index.ts';
import { enterAt, pressedBefore, shiftLevelAt } from '../../core/typing.ts';
import { keyResultOf } from '../convert.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';

const PRESS: Readonly<
  Record<own.PressKeyParams['key'], (document: Document, offset: number) => KeyEdits | null>
> = {
  enter: enterAt,
  tab: (document, offset) => shiftLevelAt(document, offset, 1),
  'shift+tab': (document, offset) => shiftLevelAt(document, offset, -1),
};

/** What keys do, by method. */
export const KEYS: ReadonlyMap<string, Handler> = new Map(
  [on(new RequestType<own.PressKeyParams, own.PressKeyResult | null, void>(own.PRESS_KEY), press)].map(
    (handler) => [handler.method, handler],
  ),
);

function press(
  { texts }: World,
  { uri, position, key, broken = 0, typed = 0 }: own.PressKeyParams,
): own.PressKeyResult | null {
  const document = texts.get(uri)?.document;
  if (document === undefined) return null;
  const edits = pressedBefore(document, document.offsetAt(position), { broken, typed }, PRESS[key]);
  return edits && keyResultOf(document, edits);
}
