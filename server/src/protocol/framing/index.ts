import { RequestType } from 'vscode-languageserver';
import { frameEdits, newVersion, PLACE } from '../../core/framing.ts';
import {
  isLanguageCode,
  type KnownResolutions,
  type LanguageCode,
  type Resolution,
} from '../../core/index.ts';
import { versionAt } from '../comparing/texts.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';
import { sourceFor, targetOf } from './source.ts';

/** What begins a version in another language and goes on with it, by method. */
export const FRAMING: ReadonlyMap<string, Handler> = new Map(
  [
    on(
      new RequestType<own.InsertFramesParams, own.RestructureResult | null, void>(own.INSERT_FRAMES),
      insertFrames,
    ),
    on(new RequestType<own.NewVersionParams, own.NewVersionResult | null, void>(own.NEW_VERSION), begin),
  ].map((handler) => [handler.method, handler]),
);

async function insertFrames(
  world: World,
  params: own.InsertFramesParams,
): Promise<own.RestructureResult | null> {
  const target = await versionAt(world, params);
  const source = target && (await sourceFor(world, target));
  if (!target || !source) return null;
  const { document } = target;
  const edits = frameEdits(source, target, await targetOf(world, target));
  const [first] = edits;
  if (first === undefined) return null;
  // Edits that touch nothing: the first stands in the new text where it stood in the old one.
  const place = first.text.indexOf(PLACE);
  const into = first.span.start + (place < 0 ? first.text.length : place);
  return {
    edits: edits.map(({ span, text }) => ({ range: document.rangeOf(span), newText: text })),
    cursor: document.edit([first], document.version).positionAt(into),
    warnings: [],
  };
}

async function begin(world: World, params: own.NewVersionParams): Promise<own.NewVersionResult | null> {
  const { language } = params;
  const source = await versionAt(world, params);
  if (source === null || !isLanguageCode(language)) return null;
  const target = { ...(await targetOf(world, source)), language };
  return { text: newVersion(source, target, titleIn(world.references.known, source.resolution, language)) };
}

/** The official title, where the resolution is known and its titles are at hand. */
function titleIn(
  known: KnownResolutions | null,
  { body, number }: Resolution,
  language: LanguageCode,
): string | null {
  if (known === null || body === null || number === null) return null;
  const title = known.title(body, number, language);
  return title?.official === true ? title.text : null;
}
