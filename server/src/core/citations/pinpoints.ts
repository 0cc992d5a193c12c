import { SUFFIX } from '../syntax/labels.ts';
import { foldKey } from '../text/fold.ts';
import { ABJAD, hanValue, toRoman } from '../text/numerals.ts';
import { isWordUnit } from '../text/phrases.ts';
import { isDigit, pastNotes, pastSpace, type Run } from './run.ts';

/** A paragraph of a text, or an item of one, that a reference names. */
export interface LabelToken {
  /** "5", "4 (b)". */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Stands between the ends of a range. */
  readonly between: boolean;
}

/** What part of a text is cited; places are folded ones. */
export interface Pinpoint {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly LabelToken[];
  /** '' for an annex without a label; `null` for none. */
  readonly annex: { readonly label: string; readonly start: number; readonly end: number } | null;
}

/** "paragraphs 4 (b) and 5", "第4(b)段", "annex II" that begin at `at`. */
export function pinpointAt(run: Run, at: number): Pinpoint | null {
  return paragraphsAt(run, at) ?? annexAt(run, at);
}

function paragraphsAt(run: Run, at: number): Pinpoint | null {
  const { text, words } = run;
  const { frame } = words.words;
  if (frame !== null) return framedParagraphs(run, at);
  const word = words.paragraph.at(text, at);
  if (word === null) return null;
  const first = pastSpace(text, word.end);
  const filler = words.filler.at(text, first);
  const paragraphs = labelsAt(run, filler === null ? first : pastSpace(text, filler.end));
  if (paragraphs.length === 0) return null;
  const end = paragraphs[paragraphs.length - 1]!.end;
  return { start: at, end, paragraphs, annex: null };
}

/** "第4(b)段", "执行部分第5和第6段", "第3段和第4段". */
function framedParagraphs(run: Run, at: number): Pinpoint | null {
  const { text, words } = run;
  const first = framedGroup(run, words.operative.at(text, at)?.end ?? at);
  if (first === null) return null;
  const paragraphs = [...first.paragraphs];
  let { end } = first;
  while (paragraphs.length < MOST) {
    const join = words.joins.at(text, end);
    const next = join === null ? null : framedGroup(run, join.end);
    if (next === null) break;
    if (join!.value === 'to') paragraphs.push(...between(paragraphs.at(-1)!, next.paragraphs[0]!));
    paragraphs.push(...next.paragraphs);
    end = next.end;
  }
  return { start: at, end, paragraphs, annex: null };
}

/** Labels with one sign before each and the word for paragraph behind the last. */
function framedGroup(
  run: Run,
  at: number,
): { readonly paragraphs: readonly LabelToken[]; readonly end: number } | null {
  const { text, words } = run;
  const { before } = words.words.frame!;
  if (!text.startsWith(before, at)) return null;
  const paragraphs = labelsAt(run, at + before.length);
  const word = paragraphs.length === 0 ? null : words.paragraph.at(text, paragraphs.at(-1)!.end);
  return word === null ? null : { paragraphs, end: word.end };
}

function annexAt(run: Run, at: number): Pinpoint | null {
  const { text, words } = run;
  const word = words.annex.at(text, at);
  if (word === null) return null;
  const label = annexLabel(run, pastSpace(text, word.end));
  const end = label?.end ?? word.end;
  return {
    start: at,
    end,
    paragraphs: [],
    annex: { label: label?.label ?? '', start: label?.start ?? at, end },
  };
}

const ROMAN = /[ivx]{1,6}(?![a-z])/y;

function annexLabel(
  run: Run,
  at: number,
): { readonly label: string; readonly start: number; readonly end: number } | null {
  const { text, words } = run;
  const ordinal = words.ordinals.at(text, at);
  if (ordinal !== null) return { label: ordinal.value, start: at, end: ordinal.end };
  ROMAN.lastIndex = at;
  const roman = ROMAN.exec(text);
  if (roman !== null && run.isCapital(at))
    return { label: roman[0].toUpperCase(), start: at, end: at + roman[0].length };
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a && run.isCapital(at) && !isWordUnit(text.charCodeAt(at + 1)))
    return { label: text[at]!.toUpperCase(), start: at, end: at + 1 };
  const figure = /^\d{1,2}(?![\d/(])/.exec(text.slice(at, at + 4));
  return figure === null ? null : { label: figure[0], start: at, end: at + figure[0].length };
}

/** Labels of items behind a figure, with their brackets: "(b)", "b)", "’3‘". */
const ITEM =
  / ?(?:\(([a-zа-я]{1,5}|[\u0621-\u064a]{1,2}|[一二三四五六七八九十]{1,3})\)|([a-zа-я]{1,2}|[ivx]{1,5}|[\u0621-\u064a])\)|['‘]([0-9]{1,2})['‘])/y;
const MOST = 60;

function labelsAt(run: Run, from: number): readonly LabelToken[] {
  const { text, words } = run;
  const found: LabelToken[] = [];
  let at = from;
  while (found.length < MOST) {
    let p = at;
    let range = false;
    if (found.length > 0) {
      p = pastSpace(text, p);
      if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
      const join = words.joins.at(text, p);
      if (join !== null) p = pastSpace(text, join.end);
      else if (p === pastSpace(text, at)) break;
      range = join?.value === 'to';
      p = restated(run, p);
    }
    const label = labelAt(run, p, found[found.length - 1] ?? null);
    if (label === null) break;
    if (range) found.push(...between(found[found.length - 1]!, label));
    found.push(label);
    at = label.end;
  }
  return found;
}

