import type { LanguageCode } from '../../languages/codes.ts';
import { WORDING } from '../../languages/wording.ts';
import { isHan } from '../../text/chars.ts';
import type { Row } from './row.ts';

const small = new Map<LanguageCode, ReadonlySet<string>>();

/** Made from the table alone. */
function smallWords(language: LanguageCode): ReadonlySet<string> {
  let words = small.get(language);
  if (words === undefined) {
    words = new Set(WORDING[language].small.split(' '));
    small.set(language, words);
  }
  return words;
}

/** What words before the cursor say of what is being typed. */
export interface Run {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
  /** Letters of the words that are not in any sentence. */
  readonly weight: number;
  /** Begins with a word that is in any sentence. */
  readonly beginsSmall: boolean;
}

export function runOf(text: string, language: LanguageCode): Run {
  const known = smallWords(language);
  const words = isHan(text.charCodeAt(0)) ? [...text.trim()] : text.split(/[^\p{L}\p{N}\p{M}-]+/u);
  const weight = words.reduce((sum, word) => sum + (known.has(word) ? 0 : word.length), 0);
  return { text, words, weight, beginsSmall: known.has(words[0] ?? '') };
}

/** So many words that are in any sentence begin a phrase together. */
const SMALL_WORDS = 3;

/** What begins so may be meant. */
export function mayBegin({ words, weight }: Run, language: LanguageCode): boolean {
  return weight >= WORDING[language].letters || (words.length >= SMALL_WORDS && words.at(-1) !== '');
}

/** A word of another language says less: it may be one of this language that looks the same. */
const FOREIGN = { word: 5, ofPhrase: 8, han: 2 };

/** The run may be of the language `other`, though the text is not. */
export function mayBeForeign({ weight }: Run, other: LanguageCode): boolean {
  return weight >= (WORDING[other].letters === 1 ? FOREIGN.han : FOREIGN.word);
}

export function mayBeForeignRow({ words, weight }: Run, { kind }: Row): boolean {
  return kind !== 'phrase' || words.length > 1 || weight >= FOREIGN.ofPhrase;
}

/** A word within a name: so many letters of it are needed, of one in small letters more. */
const WITHIN = { letters: 4, small: 6, han: 2 };

/**
 * What has the run somewhere within may be meant. `rest` goes on behind it there; `isSmall` says that the run begins with
 * a small letter.
 */
export function mayBeWithin(run: Run, { kind }: Row, isSmall: boolean, rest: string): boolean {
  if (run.beginsSmall || kind === 'phrase') return false;
  if (isHan(run.text.charCodeAt(0))) return run.weight >= WITHIN.han;
  if (run.words.length > 1 || !isSmall) return run.weight >= WITHIN.letters;
  // A whole word in small letters is what it is.
  return run.weight >= WITHIN.small && /^[\p{L}\p{M}-]/u.test(rest);
}
