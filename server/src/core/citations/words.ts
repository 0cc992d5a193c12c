import { BODIES } from '../bodies/bodies.ts';
import type { CitingWords, Kin } from '../languages/citing/citing.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { foldKey } from '../text/fold.ts';
import { Phrases, spellOut } from '../text/phrases.ts';

/** A noun for a resolution or decision. */
export interface Noun {
  readonly kind: 'resolution' | 'decision';
  readonly own: boolean;
}

/** A body beside a number: by its name, or by what kind of body it is. */
export interface Name {
  readonly body: string | null;
  readonly kin: Kin | null;
}

/** The words of citations of one language, ready for look-up in folded text. */
export interface Compiled {
  readonly language: LanguageCode;
  readonly words: CitingWords;
  readonly nouns: Phrases<Noun>;
  readonly names: Phrases<Name>;
  readonly own: Phrases<true>;
  readonly of: Phrases<true>;
  readonly sign: Phrases<true>;
  readonly filler: Phrases<true>;
  /** Joins of a list: "and" is its last one, "to" a range. */
  readonly joins: Phrases<'and' | 'to'>;
  readonly dated: Phrases<true>;
  readonly entitled: Phrases<true>;
  readonly paragraph: Phrases<true>;
  readonly annex: Phrases<true>;
  readonly partNames: Phrases<string>;
}

const compiled = new Map<LanguageCode, Compiled>();

/** Compiled from the pack on first use; a function of the pack and the table of bodies alone. */
export function wordsOf(language: LanguageCode): Compiled {
  let words = compiled.get(language);
  if (words === undefined) {
    words = compile(language, packOf(language).citing);
    compiled.set(language, words);
  }
  return words;
}

function compile(language: LanguageCode, words: CitingWords): Compiled {
  const prefixes = words.prefixes === '' ? [] : words.prefixes.split('|');
  const nouns = new Phrases<Noun>();
  for (const [forms, kind, own] of [
    [words.ownResolution, 'resolution', true],
    [words.ownDecision, 'decision', true],
    [words.resolution, 'resolution', false],
    [words.decision, 'decision', false],
  ] as const)
    for (const form of prefixed(forms, prefixes)) nouns.add(form, { kind, own });
  const joins = new Phrases<'and' | 'to'>();
  for (const form of spelled(words.to)) joins.add(form, 'to');
  for (const form of spelled(words.and)) joins.add(form, 'and');
  const partNames = new Phrases<string>();
  for (const pair of words.partNames.split('|')) {
    const [name = '', letter = ''] = pair.split('=');
    if (name !== '') partNames.add(foldKey(name), letter);
  }
  return {
    language,
    words,
    nouns,
    names: namesOf(language, words, prefixes),
    own: plain(words.own),
    of: plain(words.of),
    sign: plain(words.sign),
    filler: plain(words.filler),
    joins,
    dated: plain(words.dated),
    entitled: plain(words.entitled),
    paragraph: plain(words.paragraph, prefixes),
    annex: plain(words.annex, prefixes),
    partNames,
  };
}

function namesOf(language: LanguageCode, words: CitingWords, prefixes: readonly string[]): Phrases<Name> {
  const names = new Phrases<Name>();
  const articles = words.articles.split('|').filter((article) => article !== '');
  for (const { key, kin, cited, [language]: enacting } of BODIES) {
    if (kin === undefined) continue;
    const lines = (enacting ?? '').split('|').filter((line) => !line.includes('*'));
    const bare = lines.map((line) => {
      const article = articles.find((each) => line.startsWith(each)) ?? '';
      return line.slice(article.length);
    });
    for (const form of prefixed([cited?.[language] ?? '', ...bare].join('|'), prefixes))
      names.add(form, { body: key, kin: null });
  }
  for (const [kin, forms] of Object.entries(words.short) as [Kin, string][])
    for (const form of prefixed(forms, prefixes)) names.add(form, { body: null, kin });
  return names;
}

function plain(forms: string, prefixes: readonly string[] = []): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const form of prefixed(forms, prefixes)) phrases.add(form, true);
  return phrases;
}

function spelled(forms: string): readonly string[] {
  return spellOut(forms).map(foldKey);
}

/** The forms as they are and behind each prefix; ل swallows the alif of the article after it. */
function prefixed(forms: string, prefixes: readonly string[]): readonly string[] {
  const plainForms = spelled(forms);
  return [
    ...plainForms,
    ...prefixes.flatMap((prefix) =>
      plainForms.map((form) =>
        prefix.endsWith('ل') && form.startsWith('ال') ? `${prefix}${form.slice(1)}` : `${prefix}${form}`,
      ),
    ),
  ];
}
