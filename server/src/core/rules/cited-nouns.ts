import type { Fact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { foldKey, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type CitedText, citedTexts } from './cited.ts';

/** How many things a noun names. */
export type Amount = 'one' | 'two' | 'many';

/** A noun before one or more numbers. */
export interface CitedNoun {
  readonly text: CitedText;
  readonly amount: Amount;
  /** Of the noun, from where its fact begins. */
  readonly span: Span;
  /** Numbers that follow it. */
  readonly count: number;
}

/** Forms that leave no doubt how many they name, by language; a bar parts them, "*" stands for any ending. */
const NOUNS: Readonly<Record<LanguageCode, Readonly<Partial<Record<Amount, string>>>>> = {
  en: { one: 'resolution|decision', many: 'resolutions|decisions' },
  fr: { one: 'résolution|décision', many: 'résolutions|décisions' },
  es: { one: 'resolución|decisión', many: 'resoluciones|decisiones' },
  ar: {
    one: 'قرار|القرار|قرارها|قراره|مقرر|المقرر|مقررها|مقرره',
    two: 'قراري|القرارين|القراران|قراريها|قراريه|قراراها|مقرري|المقررين|مقرريها|مقرريه',
    many: 'قرارات|القرارات|قراراتها|قراراته|مقررات|المقررات|مقرراتها|مقرراته',
  },
  zh: {},
  ru: {
    one: 'резолюция|резолюцию|резолюцией|решение|решением|решению',
    many: 'резолюций|резолюциям|резолюциями|резолюциях|решений|решениям|решениями|решениях',
  },
};

const amounts = new Map<LanguageCode, ReadonlyMap<string, Amount>>();

function amountsOf(language: LanguageCode): ReadonlyMap<string, Amount> {
  let known = amounts.get(language);
  if (known === undefined) {
    // Particles are written together with the noun in Arabic.
    const prefixes = ['', ...packOf(language).citing.prefixes.split('|')];
    known = new Map(
      Object.entries(NOUNS[language]).flatMap(([amount, forms]) =>
        forms
          .split('|')
          .flatMap((form) => prefixes.map((prefix) => [foldKey(prefix + form), amount as Amount] as const)),
      ),
    );
    amounts.set(language, known);
  }
  return known;
}

/** The nouns of a resolution's citations that leave no doubt how many they name, with what follows them. */
export function nounsOf(facts: readonly Fact[]): readonly CitedNoun[] {
  const nouns: { text: CitedText; amount: Amount; span: Span; count: number }[] = [];
  let open: (typeof nouns)[number] | null = null;
  let last = '';
  for (const text of citedTexts(facts)) {
    const noun = nounBefore(text);
    if (text.mention.list !== 'later' || noun !== null) {
      open = noun === null ? null : { text, ...noun, count: 0 };
      last = '';
      if (open !== null) nouns.push(open);
    }
    // Parts of one resolution are one: "resolution 181 A and B (II)".
    const base = text.number.replace(/ [A-Z](?= |$)/, '');
    if (open !== null && base !== last) open.count++;
    last = base;
  }
  return nouns;
}

function nounBefore({ citation, source }: CitedText): { amount: Amount; span: Span } | null {
  const known = amountsOf(citation.language);
  for (const { 0: word, index } of source
    .slice(0, citation.numberSpan.start)
    .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const amount = known.get(foldText(word, 0, word.length));
    if (amount !== undefined) return { amount, span: { start: index, end: index + word.length } };
  }
  return null;
}
