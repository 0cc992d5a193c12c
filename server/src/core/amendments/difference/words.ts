import { hunksOf } from '../../compare/drafts/edit-script.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { isHan } from '../../text/chars.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../model.ts';
import { passagesOf } from '../passages.ts';
import { type WordAct, wordEdit, wordsOf } from '../wording.ts';
import { isSayable } from '../write.ts';

/** Words of a text, white space and marks, one by one. */
interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** An act, and what of both texts it covers. */
interface Made {
  readonly act: WordAct;
  readonly covers: Stretch;
}

/** Stretches that take each other's place, as indices of tokens. */
interface Stretch {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** White space that breaks a line is layout: it is as good as a space. One that parts paragraphs is not. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, (space) => {
    const breaks = space.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
    return breaks === 0 ? space : breaks === 1 ? ' ' : '\n\n';
  });
}

/** Words that more than this share of would change are replaced as a whole. */
const MOST_CHANGED = 0.6;
/** The same where they are few. */
const MOST_OF_FEW = 0.8;

/**
 * The acts that turn a text of the draft into another, word by word. `scope` holds the texts that the place stands for:
 * the words that an act looks for stand in them once. `null` where the text is better replaced as a whole.
 */
export function wordActs(
  old: string,
  next: string,
  scope: readonly string[],
  place: Place,
  language: LanguageCode,
): readonly WordAct[] | null {
  const [oldTokens, newTokens] = [tokensOf(old), tokensOf(next)];
  const hunks = joined(hunksOf(keys(oldTokens), keys(newTokens)), oldTokens, newTokens);
  const changed = hunks.reduce((sum, { oldStart, oldEnd }) => sum + oldEnd - oldStart, 0);
  const most = changed > 6 ? MOST_CHANGED : MOST_OF_FEW;
  if (hunks.length === 0 || (changed > 2 && changed > oldTokens.length * most)) return null;
  const maker = new Maker(old, next, oldTokens, newTokens, scope, place, language);
  return maker.acts(hunks);
}

const keys = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key);

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    key: unwrapped(word),
    start: index,
    end: index + word.length,
  }));
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+|\s+|[\s\S]/gu;
const isWord = ({ key }: Token): boolean => /[\p{L}\p{Nd}]/u.test(key);
const isSpace = (token: Token | undefined): boolean => token !== undefined && token.key.trim() === '';

/** Changes that but a word or a mark parts are one change. */
function joined(
  hunks: readonly Stretch[],
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const hunk of hunks) {
    const before = whole.at(-1);
    const between = before === undefined ? [] : oldTokens.slice(before.oldEnd, hunk.oldStart);
    const words = between.filter(isWord);
    const isNear = words.length <= (words.every(({ key }) => isHan(key.charCodeAt(0))) ? 2 : 1);
    if (before !== undefined && isNear) whole[whole.length - 1] = span(before, hunk);
    else whole.push(hunk);
  }
  return whole.map((hunk) => trimmed(hunk, oldTokens, newTokens));
}

const span = (one: Stretch, other: Stretch): Stretch => ({
  oldStart: one.oldStart,
  oldEnd: other.oldEnd,
  newStart: one.newStart,
  newEnd: other.newEnd,
});

