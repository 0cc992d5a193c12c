import {
  joinPattern,
  paragraphPattern,
  REFERENCES,
  type ReferenceWords,
} from '../citations/reference-words.ts';
import { bareLabel } from '../document/labels.ts';
import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { isHan } from '../text/chars.ts';
import { endOf, type Folded, fold, foldKey, foldText } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { PlacedFact } from './facts.ts';
import { placesOf, type Words, wordsOf } from './texts.ts';

/** A number of a paragraph of the same text: "paragraph 3 (a) above". */
export interface ReferenceFact {
  readonly kind: 'reference';
  readonly depth: 0 | 1;
  readonly number: number;
  /** Labels of items as a path: "a/ii"; '' for none. */
  readonly item: string;
}

/** "above" or "below" behind one or more such numbers. */
export interface SideFact {
  readonly kind: 'side';
  readonly depth: 0 | 1;
  readonly side: 'above' | 'below';
  readonly word: string;
  /** The word for the other side, to put in its place. */
  readonly other: string;
  /** The numbers, parted by spaces. */
  readonly numbers: string;
}

interface Compiled {
  readonly isHan: boolean;
  readonly words: ReferenceWords;
  /** Numbers with their joins, then what says where; groups list and where. */
  readonly reference: RegExp;
  readonly number: RegExp;
  readonly itemsBefore: RegExp | null;
  /** Words that say where, folded, in the order of longest first. */
  readonly sides: ReadonlyMap<string, { readonly side: SideFact['side']; readonly other: string }>;
}

const compiled = new Map<LanguageCode, Compiled>();

function compiledOf(language: LanguageCode): Compiled {
  let known = compiled.get(language);
  if (known === undefined) {
    known = compile(REFERENCES[language], packOf(language));
    compiled.set(language, known);
  }
  return known;
}

const D = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';

function compile(words: ReferenceWords, { citing, script }: LanguagePack): Compiled {
  const isHanText = script === 'Han';
  const sides = new Map<string, { readonly side: SideFact['side']; readonly other: string }>();
  for (const side of ['above', 'below'] as const)
    for (const [word, other] of Object.entries(words[side])) sides.set(foldKey(word), { side, other });
  const where = [...sides.keys()].sort((a, b) => b.length - a.length).join('|');
  const item = `(?: ?(?:${foldKey(words.item)}))`;
  const joins = joinPattern(citing);
  const paragraph = paragraphPattern(citing, words);
  const again = isHanText ? '' : `(?:\\p{L}{0,4}${paragraph} )?`;
  const list = `${D}{1,3}${item}{0,3}(?:(?:${joins})${again}(?:${D}{1,3}${item}{0,3}|${item}{1,3})){0,8}`;
  const own = foldKey(words.own);
  return {
    isHan: isHanText,
    words,
    reference: isHanText
      ? new RegExp(`(?<where>${where}|${own})(?:执行部分)?第(?<list>${list})段`, 'y')
      : new RegExp(`${paragraph} (?<list>${list}),? (?<where>${where}|${own})(?![\\p{L}])`, 'yu'),
    number: new RegExp(`(${D}{1,3})(${item}{0,3})|(${item}{1,3})`, 'g'),
    itemsBefore:
      words.itemsBefore === null ? null : new RegExp(`${foldKey(words.itemsBefore)} \\p{L}{0,2}$`, 'u'),
    sides,
  };
}

/** So much of a text is looked at for one reference, folded units. */
const WINDOW = 140;
/** So far before the word for paragraph the labels of items may stand. */
const LEAD = 40;

/** What a paragraph says of paragraphs of its own text. */
export function referenceFacts(part: Part): readonly PlacedFact[] {
  if (part.language === null) return [];
  const own = compiledOf(part.language);
  return wordsOf(part).flatMap((words) =>
    own.isHan ? inChinese(words, own, part.depth) : inWords(words, own, part.depth),
  );
}

function inWords({ text, start }: Words, own: Compiled, depth: 0 | 1): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  let done = 0;
  for (const from of placesOf(own.words.hint, text)) {
    if (from < done) continue;
    const folded = fold(text, from, text.length, WINDOW);
    own.reference.lastIndex = 0;
    const match = own.reference.exec(folded.text);
    if (match === null) continue;
    const before = own.itemsBefore?.exec(foldText(text, Math.max(0, from - LEAD), from));
    const item = before ? bareLabel(before[1]!) : '';
    for (const fact of factsOfMatch(match, text, folded, own, depth, item)) facts.push(place(fact, start));
    done = endOf(folded, text, match[0].length);
  }
  return facts;
}

function inChinese({ text, start }: Words, own: Compiled, depth: 0 | 1): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  for (const word of [...own.sides.keys(), own.words.own])
    for (const from of placesOf(word, text)) {
      const folded = fold(text, from, text.length, WINDOW);
      own.reference.lastIndex = 0;
      const match = own.reference.exec(folded.text);
      if (match !== null)
        for (const fact of factsOfMatch(match, text, folded, own, depth, '')) facts.push(place(fact, start));
    }
  return facts.sort((a, b) => a.span.start - b.span.start);
}

function place({ fact, span }: PlacedFact, by: number): PlacedFact {
  return { fact, span: { start: span.start + by, end: span.end + by } };
}

function factsOfMatch(
  match: RegExpExecArray,
  text: string,
  folded: Folded,
  own: Compiled,
  depth: 0 | 1,
  item: string,
): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  const { list = '', where = '' } = match.groups ?? {};
  const from = match[0].indexOf(list);
  const numbers: number[] = [];
  const spanOf = (start: number, length: number) => ({
    start: folded.offsetOf(start),
    end: endOf(folded, text, start + length),
  });
  for (const part of list.matchAll(own.number)) {
    const written = part[1];
    const items = pathOf(part[2] ?? part[3] ?? '');
    const number = written === undefined ? numbers[numbers.length - 1] : Number(asciiDigits(written));
    if (number === undefined) continue;
    if (written !== undefined) numbers.push(number);
    facts.push({
      fact: { kind: 'reference', depth, number, item: items || item },
      span: spanOf(from + part.index, part[0].length),
    });
  }
  const side = own.sides.get(where);
  if (side !== undefined) {
    const at = isHan(where.charCodeAt(0)) ? 0 : match[0].length - where.length;
    const span = spanOf(at, where.length);
    const word = text.slice(span.start, span.end);
    facts.push({ fact: { kind: 'side', depth, ...side, word, numbers: numbers.join(' ') }, span });
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
}

/** "(a) (ii)" → "a/ii". */
function pathOf(labels: string): string {
  return [...labels.matchAll(/[\p{L}\p{N}]+/gu)].map(([label]) => bareLabel(label)).join('/');
}
