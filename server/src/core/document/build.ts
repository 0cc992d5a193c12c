import { symbolOf } from '../bodies/symbols.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import type { Page } from '../syntax/pages.ts';
import type { Span } from '../text/span.ts';
import { readClosing } from './closing.ts';
import { collectNotes } from './footnotes.ts';
import { readHead } from './head.ts';
import { type Part, partsOf } from './parts.ts';
import type { Annex, Enacting, Item, Paragraph, Resolution } from './views.ts';

/** Makes the views of every resolution of a file from the pieces of its pages. */
export function buildResolutions(pages: readonly Page[]): readonly Resolution[] {
  const parts = partsOf(pages);
  const resolutions: Resolution[] = [];
  let from = 0;
  for (let at = 0; at < parts.length; ) {
    if (!beginsResolution(parts[at]!)) {
      at++;
      continue;
    }
    const end = endOfResolution(parts, at);
    resolutions.push(build(parts, headStart(parts, at, from), at, end, 0));
    from = end;
    at = end;
  }
  return settleNumbers(resolutions);
}

function beginsResolution({ role, depth }: Part): boolean {
  return depth === 0 && (role === 'enacting' || role === 'preambular' || role === 'operative');
}

/** Index of the first part that belongs to the resolution no more. */
function endOfResolution(parts: readonly Part[], start: number): number {
  let closed = false;
  let last = start + 1;
  for (let at = start + 1; at < parts.length; at++) {
    const { role, depth } = parts[at]!;
    if (depth === 0 && role === 'enacting' && (at > start + 1 || closed)) break;
    if (role === 'head') break;
    if (role === 'closing' || role === 'annex') closed = role === 'closing';
    if (closed && (role === 'preambular' || role === 'operative')) break;
    if (role !== 'text' && role !== 'maybe-enacting') last = at + 1;
  }
  return last;
}

/** Index of the part where the head above a resolution begins: at its number, symbol or title. */
function headStart(parts: readonly Part[], at: number, from: number): number {
  let start = at;
  let plain = 0;
  for (let index = at - 1; index >= from && at - index < 24; index--) {
    const part = parts[index]!;
    if (part.role === 'head') {
      start = index;
      plain = 0;
    } else if (part.role === 'text' || part.role === 'maybe-enacting' || part.role === 'annex-text') {
      plain++;
      if (plain === 1 && start === at && isTitleLine(part)) start = index;
      if (plain > 6) break;
    } else break;
  }
  return start;
}

function isTitleLine({ at }: Part): boolean {
  const { piece, block } = at;
  return piece.end - piece.start < 300 && !/[.;:|]$/.test(block.text.slice(piece.start, piece.end));
}

function build(parts: readonly Part[], head: number, start: number, end: number, depth: 0 | 1): Resolution {
  const first = parts[start]!;
  const language = first.language ?? 'en';
  const enactingAt =
    first.role === 'enacting' || parts[start - 1]?.role !== 'maybe-enacting' ? start : start - 1;
  const enacting =
    parts[enactingAt]!.role === first.role && first.role !== 'enacting'
      ? null
      : enactingOf(parts[enactingAt]!);
  const lines = parts.slice(head, enacting === null ? start : enactingAt);
  const facts = readHead(lines, language, enacting?.body ?? null, depth);
  const body = enacting?.body ?? facts.body;
  const own = parts.slice(start, end).filter((part) => part.depth === depth);
  const closing = own.filter(({ role }) => role === 'closing');
  return {
    kind: depth === 1 ? 'draft resolution' : facts.kind,
    language,
    body,
    number: facts.number,
    symbol:
      facts.symbol ??
      (body !== null && facts.number !== null && facts.kind === 'resolution'
        ? symbolOf(body, facts.number)
        : null),
    title: facts.title,
    span: {
      start: (lines[0] ?? parts[enactingAt]!).span.start,
      end: parts.slice(start, end).reduce((far, { span }) => Math.max(far, span.end), 0),
    },
    enacting,
    ...paragraphsOf(own),
    annexes: annexesOf(own),
    footnotes: depth === 1 ? [] : collectNotes(parts.slice(head, end)),
    closing: closing.length > 0 ? readClosing(closing, language) : facts.adoption,
    drafts: depth === 1 ? [] : draftsOf(parts, start, end),
  };
}

