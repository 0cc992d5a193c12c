import type { Mention } from '../citations/mention.ts';
import { mentionsOf } from './citations.ts';
import type { Document } from './document.ts';
import { Sequence } from './sequence.ts';

/**
 * What the text mentions before `offset` (UTF-16), in order. Mentions are kept with their parts, so that this costs
 * little after an edit; whose a number is that stands without its body, `Document.citations` alone tells.
 */
export function* mentionsBefore(document: Document, offset: number): Generator<Mention> {
  const sequence = new Sequence(document.pages);
  const nearest = document.structures[0]?.structure.language ?? null;
  for (const [index, { part, base }] of sequence.parts.entries()) {
    const origin = sequence.originOf(index).base + base;
    if (part.span.start + origin >= offset) return;
    for (const { mention, place } of mentionsOf(part, nearest)) {
      if (place.span.end + origin <= offset) yield mention;
    }
  }
}
