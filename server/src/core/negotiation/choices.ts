import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { readInside, readWhole } from './attribution.ts';
import type { Attribution, Option } from './model.ts';
import { PAIRED, VERSIONS } from './vocabulary.ts';

/** Wordings to choose from, and who says what of all of them. */
export interface Choice {
  readonly text: Span;
  readonly attributions: readonly Attribution[];
  readonly options: readonly Option[];
}

/** Words between strokes are not longer than this, all together; with spaces around the strokes, than the second. */
const SHORT = 120;
const LONG = 1200;

/** The wordings that brackets offer: "[shall/should]", "[Option 1: … Option 2: …]"; `null` where they offer none. */
export function choiceInside(text: string, inner: Span): Choice | null {
  return versionsInside(text, inner) ?? strokesInside(text, inner);
}

function strokesInside(text: string, inner: Span): Choice | null {
  if (inner.end - inner.start > LONG || !/[/／]/.test(text.slice(inner.start, inner.end))) return null;
  const whole = readInside(text, inner, inner.end, inner.start, true);
  if (whole.note !== '') return null;
  // "EU: shall/US: should": the first name is not that of the others.
  const isEach = /[/／][^/／:：]{1,60}[:：]/.test(text.slice(inner.start, inner.end));
  const attributions = isEach ? [] : whole.attributions;
  const words = isEach ? trimmed(text, inner) : whole.text;
  const content = text.slice(words.start, words.end);
  const spaced = content.split(/\s[/／]\s/).length > 1;
  if (!spaced && content.length > SHORT) return null;
  const pieces = content.split(spaced ? /\s[/／]\s/ : /[/／]/);
  const strokes = [...content.matchAll(spaced ? /\s[/／]\s/g : /[/／]/g)];
  // The first words of an attribution may name two delegations: "EU/US: …".
  if (pieces.length < 2 || pieces.some((piece) => piece.trim() === '')) return null;
  if (!spaced && pieces.some((piece) => !isPlain(piece))) return null;
  if (PAIRED.has(fold(content, 0, content.length).text)) return null;
  let at = words.start;
  const options = pieces.map((piece, index): Option => {
    const span = { start: at, end: at + piece.length };
    at = span.end + (strokes[index]?.[0].length ?? 0);
    const inside = readInside(text, span, span.end, span.start, true);
    if (inside.note !== '') return { span, text: span, name: '', attributions: [] };
    return { span, text: inside.text, name: '', attributions: inside.attributions };
  });
  return { text: words, attributions, options };
}

/** A few words, and no number or symbol, of which strokes are part. */
function isPlain(piece: string): boolean {
  return !/\d|^[A-Z]{1,5}$|[[\]()]/.test(piece.trim()) && piece.trim().split(/\s+/).length <= 6;
}

/** Names of versions: "Alt 1", "Option B (EU)", "备选案文1"; in languages with spaces a word of its own. */
const VERSION = new RegExp(
  `(^|[\\s;,.؛،；。，[(]|(?=\\p{Script=Han}))(${[...VERSIONS].sort((a, b) => b.length - a.length).join('|')})( ?(?:\\d{1,2}|[٠-٩]{1,2}|[a-d]|[ivx]{1,4}|[一二三四五六])(?![\\p{L}\\p{N}]))([^:.\\n]{0,60})[:.]\\s{0,3}`,
  'gu',
);

function versionsInside(text: string, inner: Span): Choice | null {
  const start = fold(text, inner.start, Math.min(inner.end, inner.start + 60)).text;
  if (([...start.matchAll(VERSION)][0]?.index ?? 2) > 1) return null;
  const folded = fold(text, inner.start, inner.end);
  const { at: offsets } = folded;
  const heads = [...folded.text.matchAll(VERSION)];
  if (heads.length < 2) return null;
  const options = heads.map((found, index): Option => {
    const { 0: whole, 1: before = '', 2: word = '', 3: number = '', 4: said = '' } = found;
    const at = found.index + before.length;
    const nameEnd = offsets[at + word.length + number.length - 1]! + 1;
    const behind = offsets[found.index + whole.length]!;
    const next = heads[index + 1];
    const start = offsets[at]!;
    const end = next === undefined ? inner.end : offsets[next.index + next[1]!.length]!;
    const attribution = said.trim() === '' ? null : readWhole(text, { start: nameEnd, end: behind - 1 });
    return {
      span: { start, end },
      text: trimmed(text, { start: behind, end }),
      name: text.slice(start, nameEnd),
      attributions: attribution === null ? [] : [attribution],
    };
  });
  return { text: trimmed(text, inner), attributions: [], options };
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