/** White space that both sides begin or end with is no part of the change. */
function trimmed(hunk: Stretch, oldTokens: readonly Token[], newTokens: readonly Token[]): Stretch {
  let { oldStart, oldEnd, newStart, newEnd } = hunk;
  const same = (a: number, b: number): boolean =>
    isSpace(oldTokens[a]) && oldTokens[a]!.key === newTokens[b]?.key;
  while (oldStart < oldEnd && newStart < newEnd && same(oldStart, newStart)) {
    oldStart++;
    newStart++;
  }
  while (oldStart < oldEnd && newStart < newEnd && same(oldEnd - 1, newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

class Maker {
  private readonly old: string;
  private readonly next: string;
  private readonly oldTokens: readonly Token[];
  private readonly newTokens: readonly Token[];
  private readonly scope: readonly string[];
  private readonly place: Place;
  private readonly language: LanguageCode;

  constructor(
    old: string,
    next: string,
    oldTokens: readonly Token[],
    newTokens: readonly Token[],
    scope: readonly string[],
    place: Place,
    language: LanguageCode,
  ) {
    this.old = old;
    this.next = next;
    this.oldTokens = oldTokens;
    this.newTokens = newTokens;
    this.scope = scope;
    this.place = place;
    this.language = language;
  }

  acts(hunks: readonly Stretch[]): readonly WordAct[] | null {
    const made: Made[] = [];
    for (const [index, hunk] of hunks.entries()) {
      let own = hunk;
      for (;;) {
        const before = made.at(-1)?.covers.oldEnd ?? 0;
        const limit = hunks[index + 1]?.oldStart ?? this.oldTokens.length;
        const found = this.one(own, before, limit);
        if (found !== null) {
          made.push(found);
          break;
        }
        // Too little room to be told from like words: one with what was changed before.
        const last = made.pop();
        if (last === undefined) return null;
        own = span(last.covers, own);
      }
    }
    return made.map(({ act }) => act);
  }

  /** An act that makes this change, with as much around it as its words need to be found. */
  private one(hunk: Stretch, from: number, to: number): Made | null {
    return this.brief(hunk, from) ?? this.replacing(hunk, from, to);
  }

  /** What is only deleted, or only added behind words that are unique. */
  private brief(hunk: Stretch, from: number): Made | null {
    const { oldStart, oldEnd, newStart, newEnd } = hunk;
    if (isParted(this.oldText(oldStart, oldEnd) + this.newText(newStart, newEnd))) return null;
    const removed = this.oldText(oldStart, oldEnd).trim();
    const added = this.newText(newStart, newEnd).trim();
    if (added === '' && removed !== '' && this.isLong(removed)) {
      const act: WordAct = { kind: 'delete-words', place: this.place, old: removed };
      if (this.makes(act, hunk)) return { act, covers: hunk };
    }
    if (removed !== '' || added === '' || !/^[\p{L}\p{N}(“«*]/u.test(added)) return null;
    for (let start = oldStart - 1; start >= from && oldStart - start <= MOST_CONTEXT; start--) {
      const anchor = this.oldText(start, oldStart).trimEnd();
      if (isSpace(this.oldTokens[start]) || !this.isLong(anchor.trim())) continue;
      const act: WordAct = { kind: 'add-words', place: this.place, where: 'after', anchor, next: added };
      if (this.makes(act, hunk))
        return { act, covers: { ...hunk, oldStart: start, newStart: newStart - (oldStart - start) } };
    }
    return null;
  }

  private replacing(hunk: Stretch, from: number, to: number): Made | null {
    let covers = this.compound(hunk, from, to);
    for (let turn = 0; turn <= MOST_CONTEXT; turn++) {
      const old = this.oldText(covers.oldStart, covers.oldEnd);
      const next = this.newText(covers.newStart, covers.newEnd);
      if (isQuotable(old, hunk.oldEnd < covers.oldEnd) && isQuotable(next, false) && this.isLong(old)) {
        const act: WordAct = {
          kind: 'replace-words',
          place: this.place,
          old,
          next,
        };
        if (this.makes(act, covers)) return { act, covers };
      }
      const [left, right] = [covers.oldStart > from, covers.oldEnd < to];
      if (!left && !right) return null;
      covers = this.compound(wider(covers, left && (!right || turn % 2 === 0)), from, to);
    }
    return null;
  }

  /** Words are taken whole, with what a stroke or hyphen joins to them: "70/1", "Secretary-General". */
  private compound(hunk: Stretch, from: number, to: number): Stretch {
    let own = hunk;
    const isJoined = (at: number): boolean => isInside(this.oldTokens, at);
    while (own.oldStart > from && own.oldStart < own.oldEnd && isJoined(own.oldStart)) own = wider(own, true);
    while (own.oldEnd < to && own.oldStart < own.oldEnd && isJoined(own.oldEnd)) own = wider(own, false);
    return own;
  }

  /** Words that few others are mistaken for. */
  private isLong(words: string): boolean {
    return words.length >= 4 || words.length === this.old.trim().length;
  }

  /** Whether its words are found once, in the right place, and the text then reads as it should. */
  private makes(act: WordAct, { oldStart, oldEnd, newStart, newEnd }: Stretch): boolean {
    const words = wordsOf(act)!;
    const found = this.scope.flatMap((text) => passagesOf(text, words));
    const own = passagesOf(this.old, words);
    if (found.length !== 1 || own.length !== 1 || !isSayable(act, this.language)) return false;
    const edit = wordEdit(this.old, own[0]!, act);
    const here = this.spanOfOld(oldStart, oldEnd);
    // What is around the change must be what was around it.
    const wanted = this.old.slice(0, here.start) + this.newText(newStart, newEnd) + this.old.slice(here.end);
    const got = this.old.slice(0, edit.span.start) + edit.text + this.old.slice(edit.span.end);
    return unwrapped(got) === unwrapped(wanted);
  }

  private spanOfOld(from: number, to: number): Span {
    return spanOfTokens(this.oldTokens, from, to, this.old.length);
  }

  private oldText(from: number, to: number): string {
    const { start, end } = this.spanOfOld(from, to);
    return this.old.slice(start, end);
  }

  private newText(from: number, to: number): string {
    const { start, end } = spanOfTokens(this.newTokens, from, to, this.next.length);
    return this.next.slice(start, end);
  }
}

function spanOfTokens(tokens: readonly Token[], from: number, to: number, length: number): Span {
  const start = tokens[from]?.start ?? length;
  return { start, end: to > from ? tokens[to - 1]!.end : start };
}

/** Words of several paragraphs are not quoted inside a sentence. */
const isParted = (words: string): boolean => unwrapped(words).includes('\n');

/** One token more on one side. */
const wider = (hunk: Stretch, isLeft: boolean): Stretch =>
  isLeft
    ? { ...hunk, oldStart: hunk.oldStart - 1, newStart: hunk.newStart - 1 }
    : { ...hunk, oldEnd: hunk.oldEnd + 1, newEnd: hunk.newEnd + 1 };

/** The tokens on both sides of a place belong to one word or number. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (before === undefined || after === undefined) return false;
  if (isJoiner(before)) return isPlainWord(after) && isPlainWord(tokens[at - 2]);
  return isJoiner(after) && isPlainWord(before) && isPlainWord(tokens[at + 1]);
}

const isJoiner = ({ key }: Token): boolean => /^[/.\-‐‑'’]$/.test(key);
const isPlainWord = (token: Token | undefined): boolean =>
  token !== undefined && isWord(token) && !isHan(token.key.charCodeAt(0));

/** No space at either end; no mark at the end of words that are there to make others unique. */
const isQuotable = (words: string, isContext: boolean): boolean =>
  words !== '' &&
  words.trim() === words &&
  !isParted(words) &&
  !(isContext && /[,;:.،؛，；。、]$/u.test(words));

/** So many tokens around a change are tried to make its words unique. */
const MOST_CONTEXT = 60;
