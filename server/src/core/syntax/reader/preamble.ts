import type { LanguagePack } from '../../languages/pack.ts';
import { isCapital } from '../../text/chars.ts';
import { type RawLabel, readLabel } from '../labels.ts';
import { type RawOpening, readOpening, skipEmphasis } from '../openings.ts';
import type { Begin, Break } from './begin.ts';
import { closingBegin, sectionHeading } from './close.ts';
import type { Context } from './context.ts';
import { skipBlank } from './cut.ts';
import { headsSection, isOperativeLabel, itemAllowed, itemBegin, versionBegin } from './items.ts';
import { newResolution } from './outside.ts';

export function decidePreamble(context: Context, at: number, end: number, how: Break): Begin | null {
  const { state, pack } = context;
  const broken = how === 'blank' || how === 'short';
  if (broken) {
    const other =
      newResolution(context, at, end) ?? (state.mark === '.' ? closingBegin(context, at, end, how) : null);
    if (other !== null) return other;
  }
  const version = broken ? versionBegin(context, at, end, 'preambular') : null;
  if (version !== null) return version;
  const label = readLabel(context.text, at, end);
  if (label !== null) return labelled(context, label, end, how);
  const preambular = context.opening(at, end, 'preambular');
  const operative = context.opening(at, end, 'operative');
  if (!broken) {
    const shaped =
      preambular === null && operative === null && how === 'inline' && pack.capitals
        ? shapedInside(context, at, end, pack)
        : null;
    if (shaped !== null) return { role: 'preambular', opening: shaped };
    if (operative !== null && soleInside(context, operative, preambular, at, end, how))
      return { role: 'operative', opening: operative };
    if (preambular !== null)
      return startsInside(context, preambular, how, pack)
        ? { role: 'preambular', opening: preambular }
        : null;
    const wrongTense = operative !== null && how === 'inline' && pack.capitals && state.mark === ',';
    return wrongTense ? { role: 'preambular', opening: operative } : null;
  }
  if (
    operative !== null &&
    context.marked &&
    (preambular === null || !context.endsAsEither()) &&
    (context.endsAsOperative() || (preambular === null && context.endMark() === ''))
  )
    return { role: 'operative', opening: operative };
  const opening = preambular ?? (context.marked ? operative : null);
  if (opening !== null) return { role: 'preambular', opening };
  return unknown(context, at, end, how, pack);
}

/** A paragraph whose opening no list holds: it must look like one, and the one before must have ended. */
function unknown(context: Context, at: number, end: number, how: Break, pack: LanguagePack): Begin | null {
  const { text, state } = context;
  // Behind a page break a line that no list knows rather goes on.
  if (!context.marked || state.torn || (state.mark === ':' && pack.script !== 'Han')) return null;
  if (sectionHeading(context, at, how)) return { role: 'heading' };
  const shaped = readOpening(text, at, end, pack, 'preambular', true);
  if (shaped !== null) return { role: 'preambular', opening: shaped };
  if (how === 'short' && state.mark !== ',') return null;
  if (pack.capitals && !isCapital(text.charCodeAt(skipEmphasis(text, at, end)))) return null;
  const opening = context.firstWord(at, end, 'preambular');
  return opening === null && state.open !== '' ? null : { role: 'preambular', opening };
}

function labelled(context: Context, label: RawLabel, end: number, how: Break): Begin | null {
  const { text, state, pack } = context;
  const broken = how === 'blank' || how === 'short';
  const from = skipBlank(text, label.end, end);
  const preambular = context.opening(from, end, 'preambular');
  const operative = context.opening(from, end, 'operative');
  if (label.mark === 'tag') {
    if (label.token[0] === 'P' || label.token[0] === 'П')
      return {
        role: 'preambular',
        label,
        opening: preambular ?? context.anyOpening(from, end, 'preambular'),
      };
    return { role: 'operative', label, opening: operative ?? context.anyOpening(from, end, 'operative') };
  }
  if (isOperativeLabel(label)) {
    if (
      preambular !== null &&
      (operative === null || context.endsAsPreambular()) &&
      how !== 'full' &&
      context.marked
    )
      return { role: 'preambular', label, opening: preambular };
    if (label.mark === ')' && operative === null && state.mark === ':' && broken)
      return itemBegin(context, label);
    const begin: Begin = {
      role: 'operative',
      label,
      opening: operative ?? context.anyOpening(from, end, 'operative'),
    };
    if (how === 'blank') return begin;
    if (how === 'short') return context.marked || (label.number === 1 && operative !== null) ? begin : null;
    const shaped =
      operative !== null || how === 'full' || readOpening(text, from, end, pack, 'operative', true) !== null;
    return context.marked && label.number === 1 && shaped ? begin : null;
  }
  if (broken && headsSection(context, label, end)) return { role: 'heading' };
  if (broken && preambular !== null && state.mark !== ':' && state.lists.length === 0)
    return { role: 'preambular', label, opening: preambular };
  return itemAllowed(context, label, how) ? itemBegin(context, label) : null;
}

/** An opening behind a mark inside a line, or at the head of a line that may merely be wrapped. */
function startsInside(context: Context, opening: RawOpening, how: Break, pack: LanguagePack): boolean {
  const { mark, open, spaced, torn } = context.state;
  if (mark === '' && open !== '') return false;
  if (opening.emphasis !== null || pack.capitals)
    return how !== 'inline' || mark !== ':' || opening.emphasis !== null;
  if (how === 'full') return !spaced || torn;
  return mark !== ':' && surePreambular(context, opening, pack);
}

/** A participle with a capital behind a comma, and small letters after it, that no list holds. */
function shapedInside(context: Context, at: number, end: number, pack: LanguagePack): RawOpening | null {
  if (context.state.mark !== ',') return null;
  const shaped = readOpening(context.text, at, end, pack, 'preambular', true);
  if (
    shaped === null ||
    shaped.end - shaped.start < 5 ||
    !/(?:ing|ant|ando|iendo)$/.test(context.text.slice(shaped.start, shaped.end))
  )
    return null;
  return /^\s(?!(?:and|et|y|or|ou|o)\s)\p{Ll}/u.test(context.text.slice(shaped.end, shaped.end + 6))
    ? shaped
    : null;
}

/** In a single line without capitals only the customary first words of a paragraph count as one. */
function surePreambular(context: Context, opening: RawOpening, pack: LanguagePack): boolean {
  if (pack.joiner === '') return opening.concept !== null;
  return pack.shapes.preambular.starts
    .split('|')
    .some((start) => context.text.startsWith(start, opening.start));
}

/** A sole operative paragraph without a number, read where no line break shows its beginning. */
function soleInside(
  context: Context,
  opening: RawOpening,
  preambular: RawOpening | null,
  at: number,
  end: number,
  how: Break,
): boolean {
  const { state, pack, text } = context;
  if (!context.marked || (state.open !== '' && state.mark !== ',')) return false;
  if (how === 'full') return preambular === null && context.endsAsOperative();
  if (state.open !== '' && context.firstNumberIn(at, end)) return false;
  if (pack.script === 'Han') return /^[^，；。：]{0,60}[；。：]/.test(text.slice(at, Math.min(end, at + 80)));
  return preambular === null && (pack.capitals || opening.emphasis !== null || state.open === '');
}
