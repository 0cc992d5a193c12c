import { type NoteMark, noteMarks } from '../syntax/notes.ts';
import { isFullWidth, isHan } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { Run, Style } from './model.ts';

interface Options {
  /** An opening phrase that has no emphasis of its own. */
  readonly opening?: Span | null;
  /** Line breaks count. */
  readonly keepsLines?: boolean;
}

/** A piece of marked-up text: words, a mark of emphasis, or a footnote mark. */
interface Token extends Span {
  readonly styles: readonly Style[] | null;
  readonly note: NoteMark | null;
  /** A mark may begin emphasis, or end it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKUP = /\*+|_+|<\/?(?:u|i|b|em|strong)>/giu;
const TAGS: Readonly<Record<string, Style>> = {
  u: 'underline',
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
};
const BY_LENGTH: readonly (readonly Style[])[] = [[], ['italic'], ['bold'], ['bold', 'italic']];

/** The runs of a text: marks of emphasis and footnotes are read, and a mark without its pair stands as it is. */
export function runsOf(text: string, { opening = null, keepsLines = false }: Options = {}): readonly Run[] {
  const tokens = tokensOf(text);
  const partners = pairs(text, tokens);
  const runs: Run[] = [];
  const active = new Map<Token, readonly Style[]>();
  let at = 0;
  const add = (start: number, end: number): void => {
    const styles = new Set([...active.values()].flat());
    if (opening !== null && opening.start <= start && end <= opening.end) styles.add('italic');
    push(runs, joinLines(text.slice(start, end), runs.at(-1)?.text ?? '', keepsLines), [...styles]);
  };
  const words = (end: number): void => {
    for (const edge of [opening?.start ?? end, opening?.end ?? end])
      if (edge > at && edge < end) {
        add(at, edge);
        at = edge;
      }
    if (end > at) add(at, end);
    at = end;
  };
  for (const token of tokens) {
    const isMark = token.note === null;
    const partner = partners.get(token);
    if (isMark && partner === undefined) continue;
    words(token.start);
    at = token.end;
    if (token.note !== null)
      runs.push({ text: shownMark(text.slice(token.start, token.end), token.note), note: token.note.label });
    else if (active.has(partner!)) active.delete(partner!);
    else active.set(token, token.styles!);
  }
  words(text.length);
  return trimmed(runs);
}

function tokensOf(text: string): readonly Token[] {
  const notes = noteMarks(text);
  const tokens: Token[] = notes.map((note) => ({ ...note, styles: null, note, opens: false, closes: false }));
  if (!/[*_<]/.test(text)) return tokens;
  for (const { 0: written, index: start } of text.matchAll(MARKUP)) {
    const end = start + written.length;
    const tag = /^<(\/?)(\w+)>$/.exec(written);
    const styles = tag ? [TAGS[tag[2]!.toLowerCase()]!] : BY_LENGTH[written.length];
    if (styles === undefined) continue;
    const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
    // Underscores are also drawn where something is to be filled in.
    const isLine = written[0] === '_';
    const opens = tag
      ? tag[1] === ''
      : /\S/.test(after) && (!isLine || (/[\p{L}\p{N}"“«'‘([*]/u.test(after) && !isWord(before)));
    const closes = tag ? tag[1] !== '' : /\S/.test(before) && (!isLine || !isWord(after));
    tokens.push({ start, end, styles, note: null, opens, closes });
  }
  let last = 0;
  return tokens
    .sort((a, b) => a.start - b.start || Number(b.note !== null) - Number(a.note !== null))
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Marks that wait for their pair; earlier ones wait no longer. */
const MOST_OPEN = 32;

/** Each mark that begins emphasis and the one that ends it, either way. */
function pairs(text: string, tokens: readonly Token[]): ReadonlyMap<Token, Token> {
  const found = new Map<Token, Token>();
  const open: Token[] = [];
  const sameMark = (a: Token, b: Token): boolean =>
    text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase().replace('/', '');
  for (const token of tokens) {
    const at = token.closes ? open.findLastIndex((before) => sameMark(before, token)) : -1;
    if (at >= 0) {
      const begin = open[at]!;
      open.length = at;
      found.set(begin, token).set(token, begin);
    } else if (token.opens && open.push(token) > MOST_OPEN) open.shift();
  }
  return found;
}

/** "1" of "[^1]" and "¹", "(1)" of "<sup>(1)</sup>". */
function shownMark(written: string, { label }: NoteMark): string {
  const inner = /^\[\^(.*)\]$/.exec(written) ?? /^<sup>\s?(.*?)\s?<\/sup>$/.exec(written);
  if (inner !== null) return inner[1]!;
  return written.startsWith('(') ? `(${label})` : label;
}

/** White space folded. A line that ends in a hyphen, or between Chinese characters, is joined without a space. */
function joinLines(text: string, before: string, keepsLines: boolean): string {
  if (!/[\t\r\n\f\v]| {2}/.test(text)) return text;
  return text.replace(/[ \t\r\n\f\v]+/g, (space, at: number) => {
    if (!/[\r\n]/.test(space)) return ' ';
    if (keepsLines) return '\n';
    const last = (at > 0 ? text.slice(Math.max(0, at - 2), at) : before).slice(-2);
    const next = text.charCodeAt(at + space.length);
    const isTight = isChinese(last.charCodeAt(last.length - 1)) && isChinese(next);
    return isTight || /\p{L}-$/u.test(last) ? '' : ' ';
  });
}

const isChinese = (code: number): boolean => isHan(code) || isFullWidth(code);

/** Adds characters, to the last run where it looks the same. */
function push(runs: Run[], text: string, styles: readonly Style[]): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last !== undefined && last.note === undefined && String(last.styles ?? []) === String(styles))
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push(styles.length > 0 ? { text, styles } : { text });
}

function trimmed(runs: Run[]): readonly Run[] {
  const [first] = runs;
  if (first !== undefined) runs[0] = { ...first, text: first.text.trimStart() };
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter(({ text }) => text !== '');
}
