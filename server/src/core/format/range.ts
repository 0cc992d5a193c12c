import type { Document } from '../document/document.ts';
import { paragraphAt } from '../features/paragraph.ts';
import type { Settings } from '../rules/settings.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { formatOf } from './format.ts';
import { SEQUENCE } from './labels.ts';

/**
 * What formatting the whole text does to the paragraphs that `span` (UTF-16) touches. Labels are put in sequence there
 * only if that asks for no change elsewhere.
 */
export function formatRange(document: Document, span: Span, settings: Settings): readonly TextEdit[] {
  const { start } = paragraphAt(document, span.start);
  const { end } = paragraphAt(document, span.end);
  const isWithin = (edit: TextEdit): boolean => start <= edit.span.start && edit.span.end <= end;
  const all = formatOf(document, settings);
  const plain = formatOf(document, withoutSequence(settings));
  const known = new Set(plain.map(keyOf));
  const isOwn = all.every((edit) => known.has(keyOf(edit)) || isWithin(edit));
  return (isOwn ? all : plain).filter(isWithin);
}

function withoutSequence({ rules, ...rest }: Settings): Settings {
  return { ...rest, rules: { ...rules, ...Object.fromEntries([...SEQUENCE].map((code) => [code, 'off'])) } };
}

function keyOf({ span: { start, end }, text }: TextEdit): string {
  return `${start} ${end} ${text}`;
}
