import { isHan } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';

/** Words with what joins them: "2012/14", "wha64.12", "s-10/2", "follow-up"; a run of Chinese characters. */
const COMPOUND =
  /\p{Script=Han}{1,200}|(?:(?!\p{Script=Han})[\p{L}\p{N}]){1,80}(?:[/.-](?:(?!\p{Script=Han})[\p{L}\p{N}]){1,80}){0,12}/gu;
const JOIN = /[/.-]/;

/** What a search finds a text by: its words and compounds, the later words of a compound, and pairs of Chinese characters. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of foldKey(text).matchAll(COMPOUND)) {
    if (isHan(found.charCodeAt(0))) {
      for (let at = 0; at < found.length; at++) words.push(found.slice(at, at + 2));
      continue;
    }
    words.push(found);
    if (JOIN.test(found) && !/\d/.test(found)) words.push(...found.split(JOIN).slice(1));
  }
  return words;
}

/** The words that a query asks for, each the beginning of one of `wordsIn`. */
export function wordsAsked(query: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of foldKey(query.slice(0, 400)).matchAll(COMPOUND)) {
    if (!isHan(found.charCodeAt(0)) || found.length < 3) words.push(found);
    else for (let at = 0; at + 1 < found.length; at++) words.push(found.slice(at, at + 2));
  }
  return [...new Set(words)];
}
