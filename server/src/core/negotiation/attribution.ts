import type { Stance } from '../languages/negotiating/words.ts';
import { isHan } from '../text/chars.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Delegation } from './model.ts';
import { AROUND, NOBODY, TERMS, type Term } from './vocabulary.ts';

/** What stands inside brackets: who says what of it, and the words themselves. */
export interface Inside {
  readonly attributions: readonly Attribution[];
  /** Where the words stand; empty where the brackets hold none. */
  readonly text: Span;
  /**
   * The brackets hold no words but an attribution: `sure` where it names somebody and what they say; `perhaps` where it
   * may as well be words of the text ("[agreed]", "[Japan]"); '' where they hold words.
   */
  readonly note: 'sure' | 'perhaps' | '';
}

/** An attribution is not longer than this, in UTF-16 units. */
const LONGEST = 200;

/**
 * Reads what stands between brackets; the first mark inside them begins at `first` and the last one ends at `last`.
 * `strangers` lets pass names that no table holds.
 */
export function readInside(
  text: string,
  inner: Span,
  first: number,
  last: number,
  strangers: boolean,
): Inside {
  const { start, end } = trimmed(text, inner);
  const several = first < end ? null : readSeveral(text, start, end);
  if (several !== null) return { attributions: several, text: { start: end, end }, note: 'sure' };
  const head = readHead(text, start, Math.min(end, first), strangers);
  if (head.rest >= end) {
    const { attributions } = head;
    return { attributions, text: { start: end, end }, note: certainty(attributions) };
  }
  const { attributions, rest } = head;
  const isNamed = attributions.some(({ delegations }) => delegations.length > 0);
  const tail = isNamed ? null : readTail(text, rest, end, last);
  if (tail === null) return { attributions, text: { start: rest, end }, note: '' };
  const words = trimmed(text, { start: rest, end: tail.span.start });
  // "[delete: soon – AU]": the stance of the one is that of the other.
  const stance = tail.stance === 'propose' ? (attributions[0]?.stance ?? tail.stance) : tail.stance;
  return { attributions: [...attributions, { ...tail, stance }], text: words, note: '' };
}

/** "EU: support; US: oppose": one behind the other; `null` where anything else stands there. */
function readSeveral(text: string, start: number, end: number): readonly Attribution[] | null {
  if (end - start > LONGEST) return null;
  const pieces = text.slice(start, end).split(/[;；؛]/);
  if (pieces.length < 2) return null;
  const found: Attribution[] = [];
  let at = start;
  for (const piece of pieces) {
    const said = readWhole(text, { start: at, end: at + piece.length });
    if (said === null || said.delegations.length === 0 || said.stance === 'propose') return null;
    found.push(said);
    at += piece.length + 1;
  }
  return found;
}

/** An attribution that is all that stands in a span; `null` where other words do. */
export function readWhole(text: string, span: Span): Attribution | null {
  const { start, end } = trimmed(text, span);
  const head = readHead(text, start, end, false);
  return head.rest >= end ? (head.attributions[0] ?? null) : null;
}

function certainty(attributions: readonly Attribution[]): 'sure' | 'perhaps' {
  const says = attributions.some(({ stance }) => stance !== 'propose');
  return says && attributions.some(({ delegations }) => delegations.length > 0) ? 'sure' : 'perhaps';
}

/** Attributions before the words, each with a colon but one that all of the text is, and where the words begin. */
function readHead(
  text: string,
  start: number,
  end: number,
  strangers: boolean,
): { readonly attributions: readonly Attribution[]; readonly rest: number } {
  let at = start;
  let said: Said = NOTHING;
  while (at - start < LONGEST) {
    const next = read(text, at, end, strangers && said.names.length === 0);
    if (next === null) break;
    if (next.colon < 0) {
      const isWhose = said.names.length === 0 && said.stances.some((stance) => OF_PARAGRAPHS.has(stance));
      const isNote = at === start || isWhose || next.stances.some((stance) => stance !== 'propose');
      if (isNote && next.names.length + next.stances.length > 0) {
        said = joined(said, next);
        at = end;
      }
      break;
    }
    said = joined(said, next);
    at = afterSpace(text, next.colon, end);
    if (at >= end) break;
  }
  if (at === start) return { attributions: [], rest: start };
  return { attributions: [attributionOf({ start, end: at }, said)], rest: at };
}

/** What is said of a paragraph as it stands: behind "Reserve:" stands whose it is, and no words. */
const OF_PARAGRAPHS: ReadonlySet<Stance> = new Set(['reserve', 'oppose', 'support', 'question']);

/** "… – AU", "… (EU: delete)": behind the words. */
function readTail(text: string, start: number, end: number, last: number): Attribution | null {
  const from = Math.max(start, last, end - LONGEST);
  const closed = ')）'.includes(text[end - 1]!);
  let at = end - (closed ? 2 : 1);
  while (at > from && !(closed ? OPENING.includes(text[at]!) : isApart(text, at))) at--;
  if (at <= from) return null;
  const said = readWhole(text, { start: at + 1, end: closed ? end - 1 : end });
  if (said === null || said.delegations.length === 0) return null;
  while (at > start && DASHES.includes(text[at - 1]!)) at--;
  return { ...said, span: { start: at, end } };
}

const OPENING = '(（';
const DASHES = '–—―-';

/** A dash with spaces around it, or a long one of Chinese. */
function isApart(text: string, at: number): boolean {
  const char = text[at]!;
  if (!DASHES.includes(char)) return false;
  return /\s/.test(text[at + 1] ?? '') ? /[\s–—―-]/.test(text[at - 1] ?? '') : '—―'.includes(char);
}

