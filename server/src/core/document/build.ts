import { symbolOf } from '../bodies/symbols.ts';
import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import { type Span, shift } from '../text/span.ts';
import { readClosing } from './closing.ts';
import { collectNotes, type NoteText } from './footnotes.ts';
import { readHead } from './head.ts';
import type { Annex, ClosingMark, Enacting, Item, Label, Opening, Paragraph, Resolution } from './views.ts';

/** A piece where it stands in the file. */
export interface Placed {
  readonly piece: Piece;
  readonly block: ReadBlock;
  /** Offset of the piece's block in the file. */
  readonly base: number;
}

/** Makes the views of every resolution of a file from the pieces of its pages. */
export function buildResolutions(pages: readonly Page[]): readonly Resolution[] {
  const placed = place(pages);
  const resolutions: Resolution[] = [];
  let from = 0;
  for (let at = 0; at < placed.length; ) {
    const start = beginsResolution(placed[at]!.piece);
    if (!start) {
      at++;
      continue;
    }
    const next = endOfResolution(placed, at);
    resolutions.push(build(placed, Math.max(from, headStart(placed, at, from)), at, next, 0));
    from = next;
    at = next;
  }
  return settleNumbers(resolutions);
}

function place(pages: readonly Page[]): readonly Placed[] {
  const placed: Placed[] = [];
  let base = 0;
  for (const page of pages) {
    for (const block of page.blocks) {
      for (const piece of block.pieces) placed.push({ piece, block, base });
      base += block.text.length;
    }
  }
  return placed;
}

function beginsResolution(piece: Piece): boolean {
  return (
    piece.depth === 0 &&
    (piece.role === 'enacting' || piece.role === 'preambular' || piece.role === 'operative')
  );
}

/** Index of the first piece that belongs to a resolution no more. */
function endOfResolution(placed: readonly Placed[], start: number): number {
  let end = start + 1;
  let closed = false;
  let last = end;
  for (; end < placed.length; end++) {
    const { piece } = placed[end]!;
    if (piece.depth === 0 && piece.role === 'enacting' && (end > start + 1 || closed)) break;
    if (piece.role === 'head') break;
    if (piece.role === 'closing' || piece.role === 'annex') closed = piece.role === 'closing';
    if (closed && (piece.role === 'preambular' || piece.role === 'operative')) break;
    if (piece.role !== 'text' && piece.role !== 'maybe-enacting' && piece.role !== 'furniture')
      last = end + 1;
  }
  return last;
}

/** Where the head that stands above a resolution begins: at its number, symbol or title. */
function headStart(placed: readonly Placed[], at: number, from: number): number {
  let start = at;
  let plain = 0;
  for (let index = at - 1; index >= from && at - index < 24; index--) {
    const { role } = placed[index]!.piece;
    if (role === 'furniture') continue;
    if (role === 'head') {
      start = index;
      plain = 0;
    } else if (role === 'text' || role === 'maybe-enacting' || role === 'annex-text') {
      plain++;
      if (plain === 1 && start === at && isTitleLine(placed[index]!)) start = index;
      if (plain > 6) break;
    } else break;
  }
  return start;
}

function isTitleLine({ piece, block }: Placed): boolean {
  return piece.end - piece.start < 300 && !/[.;:|]$/.test(block.text.slice(piece.start, piece.end));
}

