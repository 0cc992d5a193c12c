import { foldKey } from '../text/fold.ts';
import { wordsOf } from './query.ts';
import type { Titles } from './titles.ts';

/** How well a title answers: not at all, each word begins one of its words, each word is one of its words. */
export const NOT = 0;
export const BEGUN = 1;
export const WHOLE = 2;

/** Which titles of one language hold a word: an index sorted by word. */
export class TitleWords {
  readonly titles: Titles;
  private readonly words: readonly string[];
  /** Where the titles of each word begin in `places`. */
  private readonly starts: Uint32Array;
  private readonly places: Uint16Array;

  constructor(titles: Titles) {
    this.titles = titles;
    const byWord = new Map<string, number[]>();
    let size = 0;
    titles.all().forEach((text, index) => {
      const title = index + 1;
      for (const word of wordsOf(foldKey(text))) {
        const places = byWord.get(word) ?? [];
        if (places.at(-1) === title) continue;
        if (places.length === 0) byWord.set(word, places);
        places.push(title);
        size++;
      }
    });
    // Cut anew from one text, the words keep no title's copy alive.
    this.words = [...byWord.keys()].sort().join('\n').split('\n');
    this.starts = new Uint32Array(this.words.length + 1);
    this.places = new Uint16Array(size);
    this.words.forEach((word, index) => {
      const places = byWord.get(word) ?? [];
      this.places.set(places, this.starts[index]);
      this.starts[index + 1] = this.starts[index]! + places.length;
    });
  }

  /** Of each title, from 1, how well it answers to the words, which are folded. */
  match(words: readonly string[]): Uint8Array {
    let marks = new Uint8Array(this.titles.count + 1).fill(WHOLE, 1);
    for (const word of words) {
      const found = new Uint8Array(marks.length);
      const first = this.indexOf(word);
      for (let i = first; this.words[i]?.startsWith(word); i++) {
        const mark = this.words[i] === word ? WHOLE : BEGUN;
        for (let k = this.starts[i]!; k < this.starts[i + 1]!; k++) {
          const title = this.places[k]!;
          if (found[title]! < mark) found[title] = Math.min(mark, marks[title]!);
        }
      }
      marks = found;
    }
    return marks;
  }

  /** Of the first word that is not before `word`. */
  private indexOf(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
