import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type ColourToken, TOKEN_TYPES } from '../core/index.ts';

/** Tokens in the protocol's coding: five numbers each, places relative to the token before. */
export function encodeTokens(tokens: readonly ColourToken[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { line, character, length, type } of tokens) {
    const onSameLine = line === lastLine;
    data.push(line - lastLine, onSameLine ? character - lastCharacter : character);
    data.push(length, TOKEN_TYPES.indexOf(type), 0);
    lastLine = line;
    lastCharacter = character;
  }
  return data;
}

/** The tokens last sent for each text, so that only what changed is sent next. */
export class SentTokens {
  private readonly sent = new Map<string, SemanticTokens & { readonly resultId: string }>();
  private counter = 0;

  /** All tokens, or the difference from those with the id `previous` where these are at hand. */
  next(uri: string, data: number[], previous?: string): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(uri);
    const result = { resultId: String(++this.counter), data };
    this.sent.set(uri, result);
    if (before === undefined || before.resultId !== previous) return result;
    return { resultId: result.resultId, edits: differenceOf(before.data, data) };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }
}

/** One edit that replaces what lies between the common beginning and the common end. */
function differenceOf(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length && start === after.length) return [];
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
