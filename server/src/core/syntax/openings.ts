import type { LanguagePack, OpeningTable } from '../languages/pack.ts';
import { isCapital, isHan, isLetter } from '../text/chars.ts';
import { endOf, type Folded, fold, foldKey, foldText, tagLength } from '../text/fold.ts';

export type Part = 'preambular' | 'operative';

/** An opening phrase found in a block; offsets in the block. */
export interface RawOpening {
  /** Of the phrase, inside its marks of emphasis. */
  readonly start: number;
  readonly end: number;
  readonly concept: string | null;
  /** Stands in the pack; otherwise it merely has the right shape. */
  readonly known: boolean;
  /** The part whose openings it was looked up among. */
  readonly part: Part;
  readonly emphasis: string | null;
}

interface Phrases {
  /** First words (characters in Chinese) of the folded forms. */
  readonly firsts: ReadonlySet<string>;
  readonly forms: PhraseIndex;
  readonly concepts: ReadonlyMap<string, string | null>;
}

interface Compiled {
  readonly preambular: Phrases;
  readonly operative: Phrases;
  readonly before: PhraseIndex;
  /** First words of `before`. */
  readonly adverbs: ReadonlySet<string>;
  readonly after: PhraseIndex;
}

/** Units of a phrase by which it is found. */
const KEY = 6;

/** Phrases by how they begin: of the hundreds that share a first word, a text is compared with few. */
class PhraseIndex {
  private readonly lists = new Map<string, string[]>();
  private readonly sizes: readonly number[];

  constructor(phrases: Iterable<string>) {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
    for (const phrase of longestFirst) {
      const key = phrase.slice(0, KEY);
      const list = this.lists.get(key);
      if (list) list.push(phrase);
      else this.lists.set(key, [phrase]);
    }
    this.sizes = [...new Set([...this.lists.keys()].map((key) => key.length))].sort((a, b) => b - a);
  }

  /** The longest phrase at `at` of a folded text that ends with a word and is not shorter than `least`. */
  longestAt(folded: string, at: number, pack: LanguagePack, least = 1): string | undefined {
    for (const size of this.sizes) {
      for (const phrase of this.lists.get(folded.slice(at, at + size)) ?? []) {
        if (phrase.length < least) break;
        if (folded.startsWith(phrase, at) && endsWord(pack, folded, at + phrase.length)) return phrase;
      }
    }
    return undefined;
  }
}

/** Compiled from a pack on first use; a function of the pack alone. */
const compiled = new WeakMap<LanguagePack, Compiled>();

function compile(pack: LanguagePack): Compiled {
  const list = (bars: string): string[] => (bars === '' ? [] : bars.split('|').map(foldKey));
  const phrases = (table: OpeningTable): Phrases => {
    const concepts = new Map<string, string | null>();
    for (const [concept, forms] of Object.entries(table)) {
      for (const form of forms.split('|')) {
        const key = foldKey(form);
        if (!concepts.has(key)) concepts.set(key, concept === '-' ? null : concept);
      }
    }
    const forms = [...concepts.keys()];
    return {
      firsts: new Set(forms.map((form) => firstKey(pack, form, 0))),
      forms: new PhraseIndex(forms),
      concepts,
    };
  };
  const before = list(pack.before);
  return {
    preambular: phrases(pack.preambular),
    operative: phrases(pack.operative),
    before: new PhraseIndex(before),
    adverbs: new Set(before.map((word) => firstKey(pack, word, 0))),
    after: new PhraseIndex(list(pack.after)),
  };
}

function compiledOf(pack: LanguagePack): Compiled {
  let phrases = compiled.get(pack);
  if (phrases === undefined) {
    phrases = compile(pack);
    compiled.set(pack, phrases);
  }
  return phrases;
}

function firstKey(pack: LanguagePack, key: string, at: number): string {
  return pack.script === 'Han' ? key.charAt(at) : key.slice(at, wordEnd(key, at));
}

const WINDOW = 120;
/** Room for the joiner and first word of nearly every phrase. */
const GLANCE = 20;

/** What was folded of a text at the place that was looked at last: both parts' openings are looked up there. */
export class Glimpse {
  private at = -1;
  private glance = '';
  private window: Folded | null = null;

  glanceAt(text: string, at: number, end: number): string {
    this.move(at);
    if (this.glance === '') this.glance = foldText(text, at, end, GLANCE);
    return this.glance;
  }

  windowAt(text: string, at: number, end: number): Folded {
    this.move(at);
    this.window ??= fold(text, at, end, WINDOW);
    return this.window;
  }

