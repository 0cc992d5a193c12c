import { heaviestChain } from '../../compare/drafts/chain.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { type Draft, NOWHERE, type Node, spanOf, withinOf } from '../draft.ts';
import { nodeAt } from '../finding.ts';
import { labelKey } from '../labels.ts';
import type { Act, Inserted, Place } from '../model.ts';
import { relabelled } from '../numbering.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import { unwrapped, wordActs } from './words.ts';

/** A paragraph or item whose number is another one in the new draft, its words aside. */
export interface Relabelling {
  readonly node: Node;
  /** "6", "5 bis", "b". */
  readonly label: string;
}

export interface Difference {
  /** In the order of the new draft, deletions where the old one has them. */
  readonly acts: readonly Act[];
  readonly relabellings: readonly Relabelling[];
}

/**
 * What turns one draft into another. Nodes that are `coarse` are replaced as a whole. `null` where it cannot be said
 * place by place.
 */
export function differenceOf(
  old: Draft,
  next: Draft,
  language: LanguageCode,
  coarse: ReadonlySet<Node>,
): Difference | null {
  const differ = new Differ(old, next, language, coarse);
  return differ.siblings(old.top, next.top, null) ? differ : null;
}

class Differ implements Difference {
  readonly acts: Act[] = [];
  readonly relabellings: Relabelling[] = [];
  private readonly old: Draft;
  private readonly next: Draft;
  private readonly language: LanguageCode;
  private readonly coarse: ReadonlySet<Node>;
  private readonly pairs: Pairs;

  constructor(old: Draft, next: Draft, language: LanguageCode, coarse: ReadonlySet<Node>) {
    this.old = old;
    this.next = next;
    this.language = language;
    this.coarse = coarse;
    this.pairs = pairsOf(old, next);
  }

  /** What stands side by side; `false` where it cannot be said. */
  siblings(old: readonly Node[], next: readonly Node[], parent: Node | null): boolean {
    const order = new Map(old.map((node, at) => [node, at]));
    const links = next.flatMap((node, at) => {
      const before = this.pairs.get(node);
      const place = before === undefined ? undefined : order.get(before);
      return place === undefined ? [] : [{ old: place, new: at, weight: 1 + spanLength(node) }];
    });
    const stay = new Set(heaviestChain(links).map((link) => link.new));
    // Lines that moved have no number to be called by: they go here and come there.
    const isPaired = (at: number): boolean =>
      stay.has(at) || (next[at]!.unit !== null && order.has(this.pairs.get(next[at]!) as Node));
    const kept = new Set(next.flatMap((node, at) => (isPaired(at) ? [this.pairs.get(node)!] : [])));
    const following: (Node | null)[] = [];
    for (let at = next.length - 1, near: Node | null = null; at >= 0; at--) {
      following[at] = near;
      if (stay.has(at)) near = this.pairs.get(next[at]!)!;
    }
    let anchor: Node | null = null;
    // What follows something that was put before a paragraph is put there, too: else they would change places.
    let isBefore = false;
    let done = 0;
    const removeTo = (end: number): boolean => {
      for (; done < end; done++) if (!kept.has(old[done]!) && !this.remove(old[done]!)) return false;
      return true;
    };
    for (const [at, node] of next.entries()) {
      const before = isPaired(at) ? this.pairs.get(node)! : null;
      if (before !== null && stay.has(at)) {
        if (!removeTo(order.get(before)!) || !this.content(before, node)) return false;
        anchor = before;
        isBefore = false;
        continue;
      }
      const target = this.target(isBefore ? null : anchor, following[at]!, parent, node);
      isBefore = target?.where === 'before';
      if (target === null || !this.isNamed(target.place)) return false;
      if (before === null) this.insert(node, target);
      else if (target.where === 'in' || !this.isNamed(before.place)) return false;
      else {
        this.acts.push({ kind: 'move', place: before.place, where: target.where, to: target.place });
        if (!this.content(before, node)) return false;
      }
    }
    return removeTo(old.length);
  }

  /** Beside what something that comes in is said to stand. */
  private target(anchor: Node | null, following: Node | null, parent: Node | null, node: Node) {
    const isBetter = anchor === null || (anchor.role !== node.role && following?.role === node.role);
    if (isBetter && following !== null)
      return { where: 'before', node: following, place: following.place } as const;
    if (anchor !== null) return { where: 'after', node: anchor, place: anchor.place } as const;
    return parent === null ? null : ({ where: 'in', node: parent, place: parent.place } as const);
  }

