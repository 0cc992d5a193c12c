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

export function bareNumberFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null) return [];
  const { hint, pattern } = NOUNS[part.language];
  return wordsOf(part).flatMap(({ text, start }) => {
    const facts: PlacedFact[] = [];
    for (const at of placesOf(hint, text)) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const from = start + at + match[0].indexOf(match[1]!);
      facts.push({
        fact: { kind: 'bare-number', number: Number(asciiDigits(match[1]!)), text: match[1]! },
        span: { start: from, end: from + match[1]!.length },
      });
    }
    return facts;
  });
}
