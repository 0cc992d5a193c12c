import { isLetter } from '../../text/chars.ts';
import { fold } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { closingMark, markKind } from '../marks.ts';
import { skipEmphasis } from '../openings.ts';
import { matchIn } from '../patterns.ts';
import type { Begin, Break } from './begin.ts';
import type { Context } from './context.ts';
import { skipHashes } from './cut.ts';

/** The heading of an annex: its word alone, with an ordinal, or set off as a heading is. */
export function annexBegin(context: Context, at: number, end: number, how: Break): Begin | null {
  const { text, state, pack } = context;
  const from = skipEmphasis(text, skipHashes(text, at, end), end);
  if (!context.capital(from)) return null;
  const folded = fold(text, from, Math.min(end, from + 160));
  const found = matchIn('annex', folded.text, 0, state.language);
  if (found === null) return null;
  const length = found.match[0].length;
  const behind = folded.text.slice(length);
  const rest = behind.replace(/^[\s.:*_]{1,8}/, '');
  if (/^[\p{L}\p{N}(]/u.test(behind) && pack.script !== 'Han') return null;
  const begin: Begin = { role: 'annex', resume: folded.at[length] ?? end };
  if (rest === '' || (from > at && text[at] === '#') || (how === 'inline' && state.section !== 'annex'))
    return begin;
  if (pack.script === 'Han' && from === at) return null;
  const short = rest.length < 120 && markKind(text[end - 1]) === '';
  return (short && (found.match[2] !== undefined || from > at)) || /^\s?[.:–—-]/.test(behind) ? begin : null;
}

/** "46th plenary meeting", "26 July 2012", "[Adopted without a vote.]": the lines that close a text. */
export function closingBegin(context: Context, at: number, end: number, how: Break): Begin | null {
  const { text, state } = context;
  const from = skipEmphasis(text, at, end);
  const folded = fold(text, from, Math.min(end, from + 200));
  const after = context.ended || state.section === 'end';
  const meeting = matchIn('meeting', folded.text, 0, state.language);
  const lead = meeting ?? matchIn('date', folded.text, 0, state.language);
  if (lead === null) {
    const adopted = after ? matchIn('adoption', folded.text.replace(/^\[/, ''), 0, state.language) : null;
    return adopted === null || how === 'inline' || how === 'full' ? null : { role: 'closing', resume: end };
  }
  let length = lead.match[0].length;
  const gap = /^[\s,،，]{0,4}(?:\([^)]{1,30}\)\s?)?/.exec(folded.text.slice(length))![0].length;
  const second = matchIn(meeting === null ? 'meeting' : 'date', folded.text, length + gap, state.language);
  if (second !== null) length += gap + second.match[0].length;
  const rest = folded.text.slice(length).trim();
  if (meeting === null && second === null && (rest !== '' || !after)) return null;
  if (how === 'inline') return { role: 'closing', resume: folded.at[length] ?? end };
  if (rest !== '' && !rest.startsWith('[') && rest.length > 60) return null;
  const whole = meeting !== null && (rest === '' || rest.startsWith('[')) && how === 'blank';
  if (whole) return { role: 'closing', resume: end };
  if (state.mark === ',' || (state.mark === '' && state.open !== '' && how !== 'blank')) return null;
  return { role: 'closing', resume: end };
}

/** A heading of a section: short, without closing mark, after an ended paragraph. */
export function sectionHeading(context: Context, at: number, how: Break): boolean {
  const { text, lines, line, pack } = context;
  if (text[at] === '#') return true;
  if (!context.marked) return false;
  const last = how === 'blank' ? lines.length - 1 : line;
  const stop = lines[last]!.end;
  if (stop - at > 220 || closingMark(text, at, stop) !== null) return false;
  if (how === 'short') {
    const next = lines[last + 1];
    if (next === undefined || readLabel(text, next.start, next.end) === null) return false;
  }
  const first = skipEmphasis(text, at, stop);
  return pack.capitals || pack.script === 'Cyrillic'
    ? context.capital(first)
    : isLetter(text.charCodeAt(first));
}
