import type { Unit, Version } from '../compare/model.ts';
import { unitsOf } from '../compare/units.ts';
import { firstLabel, labelLike } from '../document/labels.ts';
import type { AlignedOpenings } from '../drafting/openings/aligned.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { marksOf } from '../new-texts/clauses.ts';
import { openingIn } from './opening.ts';
import { closed, framedWords } from './words.ts';

/** The text that a frame is made for. */
export interface FrameTarget {
  readonly language: LanguageCode;
  readonly body: string | null;
  readonly aligned: AlignedOpenings | null;
  readonly lineBreak: string;
}

/** How one paragraph is to be written there. */
export interface FrameManner {
  /** What sets an opening off. */
  emphasised(opening: string): string;
  /** Another paragraph of its part stands before it. */
  readonly isLater: boolean;
  /** What closes it, items included. */
  readonly mark: string;
}

/** A paragraph of one version as a frame for another, behind its number: opening, places for words, items, marks. */
export function framedParagraph(
  source: Version,
  paragraph: Unit,
  target: FrameTarget,
  { emphasised, isLater, mark }: FrameManner,
): string {
  const { language: to, body, aligned } = target;
  const { language: from } = source.resolution;
  const opening = paragraph.opening && openingIn(paragraph.opening, { from, to, body, isLater, aligned });
  const gap = packOf(to).script === 'Han' ? '' : ' ';
  const lead = opening === null ? '' : emphasised(opening) + gap;
  // The paragraphs of an annex are items with numbers: what stands below them is a list like those of paragraphs.
  const isList = paragraph.role === 'item' && paragraph.label?.style !== 'number';
  return lead + withItems(source, paragraph, target, mark, isList ? 2 : 1);
}

/** The words of a unit and of the items below it, which stand `depth` lists deep; `mark` closes the last of them. */
function withItems(source: Version, unit: Unit, target: FrameTarget, mark: string, depth: number): string {
  const { language, lineBreak } = target;
  const pack = packOf(language);
  const words = framedWords(source, unit, language);
  const items = unitsOf(source).filter(({ parent }) => parent === unit.index);
  if (items.length === 0) return closed(words, mark, language);
  const { colon, semicolon } = marksOf(pack);
  const model = firstLabel(pack, depth);
  const framed = items.map((item, at) => {
    const label = (model && labelLike(model, at + 1)) ?? item.label?.text ?? '';
    return `${label} ${withItems(source, item, target, at === items.length - 1 ? mark : semicolon, depth + 1)}`;
  });
  return [closed(words, colon, language), ...framed].join(lineBreak + lineBreak);
}
