import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';
import type { PlacedFact } from './facts.ts';
import { placesOf, wordsOf } from './texts.ts';

/** A name that a paragraph gives to something for the rest of the text: “hereinafter referred to as ‘the Plan’”. */
export interface DefinitionFact {
  readonly kind: 'definition';
  readonly depth: 0 | 1;
  /** Folded, without article. */
  readonly term: string;
  readonly text: string;
}

/** Words that lead to such a name, without a first letter that may be a capital. */
const LEADS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['ereinafter', 'ereafter'],
  fr: ['i-après'],
  es: ['n adelante', 'n lo sucesivo'],
  ar: ['فيما يلي', 'فيما بعد'],
  zh: ['以下简称', '下称'],
  ru: ['алее —', 'алее –', 'менуем'],
};

/** Few words between, then the name in quotation marks of any kind. */
const NAME = /^[^“”«»"‘’;.；。]{0,36}[“”«"‘]\s?([^“”«»"‘’;.；。\n]{2,60}?)\s?[”“»"’]/u;
const WINDOW = 120;
const ARTICLE = /^(?:the|le|la|les|l'|el|los|las) ?/;

export function definitionFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null) return [];
  const leads = LEADS[part.language];
  return wordsOf(part).flatMap(({ text: source, start }) =>
    leads.flatMap((lead) => {
      const facts: PlacedFact[] = [];
      for (const at of placesOf(lead, source)) {
        const from = at + lead.length;
        const match = NAME.exec(source.slice(from, from + WINDOW));
        if (match === null) continue;
        const text = match[1]!;
        const begin = start + from + match[0].lastIndexOf(text);
        const term = foldKey(text).replace(ARTICLE, '');
        const fact = { kind: 'definition', depth: part.depth, term, text } as const;
        facts.push({ fact, span: { start: begin, end: begin + text.length } });
      }
      return facts;
    }),
  );
}
