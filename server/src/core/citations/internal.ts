import type { LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';
import { isWordUnit } from '../text/phrases.ts';
import type { CitationKind } from './citation.ts';
import { mentionOf, type PlacedMention, placeOf } from './mention.ts';
import { itemLabel, type Pinpoint, pastComma, pinpointAt, sectionLabel } from './pinpoints.ts';
import { REFERENCES } from './reference-words.ts';
import { beforeSpace, lastWithin, pastSpace, type Run } from './run.ts';

/** Parts of texts that are named before what they are of: "paragraph 5 of …", and by where that begins. */
export interface Leading {
  /** Every one, in order. */
  readonly all: readonly Pinpoint[];
  /** By the place where the text that it is of is named. */
  readonly byNext: ReadonlyMap<number, Pinpoint>;
}

interface Compiled {
  readonly hint: string;
  readonly annexHint: string;
  readonly where: RegExp;
  readonly whereBefore: RegExp;
  readonly annex: readonly RegExp[];
  /** "subparagraph (b) of" before the word for paragraph. */
  readonly itemsBefore: RegExp | null;
}

const compiled = new Map<LanguageCode, Compiled>();

function compiledOf(language: LanguageCode): Compiled {
  let known = compiled.get(language);
  if (known === undefined) {
    const words = REFERENCES[language];
    const sides = [...Object.keys(words.above), ...Object.keys(words.below)].map(foldKey);
    const where = `(?:${[...sides, foldKey(words.own)].sort((a, b) => b.length - a.length).join('|')})`;
    known = {
      hint: foldKey(words.hint),
      annexHint: foldKey(words.annexHint),
      where: new RegExp(`,? ?(${where})(?![\\p{L}])`, 'yu'),
      whereBefore: new RegExp(`${where}$`, 'u'),
      itemsBefore:
        words.itemsBefore === null ? null : new RegExp(`${foldKey(words.itemsBefore)} ?\\p{L}{0,3} ?$`, 'u'),
      annex: words.annex.map((source) => new RegExp(foldKey(source), 'y')),
    };
    compiled.set(language, known);
  }
  return known;
}

/** Takes out of `leading` what stands from `start` to `end`. */
export function takeWithin({ all }: Leading, start: number, end: number, taken: Set<Pinpoint>): void {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < all.length && all[at]!.start < end; at++) taken.add(all[at]!);
}

/** The paragraphs and annexes that the text names, and what each may be of. */
export function leadingIn(run: Run): Leading {
  const { words } = run;
  const { hint, annexHint } = compiledOf(words.language);
  const found = [hint, annexHint, ...words.shortParagraphs].flatMap((each) => [...startsOf(run, each)]);
  const starts = [...new Set(found)].sort((a, b) => a - b);
  const all: Pinpoint[] = [];
  const byNext = new Map<number, Pinpoint>();
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    const bare = pinpointAt(run, start);
    if (bare === null) continue;
    const found = withItem(run, bare);
    all.push(found);
    done = found.end;
    let next = pastOf(run, found.end);
    if (next === null) continue;
    const of = pinpointAt(run, next);
    if (of?.annex != null && found.annex === null) {
      done = of.end;
      next = pastOf(run, of.end);
      if (next !== null) byNext.set(next, { ...found, annex: of.annex });
    } else byNext.set(pastSection(run, next), found);
  }
  return { all, byNext };
}

/** "section II of", between a paragraph and the text that both are of. */
function pastSection(run: Run, at: number): number {
  const { text, words } = run;
  const section = words.section.at(text, at);
  const end = section === null ? null : sectionLabel(text, pastSpace(text, section.end));
  return (end === null ? null : pastOf(run, end)) ?? at;
}

/** "alinéa b) du paragraphe 5" is the paragraph "5 (b)". */
function withItem(run: Run, found: Pinpoint): Pinpoint {
  const { text, words } = run;
  const { itemsBefore } = compiledOf(words.language);
  const [first] = found.paragraphs;
  if (itemsBefore === null || first === undefined || first.label.includes(' ')) return found;
  const from = Math.max(0, found.start - LEAD);
  const item = itemsBefore.exec(text.slice(from, found.start));
  if (item === null) return found;
  const label = `${first.label} (${itemLabel(item[1]!.replace(/[()\s]/g, ''), undefined)})`;
  return {
    ...found,
    start: from + item.index,
    paragraphs: [{ ...first, label }, ...found.paragraphs.slice(1)],
  };
}

