import type { Document } from '../document/document.ts';
import type { Opening, Paragraph, Resolution } from '../document/views.ts';
import type { Conventions } from '../houses/profile.ts';
import { t } from '../rules/message.ts';
import type { TextEdit } from '../text/span.ts';
import { movedBy } from './cursor.ts';
import type { Change, Offer, Place, Refactoring } from './refactoring.ts';

/** Brackets and invisible marks that may stand between emphasis and opening, UTF-16. */
const BETWEEN = 4;

/** So far behind an opening the mark may stand that ends its emphasis, UTF-16. */
const REACH = 80;

/** Sets the opening words of the whole resolution in Markdown emphasis, or takes it away. */
export const emphasis: Refactoring = {
  id: 'emphasis',
  kind: 'refactor.rewrite',
  offers(place) {
    const openings = openingsOf(wholeOf(place));
    const offers: Offer[] = [];
    const add = (title: Offer['title'], variant: string, edits: readonly TextEdit[]): void => {
      if (edits.length > 0) offers.push({ title, variant, make: () => changed(place, edits) });
    };
    add(t`Emphasize the opening words of the whole text`, 'marked', markedIn(place, openings));
    add(
      t`Take the emphasis off the opening words of the whole text`,
      'plain',
      openings.flatMap(({ opening, paragraph }) => plain(place.document, opening, paragraph)),
    );
    return offers;
  },
};

interface Opened {
  readonly paragraph: Paragraph;
  readonly opening: Opening;
}

/** The outermost resolution there. */
function wholeOf({ document, resolution }: Place): Resolution {
  return document.resolutions.find(({ drafts }) => drafts.includes(resolution)) ?? resolution;
}

/** Of a resolution and of the drafts in it. */
function openingsOf({ preambular, operative, drafts }: Resolution): readonly Opened[] {
  const own = [...preambular, ...operative].flatMap((paragraph) =>
    paragraph.opening?.known ? [{ paragraph, opening: paragraph.opening }] : [],
  );
  return [...own, ...drafts.flatMap(openingsOf)];
}

function changed({ span }: Place, edits: readonly TextEdit[]): Change {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  return { edits: inOrder, cursor: movedBy(inOrder, span.start), warnings: [] };
}

function markedIn({ conventions }: Place, openings: readonly Opened[]): readonly TextEdit[] {
  return openings.flatMap(({ opening: { span, emphasis: has }, paragraph: { role } }) => {
    if (has !== null) return [];
    const mark = markOf(role, conventions);
    return [
      { span: { start: span.start, end: span.start }, text: mark },
      { span: { start: span.end, end: span.end }, text: closing(mark) },
    ];
  });
}

/** As the house emphasises; in italics where it leaves that open. */
function markOf(role: Paragraph['role'], { emphasis: wanted }: Conventions): string {
  const isUnderlined =
    wanted === 'underline' || (wanted === 'italic, then underline' && role === 'operative');
  return isUnderlined ? '<u>' : '*';
}

const closing = (mark: string): string => mark.replaceAll('<', '</');

/** Both marks taken away; nothing where the second is not found. */
function plain(
  document: Document,
  { span, emphasis: mark }: Opening,
  { text }: Paragraph,
): readonly TextEdit[] {
  if (mark === null) return [];
  const from = Math.max(0, span.start - mark.length - BETWEEN);
  const before = document.slice({ start: from, end: span.start }).lastIndexOf(mark);
  const until = Math.min(span.end + REACH, text[0]?.end ?? span.end);
  const end = closing(mark.startsWith('<') ? mark : [...mark].reverse().join(''));
  const behind = document.slice({ start: span.end, end: until }).indexOf(end);
  if (before < 0 || behind < 0) return [];
  return [
    { span: { start: from + before, end: from + before + mark.length }, text: '' },
    { span: { start: span.end + behind, end: span.end + behind + end.length }, text: '' },
  ];
}
