import { isCombining, isHan, isLetter } from '../text/chars.ts';
import type { Found, Term, WordsRule } from './rule.ts';
import type { Run } from './runs.ts';
import type { Armed } from './settings.ts';

/** A term with the rule that looks for it. */
interface Entry {
  readonly armed: Armed<WordsRule>;
  readonly term: Term;
  /** It is one word, which the look-up has matched. */
  readonly single: boolean;
  /** Matches the term where it begins; made when its first word first comes. */
  pattern: RegExp | null;
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
      for (const term of terms)
        this.add({ armed, term, single: firstWord(term.find) === term.find, pattern: null });
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
      const stop = entry.single ? end : endOf(entry, text, start);
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

/** Where the term, which must begin at `start`, ends; -1 where it does not stand there. */
function endOf(entry: Entry, text: string, start: number): number {
  entry.pattern ??= patternOf(entry.term.find);
  const { pattern } = entry;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
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

/** Any white space for a space, none or some between Chinese characters, any apostrophe for one. */
function patternOf(find: string): RegExp {
  const units = [...find].map((char) => {
    if (char === ' ') return '\\s{1,4}';
    if (char === "'" || char === '’') return "['’]";
    return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(units.join(isHan(find.charCodeAt(0)) ? '\\s?' : ''), 'y');
}
