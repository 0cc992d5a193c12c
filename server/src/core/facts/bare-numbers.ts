import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { PlacedFact } from './facts.ts';
import { placesOf, wordsOf } from './texts.ts';

/** A resolution that is cited by a running number alone: "resolution 1701". */
export interface BareNumberFact {
  readonly kind: 'bare-number';
  readonly number: number;
  /** The number as written. */
  readonly text: string;
}

interface Noun {
  /** Stands in every form of the noun. */
  readonly hint: string;
  /** From the hint to the number. */
  readonly pattern: RegExp;
}

const NUMBER =
  '([0-9\u0660-\u0669]{3,4})(?![0-9\u0660-\u0669/\u2044]|[.,][0-9]|\\s?[/]|[^.,;\\n]{0,14}[(（])';
const nounOf = (hint: string, toNumber: string, after = ''): Noun => ({
  hint,
  pattern: new RegExp(`${hint}${toNumber}${NUMBER}${after}`, 'y'),
});

const NOUNS: Readonly<Record<LanguageCode, Noun>> = {
  en: nounOf('esolution', 's?\\s'),
  fr: nounOf('ésolution', 's?\\s'),
  es: nounOf('esoluci', '(?:ón|ones)\\s'),
  ar: nounOf('قرار', '(?:ها|ه)?(?:\\sمجلس الأمن)?\\s'),
  zh: nounOf('第', '\\s?', '\\s?号决议'),
  ru: nounOf('езолюц', 'и[ияйюе]{1,2}\\s'),
};

/** Between two numbers of a list, the one before with its year, the one behind bare. */
const LISTED =
  /[)）](?:[,،]\s|、|和|,?\s(?:and|et|y|и)\s|\sو\s?)([0-9\u0660-\u0669]{3,4})(?=[,،;；、和号]|\s(?:and|et|y|и|و)[\s0-9])/y;

/** Bare figures that are rather years. */
const YEARS: readonly [number, number] = [1945, 2045];

export function bareNumberFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null) return [];
  const { hint, pattern } = NOUNS[part.language];
  return wordsOf(part).flatMap(({ text, start }) => {
    const facts: PlacedFact[] = [];
    const add = (at: number, found: RegExp, mayBeYear: boolean): void => {
      found.lastIndex = at;
      const match = found.exec(text);
      if (match === null) return;
      const written = match[1]!;
      const number = Number(asciiDigits(written));
      if (!mayBeYear && number >= YEARS[0] && number <= YEARS[1]) return;
      const from = start + at + match[0].lastIndexOf(written);
      facts.push({
        fact: { kind: 'bare-number', number, text: written },
        span: { start: from, end: from + written.length },
      });
    };
    for (const at of placesOf(hint, text)) add(at, pattern, true);
    for (const bracket of BRACKETS) for (const at of placesOf(bracket, text)) add(at, LISTED, false);
    return facts;
  });
}

const BRACKETS = [')', '）'];
