import type { Fact } from '../facts/facts.ts';
import type { References } from '../library/library.ts';
import type { CitedText } from './cited.ts';
import { t } from './message.ts';
import type { FactFix } from './rule.ts';

/** Members of the same list, for each list of two or more. */
export function listsOf(texts: readonly CitedText[]): readonly (readonly CitedText[])[] {
  const lists: CitedText[][] = [];
  let open: CitedText[] = [];
  for (const text of texts) {
    if (text.mention.list === 'later' && open.length > 0) open.push(text);
    else {
      open = text.mention.list === 'first' ? [text] : [];
      if (open.length > 0) lists.push(open);
    }
  }
  return lists.filter((list) => list.length > 1);
}

/** When the cited text was adopted: as the citation says, else as is known; `null` where neither tells. */
export function dayOf({ citation, body, number }: CitedText, references: References | null): string | null {
  if (citation.date !== null) return citation.date;
  const adopted = references?.known?.find(body, number);
  return adopted?.dateCertainty === 'sure' ? adopted.date : null;
}

export function isBefore(day: string | null | undefined, other: string | null | undefined): boolean {
  return typeof day === 'string' && typeof other === 'string' && day < other;
}

/** Number and date of a member as the text has them. */
function pieceOf({ citation: { numberSpan, dateSpan, turned }, source }: CitedText) {
  const start = Math.min(numberSpan.start, dateSpan?.start ?? numberSpan.start);
  const end = Math.max(numberSpan.end, dateSpan?.end ?? numberSpan.end);
  const text = source.slice(start, end);
  return start < 0 || end > source.length || turned || /[*_]/.test(text)
    ? null
    : { at: { start, end }, text };
}

/** Something is said of one member alone: its title, a part of it, what it is about. */
function isSaidOfOne({ mention, title, joined }: CitedText, index: number): boolean {
  return title !== null || mention.paragraphs !== '' || mention.annex !== null || (index > 0 && !joined);
}

/**
 * Puts the members in order, where each has its own date, nothing is said of one alone and no footnote mark stands
 * among them.
 */
export function sorted(
  list: readonly CitedText[],
  days: readonly (string | null)[],
  facts: readonly Fact[],
): readonly FactFix[] {
  const pieces = list.map(pieceOf);
  const hasNotes = notesFrom(facts, list[0]!.fact);
  if (hasNotes || days.includes(null) || pieces.includes(null) || list.some(isSaidOfOne)) return [];
  const order = list
    .map((_, index) => index)
    .sort((a, b) => (days[a]! < days[b]! ? -1 : days[a]! > days[b]! ? 1 : a - b));
  const edits = order.flatMap((from, to) =>
    from === to ? [] : [{ fact: list[to]!.fact, at: pieces[to]!.at, text: pieces[from]!.text }],
  );
  return [{ title: t`Put the list in order`, edits, preferred: true }];
}

/** Footnote marks stand in the rest of the paragraph. */
function notesFrom(facts: readonly Fact[], from: number): boolean {
  for (let index = from; index < facts.length; index++) {
    const { kind } = facts[index]!;
    if (kind === 'note-mark') return true;
    if (kind === 'opening' || kind === 'unopened') return false;
  }
  return false;
}
