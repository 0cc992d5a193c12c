import { fold } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { matchIn } from '../patterns.ts';
import type { Begin, Break } from './begin.ts';
import { annexBegin } from './close.ts';
import type { Context } from './context.ts';
import { skipHashes } from './cut.ts';
import { enactingBegin } from './enacting.ts';
import { follows, headsSection, itemBegin } from './items.ts';
import { headBegin } from './outside.ts';

export function decideAnnex(context: Context, at: number, end: number, how: Break): Begin | null {
  const { state, marked } = context;
  const broken = how === 'blank' || how === 'short';
  const annex = how === 'full' ? null : annexBegin(context, at, end, how);
  if (annex !== null) return annex;
  if (broken) {
    const other = otherText(context, at, end);
    if (other !== null) return other;
  }
  const label = readLabel(context.text, at, end);
  if (label === null)
    return how === 'blank' && (context.marked || state.lists.length === 0) ? { role: 'annex-text' } : null;
  if (how === 'blank' && headsSection(context, label, end)) return { role: 'annex-text' };
  if (!broken) return marked && follows(context, label) ? itemBegin(context, label) : null;
  return how === 'short' && !marked && !follows(context, label) ? null : itemBegin(context, label);
}

/** The next resolution of a compilation; the annexed text of another body stays part of the annex. */
function otherText(context: Context, at: number, end: number): Begin | null {
  const { state, text } = context;
  const enacting = enactingBegin(context, at, end, 'blank');
  if (enacting !== null) {
    const own = enacting.body === state.body && enacting.language === state.language;
    return enacting.language !== state.language || (own && state.named) ? enacting : null;
  }
  const head = headBegin(context, at, end);
  if (!head?.named) return null;
  const folded = fold(text, skipHashes(text, at, end), Math.min(end, at + 300)).text;
  return matchIn('adoption', folded, 0, context.fixed) === null ? { role: 'annex-text', named: true } : head;
}
