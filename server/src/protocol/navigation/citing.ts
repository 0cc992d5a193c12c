import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionTriggerKind,
  RequestType,
} from 'vscode-languageserver';
import {
  addressOf,
  type Document,
  houseOf,
  isLanguageCode,
  LANGUAGES,
  languageOf,
  packOf,
} from '../../core/index.ts';
import {
  actOfKey,
  type CitedThere,
  citedThere,
  fullCitation,
  type Suggestion,
  suggestCitations,
  symbolOfAct,
} from '../../core/navigation.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';

/** Most suggestions of one list. */
const MOST = 25;

/** What helps to write citations. */
export const CITING: readonly Handler[] = [
  on(CompletionRequest.type, complete),
  on(new RequestType<own.CitedTextParams, own.CitedTextResult | null, void>(own.CITED_TEXT), answerCitedText),
];

/** What may be completed at an offset: `null` where that is another's matter. */
type Completer = (
  world: World,
  document: Document,
  offset: number,
  isAsked: boolean,
) => Promise<CompletionList | null>;

/** The first that has an answer gives it. */
const COMPLETERS: readonly Completer[] = [completeCitation];

async function complete(world: World, params: CompletionParams): Promise<CompletionList | null> {
  const document = world.texts.get(params.textDocument.uri)?.document;
  if (document === undefined) return null;
  const offset = document.offsetAt(params.position);
  const isAsked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  for (const completer of COMPLETERS) {
    const list = await completer(world, document, offset, isAsked);
    if (list !== null) return list;
  }
  return null;
}

async function completeCitation(
  world: World,
  document: Document,
  offset: number,
  isAsked: boolean,
): Promise<CompletionList | null> {
  const language = languageOf(document) ?? world.language;
  await Promise.all([world.known.loadTitles(language), world.known.loadTitles('en')]);
  const config = world.texts.get(document.uri)?.config ?? {};
  const found = suggestCitations(document, offset, world.references, {
    limit: MOST,
    isAsked,
    conventionsOf: (house) => houseOf(house, config).conventions,
  });
  if (found === null) return null;
  // What was typed meanwhile may mean others.
  return { isIncomplete: true, items: found.map((one, index) => itemOf(document, one, index)) };
}

function itemOf(document: Document, suggestion: Suggestion, index: number): CompletionItem {
  const { number, body, date, title, span, text, note, filter } = suggestion;
  return {
    label: number,
    ...(title !== null && { labelDetails: { description: title }, documentation: title }),
    detail: date === null ? body : `${body}, ${date}`,
    kind: CompletionItemKind.Reference,
    filterText: filter,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: document.rangeOf(span), newText: text },
    ...(note !== null && {
      additionalTextEdits: [{ range: document.rangeOf(note.span), newText: note.text }],
    }),
  };
}

async function answerCitedText(
  world: World,
  params: own.CitedTextParams,
): Promise<own.CitedTextResult | null> {
  await world.known.load();
  const there = citedIn(world, params);
  if (there === null) return null;
  const { act, symbol, language } = there;
  const number = act?.number ?? symbol;
  if (number === null) return null;
  return {
    number,
    language,
    forms:
      act === null
        ? []
        : LANGUAGES.map((code) => ({
            language: code,
            name: packOf(code).name,
            text: fullCitation(act, code),
          })),
    url: addressOf(symbol ?? (act === null ? null : symbolOfAct(act)), language),
  };
}

function citedIn({ texts, references }: World, params: own.CitedTextParams): CitedThere | null {
  if ('key' in params) {
    const act = actOfKey(params.key, references);
    const language = isLanguageCode(params.language) ? params.language : 'en';
    return { act, symbol: act === null ? params.key : null, language };
  }
  const document = texts.get(params.uri)?.document;
  return document === undefined ? null : citedThere(document, document.offsetAt(params.position), references);
}
