import { BODIES } from '../bodies/bodies.ts';
import { numberOfSymbol } from '../bodies/symbols.ts';
import type { Fact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { NUMBER, patternsOf } from '../syntax/patterns.ts';
import { foldKey } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';

/** What the head of a resolution says of it; indexes of facts with what they hold. */
export interface ReadHead {
  readonly symbol: { readonly fact: number; readonly body: string; readonly number: string } | null;
  /** The line with number and title. */
  readonly number: { readonly fact: number; readonly number: string } | null;
  /** `body` is '' for one that is not known. */
  readonly enacting: { readonly fact: number; readonly body: string } | null;
  /** Principal bodies that lines on the adoption name. */
  readonly adopters: readonly { readonly fact: number; readonly body: string }[];
}

const SYMBOL = /\b(?:A\/HRC\/RES|A\/RES|S\/RES|E\/RES)\/[0-9S][0-9A-Z/-]*(?: ?\((?:\d{4}|[IVXL]+)\))?/;
const NUMBER_FIRST = new RegExp(`^${NUMBER}`);
const NUMBER_IN = new RegExp(NUMBER);

/** Kept with the facts: several rules ask for the same. */
const heads = new WeakMap<readonly Fact[], ReadHead>();

export function readHead(facts: readonly Fact[], pack: LanguagePack): ReadHead {
  let head = heads.get(facts);
  if (head === undefined) {
    head = read(facts, pack);
    heads.set(facts, head);
  }
  return head;
}

function read(facts: readonly Fact[], { code: language, script }: LanguagePack): ReadHead {
  let symbol: ReadHead['symbol'] = null;
  let number: ReadHead['number'] = null;
  const adopters: { fact: number; body: string }[] = [];
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index]!;
    if (fact.kind === 'enacting') {
      // A text that merely recommends a draft may name its own body in its first sentence.
      const enacting = fact.depth === 0 ? { fact: index, body: fact.body } : null;
      return { symbol, number, enacting, adopters };
    }
    if (fact.kind !== 'head') continue;
    const found = SYMBOL.exec(fact.text.replace(/[\u2010-\u2012]/g, '-'));
    const own = found === null ? null : numberOfSymbol(found[0]);
    if (own !== null) {
      symbol ??= { fact: index, ...own };
      continue;
    }
    const folded = foldKey(fact.text).replace(/^[#>\s]+/, '');
    const written = numberOf(folded, language);
    if (written !== null) number ??= { fact: index, number: written };
    else if (fact.tells === 'adopted' || (script === 'Han' && folded.endsWith('决议')))
      for (const body of bodiesIn(folded, language)) adopters.push({ fact: index, body });
  }
  return { symbol, number, enacting: null, adopters };
}

function numberOf(folded: string, language: LanguageCode): string | null {
  const { heading } = patternsOf(language);
  heading.lastIndex = 0;
  const found = NUMBER_FIRST.exec(folded)?.[0] ?? NUMBER_IN.exec(heading.exec(folded)?.[0] ?? '')?.[0];
  return found === undefined ? null : asciiDigits(found).toUpperCase();
}

/** The bodies whose own resolutions have symbols. */
const PRINCIPAL = ['GA', 'SC', 'ECOSOC', 'HRC'];

function bodiesIn(folded: string, language: LanguageCode): readonly string[] {
  return BODIES.filter(({ key }) => PRINCIPAL.includes(key))
    .filter((body) => folded.includes(foldKey(body[language] ?? '\0').replace(/^ان /, '')))
    .map(({ key }) => key);
}

/** The same number, however spaced; an Arabic text may store the two sides of the stroke in either order. */
export function isSame(one: string, other: string): boolean {
  const bare = (number: string): string =>
    /\d+\/\d+|\d+\(\w+\)/.exec(number.replace(/\s|[A-Z](?=\()/g, ''))?.[0] ?? '';
  const [a, b] = [bare(one), bare(other)];
  return a === '' || b === '' || a === b || a === b.split('/').reverse().join('/');
}
