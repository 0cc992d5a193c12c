import type { Version } from '../compare/model.ts';
import type { Begun } from '../drafting/openings/begun.ts';
import { mannerOf, written } from '../drafting/openings/write.ts';
import type { Conventions } from '../houses/profile.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { missingParagraphs } from './missing.ts';
import { type FrameTarget, framedParagraph } from './paragraph.ts';

/** The next paragraph of another version as a frame, where one is begun. */
export interface Frame {
  /** The paragraph in the other version: "5"; '' for one without a number. */
  readonly path: string;
  /** What is replaced (UTF-16), and by what; places for words are `PLACE`. */
  readonly span: Span;
  readonly text: string;
  /** Other edits that belong to it: numbers, the closing mark of the paragraph before. */
  readonly edits: readonly TextEdit[];
}

/**
 * The paragraph of `source` that is due in `target` where one is begun and nothing of its opening is typed yet; `null`
 * where the other version has none there.
 */
export function frameAt(
  source: Version,
  target: Version,
  begun: Begun,
  options: FrameTarget,
  conventions: Conventions,
): Frame | null {
  if (begun.typed !== '' || begun.behind.hasText) return null;
  const { operative, preambular } = target.resolution;
  const last = [...preambular, ...operative].findLast(({ span }) => span.start < begun.start) ?? null;
  const due = missingParagraphs(source, target).find(
    ({ unit, after }) =>
      begun.parts.some((part) => part === unit.role) &&
      (after === null ? last === null : last !== null && after.span.start === last.span.start),
  );
  if (due === undefined) return null;
  const part = due.unit.role === 'preambular' ? 'preambular' : 'operative';
  const manner = mannerOf(begun, part, conventions);
  const { span, text } = written(begun, '\u0000', { ...manner, gap: '' });
  const [before = '', behind = ''] = text.split('\u0000');
  const frame = framedParagraph(source, due.unit, options, {
    emphasised: (opening) => before + (manner.capitals ? opening.toUpperCase() : opening) + behind,
    isLater: begun.before.some(({ piece }) => piece.role === part),
    mark: begun.behind.mark === '' ? manner.mark : '',
  });
  return { path: due.unit.path, span, text: frame, edits: manner.edits };
}
