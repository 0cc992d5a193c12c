import { parseNumber } from '../bodies/numbers.ts';
import { numberOfSymbol } from '../bodies/symbols.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { mayCite } from './candidates.ts';
import { dateBehind } from './dates.ts';
import { framed } from './framed.ts';
import { inWords } from './in-words.ts';
import { internalIn, leadingIn } from './internal.ts';
import { mentionOf, type PlacedMention, placeOf } from './mention.ts';
import { bracketNumber, type NumberToken, ownNumbers, strokeNumber, turnedBracketNumber } from './numbers.ts';
import { type Pinpoint, pinpointBehind } from './pinpoints.ts';
import { Run } from './run.ts';
import { type SymbolToken, symbolsAt } from './symbols.ts';
import { treatiesIn } from './treaties.ts';
import { wordsOf } from './words.ts';

/**
 * What a run of text in a language cites, in order; places count from its start. A pure function of both, linear in
 * the text: candidates are found by their strokes and brackets, and only what is near them is looked at.
 */
export function mentionsIn(text: string, language: LanguageCode): readonly PlacedMention[] {
  if (!mayCite(text) && !hasHint(text, wordsOf(language).hints)) return NONE;
  const run = new Run(text, language);
  const { numbers, symbols } = tokensOf(run);
  const leading = leadingIn(run);
  const taken = new Set<Pinpoint>();
  const read =
    run.words.words.frame === null
      ? inWords(run, numbers, leading, taken)
      : framed(run, numbers, leading, taken);
  const found = [
    ...read,
    ...symbols.map((symbol) => document(run, symbol, language, taken)),
    ...internalIn(run, leading, taken),
    ...treatiesIn(run),
  ];
  found.sort((a, b) => a.place.number.start - b.place.number.start);
  let end = 0;
  return found.filter(({ mention, place: { number } }) => {
    if (mention.between) return true;
    const stands = number.start >= end;
    if (stands) end = number.end;
    return stands;
  });
}

/** A word that reference and treaties hold, with a figure or what the text says of itself behind it. */
function hasHint(text: string, hints: readonly string[]): boolean {
  return hints.some((hint) => text.includes(hint));
}

const NONE: readonly PlacedMention[] = [];

interface Tokens {
  readonly numbers: readonly NumberToken[];
  readonly symbols: readonly SymbolToken[];
}

/** Numbers and symbols by the strokes and brackets of a text. */
function tokensOf(run: Run): Tokens {
  const { text } = run;
  const numbers: NumberToken[] = [];
  const symbols: SymbolToken[] = [];
  let stroke = text.indexOf('/');
  let bracket = text.indexOf('(');
  let done = 0;
  while (stroke >= 0 || bracket >= 0) {
    const isStroke = bracket < 0 || (stroke >= 0 && stroke < bracket);
    const at = isStroke ? stroke : bracket;
    if (isStroke) stroke = text.indexOf('/', at + 1);
    else bracket = text.indexOf('(', at + 1);
    if (at < done) continue;
    const number = isStroke
      ? strokeNumber(run, at)
      : (bracketNumber(run, at) ?? turnedBracketNumber(run, at));
    if (number !== null && number.start >= done) {
      numbers.push(number);
      done = number.end;
    } else if (isStroke) {
      const found = symbolsAt(run, at, done);
      symbols.push(...found);
      done = found[found.length - 1]?.end ?? done;
    }
  }
  const own = ownNumbers(run);
  if (own.length === 0) return { numbers, symbols };
  return { numbers: [...numbers, ...own].sort((a, b) => a.start - b.start), symbols };
}

/** "GC(55)/RES/10" is number and symbol in one. */
function agencyNumber(symbol: string): { readonly body: string; readonly number: string } | null {
  const body = parseNumber(symbol)?.body ?? null;
  return body === null ? null : { body, number: symbol };
}

function document(run: Run, token: SymbolToken, language: LanguageCode, taken: Set<Pinpoint>): PlacedMention {
  const number = numberOfSymbol(token.symbol) ?? agencyNumber(token.symbol);
  const date = number === null ? null : dateBehind(run, token.end);
  const pinpoint = pinpointBehind(run, date?.end ?? token.end);
  if (pinpoint !== null) taken.add(pinpoint);
  const named = (pinpoint?.paragraphs ?? []).filter(({ between }) => !between);
  const span = run.span(token.start, date?.end ?? token.end);
  const annex = pinpoint?.annex ?? null;
  return {
    mention: mentionOf({
      kind: number === null ? 'document' : 'resolution',
      language,
      number: number?.number ?? null,
      symbol: token.symbol,
      body: number?.body ?? token.body,
      paragraphs: named.map(({ label }) => label).join('|'),
      annex: annex?.label ?? null,
      date: date?.date ?? null,
    }),
    place: placeOf({
      span,
      number: run.span(token.start, token.end),
      date: date === null ? null : run.span(date.start, date.end),
      paragraphs: named.map((label) => run.span(label.start, label.end)),
      annex: annex === null ? null : run.span(annex.start, annex.end),
    }),
  };
}
