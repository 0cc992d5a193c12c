import { RequestType } from 'vscode-languageserver';
import { type PlacedUnit, unitChange, unitsOf } from '../../core/preview.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { OpenText } from '../texts.ts';
import type { World } from '../world.ts';

/** What a preview shows of a text, by the number of the answer that told it. */
interface Sent {
  readonly state: number;
  readonly units: readonly PlacedUnit[];
}

/** The last answers about a text, the newest first: more than one page may show it. Kept while the text is open. */
const answers = new WeakMap<OpenText, readonly Sent[]>();
const MOST_ANSWERS = 4;
const NOTHING: Sent = { state: 0, units: [] };

/** What shows texts as they are printed, by method. */
export const PRINTED: ReadonlyMap<string, Handler> = new Map(
  [on(new RequestType<own.PreviewParams, own.PreviewResult | null, void>(own.PREVIEW), answerPreview)].map(
    (handler) => [handler.method, handler],
  ),
);

function answerPreview(
  { texts, phrases }: World,
  { uri, since }: own.PreviewParams,
): own.PreviewResult | null {
  const text = texts.get(uri);
  if (text === undefined) return null;
  const sent = answers.get(text) ?? [];
  const known = sent.find(({ state }) => state === since);
  const units = unitsOf(text.document);
  const state = (sent[0] ?? NOTHING).state + 1;
  answers.set(text, [{ state, units }, ...sent].slice(0, MOST_ANSWERS));
  const { silence } = text.document;
  return {
    ...unitChange((known ?? NOTHING).units, units),
    state,
    isWhole: known === undefined,
    silence: silence && (phrases[silence] ?? silence),
  };
}
