import { isHan } from '../text/chars.ts';
import { foldText } from '../text/fold.ts';

/** A word of a text, or one Chinese character, folded, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** The words of a text in order; marks, spaces and emphasis say nothing. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: isHan(word.charCodeAt(0)) ? word : foldText(word, 0, word.length),
    start: index,
    end: index + word.length,
  }));
}

/** How much two runs of words have in common, whatever their order: 1 for the same words. */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const { text } of a) counts.set(text, (counts.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of b) {
    const left = counts.get(text) ?? 0;
    if (left === 0) continue;
    counts.set(text, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** A run of words of a text that is like another. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly likeness: number;
}

/** The words stand in the text one after the other. */
export function standsIn(words: readonly Word[], text: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined) return true;
  for (let at = 0; at + words.length <= text.length; at++)
    if (text[at]!.text === first.text && words.every((word, index) => word.text === text[at + index]!.text))
      return true;
  return false;
}

/** The run of as many words of the text that is most like `words`; `null` where they have nothing in common. */
export function nearestPassage(words: readonly Word[], text: readonly Word[]): Passage | null {
  const wanted = new Map<string, number>();
  for (const { text: word } of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const length = Math.min(words.length, text.length);
  const left = new Map(wanted);
  let shared = 0;
  let best = { at: 0, shared: 0 };
  for (let at = 0; at < text.length; at++) {
    const come = text[at]!.text;
    const due = left.get(come);
    if (due !== undefined) {
      left.set(come, due - 1);
      if (due > 0) shared++;
    }
    const gone = text[at - length]?.text;
    const owed = gone === undefined ? undefined : left.get(gone);
    if (owed !== undefined) {
      left.set(gone!, owed + 1);
      if (owed >= 0) shared--;
    }
    if (shared > best.shared) best = { at, shared };
  }
  if (best.shared === 0) return null;
  return trimmed(words, text, Math.max(0, best.at - length + 1), best.at + 1);
}

/** So many words more or fewer may stand at either end. */
const SLACK = 3;

/** The window moved and stretched so that it begins and ends as the words do, where that is near. */
function trimmed(words: readonly Word[], text: readonly Word[], from: number, to: number): Passage {
  const first = near(text, from, words[0]!);
  const last = near(text, to - 1, words[words.length - 1]!);
  const start = first ?? (last === null ? from : Math.max(0, last - words.length + 1));
  const end = last ?? (first === null ? to - 1 : first + words.length - 1);
  const run = text.slice(start, Math.max(start, end) + 1);
  return { start: run[0]!.start, end: run[run.length - 1]!.end, likeness: likeness(words, run) };
}

/** Where the word stands nearest to a place, if near at all. */
function near(text: readonly Word[], place: number, word: Word): number | null {
  for (let by = 0; by <= SLACK; by++)
    for (const at of [place - by, place + by]) if (text[at]?.text === word.text) return at;
  return null;
}
