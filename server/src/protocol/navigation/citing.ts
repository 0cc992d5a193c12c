import { RequestType } from 'vscode-languageserver';
import { addressOf, isLanguageCode, LANGUAGES, packOf } from '../../core/index.ts';
import { actOfKey, type CitedThere, citedThere, fullCitation, symbolOfAct } from '../../core/navigation.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';

/** What helps to write citations. */
export const CITING: readonly Handler[] = [
  on(new RequestType<own.CitedTextParams, own.CitedTextResult | null, void>(own.CITED_TEXT), answerCitedText),
];

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
