import { mentionOf, type PlacedMention, placeOf } from './mention.ts';
import { beforeSpace, isDigit, pastSpace, type Run } from './run.ts';

/** So far behind the name of the series its numbers may begin. */
const REACH = 40;

/** Treaties by their place in a series: "United Nations, Treaty Series, vol. 2225, No. 39574". */
export function treatiesIn(run: Run): readonly PlacedMention[] {
  const { text, words } = run;
  const found: PlacedMention[] = [];
  for (const form of words.seriesNames)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const read = numbersBehind(run, end);
      if (read === null) continue;
      const { frame } = words.words;
      const past = frame !== null && text.startsWith(frame.after, read.end) ? frame.after.length : 0;
      found.push(treaty(run, startOf(run, at), read, read.end + past));
    }
  return found;
}

interface Registered {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Volumes, then the registration number, behind the name of a series. */
function numbersBehind(run: Run, from: number): Registered | null {
  const { text, words } = run;
  const { volume, number } = words.treaty;
  const isFramed = words.words.frame !== null;
  let p = pastMarks(text, from);
  const vol = volume.at(text, p);
  if (vol === null) return null;
  p = pastFigures(run, pastSpace(text, vol.end));
  if (isFramed) p = text.startsWith('卷', p) ? p + 1 : p;
  const volumes = p;
  p = pastMarks(text, p);
  const sign = number.at(text, p);
  if (sign === null || p - from > REACH * 4) return { number: '', start: vol.end, end: volumes };
  const start = pastSpace(text, sign.end);
  let end = start;
  while (isDigit(text.charCodeAt(end)) && end - start < 7) end++;
  if (end === start) return { number: '', start: vol.end, end: volumes };
  return { number: text.slice(start, end), start, end };
}

function pastMarks(text: string, at: number): number {
  let p = at;
  while (p - at < 6 && /[ ,،》”"«»）)，、]/.test(text[p] ?? '')) p++;
  return p;
}

/** "2225, 2237, 2241 et 2326", "CXLVII". */
function pastFigures(run: Run, from: number): number {
  const { text, words } = run;
  let p = from;
  for (let count = 0; count < 30; count++) {
    const figures = /^(?:\d{1,5}|[ivxlc]{1,9})(?![a-z])/.exec(text.slice(p, p + 10));
    if (figures === null) return count === 0 ? from : beforeJoin(text, p);
    p += figures[0].length;
    const end = p;
    p = pastSpace(text, p);
    if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
    const join = words.joins.at(text, p);
    if (join !== null) p = pastSpace(text, join.end);
    if (!/^(?:\d{1,5}|[ivxlc]{1,9})(?![a-z])/.test(text.slice(p, p + 10))) return end;
  }
  return p;
}

function beforeJoin(text: string, at: number): number {
  return beforeSpace(text, at);
}

function startOf(run: Run, at: number): number {
  const { text, words } = run;
  let p = beforeSpace(text, at);
  if (text[p - 1] === '《' || text[p - 1] === '“' || text[p - 1] === '«') p = beforeSpace(text, p - 1);
  if (text[p - 1] === ',' || text[p - 1] === '،' || text[p - 1] === '，') p = beforeSpace(text, p - 1);
  return words.treaty.publisher.before(text, p)?.start ?? at;
}

function treaty(
  run: Run,
  start: number,
  { number, start: from, end }: Registered,
  past: number,
): PlacedMention {
  return {
    mention: mentionOf({
      kind: 'treaty',
      language: run.words.language,
      number: number === '' ? null : number,
    }),
    place: placeOf({ span: run.span(start, past), number: run.span(from, end) }),
  };
}
