import type { Rewording } from '../model.ts';
import { type Hunk, hunksOf } from './edit-script.ts';
import type { Token } from './tokens.ts';

/** Where tokens stand that there are none of: an insertion into a text without words. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/**
 * The words in which two texts differ, in order. What is left between two changes by chance, a space or a short word
 * that both happen to hold, is taken into them. A change that runs over several spans of text is one a span.
 */
export function rewordingsOf(old: Side, next: Side): readonly Rewording[] {
  const hunks = hunksOf(keysOf(old.tokens), keysOf(next.tokens));
  return joined(hunks, old.tokens, next.tokens)
    .map((hunk) => settled(hunk, old.tokens, next.tokens))
    .flatMap((hunk) => {
      const before = piecesOf(old, hunk.oldStart, hunk.oldEnd);
      const after = piecesOf(next, hunk.newStart, hunk.newEnd);
      return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
        old: before[index] ?? emptyAt(before.at(-1)!.end),
        new: after[index] ?? emptyAt(after.at(-1)!.end),
      }));
    })
    .filter((each) => each.old.start < each.old.end || each.new.start < each.new.end);
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
const emptyAt = (offset: number) => ({ start: offset, end: offset });

/** Changes with next to nothing between them are one. */
function joined(hunks: readonly Hunk[], old: readonly Token[], next: readonly Token[]): readonly Hunk[] {
  const out: Hunk[] = [];
  const sizeOf = ({ oldStart, oldEnd, newStart, newEnd }: Hunk): number =>
    Math.max(lengthOf(old, oldStart, oldEnd), lengthOf(next, newStart, newEnd));
  for (let hunk of hunks) {
    for (let last = out.at(-1); last !== undefined; last = out.at(-1)) {
      const between = old.slice(last.oldEnd, hunk.oldStart);
      const length = lengthOf(old, last.oldEnd, hunk.oldStart);
      const isBlank = between.every(({ key }) => key === ' ');
      if (!isBlank && 2 * length > Math.min(sizeOf(last), sizeOf(hunk))) break;
      out.pop();
      hunk = { ...hunk, oldStart: last.oldStart, newStart: last.newStart };
    }
    out.push(hunk);
  }
  return out;
}

function lengthOf(tokens: readonly Token[], start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) length += tokens[at]!.key.length;
  return length;
}

/** "a[ b] c" is "a [b ]c": words that came or went begin with a word, and the space goes with them. */
function settled(hunk: Hunk, old: readonly Token[], next: readonly Token[]): Hunk {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  const isOld = newStart === newEnd;
  if (!isOld && oldStart !== oldEnd) return hunk;
  const tokens = isOld ? old : next;
  const [start, end] = isOld ? [oldStart, oldEnd] : [newStart, newEnd];
  const canMove = tokens[start]?.key === ' ' && tokens[end]?.key === ' ';
  if (!canMove) return hunk;
  return { oldStart: oldStart + 1, oldEnd: oldEnd + 1, newStart: newStart + 1, newEnd: newEnd + 1 };
}

/** The tokens from `from` to before `to` as spans of the file, one for each span of text; an empty one for none. */
function piecesOf({ tokens, end }: Side, from: number, to: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let segment = -1;
  for (const token of tokens.slice(from, to)) {
    // Between two spans of text.
    if (token.start === token.end) continue;
    if (token.segment === segment) pieces.at(-1)!.end = token.end;
    else pieces.push({ start: token.start, end: token.end });
    segment = token.segment;
  }
  return pieces.length > 0 ? pieces : [emptyAt(placeOf(tokens, from) ?? end)];
}

/** Where something would be inserted before the token at `index`. */
const placeOf = (tokens: readonly Token[], index: number): number | undefined =>
  tokens[index]?.start ?? tokens.at(-1)?.end;
