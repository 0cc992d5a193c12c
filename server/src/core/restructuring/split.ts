import type { Document } from '../document/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { t } from '../rules/message.ts';
import { readOpening } from '../syntax/openings.ts';
import { contains, type Span } from '../text/span.ts';
import { changeTo } from './changing.ts';
import { around, spliced } from './lists.ts';
import { capitalised, openingSpan } from './phrasing.ts';
import { newRow, planOf, type Row, type Words } from './plan.ts';
import type { Change, Place, Refactoring } from './refactoring.ts';

/** Cuts a paragraph or item in two at the cursor; the second opens as the first does, unless it has an opening itself. */
export const split: Refactoring = {
  id: 'split',
  kind: 'refactor.rewrite',
  offers(place) {
    const source = place.item ?? place.paragraph;
    const { start, end } = place.span;
    const words = source?.text.find((span) => contains(span, start));
    if (source === null || start !== end || words === undefined) return [];
    const text = place.document.slice(words);
    const [before, after] = [text.slice(0, start - words.start), text.slice(start - words.start)];
    if (!/\p{L}{2}/u.test(before) || !/\p{L}{2}/u.test(after) || !isBetweenWords(before, after)) return [];
    if (isInOpening(place, words)) return [];
    const title = place.item === null ? t`Split the paragraph here` : t`Split the item here`;
    return [{ title, variant: null, make: () => parted(place) }];
  },
};

/** A cut inside a word parts nothing; Chinese has no spaces. */
function isBetweenWords(before: string, after: string): boolean {
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(before) ||
    !/^[\p{L}\p{M}\p{N}]/u.test(after) ||
    /\p{Script=Han}$/u.test(before)
  );
}

/** A paragraph says nothing yet where its opening ends. */
function isInOpening({ document, item, paragraph, resolution, span }: Place, words: Span): boolean {
  if (item !== null) return false;
  const opening = openingSpan(document, words, paragraph!.role, packOf(resolution.language));
  return opening !== null && span.start <= opening.span.end + 1;
}

function parted(place: Place): Change | null {
  const { document, span, resolution } = place;
  const plan = planOf(document, resolution);
  const there = around(plan, place.item ?? place.paragraph!);
  const [words] = there?.row.words ?? [];
  if (there === null || typeof words !== 'object') return null;
  const pack = packOf(resolution.language);
  const head = withoutAnd(document, { start: words.start, end: span.start }, pack);
  const rest = document.slice({ start: span.start, end: words.end });
  const tail = { start: words.end - rest.trimStart().length, end: words.end };
  const { row } = there;
  const upper: Row = { ...row, words: [head], items: [], tail: [] };
  const lower: Row = {
    ...newRow(row.role, opened(document, row, words, tail, pack)),
    items: row.items,
    tail: row.tail,
  };
  return changeTo(place, spliced(plan, there, 0, 1, upper, lower), lower);
}

/** The words without white space and a word for "and" at their end. */
function withoutAnd(document: Document, span: Span, { citing, script }: LanguagePack): Span {
  const text = document.slice(span).trimEnd();
  const before = script === 'Han' ? /[，、；]$/ : /\s$/;
  const rests = citing.and
    .split('|')
    .filter((word) => /^\p{L}/u.test(word) && text.endsWith(word))
    .map((word) => text.slice(0, -word.length))
    .filter((rest) => before.test(rest));
  return { start: span.start, end: span.start + (rests[0] ?? text).trimEnd().length };
}

/** The words of the second half: behind its own opening, which a word for "and" may lead, or that of the first half. */
function opened(document: Document, row: Row, words: Span, tail: Span, pack: LanguagePack): readonly Words[] {
  if (row.role === 'item' || row.role === 'annex') return begun(document, tail, tail.start, pack);
  const text = document.slice({ start: tail.start, end: Math.min(tail.end, tail.start + 200) });
  for (const skipped of [0, ...andLengths(text, pack)]) {
    const own = text.slice(skipped);
    const bare = /^[*_]*/.exec(own)![0];
    const written = pack.capitals
      ? bare + own.charAt(bare.length).toUpperCase() + own.slice(bare.length + 1)
      : own;
    if (!readOpening(written, 0, written.length, pack, row.role, false)?.known) continue;
    const start = tail.start + skipped;
    return begun(document, { start, end: tail.end }, start + bare.length, pack);
  }
  const opening = openingSpan(document, words, row.role, pack);
  if (opening === null || opening.span.end > tail.start) return [tail];
  const gap = pack.script === 'Han' ? '' : ' ';
  const joined = andLengths(text, pack)[0] ?? 0;
  return [document.slice(opening.span) + gap, { start: tail.start + joined, end: tail.end }];
}

/** How long a word for "and" with its space is that a text begins with. */
function andLengths(text: string, { citing, script }: LanguagePack): readonly number[] {
  return citing.and
    .split('|')
    .filter((word) => text.startsWith(script === 'Latin' || script === 'Cyrillic' ? `${word} ` : word))
    .map((word) => (script === 'Latin' || script === 'Cyrillic' ? word.length + 1 : word.length));
}

/** Words that begin a paragraph or item: with a capital at `at`, where the language writes one there. */
function begun(document: Document, span: Span, at: number, { capitals }: LanguagePack): readonly Words[] {
  return capitals ? capitalised(document, span, at) : [span];
}
