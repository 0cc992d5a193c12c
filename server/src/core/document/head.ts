import { numberOfSymbol } from '../bodies/symbols.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { dateIn } from '../syntax/dates.ts';
import { NUMBER, patternsOf } from '../syntax/patterns.ts';
import { fold } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Placed } from './parts.ts';
import type { Closing, Resolution } from './views.ts';

interface HeadFacts {
  readonly kind: Resolution['kind'];
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: Span | null;
  /** The line of the head that tells of the adoption, as in Security Council texts. */
  readonly adoption: Closing | null;
}

const SYMBOL =
  /\b(?:A\/HRC\/RES|A\/RES|S\/RES|E\/RES|E\/CN\.4\/RES|UNEP\/EA\.\d+|WHA\d+\.\d+)(?:\/[A-Za-z0-9.-]+)*(?: ?\([A-Z0-9-]{1,8}\))?/;
/** The symbol of a draft, alone on its line. */
const DRAFT_SYMBOL = /^[#*\s]{0,6}[A-Z]+\/[A-Z0-9./]{0,30}L\.\d+(?:\/Rev\.\d+)?\s*$/;

/** What the lines above an enacting line say of number, symbol, title and adoption. */
export function readHead(
  lines: readonly Placed[],
  language: LanguageCode,
  body: string | null,
  depth: 0 | 1,
): HeadFacts {
  const own = lines.filter(({ piece }) => piece.role !== 'furniture' && piece.role !== 'maybe-enacting');
  let number: string | null = null;
  let symbol: string | null = null;
  let symbolBody: string | null = null;
  let draft: string | null = null;
  let title: Span | null = null;
  let kind: Resolution['kind'] = 'resolution';
  let fromHeading = false;
  let adoption: Closing | null = null;
  const patterns = patternsOf(language);
  for (const line of lines) {
    const text = textOf(line);
    const found = SYMBOL.exec(text.replace(/[\u2010-\u2012]/g, '-'));
    if (found && symbol === null) {
      symbol = found[0].replace(/ ?\(/, found[0].startsWith('S/') ? ' (' : '(');
      symbolBody = numberOfSymbol(symbol)?.body ?? null;
    }
  }
  for (const line of own) {
    const { piece, block, base } = line;
    const from = piece.start + (/^[#>*_\s]*/.exec(block.text.slice(piece.start, piece.end))?.[0].length ?? 0);
    const folded = fold(block.text, from, piece.end);
    const heading = numberHeading(folded.text, language);
    patterns.draft.lastIndex = 0;
    const isDraftSymbol = DRAFT_SYMBOL.test(textOf(line));
    if (isDraftSymbol) draft ??= textOf(line).replace(/[#*\s]/g, '');
    if ((isDraftSymbol || patterns.draft.test(folded.text)) && depth === 0) kind = 'draft resolution';
    if (piece.role === 'head' || depth === 1 || piece.role === 'annex-text') {
      if (heading !== null) {
        number = normalise(heading.number);
        if (heading.decision) kind = 'decision';
        title = null;
        const rest = folded.text.slice(heading.end).match(/^[\s.:·–—*_-]*/)![0].length + heading.end;
        if (
          rest < folded.text.length &&
          folded.text.length - rest > 1 &&
          !/^[[(]/.test(folded.text.slice(rest))
        ) {
          title = trimTitle(block.text, folded.at[rest]!, piece.end, base);
          continue;
        }
        continue;
      }
      const adopted = adoptionLine(folded.text, language);
      if (adopted !== null && adopted.meeting !== null) {
        adoption = { span: { start: base + piece.start, end: base + piece.end }, ...adopted };
        continue;
      }
    }
    const topic = TOPIC.exec(folded.text);
    if (topic)
      title = trimTitle(block.text, folded.at[topic[0].length]!, firstLineEnd(block.text, piece), base);
    // The Security Council gives no titles: such a line says when the text was adopted, even without a meeting.
    if (body === 'SC' && topic === null && dateIn(folded.text, language) !== null) continue;
    const marked = block.text[piece.start] === '#';
    if (topic === null && isTitle(folded.text, line) && (marked || !fromHeading)) {
      title = trimTitle(block.text, from, piece.end, base);
      fromHeading = marked;
    }
  }
  const last = own[own.length - 1];
  if (number === null && last !== undefined) {
    const { piece, block, base } = last;
    const folded = fold(block.text, piece.start, piece.end);
    const inner = INNER_NUMBER.exec(folded.text);
    if (inner) {
      number = normalise(inner[1]!);
      title = trimTitle(block.text, folded.at[folded.text.length - inner[2]!.length]!, piece.end, base);
    }
  }
  if (number === null && symbol !== null) number = numberOfSymbol(symbol)?.number ?? null;
  if (title !== null && body === 'SC' && adoption !== null) title = null;
  return {
    kind,
    body: body ?? symbolBody,
    number,
    symbol: symbolBody === null || (body !== null && symbolBody !== body) ? draft : symbol,
    title,
    adoption,
  };
}

/** How Model UN heads name their subject. */
const TOPIC = /^(?:question of|topic|question|tema|sujet|тема|议题|الموضوع|موضوع)\s?: ?/;

function firstLineEnd(text: string, { start, end }: Placed['piece']): number {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? end : start + stop;
}

function textOf({ piece, block }: Placed): string {
  return block.text.slice(piece.start, piece.end);
}

/** A number with its title behind the other lines of a head that stands in one line. */
const INNER_NUMBER = new RegExp(`[\\s\\])](${NUMBER})[.．] ?([^.]{3,600})$`);
const NUMBER_HEAD = new RegExp(`^${NUMBER}`);

function numberHeading(
  folded: string,
  language: LanguageCode,
): { readonly number: string; readonly end: number; readonly decision: boolean } | null {
  const direct = NUMBER_HEAD.exec(folded);
  if (direct) return { number: direct[0], end: direct[0].length, decision: false };
  const { heading, decision } = patternsOf(language);
  heading.lastIndex = 0;
  const named = heading.exec(folded);
  if (!named) return null;
  const number = new RegExp(NUMBER).exec(named[0]);
  if (!number) return null;
  return { number: number[0], end: named[0].length, decision: decision.test(named[0]) };
}

/** ASCII digits, one space before a bracket, capitals: "1373 (2001)", "31/16 A". */
function normalise(written: string): string {
  return asciiDigits(written)
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/([A-Z])?\(/, (_, letter: string | undefined) => (letter ? ` ${letter} (` : ' ('))
    .replace(/(\/\d+)([A-Z])$/, '$1 $2')
    .replace(/\(د-(\d+)\)/, '($1)');
}

function adoptionLine(
  folded: string,
  language: LanguageCode,
): { readonly meeting: string | null; readonly date: string | null } | null {
  const { meetingAnywhere } = patternsOf(language);
  const date = dateIn(folded, language);
  if (date === null) return null;
  const found =
    meetingAnywhere.exec(folded) ?? /(\d{3,5})/.exec(folded.replace(/\d{4}年|\b(?:19|20)\d\d\b/g, ''));
  return { meeting: found ? asciiDigits(found[1]!) : null, date };
}

/** A line of the head that may be the title: words, and no bracket, label or name of the masthead. */
function isTitle(folded: string, { piece }: Placed): boolean {
  if (folded.length < 3 || folded.length > 600 || /^[[(*]/.test(folded) || !/\p{L}/u.test(folded))
    return false;
  if (piece.role === 'head')
    return !folded.includes(':') && !/^(?:agenda|point \d|tema \d|пункт|البند|议程)/.test(folded);
  return !/^(?:distr|original|united nations|nations unies)/.test(folded);
}

function trimTitle(text: string, start: number, end: number, base: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s#*_>]/.test(text[from]!)) from++;
  while (to > from && /[\s#*_]/.test(text[to - 1]!)) to--;
  return to > from ? { start: base + from, end: base + to } : null;
}
