import type { RowRole, Unit } from '../compare/model.ts';
import { unitsOf } from '../compare/units.ts';
import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import type { Span } from '../text/span.ts';
import { labelKey } from './labels.ts';
import type { ItemName, Part, Place } from './model.ts';

/** What amendments speak of: a unit of a resolution, or lines that belong to none. */
export interface Node {
  readonly role: RowRole | 'head' | 'enacting' | 'lines';
  /** How a clause names it. */
  readonly place: Place;
  readonly unit: Unit | null;
  readonly resolution: number;
  readonly parent: Node | null;
  /** Its items, and lines between them, in order. */
  readonly children: Node[];
  /** Its own words: more than one piece where they go on behind its items or over a page break. */
  readonly pieces: Piece[];
}

/** A run of the file that belongs to one node, between white space. */
export interface Piece {
  readonly node: Node;
  readonly span: Span;
  /** The white space behind it. */
  readonly gap: string;
  /** Of the first piece of what has a label: the label, from the start of the piece. */
  readonly label: Span | null;
}

/** A document as amendments see it: pieces and the white space between them tile the file. */
export interface Draft {
  readonly document: Document;
  readonly text: string;
  /** White space before the first piece. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
  /** What stands in no other, in the order of the file. */
  readonly top: readonly Node[];
  readonly nodes: ReadonlyMap<Unit, Node>;
}

const kept = new WeakMap<Document, Draft>();

export function draftOf(document: Document): Draft {
  let draft = kept.get(document);
  if (draft === undefined) {
    draft = new Drafts(document).draft();
    kept.set(document, draft);
  }
  return draft;
}

/** The node, and all that is below it, in the order of the file. */
export function withinOf(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(withinOf)];
}

/** Where a node with all that is below it begins and ends in the file. */
export function spanOf(node: Node): Span {
  const pieces = withinOf(node).flatMap((each) => each.pieces);
  return {
    start: Math.min(...pieces.map(({ span }) => span.start)),
    end: Math.max(...pieces.map(({ span }) => span.end)),
  };
}

/** A run of the text that belongs to a unit or an enacting line, before what lies between is known. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly resolution: number;
  /** `null` for an enacting line. */
  readonly unit: Unit | null;
  readonly label: Span | null;
}

class Drafts {
  private readonly document: Document;
  private readonly text: string;
  private readonly resolutions: readonly Resolution[];
  private readonly units: readonly (readonly Unit[])[];
  private readonly names: readonly (readonly Place[])[];
  private readonly pieces: Piece[] = [];
  private readonly top: Node[] = [];
  private readonly nodes = new Map<Unit, Node>();

  constructor(document: Document) {
    this.document = document;
    this.text = document.text();
    this.resolutions = allResolutions(document);
    this.units = this.resolutions.map((resolution) => unitsOf({ document, resolution }));
    this.names = this.units.map(placesOf);
  }

  draft(): Draft {
    const { document, text, pieces, top } = this;
    const lead = /^\s*/.exec(text)![0];
    let at = lead.length;
    for (const run of this.runs()) {
      const start = run.unit?.role === 'title' ? this.lineStart(run.start, at) : this.reach(run.start, at);
      const end = this.reachOn(run.end);
      if (end <= start || start < at) continue;
      this.between(at, start, run);
      this.piece(this.nodeOf(run), { start, end }, run.label);
      at = end + this.gapAt(end).length;
    }
    this.between(at, text.length, null);
    return { document, text, lead, pieces, top, nodes: this.nodes };
  }

