import { isCombining, isFullWidth, isHan, isInvisible, isSpace } from './chars.ts';

/** A text folded for look-up, with the way back: `at[i]` is the source offset of folded unit `i`. */
export interface Folded {
  readonly text: string;
  readonly at: ArrayLike<number>;
  /** `at[index]`, found without the rest. */
  offsetOf(index: number): number;
}

const special = new Map<number, string>();
for (const code of [0x2018, 0x2019, 0x201b, 0x2032, 0x60, 0xb4, 0x2bc]) special.set(code, "'");
for (const code of [0x2010, 0x2011, 0x2212]) special.set(code, '-');

/** What a unit folds to where that is not one other unit; control characters have these codes, and are longs. */
const SPACE = 1;
const NOTHING = 2;
const TAG = 3;
const LONG = 4;

/** Memos of a pure function, filled as characters are met: what a unit folds to, 0 while that is unknown. */
const folds = new Uint16Array(0x10000);
const longs = new Map<number, string>();

function learn(code: number): number {
  const unit = makeUnit(code);
  if (isSpace(code)) folds[code] = SPACE;
  else if (unit === '') folds[code] = NOTHING;
  else if (code === 0x3c) folds[code] = TAG;
  else if (unit.length === 1 && unit.charCodeAt(0) > LONG) folds[code] = unit.charCodeAt(0);
  else {
    folds[code] = LONG;
    longs.set(code, unit);
  }
  return folds[code]!;
}

/** One UTF-16 unit folded: case, accents, presentation forms; '' for what does not count. */
function makeUnit(code: number): string {
  if (isInvisible(code) || isCombining(code) || code === 0x2a || code === 0x5f) return '';
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
export function fold(source: string, start: number, end: number, limit = ALL): Folded {
  return new FoldedText(source, start, end, limit);
}

/** The whole of a text folded, with every offset, found in one go: for what is looked at all over. */
export function foldWhole(source: string): Pick<Folded, 'text' | 'at'> {
  const at = new Offsets(source.length + 1);
  const text = foldUnits(source, 0, source.length, ALL, at);
  at.push(at.length > 0 ? lastEnd(source, at.last, source.length) : 0);
  return { text, at: at.finish() };
}

/** Offsets under way. */
class Offsets {
  length = 0;
  values: Int32Array;

  constructor(room: number) {
    this.values = new Int32Array(room);
  }

  get last(): number {
    return this.values[this.length - 1]!;
  }

  push(offset: number): void {
    this.reserve(1);
    this.values[this.length++] = offset;
  }

  /** All from `start` to `end`, that one left out. */
  pushRun(start: number, end: number): void {
    this.reserve(end - start);
    const { values } = this;
    let { length } = this;
    for (let offset = start; offset < end; offset++) values[length++] = offset;
    this.length = length;
  }

  finish(): Int32Array {
    return this.values.length === this.length ? this.values : this.values.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.values.length) return;
    const larger = new Int32Array(2 * (this.length + more));
    larger.set(this.values);
    this.values = larger;
  }
}

/** The folded text alone, for look-ups that need no way back. */
export function foldText(source: string, start: number, end: number, limit = ALL): string {
  return foldUnits(source, start, end, limit, null);
}

const ALL = 1 << 30;

/** Most look-ups fail: the way back is found when first asked for. */
class FoldedText implements Folded {
  readonly text: string;
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;
  private readonly limit: number;
  private offsets: ArrayLike<number> | null = null;

  constructor(source: string, start: number, end: number, limit: number) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.limit = limit;
    this.text = foldUnits(source, start, end, limit, null);
  }

  get at(): ArrayLike<number> {
    if (this.offsets === null) {
      const at = new Offsets(this.text.length + 1);
      foldUnits(this.source, this.start, this.end, this.limit, at);
      at.push(at.length > 0 ? lastEnd(this.source, at.last, this.end) : this.start);
      this.offsets = at.finish();
    }
    return this.offsets;
  }

  offsetOf(index: number): number {
    if (this.offsets !== null) return this.offsets[index]!;
    const at = new Offsets(index + 1);
    foldUnits(this.source, this.start, this.end, Math.min(this.limit, index + 1), at);
    return index < at.length ? at.values[index]! : this.at[index]!;
  }
}

/**
 * The folded text; `at`, where it is given, receives the offset of each unit. Stretches that fold to themselves
 * are taken whole.
 */
function foldUnits(source: string, start: number, end: number, limit: number, at: Offsets | null): string {
  let text = '';
  /** The last unit of the text, which is not asked for it: that would join its pieces each time. */
  let last = 0x20;
  let space = -1;
  for (let i = start; i < end && text.length < limit; ) {
    const code = source.charCodeAt(i);
    const unit = folds[code] || learn(code);
    if (unit === SPACE) {
      if (space < 0) space = i;
      i++;
      continue;
    }
    const skip = unit === TAG ? tagLength(source, i) : unit === NOTHING ? 1 : 0;
    if (skip > 0) {
      i += skip;
      continue;
    }
    if (space >= 0) {
      if (last !== 0x20 && !tight(last) && !tight(code)) {
        text += ' ';
        at?.push(space);
      }
      space = -1;
    }
    if (unit === code) {
      const stop = plainEnd(source, i + 1, Math.min(end, i + limit - text.length));
      text += source.slice(i, stop);
      last = source.charCodeAt(stop - 1);
      at?.pushRun(i, stop);
      i = stop;
      continue;
    }
    const folded = unit === TAG ? '<' : unit === LONG ? longs.get(code)! : String.fromCharCode(unit);
    text += folded;
    last = folded.charCodeAt(folded.length - 1);
    for (let k = 0; k < folded.length; k++) at?.push(i);
    i++;
  }
  return text;
}

/** End of the stretch that folds to itself: units that do, and single spaces that neither neighbour drops. */
function plainEnd(source: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (folds[code] === code) i++;
    else if (code === 0x20 && i + 1 < end && source.charCodeAt(i - 1) < 0x3000) {
      const next = source.charCodeAt(i + 1);
      if (next >= 0x3000 || folds[next] !== next) return i;
      i += 2;
    } else return i;
  }
  return i;
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
  return foldText(value, 0, value.length);
}

/** Source offset just after folded unit `index - 1`, marks on that letter included. */
export function endOf(folded: Folded, source: string, index: number): number {
  if (index === 0) return folded.offsetOf(0);
  let end = folded.offsetOf(index - 1) + 1;
  while (end < source.length && (isCombining(source.charCodeAt(end)) || isInvisible(source.charCodeAt(end))))
    end++;
  return end;
}
