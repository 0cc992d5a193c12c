import { annexLabelOf } from '../document/places.ts';
import type { Paragraph, Resolution } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import { t } from '../rules/message.ts';
import { closingMark } from '../syntax/marks.ts';
import { toHan, toRoman } from '../text/numerals.ts';
import { changeTo } from './changing.ts';
import { announces, capitalised, withoutMark } from './phrasing.ts';
import { type Entry, newRow, planOf, type Row, replaced, rowOf, rowsOf, type Words } from './plan.ts';
import type { Change, Place, Refactoring } from './refactoring.ts';
import { ofSelf } from './settle.ts';

/** Moves the items of a paragraph into a new annex, as its paragraphs; the paragraph refers to it. */
export const extractAnnex: Refactoring = {
  id: 'extract-annex',
  kind: 'refactor.extract',
  offers(place) {
    const { paragraph, resolution } = place;
    if (paragraph === null || paragraph.items.length < 2 || paragraph.tail.length > 0) return [];
    // "Requests States:" needs its items: without them it says nothing.
    const lead = paragraph.text.map((span) => place.document.slice(span)).join(' ');
    if (!announces(lead, packOf(resolution.language))) return [];
    const label = nextLabel(resolution);
    if (label === null) return [];
    return [
      {
        title: t`Move the items to a new annex`,
        variant: null,
        make: () => extracted(place, paragraph, label),
      },
    ];
  },
};

/** The label of an annex behind those that there are: '' for the only one; `null` behind one without a label. */
function nextLabel({ annexes, language }: Resolution): string | null {
  if (annexes.length === 0) return '';
  if (annexes.some((annex) => annexLabelOf(annex, language) === '')) return null;
  const { annexOrdinals, script } = packOf(language);
  const next = annexes.length + 1;
  if (annexOrdinals !== '') return annexOrdinals.split('|')[next - 1] ?? null;
  return script === 'Han' ? toHan(next) : toRoman(next).toUpperCase();
}

function extracted(place: Place, paragraph: Paragraph, label: string): Change | null {
  const { document, resolution } = place;
  const plan = planOf(document, resolution);
  const row = rowOf(plan, paragraph);
  const [words] = row?.words ?? [];
  if (row === null || typeof words !== 'object') return null;
  const { inAnnex } = RESTRUCTURING[resolution.language];
  const template = label === '' ? inAnnex.only : inAnnex.labelled.replace('{label}', label);
  const reference = ofSelf(template, resolution, place.conventions);
  const short: Row = { ...row, words: [...withoutMark(document, words), reference], items: [] };
  const { body } = replaced(plan, paragraph, () => [short]);
  const rows = annexRows(place, label, rowsOf(row.items));
  const at = endOfText(resolution);
  const last = Math.max(...[...resolution.preambular, ...resolution.operative].map(({ span }) => span.end));
  const between: readonly Entry[] = at > last ? fixedBetween(place, last, at) : [];
  return changeTo(place, { body: [...body, ...between, ...rows] }, short);
}

/** Where an annex may follow: behind the last one, or behind the closing lines. */
function endOfText({ annexes, closing, operative, preambular }: Resolution): number {
  const ends = [...annexes, ...operative, ...preambular, ...(closing === null ? [] : [closing])];
  return Math.max(...ends.map(({ span }) => span.end));
}

function fixedBetween({ document }: Place, start: number, end: number): readonly Entry[] {
  const text = document.slice({ start, end });
  const from = start + (text.length - text.trimStart().length);
  return from < end ? [{ role: 'fixed', span: { start: from, end: start + text.trimEnd().length } }] : [];
}

/** The heading, and the items as numbered sentences. */
function annexRows(place: Place, label: string, items: readonly Row[]): readonly Row[] {
  const { document, resolution } = place;
  const { annex, labels, marks, script } = packOf(resolution.language);
  const [existing] = resolution.annexes;
  const written = existing === undefined ? '' : document.slice(existing.labelSpan);
  const prefix = /^#+\s*/.exec(written)?.[0] ?? '';
  const [word = ''] = annex.split('|');
  const gap = label === '' || script === 'Han' ? '' : ' ';
  const heading = newRow('annex', [`${prefix}${word}${gap}${label}`]);
  return [
    heading,
    ...items.map((item, at) => ({
      ...newRow('annex', [
        `${labels.operative.replace('{n}', String(at + 1))} `,
        ...sentence(place, item, marks.stop),
      ]),
      items: item.items,
    })),
  ];
}

/** The words of an item with the mark of a sentence, unless items follow. */
function sentence({ document }: Place, { words, items }: Row, stop: string): readonly Words[] {
  const [own] = words;
  if (typeof own !== 'object') return words;
  if (rowsOf(items).length > 0) return capitalised(document, own, own.start);
  const text = document.slice(own);
  const mark = closingMark(text, 0, text.length);
  const [bare, ...notes] = withoutMark(document, own);
  if (mark === null || typeof bare !== 'object') return words;
  return [...capitalised(document, bare, bare.start), stop, ...notes];
}
