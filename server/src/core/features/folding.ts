import type { Document } from '../document/document.ts';
import { resolutionOf } from '../document/resolution.ts';
import type { Structure } from '../document/structure.ts';
import type { Item, Resolution } from '../document/views.ts';
import { type Span, shift } from '../text/span.ts';

/** Of the resolutions that an edit left alone; places count as those of their structures do. */
const kept = new WeakMap<Structure, readonly Span[]>();

/** What can be folded: whole resolutions, preambles, operative parts, paragraphs and items with lists, annexes. */
export function foldsOf(document: Document): readonly Span[] {
  return document.structures.flatMap((placed) => {
    const { structure, base } = placed;
    let folds = kept.get(structure);
    if (folds === undefined) {
      const made: Span[] = [];
      addResolution(made, resolutionOf({ ...placed, base: 0 }));
      kept.set(structure, made);
      folds = made;
    }
    return folds.map((span) => shift(span, base));
  });
}

function addResolution(folds: Span[], resolution: Resolution): void {
  const { span, enacting, preambular, operative, annexes, drafts } = resolution;
  folds.push(span);
  const lastPreambular = preambular.at(-1);
  if (lastPreambular !== undefined) {
    // Editors keep one fold a line: below a title the preamble folds into its enacting line.
    const isBelowHead = enacting !== null && enacting.span.start > span.start;
    const first = isBelowHead ? enacting.span : preambular[0]!.span;
    folds.push({ start: first.start, end: lastPreambular.span.end });
  }
  const lastOperative = operative.at(-1);
  if (lastOperative !== undefined) {
    const end = Math.max(lastOperative.span.end, ...drafts.map((draft) => draft.span.end));
    folds.push({ start: operative[0]!.span.start, end });
  }
  for (const paragraph of [...preambular, ...operative]) {
    folds.push(paragraph.span);
    addItems(folds, paragraph.items);
  }
  for (const annex of annexes) {
    folds.push(annex.span);
    addItems(folds, annex.items);
  }
  for (const draft of drafts) addResolution(folds, draft);
}

function addItems(folds: Span[], items: readonly Item[]): void {
  for (const item of items) {
    folds.push(item.span);
    addItems(folds, item.items);
  }
}
