import { isCombining, isFullWidth, isHan, isInvisible, isSpace } from './chars.ts';

/** A text folded for look-up, with the way back: `at[i]` is the source offset of folded unit `i`. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const special = new Map<number, string>();
for (const code of [0x2018, 0x2019, 0x201b, 0x2032, 0x60, 0xb4, 0x2bc]) special.set(code, "'");
for (const code of [0x2010, 0x2011, 0x2212]) special.set(code, '-');

/** One UTF-16 unit folded: case, accents, presentation forms; '' for what does not count. */
function foldUnit(code: number): string {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : ascii[code]!;
  const known = cache.get(code);
  if (known !== undefined) return known;
  const made = makeUnit(code);
  cache.set(code, made);
  return made;
}

const ascii = Array.from({ length: 0x80 }, (_, code) =>
  code === 0x2a || code === 0x5f ? '' : String.fromCharCode(code),
);
/** A memo of a pure function, filled as characters are met: at most one entry a code unit. */
const cache = new Map<number, string>();

function makeUnit(code: number): string {
  if (isInvisible(code) || isCombining(code)) return '';
  const named = special.get(code);
  if (named !== undefined) return named;
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code);
  let folded = '';
  for (const char of String.fromCharCode(code).normalize('NFKD').toLowerCase()) {
    if (!isCombining(char.charCodeAt(0))) folded += char;
  }
  return folded;
}

/** Length of an emphasis tag (`<u>`, `</em>` …) at `offset`, 0 where there is none. */
export function tagLength(source: string, offset: number): number {
  if (source.charCodeAt(offset) !== 0x3c) return 0;
  const close = source.indexOf('>', offset);
  if (close < 0 || close - offset > 8) return 0;
  return /^<\/?(?:u|i|b|em|strong)>$/i.test(source.slice(offset, close + 1)) ? close + 1 - offset : 0;
}

/**
 * Folds `source` from `start`, at most `limit` folded units and not past `end`: case, accents, vowel and
 * direction marks, emphasis marks, kinds of apostrophe and hyphen drop out; white space becomes one space,
 * or nothing beside a Chinese character.
 */
export function fold(source: string, start: number, end: number, limit = 1 << 30): Folded {
  let text = '';
  const at: number[] = [];
  let space = -1;
  for (let i = start; i < end && text.length < limit; i++) {
    const code = source.charCodeAt(i);
    if (isSpace(code)) {
      if (space < 0) space = i;
      continue;
    }
    const skip = tagLength(source, i);
    if (skip > 0) {
      i += skip - 1;
      continue;
    }
    const unit = foldUnit(code);
    if (unit === '') continue;
    if (space >= 0) {
      const before = text.length > 0 ? text.charCodeAt(text.length - 1) : 0x20;
      if (before !== 0x20 && !tight(before) && !tight(code)) {
        text += ' ';
        at.push(space);
      }
      space = -1;
    }
    for (let k = 0; k < unit.length; k++) at.push(i);
    text += unit;
  }
  at.push(at.length > 0 ? lastEnd(source, at[at.length - 1]!, end) : start);
  return { text, at };
}

/** Beside these, a space is an artefact of tokenising. */
function tight(code: number): boolean {
  return isHan(code) || isFullWidth(code);
}

function lastEnd(source: string, last: number, end: number): number {
  let next = last + 1;
  while (next < end && isCombining(source.charCodeAt(next))) next++;
  return next;
}

/** The folded form of a whole short string, for keys. */
export function foldKey(value: string): string {
  return fold(value, 0, value.length).text;
}

/** Source offset just after folded unit `index - 1`, marks on that letter included. */
export function endOf(folded: Folded, source: string, index: number): number {
  if (index === 0) return folded.at[0]!;
  let end = folded.at[index - 1]! + 1;
  while (end < source.length && (isCombining(source.charCodeAt(end)) || isInvisible(source.charCodeAt(end))))
    end++;
  return end;
}
