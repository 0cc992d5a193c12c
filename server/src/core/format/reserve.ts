import type { Document } from '../document/document.ts';
import type { Item, Resolution } from '../document/views.ts';
import type { Finding } from '../rules/rule.ts';
import { markKind } from '../syntax/marks.ts';
import { contains } from '../text/span.ts';
import type { Step } from './steps.ts';

/** A first number that high was not left behind by a paragraph that went: the text begins there on purpose. */
const LATE = 3;

/** A line that stands for paragraphs that are left out. */
const LEFT_OUT = /^[ \t>“"«]{0,8}[[(（［]?(?:…+|\.{3,}|⋯+)[\])）］]?[ \t\r”"»]{0,8}$/mu;

/** A remark in brackets behind the mark of a paragraph: "; [agreed]". */
const REMARK = /[,;.،؛，；。]\s{0,2}(?:\[[^[\]]{1,80}\]|[(（][^()（）]{1,80}[)）])\s*$/u;

/** "OP3" in running text, which is read as no reference. */
const TAG = /(?<=\p{L}[\p{P} ]{1,2})(?:OP|ОП) ?\d/u;

/**
 * The step would take out dots that stand for words, put another mark for a colon that announces what follows, or one
 * behind a remark on what has its mark.
 */
export function isHasty(document: Document, step: Step): boolean {
  return step.some(({ span, text }) => {
    const old = document.slice(span);
    const around = document.slice({ start: Math.max(0, span.start - 100), end: span.end + 1 });
    const isMark = markKind(text.trim()) !== '' && (old === '' || markKind(old) !== '');
    if (isMark && REMARK.test(around)) return true;
    if (/…|\.{3}/.test(old)) return !/…|\.{3}/.test(text);
    return markKind(old.trim()) === ':' && markKind(text.trim()) !== ':';
  });
}

/**
 * The numbers of paragraphs are not to be put in sequence: paragraphs are left out, the text begins late, numbers
 * begin anew where no heading tells why, a paragraph announces others that count for themselves, or references to tags
 * would be left behind.
 */
export function keepsNumbers(
  document: Document,
  resolution: Resolution,
  findings: readonly Finding[],
): boolean {
  const { operative, drafts } = resolution;
  const numbered = operative.filter(({ label }) => label?.value != null);
  if ((numbered[0]?.label?.value ?? 0) >= LATE || leavesOut(document, resolution)) return true;
  if (TAG.test(document.slice(resolution.span))) return true;
  const announces = operative.some(({ mark, items, span }, at) => {
    const next = operative[at + 1];
    if (next === undefined || items.length > 0 || markKind(mark?.text) !== ':') return false;
    return !drafts.some((draft) => span.start < draft.span.start && draft.span.start < next.span.start);
  });
  const repeated = findings.filter(({ code }) => code === 'numbering/repeated');
  return (
    announces ||
    numbered.some(({ label }, at) => {
      const before = numbered[at - 1]?.label?.value ?? 1;
      if (label?.value !== 1 || before === 1) return false;
      return repeated.some(({ span }) => contains(label.span, span.start));
    })
  );
}

/** The labels of the items in which a finding lies are to stay: the list begins late, or leaves items out. */
export function keepsItems(document: Document, resolution: Resolution, { span }: Finding): boolean {
  const { preambular, operative, annexes } = resolution;
  const lists = [...preambular, ...operative, ...annexes].map(({ items }) => items);
  const list = lists.map((items) => listAt(items, span.start)).find((found) => found !== null);
  return (list?.[0]?.label.value ?? 0) >= LATE || leavesOut(document, resolution);
}

/** The innermost list of which an item's label stands at an offset. */
function listAt(items: readonly Item[], offset: number): readonly Item[] | null {
  for (const item of items) {
    if (contains(item.label.span, offset)) return items;
    const below = listAt(item.items, offset);
    if (below !== null) return below;
  }
  return null;
}

function leavesOut(document: Document, { span }: Resolution): boolean {
  return LEFT_OUT.test(document.slice(span));
}
