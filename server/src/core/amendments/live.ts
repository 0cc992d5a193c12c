import type { Span, TextEdit } from '../text/span.ts';
import { type Draft, type Node, withinOf } from './draft.ts';

/** A piece of the draft, or of what was put into it, as it stands while amendments are applied. */
export interface LivePiece {
  text: string;
  /** White space behind it. */
  gap: string;
  /** What was deleted keeps its place, so that clauses can still name it. */
  isDead: boolean;
  /** `null` for what was inserted. */
  readonly node: Node | null;
  /** What it now stands in; `null` for what stands in the resolution itself. */
  owner: Node | null;
  /** What it was put behind. */
  behind: Node | null;
  /** From the start of the piece; `null` where it has none or it is no longer known. */
  label: Span | null;
  /** Where numbers start anew: which run of numbers it counts in. */
  readonly section: number;
  /** Where it begins in the draft as submitted. */
  readonly start: number;
}

/** A draft while amendments are applied to it. Places stay those of the draft as submitted. */
export class Live {
  readonly pieces: LivePiece[];
  private readonly draft: Draft;
  private readonly byNode = new Map<Node, LivePiece[]>();
  /** What was inserted. */
  private readonly strangers: LivePiece[] = [];
  private isMoved = false;

  constructor(draft: Draft, sections: ReadonlyMap<Node, number>) {
    this.draft = draft;
    this.pieces = draft.pieces.map(({ node, span, gap, label }) => ({
      text: draft.text.slice(span.start, span.end),
      gap,
      isDead: false,
      node,
      owner: node.parent,
      behind: null,
      label,
      section: sections.get(node) ?? 0,
      start: span.start,
    }));
    for (const piece of this.pieces) {
      const own = this.byNode.get(piece.node!);
      if (own === undefined) this.byNode.set(piece.node!, [piece]);
      else own.push(piece);
    }
  }

  /** What has become of a node's own words. */
  own(node: Node): readonly LivePiece[] {
    return this.byNode.get(node) ?? [];
  }

  /** The same with all that was and is below it, in order. */
  group(node: Node): readonly LivePiece[] {
    const within = new Set<Node>(withinOf(node));
    const isIn = ({ owner }: LivePiece): boolean => owner !== null && within.has(owner);
    if (!this.isMoved && !this.strangers.some(isIn))
      return [...within].flatMap((each) => this.own(each)).sort((a, b) => a.start - b.start);
    return this.pieces.filter((piece) => (piece.node !== null && within.has(piece.node)) || isIn(piece));
  }

  edit(piece: LivePiece, edits: readonly TextEdit[]): void {
    for (const { span, text } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
      if (piece.label !== null && span.start < piece.label.end) piece.label = null;
      piece.text = piece.text.slice(0, span.start) + text + piece.text.slice(span.end);
    }
  }

  replace(pieces: readonly LivePiece[], text: string): void {
    const [first, ...rest] = pieces;
    if (first === undefined) {
      this.pieces.push({ ...EMPTY, text });
      return;
    }
    first.text = text;
    first.label = null;
    for (const piece of rest) piece.isDead = true;
  }

  delete(node: Node): void {
    for (const piece of this.group(node)) piece.isDead = true;
  }

  /** Puts a text beside a node, behind all that was put there before. */
  insert(node: Node, where: 'before' | 'after' | 'in', text: string, gap: string): LivePiece {
    const piece: LivePiece = {
      text,
      gap,
      isDead: false,
      node: null,
      owner: where === 'in' ? node : node.parent,
      behind: where === 'before' ? null : node,
      label: null,
      section: this.own(node)[0]?.section ?? 0,
      start: 0,
    };
    this.strangers.push(piece);
    this.put([piece], node, where, gap);
    return piece;
  }

  move(node: Node, where: 'before' | 'after', to: Node, gap: string): void {
    const moved = this.group(node);
    this.isMoved = true;
    const [first, last] = [this.pieces.indexOf(moved[0]!), this.pieces.indexOf(moved.at(-1)!)];
    const segment = this.pieces.splice(first, last - first + 1);
    const before = this.pieces[first - 1];
    if (before !== undefined) before.gap = segment.at(-1)!.gap;
    for (const piece of segment) {
      piece.behind = where === 'after' ? to : null;
      if (piece.node === node) piece.owner = to.parent;
    }
    this.put(segment, to, where, gap);
  }

  private put(segment: LivePiece[], node: Node, where: 'before' | 'after' | 'in', gap: string): void {
    const last = segment.at(-1)!;
    if (where === 'before') {
      const at = this.pieces.indexOf(this.group(node)[0]!);
      last.gap = gap;
      this.pieces.splice(at, 0, ...segment);
      return;
    }
    const held = new Set(where === 'in' ? [this.own(node)[0]!] : this.group(node));
    const at = this.pieces.findLastIndex(
      (piece) => held.has(piece) || (piece.behind === node && (where === 'in') === (piece.owner === node)),
    );
    const anchor = this.pieces[at]!;
    last.gap = anchor.gap;
    anchor.gap = gap;
    this.pieces.splice(at + 1, 0, ...segment);
  }

  /** The text as it now stands, and where each piece begins in it. */
  render(): { readonly text: string; readonly starts: ReadonlyMap<LivePiece, number> } {
    const starts = new Map<LivePiece, number>();
    let text = this.draft.lead;
    let gap = '';
    for (const piece of this.pieces) {
      if (piece.isDead) {
        if (starts.size > 0) gap = piece.gap;
        continue;
      }
      text += gap;
      starts.set(piece, text.length);
      text += piece.text;
      gap = piece.gap;
    }
    return { text: starts.size > 0 ? text + gap : text, starts };
  }
}

/** Of a draft that has no text. */
const EMPTY = {
  gap: '',
  isDead: false,
  node: null,
  owner: null,
  behind: null,
  label: null,
  section: 0,
  start: 0,
};
