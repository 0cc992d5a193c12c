import type { Document } from '../../document/document.ts';
import { type Writing, writingOf } from '../../features/citing/its-way.ts';
import { isSetApart } from '../../features/typing/edits.ts';
import { type Line, lineStartOf, startOf } from '../../features/typing/lines.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Part } from '../../syntax/openings.ts';
import type { ReadBlock } from '../../syntax/pages.ts';

/** A paragraph that is begun: nothing but its number, marks of emphasis and some words of its opening stand there. */
export interface Begun {
  readonly language: LanguageCode;
  /** Parts that it may belong to, the likelier first. */
  readonly parts: readonly Part[];
  /** Whose conventions hold: key of the adopting body, or MODEL_UN; '' when not known. */
  readonly house: string;
  /** What is typed of the opening, from `start` to `end` (UTF-16). */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** A number stands before it; with no space behind it, where one belongs. */
  readonly isLabelled: boolean;
  readonly isTight: boolean;
  /** The marks of emphasis before it; '' for none. */
  readonly emphasis: string;
  /** The marks right behind it, and the end of its line. */
  readonly behind: Behind;
  /** How the text writes apostrophes and figures. */
  readonly writing: Writing;
  /** What stands before and after it in its resolution: as far as is looked. */
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

export interface Behind {
  readonly emphasis: string;
  /** A closing mark, and nothing else: '' where there is none. */
  readonly mark: string;
  /** Words follow. */
  readonly hasText: boolean;
}

/** Longest line, in UTF-16 units, that is looked at; longest opening that is begun. */
const LINE = 400;
const TYPED = 70;
const WORDS = 7;

const HEAD =
  /^([\s\p{Cf}]*)((?:\(?[0-9٠-٩]{1,3}\)?[\s\p{Cf}]?(?:bis|ter|quater)?[\s\p{Cf}]?[.\-–—)、．][\s\p{Cf}]*|[一二三四五六七八九十]{1,3}[、．]\s*)?)((?:[*_]{1,3}|<(?:u|i|b|em|strong)>)*)([\p{L}\p{M}'’ -]*)$/u;
const CLOSES = /^(?:[*_]{1,3}|<\/(?:u|i|b|em|strong)>)*/;
const BEHIND = /^((?:[*_]{1,3}|<\/(?:u|i|b|em|strong)>)*)[^\S\r\n]*([,;.،؛，；。]?)[^\S\r\n]*(?=$|[\r\n])/;

/** The paragraph that is begun where `offset` (UTF-16) ends what is typed of it; `null` anywhere else. */
export function begunAt(document: Document, offset: number): Begun | null {
  const back = document.slice({ start: Math.max(0, offset - LINE), end: offset });
  const broken = Math.max(back.lastIndexOf('\n'), back.lastIndexOf('\r')) + 1;
  if (broken === 0 && offset > LINE) return null;
  const head = HEAD.exec(back.slice(broken));
  if (head === null) return null;
  const [, , label = '', emphasis = '', typed = ''] = head;
  if (typed.length > TYPED || typed.startsWith(' ') || typed.split(' ').length > WORDS) return null;
  const lineStart = offset - (back.length - broken);
  const { before, after } = linesAround(document, lineStart, offset);
  const place = placeOf(before);
  if (place === null) return null;
  if (label === '' && !isApart(document, before, back.slice(0, broken))) return null;
  const ahead = document.slice({ start: offset, end: offset + LINE });
  const behind = BEHIND.exec(ahead);
  if (behind === null && /^[\p{L}\p{M}]/u.test(ahead)) return null;
  return {
    ...place,
    parts: partsAt(place.last, label, after),
    typed,
    start: offset - typed.length,
    end: offset,
    isLabelled: label !== '',
    isTight: /[.\-–—)]$/.test(label),
    emphasis,
    behind: {
      emphasis: behind?.[1] ?? (emphasis === '' ? '' : CLOSES.exec(ahead)![0]),
      mark: behind?.[2] ?? '',
      hasText: behind === null,
    },
    writing: writingOf(document, place.language, { start: offset, end: offset }),
    before,
    after,
  };
}

/** The operative part begins nowhere before a preambular paragraph. */
function partsAt(last: Part, label: string, after: readonly Line[]): readonly Part[] {
  if (last === 'operative' || label !== '') return ['operative'];
  const next = after.find(({ piece }) => piece.role === 'preambular' || piece.role === 'operative');
  return next?.piece.role === 'preambular' ? ['preambular'] : ['preambular', 'operative'];
}

/** A blank line stands before the line, or paragraphs of this text are parted by single breaks. */
function isApart(document: Document, before: readonly Line[], text: string): boolean {
  if (/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)$/.test(text)) return true;
  return (
    before.length > 1 &&
    before.at(-1)!.piece.mark !== null &&
    !isSetApart(document, before, before.length - 1)
  );
}

interface PartPlace {
  readonly language: LanguageCode;
  readonly house: string;
  readonly last: Part;
}

/** What a paragraph below these lines would be; `null` outside the preamble and the operative part. */
function placeOf(before: readonly Line[]): PartPlace | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const { role, language, house } = before[at]!.piece;
    switch (role) {
      case 'enacting':
      case 'maybe-enacting':
      case 'preambular':
      case 'operative':
        return language === null
          ? null
          : { language, house, last: role === 'operative' ? 'operative' : 'preambular' };
      case 'item':
      case 'more':
      case 'note':
      case 'note-more':
      case 'heading':
        break;
      default:
        return null;
    }
  }
  return null;
}

/** So many pages are looked at, of up to 64 blocks each: those before tell what goes on, those after are renumbered. */
const BEFORE = 6;
const AFTER = 24;

function linesAround(document: Document, lineStart: number, offset: number) {
  const { pages } = document;
  let index = 0;
  let base = 0;
  while (index < pages.length - 1 && lineStart >= base + pages[index]!.length) base += pages[index++]!.length;
  const lines = linesOf(pages[index]?.blocks ?? [], base);
  let before = lines.filter((line) => lineStartOf(line) < lineStart);
  let from = base;
  for (let at = index - 1; at >= Math.max(0, index - BEFORE) && !hasEnacting(before); at--) {
    from -= pages[at]!.length;
    before = [...linesOf(pages[at]!.blocks, from), ...before];
  }
  let after = lines.filter((line) => lineStartOf(line) >= lineStart && startOf(line) > offset);
  let to = base + (pages[index]?.length ?? 0);
  for (let at = index + 1; at < Math.min(pages.length, index + AFTER) && !hasEnacting(after); at++) {
    after = [...after, ...linesOf(pages[at]!.blocks, to)];
    to += pages[at]!.length;
  }
  const first = before.findLastIndex(({ piece }) => piece.role === 'enacting');
  const end = after.findIndex(({ piece }) => !WITHIN.has(piece.role));
  return { before: before.slice(Math.max(0, first)), after: end < 0 ? after : after.slice(0, end) };
}

const WITHIN = new Set(['preambular', 'operative', 'item', 'more', 'note', 'note-more', 'heading']);

function hasEnacting(lines: readonly Line[]): boolean {
  return lines.some(({ piece }) => piece.role === 'enacting');
}

function linesOf(blocks: readonly ReadBlock[], base: number): readonly Line[] {
  const lines: Line[] = [];
  let at = base;
  for (const block of blocks) {
    for (const piece of block.pieces) if (piece.role !== 'furniture') lines.push({ piece, block, base: at });
    at += block.text.length;
  }
  return lines;
}