  private insert(node: Node, target: { where: 'before' | 'after' | 'in'; node: Node; place: Place }): void {
    const next = textOf(this.next, node);
    const isBare = node.unit?.label == null && target.where !== 'in' && target.node.pieces[0]!.label !== null;
    this.acts.push({
      kind: 'insert',
      where: target.where,
      place: target.place,
      what: whatOf(node, isBare),
      next,
    });
  }

  private remove(node: Node): boolean {
    if (!this.isNamed(node.place)) return false;
    this.acts.push({ kind: 'delete', places: [node.place] });
    return true;
  }

  /** What stands in a node and below it. */
  private content(old: Node, next: Node): boolean {
    const [before, after] = [textOf(this.old, old), textOf(this.next, next)];
    if (before === after) return true;
    const isSplit = old.pieces.length !== next.pieces.length || this.coarse.has(old);
    if (isSplit || !this.own(old, next)) return this.whole(old, next);
    return this.siblings(old.children, next.children, old);
  }

  /** Its own words; `false` where all of it is better replaced. */
  private own(old: Node, next: Node): boolean {
    const acts: Act[] = [];
    const relabelling = this.labels(old, next);
    let isReplaced = false;
    for (const [index, piece] of old.pieces.entries()) {
      const other = next.pieces[index]!;
      const [one, two] = [bodyOf(this.old, piece), bodyOf(this.next, other)];
      const isSame = unwrapped(one) === unwrapped(two);
      if (index === 0 && relabelling === 'unlike') isReplaced = true;
      else if (!isSame) {
        const found = this.isNamed(old.place)
          ? wordActs(one, two, this.scopeOf(old), old.place, this.language)
          : null;
        if (found === null) isReplaced = true;
        else acts.push(...found);
      }
    }
    if (isReplaced) {
      if (old.children.length === 0 || old.pieces.length > 1 || !this.isNamed(old.place)) return false;
      const place = { ...old.place, isChapeau: true };
      const [{ span }] = next.pieces as [(typeof next.pieces)[number]];
      this.acts.push({ kind: 'replace', place, next: this.next.text.slice(span.start, span.end) });
      return true;
    }
    this.acts.push(...acts);
    if (relabelling !== null && relabelling !== 'unlike')
      this.relabellings.push({ node: old, label: relabelling });
    return true;
  }

  /** The number that it gets; `null` for the one that it has; `unlike` where a number alone does not say it. */
  private labels(old: Node, next: Node): string | null | 'unlike' {
    const [one, two] = [labelOf(this.old, old), labelOf(this.next, next)];
    if (one === two) return null;
    if (one === '' || two === '') return 'unlike';
    const [label, space] = [two.trimEnd(), two.slice(two.trimEnd().length)];
    const key = labelKey(label);
    const isAlike = relabelled(one.trimEnd(), key) === label && one.slice(one.trimEnd().length) === space;
    return isAlike && this.isNamed(old.place) ? key : 'unlike';
  }

  private whole(old: Node, next: Node): boolean {
    if (!this.isNamed(old.place)) return false;
    this.acts.push({ kind: 'replace', place: old.place, next: textOf(this.next, next) });
    return true;
  }

  /** The place means one node, and that is it. */
  private isNamed(place: Place): boolean {
    const found = nodeAt(this.old, place);
    return typeof found !== 'string' && found.place === place;
  }

  private scopeOf(node: Node): readonly string[] {
    return withinOf(node).flatMap(({ pieces }) =>
      pieces.map(({ span }) => this.old.text.slice(span.start, span.end)),
    );
  }
}

function textOf({ text }: Draft, node: Node): string {
  const { start, end } = spanOf(node);
  return text.slice(start, end);
}

function whatOf({ role }: Node, isBare: boolean): Inserted {
  switch (role) {
    case 'preambular':
    case 'operative':
      return isBare ? 'unnumbered' : 'paragraph';
    case 'item':
    case 'annex':
    case 'footnote':
      return role;
    default:
      return 'lines';
  }
}

const spanLength = (node: Node): number => {
  const { start, end } = spanOf(node);
  return end - start;
};

type Piece = Node['pieces'][number];

/** The text of a piece behind its label and the space after that. */
function bodyOf({ text }: Draft, { span, label }: Piece): string {
  const own = text.slice(span.start, span.end);
  return label === null ? own : own.slice(label.end).trimStart();
}

/** What stands before that. */
function labelOf(draft: Draft, { pieces: [first] }: Node): string {
  if (first!.label === null) return '';
  const own = draft.text.slice(first!.span.start, first!.span.end);
  return own.slice(0, own.length - bodyOf(draft, first!).length);
}

/** All of the draft. */
export const WHOLE: Place = { ...NOWHERE, part: 'text' };
