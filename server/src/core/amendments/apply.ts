import type { Document } from '../document/document.ts';
import { firstLabel, labelLike } from '../document/labels.ts';
import { allResolutions } from '../document/places.ts';
import { packOf } from '../languages/packs.ts';
import { meets, type Span, type TextEdit } from '../text/span.ts';
import { type Draft, draftOf, type Node, withinOf } from './draft.ts';
import { nodeAt } from './finding.ts';
import { gapBefore } from './gaps.ts';
import { labelKey } from './labels.ts';
import { Live, type LivePiece } from './live.ts';
import type { Act, AmendmentDocument, Applied, Outcome, Place } from './model.ts';
import { keyAt, labelAt, labelBeside, relabelled, renumberRest, sectionsOf } from './numbering.ts';
import { passagesOf } from './passages.ts';
import { type Obstacle, problemOf } from './problems.ts';
import { isWordAct, type WordAct, wordEdit, wordsOf } from './wording.ts';

/**
 * Applies amendment documents to a draft one after another, as a body that adopts them does: every place is one of
 * the draft as submitted. A clause that does not fit is reported and changes nothing; what no clause touches stays
 * byte for byte.
 */
export function applyAmendments(document: Document, documents: readonly AmendmentDocument[]): Applied {
  const application = new Application(draftOf(document));
  const outcomes = documents.flatMap((each, index) => application.adopt(each, index));
  return { text: application.text(), outcomes };
}

/** The acts of one document are made in this order, so that each finds the places that it names. */
const ORDER: readonly (readonly Act['kind'][])[] = [
  ['replace'],
  ['insert', 'move'],
  ['delete'],
  ['renumber'],
  ['renumber-rest'],
];

type Others = Exclude<Act, WordAct>;

class Application {
  private readonly draft: Draft;
  private readonly live: Live;

  constructor(draft: Draft) {
    this.draft = draft;
    this.live = new Live(draft, sectionsOf(draft));
  }

  text(): string {
    return this.live.render().text;
  }

  adopt({ clauses }: AmendmentDocument, document: number): readonly Outcome[] {
    const obstacles: (Obstacle | null)[] = clauses.map(({ act }) =>
      act.kind === 'unknown' ? { kind: 'not-understood' } : null,
    );
    this.words(
      clauses.map(({ act }) => act),
      obstacles,
    );
    for (const kinds of ORDER) {
      for (const [index, { act }] of clauses.entries()) {
        if (kinds.includes(act.kind) && !isWordAct(act)) obstacles[index] = this.make(act);
      }
    }
    return clauses.map((clause, index) => {
      const obstacle = obstacles[index] ?? null;
      return { document, clause: index, problem: obstacle && problemOf(clause, obstacle, this.draft) };
    });
  }

  /** All that speak of words are looked up before any is changed: they speak of one and the same text. */
  private words(acts: readonly Act[], obstacles: (Obstacle | null)[]): void {
    const edits = new Map<LivePiece, TextEdit[]>();
    for (const [index, act] of acts.entries()) {
      if (!isWordAct(act)) continue;
      const found = this.wordsAt(act);
      if ('kind' in found) {
        obstacles[index] = found;
        continue;
      }
      const { piece, span } = found;
      const edit = wordEdit(piece.text, span, act);
      const own = edits.get(piece) ?? [];
      if (own.some((other) => meets(other.span, edit.span))) obstacles[index] = { kind: 'already-changed' };
      else edits.set(piece, [...own, edit]);
    }
    for (const [piece, own] of edits) this.live.edit(piece, own);
  }

  private wordsAt(act: WordAct): { readonly piece: LivePiece; readonly span: Span } | Obstacle {
    const node = this.nodeAt(act.place);
    if ('kind' in node) return node;
    const pieces = this.scope(node, act.place).filter(({ isDead }) => !isDead);
    if (pieces.length === 0) return { kind: 'already-changed' };
    const words = wordsOf(act);
    if (words === null) {
      const piece = act.kind === 'add-words' && act.where === 'start' ? pieces[0]! : pieces.at(-1)!;
      return { piece, span: { start: piece.label?.end ?? 0, end: piece.text.length } };
    }
    const found = pieces.flatMap((piece) => wordsIn(piece, words).map((span) => ({ piece, span })));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return { kind: 'ambiguous-words', words, place: act.place };
    const before = wordsBefore(this.draft, node).some((piece) => wordsIn(piece, words).length > 0);
    return before ? { kind: 'already-changed' } : { kind: 'words-not-found', words, place: act.place, node };
  }

  private make(act: Others): Obstacle | null {
    switch (act.kind) {
      case 'replace':
        return this.replace(act.place, act.next);
      case 'insert':
        return this.insert(act);
      case 'delete':
        return this.each(act.places, (node) => this.live.delete(node));
      case 'move':
        return this.move(act.place, act.where, act.to);
      case 'renumber':
        return this.renumber(act.places, act.labels);
      case 'renumber-rest':
        return this.renumberRest(act.place);
      case 'unknown':
        return { kind: 'not-understood' };
    }
  }

  private replace(place: Place, next: string): Obstacle | null {
    if (place.part === 'text' && allResolutions(this.draft.document).length > 0) {
      this.live.replace(this.live.pieces, next);
      return null;
    }
    const node = this.standing(place);
    if ('kind' in node) return node;
    const pieces = this.scope(node, place).filter(({ isDead }) => !isDead);
    const [{ text, label }] = pieces as [LivePiece];
    const keeps = label !== null && labelAt(next) === null;
    // A new text without a number has that of the old one.
    this.live.replace(pieces, keeps ? text.slice(0, label.end) + spaceAt(text, label.end) + next : next);
    return null;
  }

