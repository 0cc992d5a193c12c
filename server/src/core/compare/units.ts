import { annexLabelOf } from '../document/places.ts';
import type { Annex, Item, Label, Paragraph } from '../document/views.ts';
import { asciiDigits } from '../text/numerals.ts';
import { plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { NoteCall, Unit, Version } from './model.ts';

/** Units of views, which many comparisons ask for: kept as long as the view lives. */
const kept = new WeakMap<Version['resolution'], readonly Unit[]>();

/** A version as a flat list, in the order of the text, notes last. Drafts inside it are versions of their own. */
export function unitsOf(version: Version): readonly Unit[] {
  let units = kept.get(version.resolution);
  if (units === undefined) {
    units = new Units(version).all();
    kept.set(version.resolution, units);
  }
  return units;
}

type New = Omit<Unit, 'index' | 'words' | 'notes' | 'span'>;

class Units {
  private readonly version: Version;
  private readonly units: Unit[] = [];
  /** Marks of footnotes in the order of the text. */
  private readonly calls: readonly NoteCall[];

  constructor(version: Version) {
    this.version = version;
    this.calls = version.resolution.footnotes
      .flatMap(({ label, references }) => references.map((span) => ({ label, span })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  all(): readonly Unit[] {
    const { title, preambular, operative, annexes, footnotes } = this.version.resolution;
    if (title !== null) this.add({ ...BARE, role: 'title', text: [title] });
    const paragraphs = [...preambular, ...operative].sort((a, b) => a.span.start - b.span.start);
    for (const paragraph of paragraphs) this.paragraph(paragraph);
    for (const annex of annexes) this.annex(annex);
    for (const { label, span } of footnotes)
      if (span !== null) this.add({ ...BARE, role: 'footnote', path: label, text: [span] });
    return this.units;
  }

  private paragraph({ role, label, opening, text, tail, items }: Paragraph): void {
    const path = label === null ? '' : pathOf(label);
    const own = this.add({ ...BARE, role, label, path, opening, text: [...text, ...tail] });
    this.items(items, own, 1, path);
  }

  private annex(annex: Annex): void {
    const path = annexLabelOf(annex, this.version.resolution.language).toUpperCase();
    const text = annex.title === null ? [annex.labelSpan] : [annex.labelSpan, annex.title];
    const own = this.add({ ...BARE, role: 'annex', path, text });
    this.items(annex.items, own, 1, '');
  }

  private items(items: readonly Item[], parent: number, level: number, above: string): void {
    for (const { label, text, items: below } of items) {
      const path = above === '' ? pathOf(label) : `${above} (${pathOf(label)})`;
      const own = this.add({ ...BARE, role: 'item', parent, level, label, path, text });
      this.items(below, own, level + 1, path);
    }
  }

  private add(unit: New): number {
    const { document } = this.version;
    const index = this.units.length;
    const [first, last] = [unit.text[0]!, unit.text.at(-1)!];
    this.units.push({
      ...unit,
      index,
      span: { start: unit.label?.span.start ?? first.start, end: last.end },
      words: plain(unit.text.map((span) => document.slice(span)).join(' ')),
      notes: unit.role === 'footnote' ? [] : this.calls.filter(({ span }) => isIn(span, unit.text)),
    });
    return index;
  }
}

const BARE = { parent: null, level: 0, label: null, path: '', opening: null } as const;

/** "3 bis" of "3 bis.", "a" of "(a)". */
const pathOf = ({ text }: Label): string =>
  asciiDigits(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isIn = (span: Span, text: readonly Span[]): boolean =>
  text.some(({ start, end }) => start <= span.start && span.end <= end);