function build(
  placed: readonly Placed[],
  head: number,
  start: number,
  end: number,
  depth: 0 | 1,
): Resolution {
  const first = placed[start]!;
  const language = first.piece.language ?? 'en';
  const enactingAt = first.piece.role === 'enacting' ? start : maybeEnacting(placed, head, start);
  const enacting = enactingAt < 0 ? null : enactingOf(placed[enactingAt]!);
  const headPieces = placed.slice(head, enactingAt < 0 ? start : enactingAt);
  const reader = new PartsReader(placed, depth);
  reader.read(first.piece.role === 'enacting' ? start + 1 : start, end);
  const facts = readHead(headPieces, language, enacting?.body || null, depth);
  const body = enacting?.body ? enacting.body : facts.body;
  const last = placed[Math.max(start, reader.last)]!;
  const from =
    depth === 1 && facts.start !== null
      ? facts.start
      : (headPieces.find(({ piece }) => piece.role !== 'furniture') ?? first);
  const startOffset = typeof from === 'number' ? from : from.base + from.piece.start;
  const closing = reader.closing.length > 0 ? readClosing(reader.closing, language) : null;
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
    span: { start: Math.min(startOffset, first.base + first.piece.start), end: last.base + last.piece.end },
    enacting,
    preambular: reader.preambular,
    operative: reader.operative,
    annexes: reader.annexes,
    footnotes: depth === 1 ? [] : collectNotes(placed.slice(head, end), reader.notes),
    closing: closing ?? facts.adoption,
    drafts: reader.drafts,
  };
}

function maybeEnacting(placed: readonly Placed[], head: number, start: number): number {
  for (let at = start - 1; at >= head; at--) {
    const { role } = placed[at]!.piece;
    if (role === 'furniture') continue;
    return role === 'maybe-enacting' ? at : -1;
  }
  return -1;
}

function enactingOf({ piece, base }: Placed): Enacting {
  const body = piece.body === null ? '' : (piece.body.split(':').pop() ?? '');
  const mark = piece.mark;
  return {
    span: { start: base + piece.start, end: base + (mark === null ? piece.end : mark.start) },
    body: body === '' ? null : body,
    mark: null,
  };
}

/** A paragraph or item while its parts are being gathered. */
interface OpenParagraph {
  readonly at: Placed;
  readonly role: 'preambular' | 'operative';
  text: Span[];
  items: OpenItem[];
  tail: Span[];
  mark: ClosingMark | null;
  tailMark: ClosingMark | null;
  end: number;
}

interface OpenItem {
  readonly at: Placed;
  readonly level: number;
  text: Span[];
  items: OpenItem[];
  mark: ClosingMark | null;
  end: number;
}

/** Walks the pieces of one resolution and gathers its parts. */
class PartsReader {
  readonly preambular: Paragraph[] = [];
  readonly operative: Paragraph[] = [];
  readonly annexes: Annex[] = [];
  readonly drafts: Resolution[] = [];
  readonly closing: Placed[] = [];
  readonly notes: NoteText[] = [];
  /** Index of the last piece that belongs to the resolution. */
  last = 0;
  private readonly placed: readonly Placed[];
  private readonly depth: 0 | 1;
  private paragraph: OpenParagraph | null = null;
  private annex: { at: Placed; title: Placed[]; items: OpenItem[]; end: number } | null = null;
  private note: NoteText | null = null;

  constructor(placed: readonly Placed[], depth: 0 | 1) {
    this.placed = placed;
    this.depth = depth;
  }