  private move(at: number): void {
    if (this.at === at) return;
    this.at = at;
    this.glance = '';
    this.window = null;
  }
}

/**
 * The opening phrase at `start` of a block, or `null` where no paragraph of this part can open. `loose`
 * lets pass what is in no list but has the shape of an opening in the language. Calls for one text and `end` may
 * share a `glimpse`.
 */
export function readOpening(
  text: string,
  start: number,
  end: number,
  pack: LanguagePack,
  part: Part,
  loose: boolean,
  glimpse = new Glimpse(),
): RawOpening | null {
  const plain = openingAt(text, start, end, pack, part, loose, glimpse);
  if (plain?.known) return plain;
  const head = text.slice(start, Math.min(end, start + BRACKETED));
  if (!head.includes('[') && !head.includes('［')) return plain;
  return bracketedOpening(text, start, end, pack, part) ?? plain;
}

/** So far into a paragraph brackets of negotiation may enclose parts of its opening. */
const BRACKETED = 60;
const BEHIND_ATTRIBUTION = /^[*_]{0,3}[[［](?:[^[\]［］:：]{1,48}[:：]\s?){1,2}/;
const BEHIND_BRACKET = /^[*_]{0,3}[[［][^[\]［］]{1,56}[\]］]\s?/;

/** An opening that negotiators have written into: "[Strongly] condemns", "[EU: Urges]", "[shall] Requests". */
function bracketedOpening(
  text: string,
  start: number,
  end: number,
  pack: LanguagePack,
  part: Part,
): RawOpening | null {
  const head = text.slice(start, Math.min(end, start + BRACKETED));
  for (const pattern of [BEHIND_ATTRIBUTION, BEHIND_BRACKET]) {
    const length = pattern.exec(head)?.[0].length ?? 0;
    const found =
      length === 0 ? null : openingAt(text, start + length, end, pack, part, false, new Glimpse());
    if (found !== null) return found;
  }
  const at = skipEmphasis(text, start, end);
  const window = fold(text, at, end, WINDOW);
  const kept = [...window.text].flatMap((char, index) => ('[]'.includes(char) ? [] : [index]));
  const found = lookUp(kept.map((index) => window.text[index]).join(''), pack, part);
  if (found === null) return null;
  const stop = endOf(window, text, kept[found.length - 1]! + 1);
  return {
    start: at,
    end: stop,
    concept: found.concept,
    known: true,
    part,
    emphasis: emphasisIn(text.slice(start, at)),
  };
}

function openingAt(
  text: string,
  start: number,
  end: number,
  pack: LanguagePack,
  part: Part,
  loose: boolean,
  glimpse: Glimpse,
): RawOpening | null {
  const at = skipEmphasis(text, start, end);
  if (at >= end) return null;
  const code = text.charCodeAt(at);
  if (!isLetter(code) || !ofScript(pack, code)) return null;
  const emphasis = emphasisIn(text.slice(start, at));
  if (pack.capitals && emphasis === null && !isCapital(code)) return null;
  if (!loose && !mayOpen(glimpse.glanceAt(text, at, end), pack, part)) return null;
  const folded = glimpse.windowAt(text, at, end);
  const found = lookUp(sameScript(folded.text, pack), pack, part);
  if (found !== null) {
    return {
      start: at,
      end: endOf(folded, text, found.length),
      concept: found.concept,
      known: true,
      part,
      emphasis,
    };
  }
  if (!loose) return null;
  const length = shapeLength(folded, pack, part, emphasis !== null);
  return length === 0
    ? null
    : { start: at, end: endOf(folded, text, length), concept: null, known: false, part, emphasis };
}

/** Whether some phrase of the part begins as `glance`, the head of a folded text, does. Most texts are told by it. */
function mayOpen(glance: string, pack: LanguagePack, part: Part): boolean {
  const phrases = compiledOf(pack);
  const may = (at: number): boolean => {
    const first = firstKey(pack, glance, at);
    return at + first.length >= GLANCE || phrases[part].firsts.has(first) || phrases.adverbs.has(first);
  };
  return may(0) || (pack.joiner !== '' && glance.startsWith(pack.joiner) && may(pack.joiner.length));
}

/** Copies write the Russian preposition "с" with the Latin letter. */
function sameScript(folded: string, pack: LanguagePack): string {
  return pack.script === 'Cyrillic' && folded.startsWith('c ') ? `с${folded.slice(1)}` : folded;
}

/** Longest phrase of the part at the head of a folded text, adverbs before and after it included. */
export function lookUp(
  folded: string,
  pack: LanguagePack,
  part: Part,
): { readonly length: number; readonly concept: string | null } | null {
  const phrases = compiledOf(pack);
  const joined =
    pack.joiner !== '' && part === 'preambular' && folded.startsWith(pack.joiner) ? pack.joiner.length : 0;
  return (
    phraseAt(folded, joined, pack, phrases, part) ??
    (joined > 0 ? phraseAt(folded, 0, pack, phrases, part) : null)
  );
}

function phraseAt(
  folded: string,
  from: number,
  pack: LanguagePack,
  phrases: Compiled,
  part: Part,
): { readonly length: number; readonly concept: string | null } | null {
  const { firsts, forms, concepts } = phrases[part];
  let at = from;
  let length = 0;
  let concept: string | null = null;
  for (let adverbs = 0; adverbs < 4; adverbs++) {
    const first = firstKey(pack, folded, at);
    const form = firsts.has(first) ? forms.longestAt(folded, at, pack, first.length) : undefined;
    if (form !== undefined && at + form.length > length) {
      length = at + form.length;
      concept = concepts.get(form) ?? null;
    }
    const adverb = phrases.before.longestAt(folded, at, pack);
    if (adverb === undefined) break;
    at += adverb.length;
    if (pack.script !== 'Han') at++;
  }
  return length === 0 ? null : { length: withAdverbs(folded, length, pack), concept };
}

function endsWord(pack: LanguagePack, folded: string, at: number): boolean {
  return pack.script === 'Han' || at >= folded.length || !isLetter(folded.charCodeAt(at));
}

/** How much of an unlisted text may be an opening: its first word where the shape fits, else nothing. */
function shapeLength(folded: Folded, pack: LanguagePack, part: Part, emphasised: boolean): number {
  const text = folded.text;
  if (pack.script === 'Han') return text.length >= 2 && isHan(text.charCodeAt(1)) ? 2 : 0;
  const first = wordEnd(text, 0);
  const word = text.slice(0, first);
  const next = text.slice(first + 1, wordEnd(text, first + 1));
  const listed = (bars: string, fits: (key: string) => boolean): boolean =>
    bars !== '' && bars.split('|').some((entry) => fits(foldKey(entry)));
  const { starts, ends } = pack.shapes[part];
  const joined = part === 'preambular' && listed(pack.shapes.seconds, (second) => next === second);
  const begins = listed(starts, (start) => word.startsWith(start));
  if (!begins && !joined && !emphasised && !listed(ends, (tail) => word.endsWith(tail))) return 0;
  const particle = begins && listed(starts, (start) => word === start);
  const length = (particle && next !== '') || joined ? first + 1 + next.length : first;
  return withAdverbs(text, length, pack);
}

/** The length of an opening with the adverbs that follow it. */
function withAdverbs(folded: string, length: number, pack: LanguagePack): number {
  const { after } = compiledOf(pack);
  let end = length;
  for (let adverbs = 0; adverbs < 3 && folded[end] === ' '; adverbs++) {
    const adverb = after.longestAt(folded, end + 1, pack);
    if (adverb === undefined) break;
    end += 1 + adverb.length;
  }
  return end;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || text[end] === '-' || text[end] === "'"))
    end++;
  return end;
}

/** Past marks of emphasis, direction marks and brackets of negotiation that stand before a phrase. */
export function skipEmphasis(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (BEFORE_PHRASE.includes(text[at]!)) at++;
    else {
      const tag = tagLength(text, at);
      if (tag === 0) break;
      at += tag;
    }
  }
  return at;
}

const BEFORE_PHRASE = '*_+~[［\u200e\u200f\u200b\ufeff';

/** The marks of emphasis among what `skipEmphasis` passed over; `null` for none. */
export function emphasisIn(passed: string): string | null {
  const marks = passed.replace(/[[［~\u200b-\u200f\ufeff]/g, '');
  return marks === '' ? null : marks;
}

function ofScript(pack: LanguagePack, code: number): boolean {
  switch (pack.script) {
    case 'Latin':
      return code < 0x370 || (code >= 0x1e00 && code < 0x1f00);
    case 'Cyrillic':
      return (code >= 0x400 && code < 0x530) || code === 0x63 || code === 0x43;
    case 'Arabic':
      return (code >= 0x600 && code < 0x780) || code >= 0xfb50;
    case 'Han':
      return isHan(code);
  }
}
