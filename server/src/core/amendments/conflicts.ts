import type { Document } from '../document/document.ts';
import { type Message, t } from '../rules/message.ts';
import { meets, type Span } from '../text/span.ts';
import { type Draft, draftOf, type Node, spanOf } from './draft.ts';
import { nodeAt } from './finding.ts';
import type { Act, AmendmentDocument, Conflict, Place } from './model.ts';
import { passagesOf } from './passages.ts';
import { said, shortened } from './problems.ts';
import { isWordAct, wordsOf } from './wording.ts';

/** What a clause does to a stretch of the draft. */
interface Touch {
  readonly document: number;
  readonly clause: number;
  readonly does: 'words' | 'replace' | 'move' | 'delete' | 'insert';
  readonly place: Place;
  /** In the draft: the words, or all of the place. */
  readonly span: Span;
  /** Of an insertion: beside what, and on which side. */
  readonly where: string;
}

/**
 * Clauses of several amendment documents to one draft that cannot both be adopted as they stand, or not without
 * thought: they change the same words, replace the same paragraph, put something at the same place, or one deletes what
 * the other speaks of.
 */
export function conflictsBetween(
  document: Document,
  documents: readonly AmendmentDocument[],
): readonly Conflict[] {
  const draft = draftOf(document);
  const touches = documents
    .flatMap(({ clauses }, index) =>
      clauses.flatMap(({ act }, clause) =>
        touchesOf(draft, act).map((touch) => ({ ...touch, document: index, clause })),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const conflicts: Conflict[] = [];
  let open: Touch[] = [];
  for (const touch of touches) {
    open = open.filter(({ span }) => span.end >= touch.span.start);
    for (const other of open) {
      const kind = other.document === touch.document ? null : kindOf(other, touch);
      if (kind === null) continue;
      const [first, second] = other.document < touch.document ? [other, touch] : [touch, other];
      conflicts.push({
        ...kind.of(first.does === 'delete' ? second : first, draft),
        first: { document: first.document, clause: first.clause },
        second: { document: second.document, clause: second.clause },
      });
    }
    open.push(touch);
  }
  return conflicts;
}

interface Kind {
  of(touch: Touch, draft: Draft): { readonly kind: Conflict['kind']; readonly message: Message };
}

const SAME_WORDS: Kind = {
  of: ({ span }, { text }) => ({
    kind: 'same-words',
    message: t`Both change the same words: “${shortened(text.slice(span.start, span.end))}”.`,
  }),
};
const SAME_PLACE: Kind = {
  of: ({ place }, draft) => ({
    kind: 'same-place',
    message: t`Both replace or move this: “${said(place, draft)}”.`,
  }),
};
const CHANGED: Kind = {
  of: ({ place }, draft) => ({
    kind: 'same-place',
    message: t`One replaces or moves what the other changes: “${said(place, draft)}”.`,
  }),
};
const DELETED: Kind = {
  of: ({ place }, draft) => ({
    kind: 'deleted',
    message: t`One deletes what the other speaks of: “${said(place, draft)}”.`,
  }),
};
const SAME_INSERTION: Kind = {
  of: ({ place }, draft) => ({
    kind: 'same-insertion',
    message: t`Both put something next to this: “${said(place, draft)}”.`,
  }),
};

function kindOf(one: Touch, other: Touch): Kind | null {
  const isMet =
    meets(one.span, other.span) || (one.span.start === other.span.start && one.span.end === other.span.end);
  const does = [one.does, other.does];
  if (does.includes('insert')) {
    if (one.does === other.does) return one.where === other.where ? SAME_INSERTION : null;
    // Beside what is deleted is still a place; inside it is none.
    const [insertion, rest] = one.does === 'insert' ? [one, other] : [other, one];
    const isInside = rest.span.start < insertion.span.start && insertion.span.end <= rest.span.end;
    return rest.does === 'delete' && isInside ? DELETED : null;
  }
  if (!isMet) return null;
  if (does.includes('delete')) return one.does === other.does ? null : DELETED;
  if (one.does === 'words' && other.does === 'words') return SAME_WORDS;
  if (one.does === 'words' || other.does === 'words') return does.includes('replace') ? CHANGED : null;
  return one.does === other.does ? SAME_PLACE : CHANGED;
}

type Own = Omit<Touch, 'document' | 'clause'>;

function touchesOf(draft: Draft, act: Act): readonly Own[] {
  if (act.kind === 'unknown' || act.kind === 'renumber' || act.kind === 'renumber-rest') return [];
  if (act.kind === 'delete') return act.places.flatMap((place) => touch(draft, place, 'delete', ''));
  if (isWordAct(act)) {
    const words = wordsOf(act);
    const whole = touch(draft, act.place, 'words', '');
    const [own] = whole;
    if (own === undefined || words === null) return whole;
    const found = passagesOf(draft.text.slice(own.span.start, own.span.end), words);
    return found.length === 1 ? [{ ...own, span: shifted(found[0]!, own.span.start) }] : [];
  }
  if (act.kind === 'insert') return touch(draft, act.place, 'insert', act.where);
  return touch(draft, act.place, act.kind, '');
}

function touch(draft: Draft, place: Place, does: Own['does'], where: string): readonly Own[] {
  const node = nodeAt(draft, place);
  if (typeof node === 'string') return [];
  const span = place.isChapeau ? node.pieces[0]!.span : spanOf(node);
  return [{ does, place: node.place, span, where: `${where} ${keyOf(node)}` }];
}

const keyOf = ({ pieces: [first] }: Node): number => first!.span.start;

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