  read(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const here = this.placed[at]!;
      if (here.piece.depth === 1 && this.depth === 0) {
        at = this.readDrafts(at, end) - 1;
        continue;
      }
      if (here.piece.role !== 'furniture') this.last = at;
      this.take(here);
    }
    this.finishParagraph();
    this.finishAnnex();
  }

  /** The drafts that a recommending paragraph leads to: each from its title to the next enacting line. */
  private readDrafts(start: number, end: number): number {
    let stop = start;
    while (stop < end && this.placed[stop]!.piece.depth === 1) stop++;
    const starts: number[] = [];
    for (let at = start; at < stop; at++) if (this.placed[at]!.piece.role === 'enacting') starts.push(at);
    const titles = this.takeBackTitle(start);
    starts.forEach((from, index) => {
      const to = starts[index + 1] ?? stop;
      this.drafts.push(build(this.placed, index === 0 ? titles : from, from, to, 1));
    });
    this.last = stop - 1;
    return stop;
  }

  /** What followed the recommending paragraph's colon is the draft's title. */
  private takeBackTitle(start: number): number {
    let from = start;
    while (from > 0) {
      const { role } = this.placed[from - 1]!.piece;
      if (role !== 'more' && role !== 'heading' && role !== 'furniture') break;
      from--;
    }
    if (from < start && this.paragraph !== null) {
      const cut = this.placed[from]!.base + this.placed[from]!.piece.start;
      this.paragraph.text = this.paragraph.text.filter((span) => span.start < cut);
      this.paragraph.end = Math.min(
        this.paragraph.end,
        this.paragraph.text[this.paragraph.text.length - 1]?.end ?? cut,
      );
    }
    return from;
  }

  private take(here: Placed): void {
    const { piece, base } = here;
    const span = { start: base + piece.start, end: base + piece.end };
    if (piece.role !== 'more' && piece.role !== 'furniture') this.note = null;
    switch (piece.role) {
      case 'preambular':
      case 'operative':
        this.finishParagraph();
        this.finishAnnex();
        this.paragraph = {
          at: here,
          role: piece.role,
          text: [afterLabel(here)],
          items: [],
          tail: [],
          mark: markOf(here),
          tailMark: null,
          end: span.end,
        };
        return;
      case 'item':
        this.takeItem(here, span);
        return;
      case 'more':
        this.takeMore(here, span);
        return;
      case 'annex':
        this.finishParagraph();
        this.finishAnnex();
        this.annex = { at: here, title: [], items: [], end: span.end };
        return;
      case 'annex-text':
        if (this.annex !== null) {
          if (this.annex.items.length === 0) this.annex.title.push(here);
          this.annex.end = span.end;
        }
        return;
      case 'note':
        this.note = { at: here, label: null, span };
        this.notes.push(this.note);
        return;
      case 'closing':
        this.finishParagraph();
        this.closing.push(here);
        return;
      case 'heading':
        this.finishParagraph();
        return;
      default:
        return;
    }
  }

  private takeItem(here: Placed, span: Span): void {
    const item: OpenItem = {
      at: here,
      level: here.piece.level,
      text: [afterLabel(here)],
      items: [],
      mark: markOf(here),
      end: span.end,
    };
    const lists = this.annex?.items ?? this.paragraph?.items;
    if (lists === undefined) return;
    addItem(lists, item);
    for (
      let parent = lists[lists.length - 1];
      parent !== undefined;
      parent = parent.items[parent.items.length - 1]
    )
      parent.end = span.end;
    if (this.annex !== null) this.annex.end = span.end;
    else if (this.paragraph !== null) this.paragraph.end = span.end;
  }

  private takeMore(here: Placed, span: Span): void {
    if (this.note !== null) {
      this.note.span = { start: this.note.span.start, end: span.end };
      return;
    }
    const owner = this.annex ?? this.paragraph;
    if (owner === null) return;
    owner.end = span.end;
    const item = lastItem(owner.items);
    if (item !== null && !('tail' in owner && item.mark !== null)) {
      for (
        let parent = owner.items[owner.items.length - 1];
        parent !== undefined;
        parent = parent.items[parent.items.length - 1]
      )
        parent.end = span.end;
      item.text.push(span);
      item.mark = markOf(here);
    } else if ('tail' in owner) {
      if (owner.items.length > 0) {
        owner.tail.push(span);
        owner.tailMark = markOf(here);
      } else {
        owner.text.push(span);
        owner.mark = markOf(here);
      }
    }
  }

  private finishParagraph(): void {
    const open = this.paragraph;
    this.paragraph = null;
    if (open === null) return;
    const list = open.role === 'preambular' ? this.preambular : this.operative;
    const { piece, base } = open.at;
    list.push({
      role: open.role,
      index: list.length,
      label: labelOf(open.at),
      opening: openingOf(open.at),
      span: { start: base + piece.start, end: open.end },
      text: open.text,
      mark: open.mark,
      items: open.items.map((item) => itemOf(item, 1)),
      tail: open.tail,
      tailMark: open.tailMark,
    });
  }

  private finishAnnex(): void {
    const open = this.annex;
    this.annex = null;
    if (open === null) return;
    const { piece, base, block } = open.at;
    const heading = block.text.slice(piece.start, piece.end).replace(/^[#*_\s]+/, '');
    const labelSpan = { start: base + piece.start, end: base + piece.end };
    const title = open.title.find(
      ({ piece: line, block: in_ }) =>
        line.end - line.start < 400 && !/[,،，:：]$/.test(in_.text.slice(line.start, line.end)),
    );
    this.annexes.push({
      label: heading.split(/\r?\n/, 1)[0]!.replace(/[*_\s.:]+$/u, ''),
      labelSpan,
      title:
        title === undefined
          ? null
          : { start: title.base + title.piece.start, end: title.base + title.piece.end },
      span: { start: labelSpan.start, end: open.end },
      items: open.items.map((item) => itemOf(item, 1)),
    });
  }
}

function addItem(lists: OpenItem[], item: OpenItem): void {
  let list = lists;
  for (let depth = 1; depth < item.level && list.length > 0; depth++) list = list[list.length - 1]!.items;
  list.push(item);
}

function lastItem(items: readonly OpenItem[]): OpenItem | null {
  let last: OpenItem | null = null;
  for (let list = items; list.length > 0; list = last.items) last = list[list.length - 1]!;
  return last;
}

function itemOf(open: OpenItem, level: number): Item {
  const { piece, base } = open.at;
  return {
    label: labelOf(open.at)!,
    level,
    span: { start: base + piece.start, end: open.end },
    text: open.text,
    mark: open.mark,
    items: open.items.map((item) => itemOf(item, level + 1)),
  };
}

function labelOf({ piece, base, block }: Placed): Label | null {
  if (piece.label === null) return null;
  const { start, end } = piece.label;
  return {
    span: { start: base + start, end: base + end },
    text: block.text.slice(start, end).replace(/[*_]/g, '').trim(),
    value: piece.label.mark === 'bullet' ? null : piece.value,
    style: piece.style ?? 'number',
  };
}

function openingOf({ piece, base, block }: Placed): Opening | null {
  if (piece.opening === null) return null;
  const { start, end, concept, emphasis } = piece.opening;
  const text = block.text
    .slice(start, end)
    .replace(/[*_]+|<\/?[a-z]{1,6}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { span: { start: base + start, end: base + end }, text, concept, emphasis };
}

function markOf({ piece, base, block }: Placed): ClosingMark | null {
  return piece.mark === null
    ? null
    : { span: shift(piece.mark, base), text: block.text.slice(piece.mark.start, piece.mark.end) };
}

/** A piece's own text, its label left out. */
function afterLabel({ piece, base, block }: Placed): Span {
  let start = piece.label === null ? piece.start : piece.label.end;
  while (start < piece.end && /\s/.test(block.text[start]!)) start++;
  return { start: base + start, end: base + piece.end };
}

/**
 * Arabic copies store the two sides of a number in either order. A number of the same body elsewhere in the
 * file that is the same but for the order settles which it is.
 */
function settleNumbers(resolutions: readonly Resolution[]): readonly Resolution[] {
  const known = new Set(
    resolutions.filter(({ language }) => language !== 'ar').map(({ body, number }) => `${body} ${number}`),
  );
  return resolutions.map((resolution) => {
    const { language, body, number } = resolution;
    if (language !== 'ar' || number === null || known.has(`${body} ${number}`)) return resolution;
    const turned = number.split('/').reverse().join('/');
    if (!known.has(`${body} ${turned}`)) return resolution;
    return { ...resolution, number: turned, symbol: body === null ? null : symbolOf(body, turned) };
  });
}
