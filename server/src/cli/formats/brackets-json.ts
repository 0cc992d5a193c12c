import type { Document, Span } from '../../core/index.ts';
import {
  type Attribution,
  countsOf,
  negotiationIn,
  type Option,
  type Point,
} from '../../core/negotiating.ts';
import type { BracketsReport, FileBrackets } from '../brackets.ts';

/** An array with one object a file: `schemas/brackets.schema.json`. */
export function bracketsJson({ files }: BracketsReport): string {
  return `${JSON.stringify(files.map(fileJson), null, 2)}\n`;
}

function fileJson({ file, document, points, blanks }: FileBrackets) {
  const { open, adRef, agreed } = countsOf(points);
  return {
    file,
    points: points.map((point) => pointJson(document, point)),
    blanks: blanks.map((span) => ({ text: document.slice(span), range: document.rangeOf(span) })),
    delegations: negotiationIn(document).delegations,
    summary: { open, adRef, agreed, blanks: blanks.length },
  };
}

function pointJson(
  document: Document,
  { place, mark, alternatives, what, attributions, status, excerpt }: Point,
) {
  const range = (span: Span) => document.rangeOf(span);
  return {
    what,
    status,
    range: range((mark ?? alternatives)!.span),
    place: { role: place.role, path: place.path, range: range(place.span) },
    attributions: attributions.map(attributionJson),
    excerpt,
    options: (mark?.options ?? alternatives?.options ?? []).map((option) => optionJson(document, option)),
  };
}

function attributionJson({ delegations, stance }: Attribution) {
  return { delegations, stance };
}

function optionJson(document: Document, { name, text, attributions }: Option) {
  return {
    name,
    text: document.slice(text),
    range: document.rangeOf(text),
    attributions: attributions.map(attributionJson),
  };
}
