import { enactingNames } from '../../bodies/enacting.ts';
import { LANGUAGES } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { digitValue, isHan, isLetter, isSpace, superscriptValue } from '../../text/chars.ts';
import { fold } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { type MarkKind, markKind } from '../marks.ts';
import type { Begin, Break } from './begin.ts';
import type { Context } from './context.ts';
import { skipBlank, trimBlank } from './cut.ts';
import { enactingBegin } from './enacting.ts';

/** A line of more than this may hold a whole resolution. */
const LONG_LINE = 250;
/** How far ahead an enacting line is looked for. */
const HORIZON = 4000;

type Decide = (at: number, end: number, how: Break) => Begin | null;

/** The next place inside a line where something may begin; -1 when the rest of the line is plain. */
export function nextInline(
  context: Context,
  from: number,
  end: number,
  begun: Begin | null,
  decide: Decide,
): number {
  if (begun?.role === 'enacting' || begun?.role === 'closing') {
    const at = skipBlank(context.text, from, end);
    if (at < end) context.inline = true;
    return at < end ? at : -1;
  }
  if (!context.inline && end - from > LONG_LINE) context.inline = holdsAResolution(context, from, end);
  if (!context.inline) return -1;
  const { section, depth } = context.state;
  if (section === 'preamble' || (section === 'operative' && depth === 1))
    return scanMarks(context, from, end, decide);
  if (section === 'operative') {
    const own = scanMarks(context, from, end, decide);
    const stop = own < 0 ? end : own;
    const nested = /[:：]/.test(context.text.slice(from, stop)) ? findEnacting(context, from, stop) : -1;
    return nested >= 0 ? nested : own;
  }
  const enacting = findEnacting(context, from, end);
  const own =
    section === 'end' || section === 'annex'
      ? scanMarks(context, from, enacting < 0 ? end : enacting, decide)
      : -1;
  return own >= 0 ? own : enacting;
}

/** Steps from mark to mark until something begins behind one. */
function scanMarks(context: Context, from: number, end: number, decide: Decide): number {
  const { text, state } = context;
  const capitals = state.language !== null && packOf(state.language).capitals;
  const closed = state.section === 'end' || state.section === 'annex';
  for (let at = from; at < end; at++) {
    if (isNextNumber(context, at, from)) {
      if (begins(context, at, end, '.', decide)) return at;
      continue;
    }
    const next = behindMark(text, at, from, end, closed);
    if (next <= from || next >= end) continue;
    const first = text.charCodeAt(next);
    if (capitals && first >= 0x61 && first <= 0x7a && text[next + 1] !== ')' && text[next + 1] !== '.')
      continue;
    const kind = markKind(text[at]);
    if (begins(context, next, end, kind === '' ? '.' : kind, decide)) return next;
  }
  return -1;
}

/** Something would begin at `at`, were `mark` the end of the text before it. */
function begins(context: Context, at: number, end: number, mark: MarkKind, decide: Decide): boolean {
  const { state } = context;
  const before = state.mark;
  state.mark = mark;
  const begin = decide(at, end, 'inline');
  state.mark = before;
  return begin !== null && begin.role !== 'more';
}

/** The number that the next operative paragraph bears, behind a heading that no mark closes. */
function isNextNumber(context: Context, at: number, from: number): boolean {
  const { text, state } = context;
  if (at === from || digitValue(text.charCodeAt(at)) < 0 || !isSpace(text.charCodeAt(at - 1))) return false;
  if (state.section === 'annex' || state.section === 'end' || markKind(text[at - 2]) !== '') return false;
  const next = state.section === 'preamble' ? 1 : state.number + 1;
  const label = readLabel(text, at, Math.min(text.length, at + 12));
  return (
    label !== null &&
    label.number === next &&
    context.opening(skipBlank(text, label.end, text.length), text.length, 'operative') !== null
  );
}

/** Where text goes on behind a mark at `at`; -1 when no mark stands there that could end a paragraph. */
function behindMark(text: string, at: number, from: number, end: number, closed: boolean): number {
  const code = text.charCodeAt(at);
  if (markKind(text[at]) !== '') {
    if (code === 0x2e && isLabelDot(text, at, from)) return -1;
    const next = skipBlank(text, skipNotes(text, at + 1, end), end);
    return next === at + 1 && code < 0x80 ? -1 : next;
  }
  if (closed && code === 0x20 && superscriptValue(text.charCodeAt(at + 1)) >= 0) return at + 1;
  return code === 0x5f && text.startsWith('_____', at) ? skipRule(text, at, end) : -1;
}

function skipRule(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text[next] === '_') next++;
  return skipBlank(text, next, end);
}

/** The full stop of "3." at the head of a paragraph closes nothing. */
function isLabelDot(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && digitValue(text.charCodeAt(start - 1)) >= 0) start--;
  if (start === at || at - start > 3 || (start > from && !isSpace(text.charCodeAt(start - 1)))) return false;
  return start === from || markKind(text[trimBlank(text, from, start) - 1]) !== '';
}

/** Past footnote marks, quotation marks and emphasis that stand right behind a mark of punctuation. */
function skipNotes(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    if (superscriptValue(text.charCodeAt(next)) >= 0 || '”»*_'.includes(text[next]!)) next++;
    else if (text.startsWith('[^', next) || text.startsWith('<sup>', next)) {
      const tail = text[next] === '[' ? ']' : '</sup>';
      const close = text.slice(next, next + 24).indexOf(tail);
      if (close < 0) return next;
      next += close + tail.length;
    } else return next;
  }
  return next;
}

function holdsAResolution(context: Context, from: number, end: number): boolean {
  const { section } = context.state;
  if (section === 'outside' || section === 'head' || section === 'end')
    return findEnacting(context, from, end) >= 0;
  return section === 'preamble' && context.firstNumberIn(from, end);
}

/** Where an enacting line that is followed by a paragraph stands inside a line; -1 where none does. */
function findEnacting(context: Context, from: number, end: number): number {
  const { text, fixed } = context;
  const folded = fold(text, from, Math.min(end, from + HORIZON));
  let best = -1;
  for (const language of fixed === null ? LANGUAGES : [fixed]) {
    for (const name of enactingNames(folded.text, language, 0)) {
      const at = folded.at[name.index]!;
      if (best >= 0 && at >= best) break;
      if (at > 0 && !isHan(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))) continue;
      if (!context.capital(at, packOf(language)) || enactingBegin(context, at, end, 'inline') === null)
        continue;
      best = at;
      break;
    }
  }
  return best;
}