interface Said {
  readonly names: readonly Delegation[];
  readonly stances: readonly Stance[];
  /** Behind the colon that ended the reading; -1 where all of the text was read. */
  readonly colon: number;
}

const NOTHING: Said = { names: [], stances: [], colon: -1 };

function joined(a: Said, b: Said): Said {
  return { names: [...a.names, ...b.names], stances: [...a.stances, ...b.stances], colon: b.colon };
}

/** The strongest of what is said. */
const ORDER: readonly Stance[] = [
  'ad-ref',
  'delete',
  'alternative',
  'reserve',
  'oppose',
  'retain',
  'question',
  'move',
  'support',
  'agree',
  'propose',
];

function attributionOf(span: Span, { names, stances }: Said): Attribution {
  const delegations = names.filter(
    ({ key }, index) => names.findIndex((other) => other.key === key) === index,
  );
  return { span, delegations, stance: ORDER.find((stance) => stances.includes(stance)) ?? 'propose' };
}

/**
 * Names and words up to a colon or the end; `null` where other words stand there. `strangers` lets pass names that no
 * table holds, before a colon.
 */
function read(text: string, start: number, end: number, strangers: boolean): Said | null {
  const stop = Math.min(end, start + LONGEST);
  const folded = fold(text, start, stop);
  const key = folded.text;
  const names: Delegation[] = [];
  const stances: Stance[] = [];
  const unknown: Span[] = [];
  let at = 0;
  while (at < key.length) {
    const char = key[at]!;
    if (char === ':') return ended(text, { names, stances }, unknown, folded.offsetOf(at) + 1);
    if (SEPARATORS.includes(char)) {
      at++;
      continue;
    }
    if (names.length + stances.length > 0) {
      const behind =
        FIGURES.exec(key.slice(at, at + 60)) ?? (stances.length > 0 ? QUOTED.exec(key.slice(at)) : null);
      if (behind !== null) {
        at += behind[0].length;
        continue;
      }
    }
    const found = termAt(key, at, folded, text);
    if (found !== null) {
      const { value, start: from, end: to } = found;
      if (value.kind === 'stance') stances.push(value.stance);
      else if (value.kind === 'name') names.push({ key: value.key, name: sourceOf(text, folded, from, to) });
      at = to;
      continue;
    }
    const word = strangers ? STRANGER.exec(key.slice(at, at + 40)) : null;
    if (word === null) return null;
    unknown.push({ start: folded.offsetOf(at), end: sourceEnd(folded, at + word[0].length) });
    at += word[0].length;
  }
  if (stop < end || unknown.length > 0 || names.length + stances.length === 0) return null;
  return { names, stances, colon: -1 };
}

const SEPARATORS = " ,;/+&–—―-().·'،؛、。";
/** Numbers and labels of what a remark speaks of: "3", "(a)", "5 bis". */
const FIGURES = /^(?:(?:op|pp)? ?\d{1,4}|\([a-z\d]{1,4}\)|[a-z]\b)/;
const QUOTED = /^(?:["“«「][^"”»」]{0,120}["”»」])/;
const STRANGER = /^[\p{L}\p{N}]{1,20}/u;

/** The term at a place of a folded text; Arabic writes "and" and "by" together with the next word. */
function termAt(
  key: string,
  at: number,
  folded: Folded,
  text: string,
): { readonly value: Term; readonly start: number; readonly end: number } | null {
  for (const skip of 'وبل'.includes(key[at]!) ? [0, 1] : [0]) {
    const found = TERMS.at(key, at + skip);
    if (found === null) continue;
    if (found.value.kind === 'name' && found.value.inCapitals) {
      const written = sourceOf(text, folded, found.start, found.end);
      if (/\p{Ll}/u.test(written)) {
        if (found.value.isWord) return { ...found, value: AROUND };
        continue;
      }
    }
    return found;
  }
  return null;
}

/** A head that a colon ends: words that no table holds must look like names. */
function ended(
  text: string,
  said: Pick<Said, 'names' | 'stances'>,
  unknown: readonly Span[],
  colon: number,
): Said | null {
  if (unknown.length === 0) return said.names.length + said.stances.length === 0 ? null : { ...said, colon };
  const strangers: Delegation[] = [];
  for (const span of runs(text, unknown)) {
    const name = text.slice(span.start, span.end);
    if (!looksLikeName(name)) return null;
    strangers.push({ key: name.replace(/\s+/g, ' '), name });
  }
  return { names: [...said.names, ...strangers], stances: said.stances, colon };
}

/** Words with nothing but a space or hyphen between them are one name. */
function runs(text: string, words: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last !== undefined && /^[\s-]$/.test(text.slice(last.end, word.start)))
      out[out.length - 1] = { start: last.start, end: word.end };
    else out.push(word);
  }
  return out;
}

/** Short; in scripts with capitals each word begins with one; and no word that heads other things. */
function looksLikeName(name: string): boolean {
  const words = name.split(/[\s-]/);
  const key = fold(name, 0, name.length).text;
  if (NOBODY.has(key) || words.length > 3 || name.length > 28 || /^\d/.test(name)) return false;
  if (words.some((word) => NOBODY.has(fold(word, 0, word.length).text))) return false;
  if (isHan(name.charCodeAt(0))) return name.length >= 2 && name.length <= 6;
  return words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word));
}

function sourceOf(text: string, folded: Folded, from: number, to: number): string {
  return text.slice(folded.offsetOf(from), sourceEnd(folded, to));
}

function sourceEnd(folded: Folded, to: number): number {
  return folded.offsetOf(to - 1) + 1;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function afterSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\s\u200e\u200f]/.test(text[next]!)) next++;
  return next;
}