/** The line with its mark; what a title or paragraph run together with it adds is left out. */
function enactingOf({ at, span }: Part): Enacting {
  const { piece, base, block } = at;
  const body = piece.body?.split(':').pop() ?? '';
  const mark = piece.mark;
  return {
    span,
    body: body === '' ? null : body,
    mark:
      mark === null
        ? null
        : {
            span: { start: base + mark.start, end: base + mark.end },
            text: block.text.slice(mark.start, mark.end),
          },
  };
}

/**
 * The paragraphs of both parts. A text that has no operative one, but ends with a paragraph that opens with
 * an operative verb, has it there, whatever mark closes it.
 */
function paragraphsOf(parts: readonly Part[]): Pick<Resolution, 'preambular' | 'operative'> {
  const preambular = paragraphs(parts, 'preambular');
  const operative = paragraphs(parts, 'operative');
  const last = preambular[preambular.length - 1];
  if (operative.length > 0 || last?.opening?.part !== 'operative' || !last.opening.known)
    return { preambular, operative };
  return { preambular: preambular.slice(0, -1), operative: [{ ...last, role: 'operative' }] };
}

function paragraphs(parts: readonly Part[], role: 'preambular' | 'operative'): readonly Paragraph[] {
  return parts.filter((part) => part.role === role).map((part) => part.paragraph!);
}

/** The drafts that the text recommends: each from its title, or its enacting line, to the next one's. */
function draftsOf(parts: readonly Part[], start: number, end: number): readonly Resolution[] {
  const starts: number[] = [];
  for (let at = start; at < end; at++)
    if (parts[at]!.depth === 1 && parts[at]!.role === 'enacting') starts.push(at);
  return starts.map((from, index) => {
    let head = from;
    while (head > start && parts[head - 1]!.role === 'heading') head--;
    let to = starts[index + 1] ?? end;
    while (to > from + 1 && (parts[to - 1]!.depth === 0 || parts[to - 1]!.role === 'heading')) to--;
    return build(parts, head, from, to, 1);
  });
}

function annexesOf(parts: readonly Part[]): readonly Annex[] {
  const annexes: Annex[] = [];
  for (let at = 0; at < parts.length; at++) {
    const heading = parts[at]!;
    if (heading.role !== 'annex') continue;
    const items: Item[] = [];
    let title: Span | null = null;
    let end = heading.span.end;
    for (let next = at + 1; next < parts.length; next++) {
      const part = parts[next]!;
      if (part.role !== 'annex-text' && part.role !== 'annex-item' && part.role !== 'note') break;
      if (part.role === 'note') continue;
      end = part.span.end;
      if (part.item !== null) items.push(part.item);
      else if (items.length === 0 && title === null && isAnnexTitle(part)) title = part.span;
    }
    annexes.push({
      label: annexLabel(heading),
      labelSpan: heading.span,
      title,
      span: { start: heading.span.start, end },
      items,
    });
  }
  return annexes;
}

function annexLabel({ at }: Part): string {
  const heading = at.block.text.slice(at.piece.start, at.piece.end).replace(/^[#*_\s]+/, '');
  return heading.split(/\r?\n/, 1)[0]!.replace(/[*_\s.:]+$/u, '');
}

function isAnnexTitle({ at }: Part): boolean {
  const text = at.block.text.slice(at.piece.start, at.piece.end);
  return text.length < 400 && !/[,،，:：]$/.test(text);
}

/**
 * Arabic copies store the two sides of a number in either order. A number of the same body elsewhere in the
 * file that is the same but for the order settles which it is.
 */
function settleNumbers(resolutions: readonly Resolution[]): readonly Resolution[] {
  const known = new Set(
    resolutions.filter(({ language }) => !turns(language)).map(({ body, number }) => `${body} ${number}`),
  );
  return resolutions.map((resolution) => {
    const { language, body, number } = resolution;
    if (!turns(language) || number === null || known.has(`${body} ${number}`)) return resolution;
    const turned = number.split('/').reverse().join('/');
    if (!known.has(`${body} ${turned}`)) return resolution;
    return { ...resolution, number: turned, symbol: body === null ? null : symbolOf(body, turned) };
  });
}

/** The language is written from right to left, so that copies turn its numbers. */
function turns(language: LanguageCode): boolean {
  return packOf(language).direction === 'rtl';
}
