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
  if (options.citations) {
    // Titles that a language lacks are told in English.
    const languages = new Set([languageOf(document) ?? world.language, 'en' as const]);
    await Promise.all([...languages].map((language) => world.known.loadTitles(language)));
  }
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
  const { kind, at, text: value, whole } = hint;
  const about = tooltipOf(hint);
  const location = targetOf(world, document, hint);
  const tooltip = about === null ? whole : say(world, about);
  return {
    position: document.positionAt(at),
    label: [{ value, tooltip, ...(location !== null && { location }) }],
    paddingLeft: kind !== 'number',
    paddingRight: /[\p{L}\p{N}*_]/u.test(document.slice({ start: at, end: at + 1 })),
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
