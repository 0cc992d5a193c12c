import { type RawLabel, readLabel } from '../labels.ts';
import { skipEmphasis } from '../openings.ts';
import type { Begin, Break } from './begin.ts';
import { annexBegin, closingBegin, sectionHeading } from './close.ts';
import type { Context } from './context.ts';
import { skipBlank } from './cut.ts';
import { enactingBegin } from './enacting.ts';
import { headsSection, isOperativeLabel, itemAllowed, itemBegin, versionBegin } from './items.ts';
import { newResolution } from './outside.ts';

export function decideOperative(context: Context, at: number, end: number, how: Break): Begin | null {
  const { state } = context;
  if (state.mark === ':' && state.depth === 0 && !state.quoted) {
    const nested = enactingBegin(context, at, end, how);
    if (nested !== null) return { ...nested, nested: true };
  }
  const broken = how === 'blank' || how === 'short';
  if (broken) {
    const other = newResolution(context, at, end);
    if (other !== null) return other;
  }
  const version = broken ? versionBegin(context, at, end, 'operative') : null;
  if (version !== null) return version;
  const label = readLabel(context.text, at, end);
  if (label === null && !state.quoted && (context.ended || how === 'blank')) {
    const closing = how === 'full' && state.mark !== '.' ? null : closingBegin(context, at, end, how);
    const other = closing ?? (how === 'full' ? null : annexBegin(context, at, end, how));
    if (other !== null) return other;
  }
  if (label === null && state.bare)
    return {
      role: 'more',
      opening: context.opening(at, end, 'operative') ?? context.anyOpening(at, end, 'operative'),
    };
  if (label !== null) return labelled(context, label, end, how);
  return state.quoted ? null : unlabelled(context, at, end, how);
}

function labelled(context: Context, label: RawLabel, end: number, how: Break): Begin | null {
  const { text, state, pack } = context;
  const from = skipBlank(text, label.end, end);
  const operative =
    isOperativeLabel(label) || label.mark === 'tag' ? context.opening(from, end, 'operative') : null;
  const begin = (): Begin => ({
    role: 'operative',
    label,
    opening: operative ?? context.anyOpening(from, end, 'operative'),
  });
  if (
    isOperativeLabel(label) &&
    (label.mark === state.numberMark || state.numberMark === '' || operative !== null)
  ) {
    const next = label.number === state.number + 1;
    if (state.quoted) return next && operative !== null && context.ended ? begin() : null;
    if (how === 'full') return next && (context.ended || (state.torn && operative !== null)) ? begin() : null;
    if (how === 'inline') {
      const capital = !pack.capitals || context.capital(skipEmphasis(text, from, end));
      return next && capital && (context.ended || (context.marked && operative !== null)) ? begin() : null;
    }
    if (how === 'short' && !context.ended && !next) return null;
    const list = label.number === 1 && state.number > 0 && state.mark === ':' && operative === null;
    return list ? itemBegin(context, label) : begin();
  }
  if (state.quoted) return null;
  if (label.mark === 'tag') return begin();
  if (headsSection(context, label, end) && (how === 'blank' || how === 'short') && context.ended)
    return { role: 'heading', fresh: true };
  return itemAllowed(context, label, how) ? itemBegin(context, label) : null;
}

function unlabelled(context: Context, at: number, end: number, how: Break): Begin | null {
  const { state, ended } = context;
  const operative = context.opening(at, end, 'operative');
  if (how === 'full') return null;
  if (how === 'inline')
    return ended && operative !== null && state.number === 0 && context.pack.capitals
      ? { role: 'operative', opening: operative }
      : null;
  const preambular = context.opening(at, end, 'preambular');
  const lead = state.mark === ':' && state.depth === 0 && how === 'blank';
  if ((ended || lead) && operative === null && preambular === null && sectionHeading(context, at, how))
    return { role: 'heading', fresh: true };
  if (preambular !== null && (ended || state.mark === ',')) {
    if (state.fresh && (operative === null || !context.endsAsOperative()))
      return { role: 'preambular', opening: preambular };
    if ((operative === null || context.endsAsPreambular()) && (how === 'blank' || ended))
      return { role: 'preambular', opening: preambular, misplaced: true };
  }
  if (operative === null) return null;
  const apart = ended || (how === 'blank' && state.mark === ',');
  return apart && (state.lists.length === 0 || state.number === 0)
    ? { role: 'operative', opening: operative }
    : null;
}
