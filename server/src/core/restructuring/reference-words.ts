import type { Citation } from '../citations/citation.ts';
import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { figureLike, numberIn } from '../edits/internal-references.ts';
import { packOf } from '../languages/packs.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import type { TextEdit } from '../text/span.ts';
import type { Path } from './paths.ts';
import { withoutMark } from './phrasing.ts';

/** Letters or figures of an item's label in a reference: "b" of "(b)" and of "b)", "’2‘". */
const ITEM = /\(?([\p{L}\p{M}]{1,5})\)|['’‘](\p{Nd}{1,2})['’‘]/gu;

/**
 * One reference with the labels of its new place: the figure, and the letters of items. `first`: what the list that it
 * stands in begins with; a figure is written once for "3 (a) and (b)".
 */
export function referenceRewritten(
  document: Document,
  citation: Citation,
  before: Path,
  after: Path,
  first: Path | null,
): readonly TextEdit[] {
  const { numberSpan, span } = citation;
  const written = document.slice(numberSpan);
  const number = numberIn(written);
  const hasFigure = number !== null && number.at === 0;
  const [paragraph = '', ...items] = after.labels;
  const head =
    hasFigure || first?.labels[0] !== paragraph ? figureIn(paragraph, hasFigure ? number.figure : '1') : '';
  if (head === null) return [];
  const tail = hasFigure ? written.slice(number.length) : written;
  // "subparagraph (b) of paragraph 3": the label stands before the figure.
  const lead = document.slice({ start: span.start, end: numberSpan.start });
  const inLead = [...lead.matchAll(ITEM)];
  const inTail = [...tail.matchAll(ITEM)];
  if (inLead.length === 0 || inTail.length > 0 || !hasFigure) {
    const labels = inTail.length === items.length ? relettered(tail, items) : labelsBehind(citation, items);
    return [{ span: numberSpan, text: head + labels }];
  }
  const figure = { span: numberSpan, text: head };
  if (inLead.length !== items.length || before.labels.length !== after.labels.length) return [figure];
  return [{ span: { start: span.start, end: numberSpan.start }, text: relettered(lead, items) }, figure];
}

function figureIn(label: string, like: string): string | null {
  return figureLike(like, label);
}

/** The labels of items behind a figure, as the language sets them: "4 (b) (ii)", "第4(b)段". */
function labelsBehind({ language }: Citation, items: readonly string[]): string {
  const gap = packOf(language).script === 'Han' ? '' : ' ';
  return items.map((label) => gap + enclosed(label)).join('');
}

/** A label such as "a." in a reference: "(a)". */
function enclosed(label: string): string {
  return /[\p{L}\p{N}]\.?$/u.test(label) ? `(${label.replace(/\.$/, '')})` : label;
}

/** A run of item labels with other letters, their brackets as they are. */
function relettered(written: string, items: readonly string[]): string {
  let at = 0;
  return written.replace(ITEM, (label: string, letters?: string, figure?: string) => {
    const next = /[\p{L}\p{M}]+|\p{Nd}+/u.exec(items[at++] ?? '')?.[0];
    return next === undefined ? label : label.replace(letters ?? figure ?? '', next);
  });
}

/** So many words of a paragraph tell which was meant; so many signs in Chinese. */
const MEMORY = 6;
const MEMORY_IN_SIGNS = 14;

/** The reference with the first words of what it meant. */
export function remembered(
  document: Document,
  { numberSpan, language }: Citation,
  source: Paragraph | Item,
): TextEdit {
  const [open, close] = quotesIn(document.text(), RESTRUCTURING[language].quotes);
  const [own] = withoutMark(document, source.text[0]!);
  const text = (typeof own === 'object' ? document.slice(own) : '')
    .replace(/\[\^[^\]]*\]|<[^>]{0,40}>|[*_[\]［］¹²³⁰-⁹]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isTight = packOf(language).script === 'Han';
  const head = isTight ? text.slice(0, MEMORY_IN_SIGNS) : text.split(' ').slice(0, MEMORY).join(' ');
  const words = head.replace(/[\p{P}\s]+$/u, '');
  const more = head.length < text.length ? '…' : '';
  return { span: numberSpan, text: `[${document.slice(numberSpan)}: ${open}${words}${more}${close}]` };
}

/** The quotation marks of the language, or those that the text has instead. */
function quotesIn(text: string, usual: readonly [string, string]): readonly [string, string] {
  if (text.includes(usual[0].trim())) return usual;
  const [open] = /[“«]/.exec(text) ?? [];
  if (open === undefined) return usual;
  return open === '“' ? ['“', '”'] : ['«', '»'];
}
