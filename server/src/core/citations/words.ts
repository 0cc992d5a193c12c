import { BODIES } from '../bodies/bodies.ts';
import type { CitingWords, Kin } from '../languages/citing/citing.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { foldKey } from '../text/fold.ts';
import { toRoman } from '../text/numerals.ts';
import { Phrases, spellOut } from '../text/phrases.ts';
import { REFERENCES } from './reference-words.ts';

/** A noun for a resolution or decision. */
export interface Noun {
  readonly kind: 'resolution' | 'decision';
  readonly own: boolean;
  /** Written together with "in" (Arabic بقراره). */
  readonly within: boolean;
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
  /** Names follow nouns and numbers without a word between. */
  readonly isDirect: boolean;
  readonly sign: Phrases<true>;
  readonly filler: Phrases<true>;
  /** Joins of a list: "and" is its last one, "to" a range. */
  readonly joins: Phrases<'and' | 'to'>;
  readonly dated: Phrases<true>;
  readonly datedWeakly: Phrases<true>;
  readonly entitled: Phrases<true>;
  readonly paragraph: Phrases<true>;
  /** "para.", "par.": the words for paragraph cut short. */
  readonly shortParagraphs: readonly string[];
  readonly operative: Phrases<true>;
  /** Ordinals of annexes, as roman numerals. */
  readonly ordinals: Phrases<string>;
  readonly definite: Phrases<true>;
  readonly from: Phrases<true>;
  readonly within: Phrases<true>;
  readonly about: Phrases<true>;
  readonly until: Phrases<true>;
  /** Copies store parts of a line in reversed order. */
  readonly turns: boolean;
  /** Lines are broken anywhere, inside a number, too. */
  readonly breaks: boolean;
  readonly section: Phrases<true>;
  readonly seriesNames: readonly string[];
  /** One stands in every text that names a paragraph, an annex or a treaty, as texts write it. */
  readonly hints: readonly string[];
  readonly treaty: Readonly<Record<keyof CitingWords['treaty'], Phrases<true>>>;
  readonly annex: Phrases<true>;
  readonly partNames: Phrases<string>;
  readonly conferences: Phrases<string>;
  /** Names of the months, folded, the longer first. */
  readonly months: readonly string[];
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
    for (const prefix of ['', ...prefixes])
      for (const form of prefixed(forms, prefix === '' ? [] : [prefix]).slice(
        prefix === '' ? 0 : spelled(forms).length,
      ))
        nouns.add(form, { kind, own, within: prefix !== '' && prefix !== 'و' });
  const joins = new Phrases<'and' | 'to'>();
  for (const form of spelled(words.to)) joins.add(form, 'to');
  for (const form of spelled(words.and)) joins.add(form, 'and');
  return {
    language,
    words,
    nouns,
    names: namesOf(language, words, prefixes),
    own: plain(words.own),
    of: plain(words.of),
    isDirect: words.of === '' || words.of.endsWith('|'),
    sign: plain(words.sign),
    filler: plain(words.filler),
    joins,
    dated: plain(words.dated),
    datedWeakly: plain(words.datedWeakly),
    entitled: plain(words.entitled),
    paragraph: plain(words.paragraph, prefixes),
    shortParagraphs: spelled(words.paragraph).filter((form) => form.endsWith('.')),
    operative: plain(words.operative),
    ordinals: ordinalsOf(packOf(language).annexOrdinals),
    definite: plain(words.definite),
    from: plain(
      words.from,
      prefixes.filter((prefix) => prefix === 'و'),
    ),
    within: plain(words.within),
    about: plain(words.about),
    until: plain(words.until),
    turns: packOf(language).direction === 'rtl',
    breaks: packOf(language).script === 'Han',
    section: plain(words.section, prefixes),
    seriesNames: spelled(words.treaty.series),
    hints: hintsOf(language, words),
    treaty: {
      publisher: plain(words.treaty.publisher),
      series: plain(words.treaty.series),
      volume: plain(words.treaty.volume, prefixes),
      number: plain(words.treaty.number, prefixes),
    },
    annex: plain(words.annex, prefixes),
    partNames: pairs(words.partNames),
    conferences: pairs(words.conferences),
    months: packOf(language)
      .months.split('|')
      .map(foldKey)
      .sort((a, b) => b.length - a.length),
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

function ordinalsOf(forms: string): Phrases<string> {
  const phrases = new Phrases<string>();
  forms.split('|').forEach((form, index) => {
    if (form !== '') phrases.add(foldKey(form), toRoman(index + 1).toUpperCase());
  });
  return phrases;
}

/** "word=value" parted by bars. */
function pairs(forms: string): Phrases<string> {
  const phrases = new Phrases<string>();
  for (const pair of forms.split('|')) {
    const [name = '', value = ''] = pair.split('=');
    if (name !== '') phrases.add(foldKey(name), value);
  }
  return phrases;
}

function hintsOf(language: LanguageCode, words: CitingWords): readonly string[] {
  const { hint, annexHint } = REFERENCES[language];
  // Spaces may stand between the words of Chinese: the first of them will do.
  const isHan = packOf(language).script === 'Han';
  return [hint, annexHint, ...spellOut(words.treaty.series).map((name) => (isHan ? name.slice(0, 2) : name))];
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
