import { isHan } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';

/** What parts words and what joins them: "2012/14", "wha64.12", "s-10/2", "follow-up". */
const BETWEEN = /[^\p{L}\p{N}/.-]{1,200}/u;
const JOINS = '/.-';
const JOIN = /[/.-]{1,20}/;

/**
 * What a search finds a text by: its words and compounds, the later words of a compound, pairs of Chinese characters
 * that stand side by side.
 */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const found of compoundsIn(text)) {
    if (isHan(found.charCodeAt(0))) {
      for (let at = 0; at < found.length; at++) words.push(found.slice(at, at + 2));
      continue;
    }
    words.push(found);
    const parts = found.split(JOIN);
    if (parts.length > 1 && !/\d/.test(found)) words.push(...parts.slice(1));
  }
  return words;
}

/** The words that a query asks for, each the beginning of one of `wordsIn`. */
export function wordsAsked(query: string): readonly string[] {
  const words: string[] = [];
  for (const found of compoundsIn(query.slice(0, 400))) {
    if (!isHan(found.charCodeAt(0)) || found.length < 3) words.push(found);
    else for (let at = 0; at + 1 < found.length; at++) words.push(found.slice(at, at + 2));
  }
  return [...new Set(words)];
}

/** Words with what joins them, and runs of Chinese characters. */
function compoundsIn(text: string): readonly string[] {
  const compounds: string[] = [];
  for (const piece of foldKey(text).split(BETWEEN)) {
    let start = 0;
    for (let at = 1; at <= piece.length; at++) {
      const isEnd = at === piece.length || isHan(piece.charCodeAt(at)) !== isHan(piece.charCodeAt(at - 1));
      if (!isEnd) continue;
      const compound = trimmed(piece, start, at);
      if (compound !== '') compounds.push(compound);
      start = at;
    }
  }
  return compounds;
}

/** Without joins at the ends. */
function trimmed(piece: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && JOINS.includes(piece[from]!)) from++;
  while (to > from && JOINS.includes(piece[to - 1]!)) to--;
  return piece.slice(from, to);
}
