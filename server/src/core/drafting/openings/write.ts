import { labelLike } from '../../document/labels.ts';
import { inItsWay } from '../../features/citing/its-way.ts';
import { countOf, followersOf, modelOf, renumbered } from '../../features/typing/edits.ts';
import { type Line, spacingOf } from '../../features/typing/lines.ts';
import type { Conventions } from '../../houses/profile.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packOf } from '../../languages/packs.ts';
import { TYPOGRAPHY } from '../../languages/typography.ts';
import type { Part } from '../../syntax/openings.ts';
import type { Span, TextEdit } from '../../text/span.ts';
import type { Begun } from './begun.ts';

/** How a text writes its paragraphs, and what a new one changes in those around it. */
export interface Manner {
  /** The number, with the space behind it; '' for none. */
  readonly label: string;
  /** Marks of emphasis before an opening; '' for none. */
  readonly emphasis: string;
  readonly capitals: boolean;
  /** The mark that closes the paragraph. */
  readonly mark: string;
  /** Between the opening and what follows. */
  readonly gap: string;
  readonly edits: readonly TextEdit[];
}

export function mannerOf(begun: Begun, part: Part, conventions: Conventions): Manner {
  const pack = packOf(begun.language);
  const { before, after } = begun;
  const models = [...before].reverse().concat(after);
  const model =
    models.find(({ piece }) => piece.opening !== null && piece.role === part) ??
    models.find(({ piece }) => piece.opening !== null);
  const label = part === 'operative' && !begun.isLabelled ? labelOf(begun, pack) : NO_LABEL;
  const space = begun.isTight ? ' ' : '';
  const isLast = !after.some(({ piece }) => piece.role === 'operative');
  return {
    label: label.text + space,
    emphasis:
      begun.emphasis !== ''
        ? begun.emphasis
        : (model?.piece.opening?.emphasis ?? houseEmphasis(conventions, part, model)),
    capitals: model === undefined ? conventions.capitalOpenings : isInCapitals(model),
    mark:
      part === 'preambular'
        ? preambularMark(begun, pack, conventions)
        : isLast
          ? pack.marks.stop
          : spaced(begun, pack.marks.semicolon),
    gap: pack.script === 'Han' ? '' : ' ',
    edits: [...label.edits, ...(part === 'operative' && isLast ? endsBefore(begun, pack) : [])],
  };
}

/** What is written for an opening, from the marks of emphasis on that are typed: before the cursor and behind it. */
export function written(
  { start, end, emphasis: typed, behind, writing }: Begun,
  opening: string,
  { label, emphasis, capitals, mark, gap }: Manner,
): { readonly span: Span; readonly text: string; readonly behind: string } {
  const spelled = opening.replace(/['’]/g, writing.apostrophe);
  const text = `${label}${emphasis}${capitals ? spelled.toUpperCase() : spelled}${closeOf(emphasis)}`;
  const span = { start: start - typed.length, end: end + behind.emphasis.length };
  if (behind.hasText) return { span, text, behind: '' };
  return { span, text: text + gap, behind: behind.mark === '' ? mark : '' };
}

/** A paragraph whose opening is in italics, with the opening marked in another way. */
export function emphasized(paragraph: string, marks: string): string {
  return paragraph.replace(/\*([^*]+)\*/, (_, opening: string) => marks + opening + closeOf(marks));
}

/** "*" for "*", "</u>" for "<u>". */
function closeOf(emphasis: string): string {
  const marks = emphasis.match(/<[^>]+>|[*_]/g) ?? [];
  return marks
    .reverse()
    .map((mark) => mark.replace('<', '</'))
    .join('');
}

function houseEmphasis({ emphasis }: Conventions, part: Part, model: Line | undefined): string {
  if (model !== undefined) return '';
  if (emphasis === 'italic' || (emphasis === 'italic, then underline' && part === 'preambular')) return '*';
  return emphasis === 'underline' || emphasis === 'italic, then underline' ? '<u>' : '';
}

function isInCapitals({ piece, block }: Line): boolean {
  if (piece.opening === null) return false;
  const text = block.text.slice(piece.opening.start, piece.opening.end);
  return text !== text.toLowerCase() && text === text.toUpperCase();
}

/** The mark of the paragraph before, else what the house has. */
function preambularMark({ before }: Begun, pack: LanguagePack, { preambleMark }: Conventions): string {
  const last = before.findLast(({ piece }) => piece.role === 'preambular' && piece.mark !== null);
  const mark = last === undefined ? '' : last.block.text.slice(last.piece.mark!.start, last.piece.mark!.end);
  if (pack.preambularMarks.includes(mark) || mark === pack.marks.semicolon) return mark;
  return preambleMark === 'as the language' ? pack.preambularMarks[0]! : pack.marks.comma;
}

interface NewLabel {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

const NO_LABEL: NewLabel = { text: '', edits: [] };

/** The next number in the text's own style; paragraphs after it count on. */
function labelOf({ before, after, start, writing }: Begun, pack: LanguagePack): NewLabel {
  const at = before.findLastIndex(({ piece }) => piece.role === 'operative');
  const last = before[at];
  const next = after.find(({ piece }) => piece.role === 'operative');
  const model = last ?? next;
  if (model === undefined)
    return { text: inItsWay(`${pack.labels.operative.replace('{n}', '1')} `, writing), edits: [] };
  const likeThis = modelOf(model);
  if (likeThis === null) return NO_LABEL;
  const value = last === undefined ? 1 : countOf(last) + 1;
  const label = labelLike(likeThis, value);
  if (label === null) return NO_LABEL;
  const lines = [...before, ...after];
  const edits =
    last === undefined
      ? renumbered(
          after.filter(({ piece }) => piece.role === 'operative'),
          1,
          2,
        )
      : renumbered(fromHere(followersOf(lines, at), start), value, value + 1);
  return { text: label + spacingOf(model), edits };
}

function* fromHere(lines: Iterable<Line>, start: number): Generator<Line> {
  for (const line of lines) if (line.base + line.piece.start > start) yield line;
}

/** A mark with the space that French sets before it, in the text's own way. */
function spaced({ before, after, language }: Begun, mark: string): string {
  const { spacedMarks } = TYPOGRAPHY[language];
  if (!spacedMarks.includes(mark)) return mark;
  const other = [...after, ...before].findLast(
    ({ piece, block }) => piece.mark !== null && spacedMarks.includes(block.text[piece.mark.end - 1]!),
  );
  if (other === undefined) return `\u00a0${mark}`;
  const space = other.block.text[other.piece.mark!.end - 2]!;
  return /\s/.test(space) ? space + mark : mark;
}

/** The last paragraph so far ended the text: its full stop becomes a semicolon. */
function endsBefore(begun: Begun, { marks }: LanguagePack): readonly TextEdit[] {
  const last = begun.before.findLast(({ piece }) => piece.role !== 'note' && piece.role !== 'note-more');
  if (last === undefined || last.piece.mark === null || !ENDED.has(last.piece.role)) return [];
  const { start, end } = last.piece.mark;
  if (last.block.text.slice(start, end) !== marks.stop) return [];
  return [{ span: { start: last.base + start, end: last.base + end }, text: spaced(begun, marks.semicolon) }];
}

const ENDED = new Set(['operative', 'item', 'more']);
