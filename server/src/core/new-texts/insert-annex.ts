import type { Document } from '../document/document.ts';
import type { Annex, Resolution } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { foldKey } from '../text/fold.ts';
import { romanValue, toRoman } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { numbered } from './clauses.ts';
import { type Insertion, insertion, lineBreakIn, resolutionAt } from './insertion.ts';
import { asSnippet, literal } from './places.ts';
import { wordsOf } from './words/words.ts';

/**
 * An annex to the resolution at `offset` (UTF-16), behind its text and before the footnotes at its end: heading, place
 * for a title, first paragraph. A sole annex that bears no number gets one. `null` outside resolutions.
 */
export function insertAnnex(document: Document, offset: number): Insertion | null {
  const resolution = resolutionAt(document, offset);
  if (resolution === null) return null;
  const pack = packOf(resolution.language);
  const words = wordsOf(pack.code);
  const { annexes } = resolution;
  const last = annexes.at(-1);
  const only = last !== undefined && annexes.length === 1 && ordinalOf(last, pack) === null ? last : null;
  const renamed = only === null ? [] : [rename(document, only, withOrdinal(only.label, 1, pack))];
  const label = last === undefined ? annexHeading(null, pack) : nextLabel(last, annexes.length + 1, pack);
  const marks = markupOf(document, resolution, last);
  const paragraph = `${numbered(pack, 1)} `;
  const one = lineBreakIn(document, resolution.span);
  const text = [
    '',
    literal(marks.heading.replace('{}', () => label)),
    literal(marks.title).replace('{\\}', () => words.annexTitle),
    `${paragraph}$0${pack.marks.stop}`,
  ].join(one + one);
  const place = endOf(resolution);
  return insertion(renamed, place, 0, asSnippet(text).replace(/\$0$/, ''));
}

/** Where the text of a resolution ends, footnotes behind it left out. */
function endOf({ enacting, preambular, operative, annexes, closing, drafts, span }: Resolution): number {
  const parts = [enacting, ...preambular, ...operative, ...annexes, closing].flatMap((part) =>
    part === null ? [] : [part.span.end],
  );
  return Math.max(span.start, ...parts, ...drafts.map(endOf));
}

function rename(document: Document, { label, labelSpan: span }: Annex, becomes: string) {
  return { span, text: document.slice(span).replace(label, () => becomes) };
}

/** What an annex heading says behind the word for it; `null` where it says nothing. */
function ordinalOf({ label }: Annex, { annex }: LanguagePack): string | null {
  const folded = foldKey(label);
  const word = annex.split('|').find((each) => folded.startsWith(foldKey(each)));
  const ordinal = word === undefined ? '' : label.slice(word.length).trim();
  return ordinal === '' ? null : ordinal;
}

/** The heading of an annex; `ordinal` (from 1) where there are several. */
export function annexHeading(ordinal: number | null, pack: LanguagePack): string {
  const word = pack.annex.split('|', 1)[0]!;
  return ordinal === null ? word : withOrdinal(word, ordinal, pack);
}

function withOrdinal(word: string, value: number, pack: LanguagePack): string {
  const space = pack.script === 'Han' ? '' : ' ';
  const named = pack.annexOrdinals === '' ? undefined : pack.annexOrdinals.split('|')[value - 1];
  return `${word}${space}${named ?? toRoman(value).toUpperCase()}`;
}

/** The heading that follows another: "Annex III" after "Annex II", "Annex B" after "Annex A". */
function nextLabel(last: Annex, count: number, pack: LanguagePack): string {
  const { label } = last;
  const ordinal = ordinalOf(last, pack);
  if (ordinal === null) return withOrdinal(label, count, pack);
  const next = nextOrdinal(ordinal, pack);
  const word = label.slice(0, label.length - ordinal.length);
  return next === null ? withOrdinal(word.trim(), count, pack) : word + next;
}

function nextOrdinal(ordinal: string, { annexOrdinals }: LanguagePack): string | null {
  const names = annexOrdinals === '' ? [] : annexOrdinals.split('|');
  const at = names.findIndex((name) => foldKey(name) === foldKey(ordinal));
  if (at >= 0) return names[at + 1] ?? null;
  if (/^\d{1,2}$/.test(ordinal)) return String(Number(ordinal) + 1);
  const value = romanValue(ordinal);
  if (value !== null) return toRoman(value + 1).toUpperCase();
  return /^[A-Y]$/.test(ordinal) ? String.fromCharCode(ordinal.charCodeAt(0) + 1) : null;
}

/** How headings are marked up, `{}` standing for their words: as those of the last annex, or one level below the title. */
function markupOf(
  document: Document,
  { title }: Resolution,
  last: Annex | undefined,
): { readonly heading: string; readonly title: string } {
  if (last !== undefined) {
    const heading = document.slice(last.labelSpan).replace(last.label, '{}');
    const before = last.title === null ? '' : hashesOf(document, last.title);
    return { heading, title: `${before}{}` };
  }
  const hashes = title === null ? '' : hashesOf(document, title).trim();
  return hashes === ''
    ? { heading: '{}', title: '{}' }
    : { heading: `${hashes}# {}`, title: `${hashes}## {}` };
}

/** The marks of a Markdown heading at the beginning of a title's line, whether the title holds them or not. */
function hashesOf(document: Document, { start, end }: Span): string {
  const line = document.slice({ start: Math.max(0, start - 8), end });
  return /(?:^|[\r\n])(#{1,5} +)[^#\r\n]*$/.exec(line)?.[1] ?? '';
}
