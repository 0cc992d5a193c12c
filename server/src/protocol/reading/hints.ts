import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { type Document, languageOf, type Message, t } from '../../core/index.ts';
import { type Hint, type HintOptions, hintsIn } from '../../core/reading.ts';
import { around } from '../around.ts';
import { isMarkedUp, shownUri } from '../shown.ts';
import { say, type World } from '../world.ts';

export async function hints(
  world: World,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[] | null> {
  const options = optionsOf(await world.settingsOf(textDocument.uri));
  const document = world.texts.get(textDocument.uri)?.document;
  if (document === undefined) return null;
  if (options.citations) await world.known.loadTitles(languageOf(document) ?? world.language);
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return hintsIn(document, span, options, around(world)).map((hint) => hintOf(world, document, hint));
}

/** Settings of the editor, `chapeau.inlayHints.*`: all are shown unless it says otherwise. */
function optionsOf(settings: unknown): HintOptions {
  const { inlayHints } = (settings ?? {}) as { inlayHints?: Partial<Record<keyof HintOptions, unknown>> };
  const isOn = (name: keyof HintOptions): boolean => inlayHints?.[name] !== false;
  return { numbers: isOn('numbers'), references: isOn('references'), citations: isOn('citations') };
}

function hintOf(world: World, document: Document, hint: Hint): InlayHint {
  const { kind, at, whole } = hint;
  const about = tooltipOf(hint);
  const location = targetOf(world, document, hint);
  const value = isolated(document, hint);
  const tooltip = about === null ? whole : say(world, about);
  return {
    position: document.positionAt(at),
    label: [{ value, tooltip, ...(location !== null && { location }) }],
    ...(kind === 'number' ? { paddingRight: true } : { paddingLeft: true }),
  };
}

function tooltipOf({ part, whole }: Hint): Message | null {
  if (part === null) return null;
  return part === 'preambular' ? t`Preambular paragraph ${whole}` : t`Operative paragraph ${whole}`;
}

function targetOf(world: World, document: Document, { target }: Hint) {
  if (target === null) return null;
  if (!('file' in target)) return { uri: document.uri, range: document.rangeOf(target) };
  const { file, range } = target;
  if (!isMarkedUp(file)) return { uri: file, range };
  return world.navigates ? { uri: shownUri(file), range } : null;
}

/** Words that run against the line that they stand in keep to themselves. */
function isolated(document: Document, { text, at, direction }: Hint): string {
  const line = document.positionAt(at).line;
  const start = { line, character: 0 };
  const isRightToLeft = RIGHT_TO_LEFT.test(document.getText({ start, end: { line, character: 400 } }));
  return isRightToLeft === (direction === 'rtl') ? text : `\u2068${text}\u2069`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
