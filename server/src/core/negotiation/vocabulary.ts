import { declined } from '../drafting/words/decline.ts';
import { type Row, rowsOf } from '../drafting/words/row.ts';
import { STATES } from '../drafting/words/tables/states.ts';
import { LANGUAGES } from '../languages/codes.ts';
import { NEGOTIATING_GROUPS, NEGOTIATING_STATES, STATE_CODES } from '../languages/negotiating/delegations.ts';
import { NEGOTIATING, type Stance } from '../languages/negotiating/words.ts';
import { foldKey } from '../text/fold.ts';
import { Phrases, spellOut } from '../text/phrases.ts';

/** What a word or name of an attribution is. */
export type Term =
  /** A name in capitals may be a small word that is written otherwise: "TO", "to". */
  | { readonly kind: 'name'; readonly key: string; readonly inCapitals: boolean; readonly isWord: boolean }
  | { readonly kind: 'stance'; readonly stance: Stance }
  /** Changes nothing. */
  | { readonly kind: 'around' };

export const AROUND: Term = { kind: 'around' };

const WORDS: ReadonlySet<string> = wordsOf('around');

/**
 * Words and names of all six languages, folded: delegations write in the language that they speak, and names in
 * English stand in drafts of every language.
 */
export const TERMS: Phrases<Term> = makeTerms();

/** Folded words that may stand before a colon and name nobody. */
export const NOBODY: ReadonlySet<string> = wordsOf('nobody');

/** Folded words that head a version among others. */
export const VERSIONS: ReadonlySet<string> = wordsOf('versions');

/** Folded pairs around a stroke that are one word. */
export const PAIRED: ReadonlySet<string> = wordsOf('paired');

function makeTerms(): Phrases<Term> {
  const terms = new Phrases<Term>();
  for (const language of LANGUAGES)
    for (const [stance, forms] of Object.entries(NEGOTIATING[language].stances))
      for (const form of spellOut(forms))
        terms.add(foldKey(form), { kind: 'stance', stance: stance as Stance });
  for (const table of [NEGOTIATING_GROUPS, NEGOTIATING_STATES])
    for (const row of rowsOf({ kind: 'group', source: '', rows: table })) addNames(terms, row);
  const codes = STATE_CODES.replace(/\s*\n/g, '').split('|');
  for (const [index, row] of rowsOf(STATES).entries()) {
    addNames(terms, row);
    for (const code of codes[index]!.split(' ')) addName(terms, code, row.forms.en.name);
  }
  for (const word of WORDS) terms.add(word, AROUND);
  return terms;
}

function addNames(terms: Phrases<Term>, { forms }: Row): void {
  const key = forms.en.name;
  for (const language of LANGUAGES) {
    const { name, others } = forms[language];
    for (const each of [name, ...others])
      for (const { text } of declined(each, language)) addName(terms, text.replace(/[*°]/g, ''), key);
  }
}

function addName(terms: Phrases<Term>, name: string, key: string): void {
  const folded = foldKey(name);
  const inCapitals = !/\p{Ll}|\p{Lo}/u.test(name);
  terms.add(folded, { kind: 'name', key, inCapitals, isWord: inCapitals && WORDS.has(folded) });
}

function wordsOf(field: 'around' | 'nobody' | 'versions' | 'paired'): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => spellOut(NEGOTIATING[language][field]).map(foldKey)));
}
