import type { Paragraph } from '../document/views.ts';
import type { Span } from '../text/span.ts';
import { endOf } from './ends.ts';
import type { Context } from './rule.ts';

const ANDS = /[;,.](\s{0,3})(and|et|y|e|и)\s*$/;

/** An “and” behind the mark that ends a paragraph, and where the space before it begins. */
export function trailingAnd(
  paragraph: Paragraph,
  { slice, part }: Context,
): { readonly word: Span; readonly gap: number } | null {
  const { offset } = endOf(paragraph);
  const start = Math.max(part.at.base, offset - 12);
  const found = ANDS.exec(slice({ start, end: offset }));
  if (found === null) return null;
  const [, space, word] = found;
  const gap = start + found.index + 1;
  const from = gap + space!.length;
  return { word: { start: from, end: from + word!.length }, gap };
}
