import type { Document } from '../document/document.ts';
import { firstLabel, labelLike } from '../document/labels.ts';
import type { Item, Label, Paragraph, Resolution } from '../document/views.ts';
import { renumbered } from '../edits/internal-references.ts';
import { packOf } from '../languages/packs.ts';
import { digitValue } from '../text/chars.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { type Count, type Counted, counts } from './counting.ts';
import { allRows, type Plan, type Row, rowsOf, startOf } from './plan.ts';
import { isSame, type Section, sectionsOf } from './sections.ts';

/** The label that a row gets. */
export interface NewLabel {
  /** As written, without the space behind it; '' for none. */
  readonly text: string;
  /** What stands before the words: the old label with what belongs to it, or a new one with its space. */
  readonly lead: readonly (Span | string)[];
  /** The figure in an old label. */
  readonly edits: readonly TextEdit[];
}

export interface LabelOptions {
  /** The only operative paragraph loses its number. */
  readonly dropsSole: boolean;
  /** All labels one after the other, from the first. */
  readonly anew: boolean;
}

/** The labels of all rows of a plan, in the style and the digits of the text. */
export function labelsOf(
  document: Document,
  resolution: Resolution,
  before: Plan,
  after: Plan,
  options: LabelOptions,
): ReadonlyMap<Row, NewLabel> {
  return new Labeller(document, resolution, before, after, options).all();
}

class Labeller {
  private readonly document: Document;
  private readonly resolution: Resolution;
  private readonly before: Plan;
  private readonly after: Plan;
  private readonly options: LabelOptions;
  private readonly labels = new Map<Row, NewLabel>();

  constructor(document: Document, resolution: Resolution, before: Plan, after: Plan, options: LabelOptions) {
    this.document = document;
    this.resolution = resolution;
    this.before = before;
    this.after = after;
    this.options = options;
  }

  all(): ReadonlyMap<Row, NewLabel> {
    for (const section of sectionsOf(this.before.body, this.after.body)) this.paragraphs(section);
    const old = new Map(allRows(this.before.body).map((row) => [row.source, row]));
    const below = (rows: readonly Row[], level: number): void => {
      for (const row of rows) {
        const was = row.source === null ? undefined : old.get(row.source);
        const items = rowsOf(row.items);
        if (items.length > 0) this.items(rowsOf(was?.items ?? []), items, level);
        below(items, level + 1);
      }
    };
    below(rowsOf(this.after.body), 1);
    return this.labels;
  }

  private paragraphs({ role, before, after }: Section): void {
    const isLabelled = (row: Row): boolean => labelIn(row) !== null && row.source !== null;
    const labelled = before.filter(isLabelled);
    const isNumbered = this.isNumbered(role, before, labelled);
    const counted = after.filter((row) => isNumbered && !this.staysBare(row, role, labelled.length > 0));
    const found = counts(labelled, counted, (row) => countedOf(labelIn(row)), this.options.anew);
    const model = labelled[0] ?? this.anyNumbered(role);
    const drops = this.dropsNumber(role);
    for (const row of after) {
      const count = found.get(row);
      const staysAsItIs = !drops && row.source !== null && roleOf(row.source) === role;
      if (count === undefined)
        this.labels.set(
          row,
          staysAsItIs && labelIn(row) !== null ? this.kept(row, labelIn(row)!, null) : this.bare(row),
        );
      else this.labels.set(row, this.numbered(row, count, model));
    }
  }

  /** Whether paragraphs of a section bear labels. */
  private isNumbered(role: Row['role'], before: readonly Row[], labelled: readonly Row[]): boolean {
    if (role === 'preambular') return labelled.length > before.length / 2;
    const all = rowsOf(this.after.body).filter((row) => row.role === 'operative');
    const old = rowsOf(this.before.body).filter((row) => row.role === 'operative');
    if (this.dropsNumber(role)) return false;
    if (labelled.length > 0) return true;
    if (before.length > 0 && old.length > 1) return false;
    return old.length > 1 ? this.anyNumbered(role) !== null : all.length > 1;
  }

  /** Of several operative paragraphs one is left, and the house gives such a one no number. */
  private dropsNumber(role: Row['role']): boolean {
    const countIn = ({ body }: Plan): number => rowsOf(body).filter((row) => row.role === 'operative').length;
    return (
      role === 'operative' && this.options.dropsSole && countIn(this.after) === 1 && countIn(this.before) > 1
    );
  }

  /** A paragraph that bore no label where others did goes on without. */
  private staysBare(row: Row, role: Row['role'], areLabelled: boolean): boolean {
    const { source } = row;
    return (
      areLabelled && source !== null && isParagraph(source) && source.role === role && source.label === null
    );
  }

  private anyNumbered(role: Row['role']): Row | null {
    return rowsOf(this.before.body).find((row) => row.role === role && labelIn(row) !== null) ?? null;
  }

  private bare(row: Row): NewLabel {
    const { source } = row;
    if (source === null) return { text: '', lead: [], edits: [] };
    const lead = { start: startOf(this.document, source), end: source.span.start };
    return { text: '', lead: lead.end > lead.start ? [lead] : [], edits: [] };
  }

  private numbered(row: Row, count: Count | null, model: Row | null): NewLabel {
    const label = labelIn(row);
    if (label !== null && row.source !== null && isParagraph(row.source))
      return count === null ? this.kept(row, label, null) : this.kept(row, label, count);
    if (count === null) return this.bare(row);
    const written = model === null ? this.customary(count.value) : this.written(model, count.value);
    return written === null ? this.bare(row) : this.labelled(row, written);
  }