/** The sign before a paragraph once more: "第3和第4段" is read as one list. */
function restated(run: Run, at: number): number {
  const { text, words } = run;
  const { frame } = words.words;
  if (frame !== null) return text.startsWith(frame.before, at) ? at + frame.before.length : at;
  return at;
}

function labelAt(run: Run, at: number, previous: LabelToken | null): LabelToken | null {
  const { text } = run;
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at < 4) end++;
  let label = text.slice(at, end);
  if (label === '') {
    // "4 (b) and (c)": the figure stands once.
    if (previous === null || !previous.label.includes(' ')) return null;
    label = /^\d+/.exec(previous.label)?.[0] ?? '';
  } else if (label.length > 3 || isNumberGoingOn(text, end)) return null;
  else {
    const suffix = SUFFIX.exec(text.slice(end, end + 12))?.[0] ?? '';
    label += suffix === '' ? '' : ` ${suffix.trim()}`;
    end += suffix.length;
  }
  for (let count = 0; count < 3; count++) {
    ITEM.lastIndex = end;
    const item = ITEM.exec(text);
    if (item === null) break;
    label += ` (${itemLabel(item[1] ?? item[2], item[3])})`;
    end += item[0].length;
  }
  return end === at ? null : { label, start: at, end, between: false };
}

/** What follows makes the figure one of another kind: "5/6", "1373 (2001)", "66.1". */
function isNumberGoingOn(text: string, end: number): boolean {
  return /^(?:\d| ?\/ ?\d|\.\d| ?\(\d{4}\)|%)/.test(text.slice(end, end + 8));
}

const LETTERS = foldKey(ABJAD);
const ALIKE: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x' };

/** The label of an item as English texts write it, where the letters correspond. */
export function itemLabel(letters: string | undefined, figure: string | undefined): string {
  if (figure !== undefined) return toRoman(Number(figure));
  const first = letters!.charAt(0);
  const abjad = LETTERS.indexOf(first);
  if (abjad >= 0 && letters!.length <= 2) return String.fromCharCode(0x61 + (abjad % 26));
  const han = hanValue(letters!);
  if (han !== null) return toRoman(han);
  return [...letters!].map((letter) => ALIKE[letter] ?? letter).join('');
}

function between(first: LabelToken, last: LabelToken): readonly LabelToken[] {
  const from = Number(first.label);
  const to = Number(last.label);
  if (!(to - from > 1 && to - from < MOST)) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => ({
    label: String(from + 1 + index),
    start: first.end,
    end: last.start,
    between: true,
  }));
}

/** Parts of the cited text behind its number: ", annex", ", para. 5", "第5段"; those of the number that follows are left. */
export function pinpointBehind(run: Run, at: number): Pinpoint | null {
  const { text, words } = run;
  const isFramed = words.words.frame !== null;
  let end = at;
  let paragraphs: readonly LabelToken[] = [];
  let annex: Pinpoint['annex'] = null;
  for (let count = 0; count < 3; count++) {
    let p = pastSpace(text, pastNotes(text, end));
    const marked = text[p] === ',' || text[p] === '،' || text[p] === '，' || text[p] === '(';
    const isOpened = text[p] === '(';
    if (marked) p = pastSpace(text, p + 1);
    else if (!isFramed) break;
    else p = words.of.at(text, p)?.end ?? p;
    p = words.definite.at(text, p)?.end ?? p;
    const found = pinpointAt(run, p);
    if (found !== null) {
      if (belongsToNext(run, found.end)) break;
      const isClosed = isOpened && text[found.end] === ')';
      paragraphs = paragraphs.length > 0 ? paragraphs : found.paragraphs;
      annex = annex ?? found.annex;
      end = isClosed ? found.end + 1 : found.end;
      continue;
    }
    const section = words.section.at(text, p);
    const label = section === null ? null : sectionLabel(text, pastSpace(text, section.end));
    if (label === null) break;
    end = label;
  }
  return end === at ? null : { start: at, end, paragraphs, annex };
}

/** "of resolution 67/1" behind it: the paragraph is of the text that is named next. */
function belongsToNext(run: Run, at: number): boolean {
  const { text, words } = run;
  const isDirect = words.words.from === '';
  const p = isDirect ? pastSpace(text, at) : pastComma(text, at);
  const from = words.from.at(text, p);
  if (from === null && !isDirect) return false;
  const next = pastSpace(text, from?.end ?? p);
  const its = words.own.at(text, next);
  return words.nouns.at(text, pastSpace(text, its?.end ?? next)) !== null;
}

/** "paragraph 4, of its resolution" has a comma where a section stands before. */
export function pastComma(text: string, at: number): number {
  const p = pastSpace(text, at);
  return text[p] === ',' || text[p] === '،' ? pastSpace(text, p + 1) : p;
}

/** Where the label of a section ends that begins at `at`; `null` where none does. */
export function sectionLabel(text: string, at: number): number | null {
  const match = /^(?:[ivxlc]{1,7}|[a-z]|\d{1,3}|[\u0621-\u064a]{2,12})(?![\w/])/.exec(
    text.slice(at, at + 14),
  );
  return match === null ? null : at + match[0].length;
}