  private insert(act: Extract<Act, { kind: 'insert' }>): Obstacle | null {
    const node = this.nodeAt(act.place);
    if ('kind' in node) return node;
    const role = act.what === 'paragraph' || act.what === 'unnumbered' ? node.role : act.what;
    const gap = gapBefore(this.draft, role);
    const beside = act.where === 'in' && act.what !== 'lines' ? this.amongItems(node, act.next) : null;
    const { where, at } = beside ?? { where: act.where, at: node };
    this.live.insert(at, where, this.labelled(act, node), gap);
    return null;
  }

  /** An item that comes into a list: where one has its label before that, else behind the last. */
  private amongItems({ children }: Node, next: string): { where: 'before' | 'after'; at: Node } | null {
    const items = children.filter(({ role }) => role === 'item');
    const key = keyAt(next);
    const same = key === '' ? undefined : items.find(({ unit }) => labelKey(unit?.label?.text ?? '') === key);
    if (same !== undefined) return { where: 'before', at: same };
    const last = items.at(-1);
    return last === undefined ? null : { where: 'after', at: last };
  }

  /** A paragraph or item that comes without number among numbered ones is given one. */
  private labelled({ where, what, next }: Extract<Act, { kind: 'insert' }>, node: Node): string {
    if ((what !== 'paragraph' && what !== 'item') || labelAt(next) !== null) return next;
    const anchor = this.live.own(node)[0]!;
    if (where === 'in') {
      const last = node.children.findLast(({ role }) => role === 'item')?.unit?.label;
      if (last?.value != null) {
        const style = last.style === 'number' || last.style === 'decimal' ? null : last.style;
        const following = labelLike({ text: last.text, style }, last.value + 1);
        if (following !== null) return `${following} ${next}`;
      }
      const { language } = allResolutions(this.draft.document)[node.resolution]!;
      const label = firstLabel(packOf(language), (node.unit?.level ?? 0) + 1);
      return label === null ? next : `${label.text} ${next}`;
    }
    const label = labelBeside(anchor, this.live);
    return label === null ? next : label + spaceAt(anchor.text, anchor.label!.end) + next;
  }

  private move(place: Place, where: 'before' | 'after', to: Place): Obstacle | null {
    const [node, target] = [this.standing(place), this.nodeAt(to)];
    if ('kind' in node) return node;
    if ('kind' in target) return target;
    const pieces = this.live.group(node);
    if (this.live.group(target).some((piece) => pieces.includes(piece)))
      return { kind: 'no-such-place', place: to };
    this.live.move(node, where, target, gapBefore(this.draft, node.role));
    return null;
  }

  private renumber(places: readonly Place[], labels: readonly string[]): Obstacle | null {
    let at = 0;
    return this.each(places, (node) => {
      const piece = this.live.own(node)[0]!;
      const next = labels[at++];
      if (piece.label === null || next === undefined) return;
      const { start, end } = piece.label;
      const text = relabelled(piece.text.slice(start, end), next);
      if (text === null) return;
      piece.text = piece.text.slice(0, start) + text + piece.text.slice(end);
      piece.label = { start, end: start + text.length };
    });
  }

  private renumberRest(place: Place | null): Obstacle | null {
    if (place === null) {
      renumberRest(this.live, this.draft, 0, null);
      return null;
    }
    return this.each([place], (node) => renumberRest(this.live, this.draft, node.resolution, node));
  }

  /** Does it to all of the places, or to none where one is not there. */
  private each(places: readonly Place[], what: (node: Node) => void): Obstacle | null {
    const nodes = places.map((place) => this.standing(place));
    const obstacle = nodes.find((node): node is Obstacle => 'kind' in node);
    if (obstacle !== undefined) return obstacle;
    for (const node of nodes as Node[]) what(node);
    return null;
  }

  private nodeAt(place: Place): Node | Obstacle {
    const found = nodeAt(this.draft, place);
    return typeof found === 'string' ? { kind: found, place } : found;
  }

  /** The same where it was not deleted. */
  private standing(place: Place): Node | Obstacle {
    const node = this.nodeAt(place);
    if ('kind' in node) return node;
    return this.live.own(node).every(({ isDead }) => isDead) ? { kind: 'already-changed' } : node;
  }

  private scope(node: Node, { isChapeau }: Place): readonly LivePiece[] {
    return isChapeau ? this.live.own(node) : this.live.group(node);
  }
}

/** Where a piece has the words; its label is not of them. */
function wordsIn({ text, label }: Pick<LivePiece, 'text' | 'label'>, words: string): readonly Span[] {
  return passagesOf(text, words).filter(
    ({ start, end }) => label === null || start < label.start || end > label.end,
  );
}

const spaceAt = (text: string, offset: number): string => /^\s{0,9}/.exec(text.slice(offset))![0];

/** A node and what is below it, as submitted. */
function wordsBefore({ text }: Draft, node: Node): readonly Pick<LivePiece, 'text' | 'label'>[] {
  return withinOf(node)
    .flatMap(({ pieces }) => pieces)
    .map(({ span, label }) => ({ text: text.slice(span.start, span.end), label }));
}