  /** The old label with another figure or letter. */
  private kept(row: Row, label: Label, count: Count | null): NewLabel {
    const lead = this.leadOf(row);
    const written = this.document.slice(label.span);
    if (count === null || count.like === label.text) return { text: label.text, lead: [lead], edits: [] };
    const edit = this.relabelled(label, written, count);
    if (edit === null || edit.text === this.document.slice(edit.span))
      return { text: label.text, lead: [lead], edits: [] };
    const text =
      written.slice(0, edit.span.start - label.span.start) +
      edit.text +
      written.slice(edit.span.end - label.span.start);
    return { text: bareOf(text), lead: [lead], edits: [edit] };
  }

  private relabelled(label: Label, written: string, { value, like }: Count): TextEdit | null {
    if (like === null || ENCLOSED.test(like) !== ENCLOSED.test(written))
      return editOf(label.span, labelLike({ text: written, style: label.style }, value));
    if (label.style === 'number') return renumbered(this.document, label.span, like);
    // As the place has it: Russian lists mix letters that look alike.
    return editOf(label.span, written.replace(TOKEN, TOKEN.exec(like)?.[0] ?? '$&'));
  }

  private labelled(row: Row, written: string): NewLabel {
    return { text: bareOf(written), lead: [...this.bare(row).lead, written], edits: [] };
  }

  /** From where the row begins to its words. */
  private leadOf(row: Row): Span {
    const source = row.source!;
    return { start: startOf(this.document, source), end: source.text[0]!.start };
  }

  /** A label with its space, written as that of `model`. */
  private written(model: Row, value: number): string | null {
    const source = model.source!;
    const label = labelIn(model)!;
    const text = this.document.slice({ start: source.span.start, end: source.text[0]!.start });
    const like = labelLike({ text, style: label.style }, value);
    return like === null ? null : /\s$/.test(like) || this.isTight ? like : `${like} `;
  }

  private get isTight(): boolean {
    return packOf(this.resolution.language).script === 'Han';
  }

  private customary(value: number): string {
    const { labels } = packOf(this.resolution.language);
    return `${labels.operative.replace('{n}', this.digits(value))} `;
  }

  /** A figure in the digits that the text writes most. */
  private digits(value: number): string {
    const text = this.document.slice(this.resolution.span);
    const others = text.match(/[\u0660-\u0669\u06f0-\u06f9]/g) ?? [];
    const [first] = others;
    if (first === undefined || others.length < (text.match(/[0-9]/g) ?? []).length) return String(value);
    const code = first.charCodeAt(0);
    const zero = code - digitValue(code);
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  }

  private items(before: readonly Row[], after: readonly Row[], level: number): void {
    const found = counts(before, after, (row) => countedOf(labelIn(row)), this.options.anew);
    const model = this.modelAt(before, after, level);
    for (const row of after) {
      const label = labelIn(row);
      const count = found.get(row) ?? null;
      // A list of mixed labels stays as it is: what comes to it is written as its first.
      const isOwn = model === null || before.some((other) => isSame(other, row));
      const fits = label !== null && isItemAt(row, level) && (isOwn || isAlike(label, labelIn(model!)!));
      if (fits && !(isDoubtful(label) && count?.like === null))
        this.labels.set(row, this.kept(row, label, count));
      else this.labels.set(row, this.newItem(row, count?.value ?? 1, model, level));
    }
  }

  private newItem(row: Row, value: number, model: Row | null, level: number): NewLabel {
    if (model !== null) {
      const written = this.written(model, value);
      if (written !== null) return this.labelled(row, written);
    }
    const custom = firstLabel(packOf(this.resolution.language), level);
    const text = custom === null ? null : labelLike(custom, value);
    return text === null ? this.bare(row) : this.labelled(row, `${text} `);
  }

  /** The item whose label shows how the list is written: its own, else one as deep elsewhere in the text. */
  private modelAt(before: readonly Row[], after: readonly Row[], level: number): Row | null {
    const fits = (row: Row): boolean => isItemAt(row, level);
    const sure = before.find((row) => fits(row) && !isDoubtful(labelIn(row)!));
    return sure ?? before.find(fits) ?? after.find(fits) ?? allRows(this.before.body).find(fits) ?? null;
  }
}

export function labelIn({ source }: Row): Label | null {
  return source?.label ?? null;
}

function countedOf(label: Label | null): Counted | null {
  return label === null ? null : { text: label.text, value: label.value };
}

function roleOf(source: Paragraph | Item): Row['role'] {
  return isParagraph(source) ? source.role : 'item';
}

export function isParagraph(source: Paragraph | Item): source is Paragraph {
  return 'role' in source;
}

function isItemAt({ source }: Row, level: number): boolean {
  return source !== null && !isParagraph(source) && source.level === level;
}

/** "а" begins lists of either alphabet: those behind it tell. */
function isDoubtful({ style, text }: Label): boolean {
  return style === 'letter' && /\p{Script=Cyrillic}/u.test(text);
}

/** Labels that count in the same way and stand in the same marks. */
function isAlike(a: Label, b: Label): boolean {
  const marks = ({ text }: Label): string => text.replace(/[\p{L}\p{M}\p{N}]/gu, '');
  return a.style === b.style && marks(a) === marks(b);
}

/** One character for a figure or letter with its marks: "①", "⒜", "㈠". */
const ENCLOSED = /[\u2460-\u24ff\u3220-\u3229]/;

const TOKEN = /[\p{L}\p{M}\p{N}]+/u;

function editOf(span: Span, text: string | null): TextEdit | null {
  return text === null ? null : { span, text };
}

function bareOf(written: string): string {
  return written.replace(/[*_]/g, '').trim();
}
