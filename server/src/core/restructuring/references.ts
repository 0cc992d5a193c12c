import { citationsIn, referredPlace } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import type { TextEdit } from '../text/span.ts';
import { type Path, type Paths, samePath } from './paths.ts';
import { isBetween, type Reference } from './reference.ts';
import { listRewritten } from './reference-lists.ts';
import { referenceRewritten, remembered } from './reference-words.ts';

/** Every reference of a resolution to its own paragraphs and items. */
export function referencesIn(document: Document, resolution: Resolution, paths: Paths): readonly Reference[] {
  const sources = new Map([...paths.before.keys()].map((source) => [source.span.start, source]));
  return citationsIn(document.citations, resolution.span).flatMap((citation) => {
    if (citation.kind !== 'paragraph' || resolutionAt(document, citation.span.start) !== resolution)
      return [];
    const place = referredPlace(document, citation);
    const source = place === null ? undefined : sources.get(place.span.start);
    if (place === null || source === undefined) return [];
    const [before, after] = [paths.before.get(source)!, named(paths.after.get(source))];
    return [{ citation, source, before, after, isExact: place.isExact }];
  });
}

/** What has lost its number cannot be referred to. */
function named(path: Path | undefined): Path | null {
  return path === undefined || path.labels[0] === '' ? null : path;
}

/**
 * References rewritten to what their targets are called now, in numbers, lists and ranges; one whose target is gone
 * keeps its number and says what it meant: "[3: “Requests the Secretary-General …”]".
 */
export function referenceEdits(document: Document, references: readonly Reference[]): readonly TextEdit[] {
  const lists = new Map<number, Reference[]>();
  for (const reference of references) {
    const list = reference.citation.list ?? reference.citation.span.start;
    lists.set(list, [...(lists.get(list) ?? []), reference]);
  }
  return [...lists.values()].flatMap((list) => {
    if (list.every(({ before, after }) => after !== null && samePath(before, after))) return [];
    return listRewritten(document, list) ?? list.flatMap((each) => rewritten(document, each, list));
  });
}

function rewritten(
  document: Document,
  reference: Reference,
  list: readonly Reference[],
): readonly TextEdit[] {
  const { citation, source, before, after } = reference;
  if (!/[\p{L}\p{N}]/u.test(document.slice(citation.numberSpan)) || isBetween(document, reference)) return [];
  if (after === null) return [remembered(document, citation, source)];
  if (samePath(before, after)) return [];
  return referenceRewritten(document, citation, before, after, list[0]!.after);
}