  private runs(): readonly Run[] {
    const runs: Run[] = [];
    for (const [resolution, { enacting }] of this.resolutions.entries()) {
      if (enacting !== null) runs.push({ ...enacting.span, resolution, unit: null, label: null });
      for (const unit of this.units[resolution]!) {
        for (const [index, { start, end }] of unit.text.entries()) {
          const label = index === 0 ? (unit.label?.span ?? null) : null;
          runs.push({ start: Math.min(start, label?.start ?? start), end, resolution, unit, label });
        }
      }
    }
    return runs.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** What stands before a title on its line, such as the number of the resolution, goes with it. */
  private lineStart(start: number, from: number): number {
    const before = this.text.slice(from, start);
    const line = Math.max(...BREAKS.map((sign) => before.lastIndexOf(sign))) + 1;
    return from + line + /^\s*/.exec(before.slice(line))![0].length;
  }

  /** Marks of headings and of emphasis and brackets that open before it on its line belong to it. */
  private reach(start: number, from: number): number {
    const before = this.text.slice(Math.max(from, start - MARKUP), start);
    const marks = /(?:^|[\n\r])([ \t]*[#>*_[［][#>*_[［ \t]*)$/.exec(before)?.[1] ?? '';
    return start - marks.trimStart().length;
  }

  /** So do those behind it; white space at its end does not. */
  private reachOn(end: number): number {
    const on =
      /^[*_\]］]{1,6}(?=[ \t]*(?:[\n\r]|$))/.exec(this.text.slice(end, end + MARKUP))?.[0].length ?? 0;
    let last = end + on;
    while (last > 0 && /\s/.test(this.text[last - 1]!)) last--;
    return last;
  }

  /** What is neither paragraph nor title. */
  private between(start: number, end: number, next: Run | null): void {
    const words = this.text.slice(start, end).trimEnd();
    if (words === '') return;
    const before = this.pieces.at(-1)?.node ?? null;
    const resolution = before?.resolution ?? next?.resolution ?? 0;
    const place: Place =
      this.resolutions.length === 0
        ? { ...NOWHERE, part: 'text' }
        : before === null
          ? { ...NOWHERE, resolution, part: 'head' }
          : { ...NOWHERE, resolution, part: 'lines', after: before.place };
    const parent = this.commonParent(before, next);
    const role = place.part === 'lines' ? 'lines' : 'head';
    const node: Node = { role, place, unit: null, resolution, parent, children: [], pieces: [] };
    this.hang(node);
    this.piece(node, { start, end: start + words.length }, null);
  }

  /** The unit that both what is before and what is next belong to. */
  private commonParent(before: Node | null, next: Run | null): Node | null {
    if (before === null || next === null || next.unit === null) return null;
    const chain = new Set<Node>();
    for (let node: Node | null = before; node !== null; node = node.parent) chain.add(node);
    let node = this.nodes.get(next.unit) ?? this.parentOf(next.resolution, next.unit);
    while (node !== null && !chain.has(node)) node = node.parent;
    return node;
  }

  private nodeOf({ resolution, unit }: Run): Node {
    const known = unit === null ? undefined : this.nodes.get(unit);
    if (known !== undefined) return known;
    const node: Node = {
      role: unit?.role ?? 'enacting',
      place: unit === null ? { ...NOWHERE, resolution, part: 'enacting' } : this.placeOf(resolution, unit),
      unit,
      resolution,
      parent: unit === null ? null : this.parentOf(resolution, unit),
      children: [],
      pieces: [],
    };
    if (unit !== null) this.nodes.set(unit, node);
    this.hang(node);
    return node;
  }

  private parentOf(resolution: number, unit: Unit): Node | null {
    return unit.parent === null ? null : (this.nodes.get(this.units[resolution]![unit.parent]!) ?? null);
  }

  private placeOf(resolution: number, { index }: Unit): Place {
    const place = this.names[resolution]![index]!;
    return resolution === 0 ? place : { ...place, resolution };
  }

  private hang(node: Node): void {
    (node.parent?.children ?? this.top).push(node);
  }

  private piece(node: Node, span: Span, label: Span | null): void {
    const own = label && { start: label.start - span.start, end: label.end - span.start };
    const piece = { node, span, gap: this.gapAt(span.end), label: own };
    this.pieces.push(piece);
    node.pieces.push(piece);
  }

  private gapAt(end: number): string {
    SPACES.lastIndex = end;
    return SPACES.exec(this.text)![0];
  }
}

/** So far before or behind a unit its marks are looked for, UTF-16 units. */
const MARKUP = 16;
const SPACES = /\s*/y;
const BREAKS = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

export const NOWHERE = {
  resolution: 0,
  label: null,
  ordinal: null,
  items: [],
  isChapeau: false,
  after: null,
} as const;

/** What clauses call the units of a resolution: by label where that is theirs alone, else by their place in the order. */
function placesOf(units: readonly Unit[]): readonly Place[] {
  const names = namesOf(units);
  const places: Place[] = [];
  for (const unit of units) {
    const name = names.get(unit)!;
    const above = unit.parent === null ? null : places[unit.parent]!;
    places.push(
      above === null
        ? { ...NOWHERE, part: unit.role as Part, ...name }
        : { ...above, items: [...above.items, name] },
    );
  }
  return places;
}

function namesOf(units: readonly Unit[]): ReadonlyMap<Unit, ItemName> {
  const names = new Map<Unit, ItemName>();
  const families = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.role} ${unit.parent}`;
    const family = families.get(key);
    if (family === undefined) families.set(key, [unit]);
    else family.push(unit);
  }
  for (const siblings of families.values()) {
    const { role } = siblings[0]!;
    const labels = siblings.map((unit) => (role === 'preambular' ? '' : ownLabel(unit)));
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1);
    for (const [index, unit] of siblings.entries()) {
      const label = labels[index]!;
      const isOwn = label !== '' && counts.get(labelKey(label)) === 1;
      const isSole = siblings.length === 1 && role !== 'preambular' && role !== 'item';
      names.set(unit, { label: isOwn ? label : null, ordinal: isOwn || isSole ? null : index + 1 });
    }
  }
  return names;
}

/** "3 bis", "a"; '' for a bullet. */
function ownLabel({ role, path, label }: Unit): string {
  if (role === 'annex' || role === 'footnote') return path;
  if (label === null || label.style === 'bullet') return '';
  return labelKey(label.text);
}
