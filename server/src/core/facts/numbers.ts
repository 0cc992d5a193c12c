import type { Part } from '../document/parts.ts';
import { isVersion } from '../syntax/labels.ts';
import { isSpace } from '../text/chars.ts';
import type { PlacedFact } from './facts.ts';
import { labelPaths } from './labels.ts';

/** An operative paragraph: its number with the label that holds it, or `null` with the words it begins with. */
export interface NumberFact {
  readonly kind: 'number';
  readonly depth: 0 | 1;
  readonly value: number | null;
  readonly text: string;
  /** White space behind the label, UTF-16. */
  readonly gap: number;
  readonly known: boolean;
  /** In brackets: another paragraph with its number may stand in its place. */
  readonly open: boolean;
  /** Labels of its items as paths, parted by spaces: "a b b/i". */
  readonly items: string;
}

/** A preambular paragraph that bears a figure. */
export interface PreambularNumberFact {
  readonly kind: 'preambular-number';
  readonly depth: 0 | 1;
  readonly value: number;
}

/** Where numbers may start anew. */
export interface BreakFact {
  readonly kind: 'break';
  readonly depth: 0 | 1;
}

export function numberFacts({ role, depth, paragraph, span, at }: Part): readonly PlacedFact[] {
  if (role === 'heading' || role === 'enacting') return [{ fact: { kind: 'break', depth }, span }];
  if (paragraph === null) return [];
  const { label, opening } = paragraph;
  if (paragraph.role === 'preambular') {
    if (label?.style !== 'number' || label.value === null) return [];
    return [{ fact: { kind: 'preambular-number', depth, value: label.value }, span: label.span }];
  }
  if (label !== null && label.value === null && isVersion(label.text)) return [];
  const lead = { start: span.start, end: opening?.span.end ?? span.start };
  const text = label?.text ?? at.block.text.slice(lead.start - at.base, lead.end - at.base);
  const fact = {
    kind: 'number',
    depth,
    value: label?.value ?? null,
    text,
    gap: label === null ? 0 : gapAfter(at, label.span.end),
    known: opening?.known ?? false,
    open: '[［'.includes(at.block.text[at.piece.start] ?? ' '),
    items: labelPaths(paragraph.items),
  } as const;
  return [{ fact, span: label?.span ?? lead }];
}

function gapAfter({ block, base }: Part['at'], offset: number): number {
  let end = offset - base;
  while (end < block.text.length && isSpace(block.text.charCodeAt(end))) end++;
  return end - (offset - base);
}