/** So far before the word for paragraph the label of an item may stand. */
const LEAD = 40;

/** Where the text begins that a part ending at `at` is of; `null` where nothing says "of". */
function pastOf(run: Run, at: number): number | null {
  const { text, words } = run;
  let p = words.words.from === '' ? pastSpace(text, at) : pastComma(text, at);
  p = pastSpace(text, words.operative.at(text, p)?.end ?? p);
  const from = words.from.at(text, p);
  if (from === null) return words.words.from === '' ? p : null;
  return pastSpace(text, from.end);
}

function* startsOf(run: Run, hint: string): Generator<number> {
  const { text, words } = run;
  const { frame } = words.words;
  for (let at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + hint.length)) {
    let start = at;
    if (frame !== null) {
      if (words.paragraph.at(text, at) !== null) start = lastWithin(text, frame.before, at, 40);
      if (start < 0) continue;
      // The sign before each figure of a list: the first one begins it.
      for (let count = 0; count < 20; count++) {
        const before = lastWithin(text, frame.before, start - 1, 10);
        if (
          before < 0 ||
          start - before > 8 ||
          !/^第\d{1,3}(?:\([^()]{1,5}\))?段?[和、及至]$/.test(text.slice(before, start))
        )
          break;
        start = before;
      }
    } else while (start > 0 && isWordUnit(text.charCodeAt(start - 1)) && at - start < 8) start--;
    yield start;
  }
}

/** References within the text itself: "paragraph 3 above", "annex II to the present resolution". */
export function internalIn(
  run: Run,
  leading: Leading,
  taken: ReadonlySet<Pinpoint>,
): readonly PlacedMention[] {
  const { text, words } = run;
  const { where, whereBefore, annexHint, annex } = compiledOf(words.language);
  const found: PlacedMention[] = [];
  for (const pinpoint of leading.all) {
    if (taken.has(pinpoint) || pinpoint.paragraphs.length === 0) continue;
    where.lastIndex = pinpoint.end;
    const behind = where.exec(text);
    const lead = beforeSpace(text, pinpoint.start);
    const before = behind === null ? whereBefore.exec(text.slice(Math.max(0, lead - 24), lead)) : null;
    if (behind === null && before === null) continue;
    const start = before === null ? pinpoint.start : lead - before[0].length;
    const end = behind === null ? pinpoint.end : pinpoint.end + behind[0].length;
    found.push(...paragraphs(run, pinpoint, start, end));
  }
  const lead = words.words.frame === null ? 0 : LEAD_OF_ANNEX;
  for (const hint of startsOf(run, annexHint))
    for (const pattern of annex) {
      const start = sticksBefore(pattern, text, hint, lead);
      if (start === null) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text)!;
      const label = match[1] ?? null;
      const at = label === null ? start : start + match[0].indexOf(label, 5);
      const end = label === null ? start + match[0].length : at + label.length;
      const number = label === null ? null : run.written(at, end).toUpperCase();
      found.push(reference(run, 'annex', number, [start, start + match[0].length], [at, end], null));
      break;
    }
  return found;
}

/** So far before the word for annex the Chinese for "the present resolution" begins. */
const LEAD_OF_ANNEX = 6;

/** The nearest place before `at`, at most `lead` back, where the pattern matches. */
function sticksBefore(pattern: RegExp, text: string, at: number, lead: number): number | null {
  for (let start = at; start >= Math.max(0, at - lead); start--) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return start;
  }
  return null;
}

function paragraphs(run: Run, pinpoint: Pinpoint, start: number, end: number): readonly PlacedMention[] {
  const labels = pinpoint.paragraphs;
  const list = labels.length > 1 ? run.span(start, start).start : null;
  return labels.map(({ label, start: from, end: to }, index) =>
    reference(
      run,
      'paragraph',
      label,
      [index === 0 ? start : from, index === labels.length - 1 ? end : to],
      [from, to],
      list,
      labels.length > 1 ? (index === 0 ? 'first' : 'later') : null,
    ),
  );
}

function reference(
  run: Run,
  kind: CitationKind,
  number: string | null,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  list: number | null,
  place: 'first' | 'later' | null = null,
): PlacedMention {
  return {
    mention: mentionOf({ kind, language: run.words.language, number, list: place }),
    place: placeOf({ span: run.span(start, end), number: run.span(from, to), list }),
  };
}
