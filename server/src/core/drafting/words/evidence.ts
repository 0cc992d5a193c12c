import type { LanguageCode } from '../../languages/codes.ts';
import { WORDING } from '../../languages/wording.ts';
import { isHan } from '../../text/chars.ts';
import type { Row } from './row.ts';
import type { Entry, Hit } from './search.ts';
import type { Typed } from './typed.ts';
import type { Lookup } from './write.ts';

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

/** Words before the cursor, and what they say of what is being typed. */
export interface Run {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
  /** Letters of the words that are not in any sentence, joined articles left out. */
  readonly weight: number;
  /** Begins with a word that is in any sentence. */
  readonly beginsSmall: boolean;
  /** Begins with a capital, or with a small letter; Arabic has neither. */
  readonly isCapital: boolean;
  readonly isSmall: boolean;
  readonly isHan: boolean;
}

/** The run from `start` in what is typed to the cursor. */
export function runFrom(typed: Typed, start: number): Run {
  const { language } = typed;
  const text = typed.text.slice(start);
  const written = typed.writtenFrom(start);
  const known = smallWords(language);
  const isHanText = isHan(text.charCodeAt(0));
  const words = isHanText ? [...text.trim()] : text.split(/[^\p{L}\p{N}\p{M}-]+/u);
  return {
    text,
    words,
    weight: words.reduce((sum, word) => sum + (known.has(word) ? 0 : lettersOf(word, language)), 0),
    beginsSmall: known.has(words[0] ?? ''),
    isCapital: /^\p{Lu}/u.test(written),
    isSmall: /^\p{Ll}/u.test(written),
    isHan: isHanText,
  };
}

/** Letters of a word, without an article that is joined to it. */
function lettersOf(word: string, language: LanguageCode): number {
  const article = WORDING[language].joinedArticle?.text ?? '';
  return word.length - (article !== '' && word.startsWith(article) ? article.length : 0);
}

/** What stands behind a particle tells enough by itself. */
export function isLongEnough({ words }: Run, { key, kept }: Lookup, language: LanguageCode): boolean {
  return kept === 0 || words.length > 1 || lettersOf(key, language) > WORDING[language].letters;
}

/** So many words that are in any sentence begin a phrase together. */
const SMALL_WORDS = 3;
/** A word in small letters is one of any sentence more often than one with a capital: so many letters more. */
const SMALLER = 1;

/** What begins so may be meant. */
export function mayBegin({ words, weight, isSmall, isHan: isHanText }: Run, language: LanguageCode): boolean {
  const { letters } = WORDING[language];
  if (isHanText || words.length > 1)
    return weight >= letters || (words.length >= SMALL_WORDS && words.at(-1) !== '');
  return weight >= letters + (isSmall ? SMALLER : 0);
}

/** A single word in small letters that is one of any sentence, as names and terms show that have it. */
export function isOrdinary({ words, isSmall, text }: Run, hits: readonly Hit[]): boolean {
  if (words.length > 1 || !isSmall) return false;
  return hits.some(({ entry: { folded }, at }) => {
    const rest = folded.slice(at + text.length);
    return folded !== text && /^(?:[^\p{L}\p{M}-]|$)/u.test(rest);
  });
}

/** A single word in small letters is one of any sentence more often than the beginning of a name or a term. */
const SINGLE = { letters: 5, often: 5, ofName: 7 };
/** Few Chinese characters may begin what texts have often: how often, by their number. */
const HAN_OFTEN = [9, 8, 3];

/** A form that begins with the run may be meant by it. */
export function mayBeBegun(
  { words, weight, isSmall, isHan: isHanText }: Run,
  { row, language, folded }: Entry,
  key: string,
): boolean {
  if (folded === key) return true;
  if (isHanText) {
    const isSaid = row.kind === 'State' && words.length > 1;
    return isSaid || row.weight >= (HAN_OFTEN[words.length] ?? 0);
  }
  if (words.length > 1) return true;
  if (row.kind === 'phrase') return false;
  if (!isSmall) return true;
  if (/^\p{Lu}/u.test(row.forms[language].name)) return row.kind !== 'formal' && weight >= SINGLE.ofName;
  return weight >= SINGLE.letters && row.weight >= SINGLE.often;
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

/** Words within a name: so many letters of them are needed, by whether a capital begins them. */
const WITHIN = { capital: 5, none: 7, small: 10, han: 3 };
/** Where more names have it, it says too little; a single word is common sooner. */
const NAMES = { word: 4, words: 8 };

/** What has the run somewhere within may be meant. `rest` goes on behind it there. */
export function mayBeWithin(run: Run, { kind }: Row, rest: string): boolean {
  if (run.beginsSmall || kind === 'phrase') return false;
  if (run.isHan) return run.words.length >= WITHIN.han;
  if (run.weight < WITHIN[run.isCapital ? 'capital' : run.isSmall ? 'small' : 'none']) return false;
  // A whole word is what it is.
  return run.words.length > 1 || /^[\p{L}\p{M}-]/u.test(rest);
}

/** So many names have the run within that it says nothing. */
export function isCommon({ words }: Run, names: number): boolean {
  return names > (words.length > 1 ? NAMES.words : NAMES.word);
}
