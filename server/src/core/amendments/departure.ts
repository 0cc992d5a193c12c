import type { Document } from '../document/document.ts';
import { t } from '../rules/message.ts';
import { type Draft, draftOf, spanOf } from './draft.ts';
import { nodeAt } from './finding.ts';
import type { Act, AmendmentDocument, Departure, Place } from './model.ts';

/**
 * Amendment documents to one draft by how far each departs from it, the furthest first: what deletes paragraphs, then
 * what changes the larger share of the words. An offer: how far an amendment goes in substance is for the body to say.
 */
export function orderByDeparture(
  document: Document,
  documents: readonly AmendmentDocument[],
): readonly Departure[] {
  const draft = draftOf(document);
  const all = Math.max(1, countOf(draft.text));
  return documents
    .map(({ clauses }, index) =>
      departureOf(
        draft,
        clauses.map(({ act }) => act),
        index,
        all,
      ),
    )
    .sort(
      (a, b) => b.deletedParagraphs - a.deletedParagraphs || b.share - a.share || a.document - b.document,
    );
}

function departureOf(draft: Draft, acts: readonly Act[], document: number, all: number): Departure {
  let deleted = 0;
  let changed = 0;
  let added = 0;
  for (const act of acts) {
    switch (act.kind) {
      case 'replace-words':
        changed += countOf(act.old);
        added += Math.max(0, countOf(act.next) - countOf(act.old));
        break;
      case 'delete-words':
        changed += countOf(act.old);
        break;
      case 'add-words':
      case 'insert':
        added += countOf(act.next);
        break;
      case 'replace':
        changed += wordsAt(draft, act.place);
        added += Math.max(0, countOf(act.next) - wordsAt(draft, act.place));
        break;
      case 'delete':
        deleted += act.places.filter((place) => place.items.length === 0 && isParagraph(place)).length;
        for (const place of act.places) changed += wordsAt(draft, place);
    }
  }
  const percent = (count: number): number => Math.round((100 * count) / all);
  return {
    document,
    share: (changed + added) / all,
    deletedParagraphs: deleted,
    reason: t`Paragraphs deleted: ${deleted}; words of the draft changed: ${percent(changed)} %; words added: ${percent(added)} %.`,
  };
}

const isParagraph = ({ part }: Place): boolean => part === 'operative' || part === 'preambular';

function wordsAt(draft: Draft, place: Place): number {
  if (place.part === 'text') return countOf(draft.text);
  const node = nodeAt(draft, place);
  if (typeof node === 'string') return 0;
  const { start, end } = place.isChapeau ? node.pieces[0]!.span : spanOf(node);
  return countOf(draft.text.slice(start, end));
}

/** Words; Chinese characters one by one. */
function countOf(text: string): number {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu)?.length ?? 0;
}
