import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { isVersion } from '../syntax/labels.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Alternatives, Mark, Option } from './model.ts';

/** A label that says of which other its paragraph is a version: "3 alt.", "3 bis". */
const ALT = /alt|variante|вариант|альт|بديل|备选|替代/iu;
const BIS =
  /\d ?-?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|бис|тер|кватер)|مكرر|之[二三四五六]/iu;

/** Paragraphs and items that stand for one another, by their labels or by what their brackets say. */
export function alternativesIn(
  document: Document,
  text: string,
  marks: readonly Mark[],
): readonly Alternatives[] {
  const around = new Around(text, marks);
  const found: Alternatives[] = [];
  for (const { preambular, operative } of allResolutions(document)) {
    found.push(...among(preambular, around), ...among(operative, around));
    for (const { items } of [...preambular, ...operative]) found.push(...amongItems(items, around));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Unit = Paragraph | Item;

function amongItems(items: readonly Item[], around: Around): readonly Alternatives[] {
  return [...among(items, around), ...items.flatMap((item) => amongItems(item.items, around))];
}

function among(units: readonly Unit[], around: Around): readonly Alternatives[] {
  const found: Alternatives[] = [];
  for (let at = 0; at < units.length; at++) {
    const first = units[at]!;
    let next = at + 1;
    let kind: Alternatives['kind'] = 'alt';
    for (; next < units.length; next++) {
      const how = versionOf(first, units[next]!, around);
      if (how === null || (how === 'bis' && kind === 'alt' && next > at + 1)) break;
      kind = how;
    }
    if (next === at + 1) continue;
    const options = units.slice(at, next).map((unit) => around.option(unit));
    const span = { start: options[0]!.span.start, end: options.at(-1)!.span.end };
    found.push({ kind, span, options });
    at = next - 1;
  }
  return found;
}

/** How `unit` stands for `first`, which is before it; `null` where it does not. */
function versionOf(first: Unit, unit: Unit, around: Around): Alternatives['kind'] | null {
  const [a, b] = [first.label?.text ?? '', unit.label?.text ?? ''];
  const mark = around.mark(unit);
  if (mark?.attributions.some(({ stance }) => stance === 'alternative')) return 'alt';
  if (/^\p{L}{3}/u.test(b) && isVersion(b)) return 'alt';
  if (b === '' || numberOf(a) !== numberOf(b)) return null;
  if (ALT.test(b)) return 'alt';
  return BIS.test(b) && mark !== null && around.mark(first) !== null ? 'bis' : null;
}

function numberOf(label: string): string {
  return /\d+/.exec(asciiDigits(label))?.[0] ?? label;
}

/** The marks that enclose a paragraph, all of it. */
class Around {
  private readonly text: string;
  private readonly starts = new Map<number, Mark>();

  constructor(text: string, marks: readonly Mark[]) {
    this.text = text;
    this.add(marks);
  }

  private add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      if (mark.kind === 'proposal' || mark.kind === 'deletion') {
        this.starts.set(mark.span.start, mark);
        // "3. [Requests …;]": the label stands outside.
        this.starts.set(mark.text.start, mark);
      }
      this.add(mark.marks);
    }
  }

  mark({ span, text }: Unit): Mark | null {
    for (const start of [span.start, text[0]?.start ?? span.start]) {
      const mark = this.starts.get(start);
      if (
        mark !== undefined &&
        /^[\s.,;:،؛，；。]*$/.test(this.text.slice(mark.span.end, Math.max(mark.span.end, span.end)))
      )
        return mark;
    }
    return null;
  }

  option(unit: Unit): Option {
    const mark = this.mark(unit);
    const name = unit.label?.text ?? '';
    const { span } = unit;
    if (mark === null) return { text: span, span, name, attributions: [] };
    if (mark.span.start > span.start) return { text: span, span, name, attributions: mark.attributions };
    const end = Math.max(span.end, mark.span.end);
    return { text: mark.text, span: { start: mark.span.start, end }, name, attributions: mark.attributions };
  }
}
