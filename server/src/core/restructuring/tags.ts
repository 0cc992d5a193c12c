import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { TextEdit } from '../text/span.ts';
import type { Paths } from './paths.ts';

/** "under OP3": a tag in running text, which is read as no reference. */
const TAG = /(?<=\p{L}[\p{P} ]{1,2})(OP|PP|ОП|ПП) ?(\d{1,3})(?![\d/]| ?(?:bis|ter|quater|alt)\b)/gu;

/** Tags in running text with the numbers that the paragraphs have now that bear them as labels. */
export function tagEdits(document: Document, { span }: Resolution, paths: Paths): readonly TextEdit[] {
  const now = new Map<string, string>();
  for (const [source, { labels }] of paths.before) {
    const [tag, label] = [tagOf(labels[0]), tagOf(paths.after.get(source)?.labels[0])];
    if (labels.length === 1 && tag !== null && label !== null) now.set(tag, label);
  }
  if (now.size === 0) return [];
  return [...document.slice(span).matchAll(TAG)].flatMap(({ 0: written, 1: tag, 2: figure, index }) => {
    const number = now.get(`${tag}${figure}`)?.replace(/\D/g, '');
    if (number === undefined || number === figure) return [];
    const end = span.start + index + written.length;
    return [{ span: { start: end - figure!.length, end }, text: number }];
  });
}

/** "OP3" of "OP3." or "OP 3:"; `null` for other labels. */
function tagOf(label = ''): string | null {
  const [, tag, figure] = /^(OP|PP|ОП|ПП) ?(\d{1,3})[.:)]?$/.exec(label) ?? [];
  return tag === undefined ? null : `${tag}${figure}`;
}
