import { type Document, mayAmend } from '../core/index.ts';
import type { OpenText } from './texts.ts';

/**
 * Whether an open text is an amendment document, which the rules for resolutions say nothing of. Told when it is opened
 * and again when typing pauses, and kept with the text between.
 */
export async function isAmending(text: OpenText): Promise<boolean> {
  text.amends ??= await amends(text.document);
  return text.amends;
}

/** Looks again; true where the answer is another than before. */
export async function isOtherwise(text: OpenText): Promise<boolean> {
  const before = text.amends;
  text.amends = await amends(text.document);
  return text.amends !== before;
}

async function amends(document: Document): Promise<boolean> {
  if (!mayAmend(document)) return false;
  const { amendmentsIn } = await import('./amending/index.ts');
  return amendmentsIn(document) !== null;
}
