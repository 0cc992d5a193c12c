import { isCombining, isHan, isLetter, isSpace } from '../text/chars.ts';
import type { Found, Term, WordsRule } from './rule.ts';
import type { Run } from './runs.ts';
import type { Armed } from './settings.ts';

/** A term with the rule that looks for it. */
interface Entry {
  readonly armed: Armed<WordsRule>;
  readonly term: Term;
  /** It is one word, which the look-up has matched. */
  readonly single: boolean;
}

const SIZE = 1 << 16;

/**
 * The terms of all rules on words of one language and house, by their first word: one passage over a text finds
 * them all, whatever their number. Of terms that begin at the same place the longest counts; one that is to be
 * written as it is found merely hides the shorter ones inside it.
 */
export class WordIndex {
  private readonly entries = new Map<string, Entry[]>();
  /** Marks the hashes of first words, and of first characters of Chinese terms. */
  private readonly marked = new Uint8Array(SIZE);

  constructor(rules: readonly { readonly armed: Armed<WordsRule>; readonly terms: readonly Term[] }[]) {
    for (const { armed, terms } of rules)
      for (const term of terms) this.add({ armed, term, single: firstWord(term.find) === term.find });
    for (const list of this.entries.values()) list.sort((a, b) => b.term.find.length - a.term.find.length);
  }

  private add(entry: Entry): void {
    const key = firstWord(entry.term.find);
    const list = this.entries.get(key);
    if (list === undefined) this.entries.set(key, [entry]);
    else list.push(entry);
    let hash = 0;
    for (let at = 0; at < key.length; at++) hash = next(hash, key.charCodeAt(at));
    this.marked[hash] = 1;
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** Hands every term in the run to its rule. */
  search(run: Run, handle: (armed: Armed<WordsRule>, found: Found) => void): void {
    const { text } = run;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (isHan(code)) {
        at = this.marked[next(0, code)] === 1 ? this.match(run, at, at + 1, handle) : at + 1;
        continue;
      }
      if (!isWordUnit(code)) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      for (let unit = code; ; unit = text.charCodeAt(at)) {
        hash = next(hash, unit);
        at++;
        if (at >= length || !isWordUnit(text.charCodeAt(at))) break;
      }
      if (this.marked[hash] === 1) at = this.match(run, start, at, handle);
    }
  }

  /** Where the search goes on after the first word of a term. */
  private match(
    run: Run,
    start: number,
    end: number,
    handle: (armed: Armed<WordsRule>, found: Found) => void,
  ): number {
    const { text } = run;
    for (const entry of this.entries.get(text.slice(start, end)) ?? NONE) {
      const { armed, term } = entry;
      const stop = entry.single ? end : endOf(term.find, text, start);
      if (stop < 0 || joins(text, start, stop)) continue;
      if (term.write !== term.find)
        handle(armed, {
          term,
          span: { start: run.start + start, end: run.start + stop },
          run,
          at: start,
        });
      return stop;
    }
    return end;
  }
}

const NONE: readonly Entry[] = [];

/** White space of a line break and its indent; more is no longer between two words. */
const MOST_SPACES = 4;

/**
 * Where the term, which must begin at `start`, ends; -1 where it does not stand there. Any white space stands for a
 * space, none or some between Chinese characters, any apostrophe for one.
 */
function endOf(find: string, text: string, start: number): number {
  const isChinese = isHan(find.charCodeAt(0));
  let at = start;
  for (let index = 0; index < find.length; index++) {
    const wanted = find.charCodeAt(index);
    if (wanted === SPACE) {
      const from = at;
      while (at < text.length && at - from < MOST_SPACES && isSpace(text.charCodeAt(at))) at++;
      if (at === from) return -1;
      continue;
    }
    if (isChinese && index > 0 && isSpace(text.charCodeAt(at))) at++;
    const found = text.charCodeAt(at);
    if (found !== wanted && !(isApostrophe(found) && isApostrophe(wanted))) return -1;
    at++;
  }
  return at;
}

const SPACE = 0x20;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function next(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & (SIZE - 1);
}

function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code > 0x7f && !isHan(code) && (isLetter(code) || isCombining(code)))
  );
}

function firstWord(term: string): string {
  if (isHan(term.charCodeAt(0))) return term[0]!;
  let end = 0;
  while (end < term.length && isWordUnit(term.charCodeAt(end))) end++;
  return term.slice(0, Math.max(1, end));
}

/** A letter or hyphen beside the match joins it to a longer word. */
function joins(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isHan(text.charCodeAt(start))) return false;
  return (
    (start > 0 && (isWordUnit(before) || before === HYPHEN)) ||
    (end < text.length && (isWordUnit(after) || (after === HYPHEN && isWordUnit(text.charCodeAt(end + 1)))))
  );
}

const HYPHEN = 0x2d;
