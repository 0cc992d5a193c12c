import { RequestType } from 'vscode-languageserver';
import { isLanguageCode, LANGUAGES, PROFILES, packOf } from '../../core/index.ts';
import { insertAnnex, insertNote, NEW_TEXT_KINDS, newText, newTextBodies } from '../../core/new-texts.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';

const INSERT = { note: insertNote, annex: insertAnnex };

/** What begins texts, and adds to them by command, by method. */
export const NEW_TEXTS: ReadonlyMap<string, Handler> = new Map(
  [
    on(new RequestType<null, own.NewTextChoices, void>(own.NEW_TEXT_CHOICES), choices),
    on(new RequestType<own.NewTextParams, own.NewTextResult | null, void>(own.NEW_TEXT), begin),
    on(new RequestType<own.InsertParams, own.InsertResult | null, void>(own.INSERT), insert),
  ].map((handler) => [handler.method, handler]),
);

/** A text that is not there yet lies in the first folder. */
const NOWHERE = 'untitled:new';

async function choices(world: World): Promise<own.NewTextChoices> {
  const { config } = await world.configOf(NOWHERE);
  const bodies = newTextBodies(world.language);
  const usual = PROFILES[config.profile ?? '']?.bodies ?? [];
  const { language = 'auto' } = config;
  return {
    bodies,
    languages: LANGUAGES.map((code) => ({ code, name: packOf(code).name })),
    body: bodies.find(({ key }) => usual.includes(key))?.key ?? null,
    language: isLanguageCode(language) ? language : null,
  };
}

function begin(_: World, { kind, body, language, title }: own.NewTextParams): own.NewTextResult | null {
  if (!isLanguageCode(language) || !NEW_TEXT_KINDS.includes(kind)) return null;
  return newText({ kind, body, language, title });
}

function insert({ texts }: World, { uri, position, what }: own.InsertParams): own.InsertResult | null {
  const document = texts.get(uri)?.document;
  const result = document && INSERT[what](document, document.offsetAt(position));
  if (!document || !result) return null;
  const { edits, cursor, snippet } = result;
  const changes = edits.map(({ span, text }) => ({ range: document.rangeOf(span), newText: text }));
  // Of edits that do not touch, the last first: each span is that of the text before.
  const changed = document.edit([...edits].reverse(), document.version);
  return { edits: changes, cursor: changed.positionAt(cursor), snippet };
}
