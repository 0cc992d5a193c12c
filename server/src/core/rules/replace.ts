import type { Span } from '../text/span.ts';
import { t } from './message.ts';
import type { ProposedFix } from './rule.ts';

/** The fix that writes `text` in the place of `span`, as the one right answer. */
export function replace(span: Span, text: string): ProposedFix {
  return { title: t`Write “${text}”`, edits: [{ span, text }], preferred: true };
}
