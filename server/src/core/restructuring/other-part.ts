import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { VERBS } from '../languages/verbs/verbs.ts';
import type { Part } from '../syntax/openings.ts';
import { foldKey } from '../text/fold.ts';
import { isOpening, phraseOf, said } from './phrase.ts';

/** Words of one part → those of the other, both folded before they are looked up. */
interface Conversions {
  readonly words: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, { readonly phrase: string; readonly before: readonly string[] }>;
}

/** Made from the tables on first use; never changed afterwards. */
const made = new Map<string, Conversions>();

function conversionsFrom(part: Part, language: LanguageCode): Conversions {
  const key = `${language} ${part}`;
  let found = made.get(key);
  if (found === undefined) {
    found = convert(part, language);
    made.set(key, found);
  }
  return found;
}

function convert(part: Part, language: LanguageCode): Conversions {
  const { pairs, phrases } = VERBS[language];
  const [own, other] = part === 'preambular' ? [0, 1] : [1, 0];
  const words = split(pairs).map((pair): [string, string] => {
    const sides = pair.split('/');
    return [foldKey(sides[own]!), sides[other]!];
  });
  const whole = split(phrases).map((entry): [string, { phrase: string; before: string[] }] => {
    const [pair = '', before = ''] = entry.split('+');
    const sides = pair.split('/');
    return [foldKey(sides[own]!), { phrase: sides[other]!, before: before === '' ? [] : before.split(',') }];
  });
  return { words: new Map(words), phrases: new Map(whole) };
}

const split = (bars: string): readonly string[] => (bars === '' ? [] : bars.split('|'));

/**
 * An opening as the other part writes it: "Recognizing also" for "Also recognizes". `rest` is what follows it in the
 * paragraph; `null` where the other part has no such opening.
 */
export function otherPart(written: string, rest: string, from: Part, pack: LanguagePack): string | null {
  if (/[*_<>]/.test(written)) return null;
  const phrase = phraseOf(written.replace(/\s+/g, ' '), from, pack);
  const to = from === 'preambular' ? 'operative' : 'preambular';
  if (from === 'operative' && split(VERBS[pack.code].stay).some((each) => foldKey(each) === phrase.key))
    return null;
  const words = [
    byPhrase(phrase.words, rest, from, pack.code),
    byWord(phrase.words, from, pack.code, 1),
    byWord(phrase.words, from, pack.code),
  ];
  if (from === 'operative') words.push(words.shift()!);
  const fitting = words.find((each) => each !== null && isOpening(each, to, pack));
  return fitting == null ? null : said({ ...phrase, joiner: '' }, fitting, to, pack);
}

function byPhrase(words: string, rest: string, from: Part, language: LanguageCode): string | null {
  const found = conversionsFrom(from, language).phrases.get(foldKey(words));
  if (found === undefined) return null;
  const [next = ''] = /^\p{L}+/u.exec(rest.trimStart()) ?? [];
  return found.before.length === 0 || found.before.includes(next) ? found.phrase : null;
}

/** The verb in its other form, or as many as there are: "Welcomes and encourages". */
function byWord(
  words: string,
  from: Part,
  language: LanguageCode,
  most = Number.POSITIVE_INFINITY,
): string | null {
  const { particle, pairs } = VERBS[language];
  if (particle !== '') return withParticle(words, from, particle);
  if (pairs === '') return words;
  const { words: table } = conversionsFrom(from, language);
  let count = 0;
  const changed = words.replace(/\p{L}[\p{L}\p{M}-]*/gu, (word) => {
    const other = count < most ? table.get(foldKey(word)) : undefined;
    if (other === undefined) return word;
    count++;
    return word[0] === word[0]!.toLowerCase() ? other[0]!.toLowerCase() + other.slice(1) : other;
  });
  return count === 0 ? null : changed;
}

function withParticle(words: string, from: Part, particle: string): string | null {
  if (from === 'operative') return `${particle} ${words}`;
  return words.startsWith(`${particle} `) ? words.slice(particle.length + 1) : null;
}
