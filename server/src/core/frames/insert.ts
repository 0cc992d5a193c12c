import type { Unit, Version } from '../compare/model.ts';
import { unitsOf } from '../compare/units.ts';
import { addedIn, withAdded } from '../document/labels.ts';
import { packOf } from '../languages/packs.ts';
import { marksOf } from '../new-texts/clauses.ts';
import type { TextEdit } from '../text/span.ts';
import { type Custom, customOf } from './manner.ts';
import { missingParagraphs } from './missing.ts';
import { type FrameTarget, framedParagraph } from './paragraph.ts';

/**
 * Frames of every paragraph of `source` that `target` lacks, each in its place, in the order of the text. Numbers are
 * those of the other version.
 */
export function frameEdits(source: Version, target: Version, options: FrameTarget): readonly TextEdit[] {
  const { preambular, operative, enacting, span } = target.resolution;
  const paragraphs = [...preambular, ...operative];
  const custom = customOf(target);
  const one = options.lineBreak;
  const texts = new Map<number, string>();
  for (const { unit, after } of missingParagraphs(source, target)) {
    const above = after && paragraphs.find((each) => each.span.start === after.span.start);
    const place = above?.span.end ?? enacting?.span.end ?? span.start;
    const before = texts.get(place) ?? '';
    const isLater = before !== '' || above?.role === unit.role;
    texts.set(place, `${before}${one}${one}${framed(source, unit, options, custom, isLater)}`);
  }
  return [...texts].map(([place, text]) => ({ span: { start: place, end: place }, text }));
}

/** A paragraph with its number and mark. */
export function framed(
  source: Version,
  unit: Unit,
  target: FrameTarget,
  { emphasised, labelled }: Custom,
  isLater: boolean,
): string {
  const pack = packOf(target.language);
  const isLast = unitsOf(source).findLast(({ role }) => role === 'operative') === unit;
  const mark =
    unit.role === 'preambular'
      ? pack.preambularMarks[0]!
      : isLast
        ? pack.marks.stop
        : marksOf(pack).semicolon;
  const value = unit.role === 'operative' ? (unit.label?.value ?? null) : null;
  const label = value === null ? '' : withAdded(labelled(value), addedIn(unit.label!.text), target.language);
  return label + framedParagraph(source, unit, target, { emphasised, isLater, mark });
}
