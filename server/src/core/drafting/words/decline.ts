import type { LanguageCode } from '../../languages/codes.ts';
import { CASES, type Case, DECLENSIONS, type Declension } from '../../languages/declension.ts';
import { foldKey } from '../../text/fold.ts';

/** A name in one case. */
export interface Declined {
  readonly text: string;
  /** `null` where the language does not decline, or the name never changes. */
  readonly case: Case | null;
}

/** Ends the words of a name that are declined: one thing is named, or several. */
const SINGULAR = '*';
const PLURAL = '°';

/**
 * A name in every case, the listed one first: "Совет* Безопасности" declines its first word. A name without a sign has
 * one form.
 */
export function declined(name: string, language: LanguageCode): readonly Declined[] {
  const declension = DECLENSIONS[language];
  const end = Math.max(name.indexOf(SINGULAR), name.indexOf(PLURAL));
  if (declension === undefined || end < 0) return [{ text: name, case: null }];
  let found = known.get(name);
  if (found === undefined) {
    const forms = formsOf(name.slice(0, end), name[end] === PLURAL, declension);
    found = CASES.map((each, index) => ({ text: forms[index]! + name.slice(end + 1), case: each }));
    known.set(name, found);
  }
  return found;
}

/** Names of the one language that declines, made when first asked for. */
const known = new Map<string, readonly Declined[]>();

function formsOf(head: string, isPlural: boolean, declension: Declension): readonly string[] {
  const words = head.split(' ');
  const last = words.length - 1;
  const isAnimate = declension.animate.split('|').includes(words[last]!.toLowerCase());
  const byWord = words.map((word, index) => wordForms(word, index === last, isPlural, declension));
  return CASES.map((name, at) => {
    const from = name === 'accusative' && isAnimate && !isPlural ? CASES.indexOf('genitive') : at;
    return byWord.map((forms) => forms[from] ?? forms[0]!).join(' ');
  });
}

/** The six forms of a word, or the one of a word that never changes. */
function wordForms(
  word: string,
  isLast: boolean,
  isPlural: boolean,
  { adjectives, nouns, plurals, irregular, vowels }: Declension,
): readonly string[] {
  const lower = word.toLowerCase();
  const known = irregular[lower];
  if (known !== undefined) return known.split(' ').map((form) => word.slice(0, 1) + form.slice(1));
  const adjective = isLast ? null : longestEnding(lower, adjectives);
  if (adjective !== null) return ended(word, adjective, adjectives[adjective]!);
  if (lower.length < 3) return [word];
  const table = isPlural ? plurals : nouns;
  const noun = longestEnding(lower, table);
  if (noun !== null) return ended(word, noun, table[noun]!);
  const bare = nouns[''];
  return bare === undefined || isPlural || vowels.includes(lower.slice(-1)) ? [word] : ended(word, '', bare);
}

function longestEnding(word: string, table: Readonly<Record<string, string>>): string | null {
  let found: string | null = null;
  for (const ending of Object.keys(table))
    if (ending !== '' && word.endsWith(ending) && ending.length > (found?.length ?? 0)) found = ending;
  return found;
}

function ended(word: string, ending: string, endings: string): readonly string[] {
  const stem = word.slice(0, word.length - ending.length);
  return endings.split(' ').map((each) => stem + each);
}

interface Governing {
  readonly case: Case;
  /** Words that call for it, folded, each behind a space. */
  readonly words: readonly string[];
}

const compiled = new Map<LanguageCode, readonly Governing[]>();

/** Made from the table alone. */
function governingIn(language: LanguageCode): readonly Governing[] {
  let known = compiled.get(language);
  if (known === undefined) {
    const governing = DECLENSIONS[language]?.governing ?? {};
    known = CASES.flatMap((name) => {
      const words = governing[name]?.split('|').map((word) => ` ${foldKey(word)}`);
      return words === undefined ? [] : [{ case: name, words }];
    });
    compiled.set(language, known);
  }
  return known;
}

/** The cases that what stands before a name calls for; `before` is folded. */
export function casesAfter(before: string, language: LanguageCode): readonly Case[] {
  const spaced = ` ${before.trimEnd()}`;
  return governingIn(language)
    .filter(({ words }) => words.some((word) => spaced.endsWith(word)))
    .map(({ case: name }) => name);
}
