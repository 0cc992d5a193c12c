import type { LanguageCode } from '../../languages/codes.ts';
import { foldKey } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { bracketedNote, isComment, isFurniture, isRule, noteLabelEnd } from '../lines.ts';
import { closingMark, isBrackets, kindOf, type MarkKind, markKind } from '../marks.ts';
import { matchIn } from '../patterns.ts';
import { MODEL_UN, type Piece, type Role } from '../piece.ts';
import type { State } from '../state.ts';
import { decideAnnex } from './annex.ts';
import type { Begin, Break } from './begin.ts';
import { Context } from './context.ts';
import { type Line, trimBlank } from './cut.ts';
import { plainLine } from './enacting.ts';
import { nextInline } from './inline.ts';
import { decideOperative } from './operative.ts';
import { decideOutside } from './outside.ts';
import { decidePreamble } from './preamble.ts';

export interface Reading {
  readonly pieces: readonly Piece[];
  readonly exit: State;
}

/**
 * Reads one block (lines up to a blank one) in the state that the blocks before it left. `language` is set
 * when the user has chosen one. Linear and total: any text gives pieces.
 */
export function readBlock(text: string, entry: State, language: LanguageCode | null): Reading {
  return new BlockReader(text, entry, language).read();
}

/** A piece that has begun; its language and depth are those of the place where it did. */
interface OpenPiece {
  readonly begin: Begin;
  readonly start: number;
  readonly depth: 0 | 1;
  readonly language: LanguageCode | null;
  readonly house: string;
  /** The mark before it. */
  readonly mark: MarkKind;
}

function afterLabel({ begin, start }: Pick<OpenPiece, 'begin' | 'start'>): number {
  return begin.label?.end ?? start;
}

/** Whose conventions hold: those of Model UN whatever body its texts name. */
function houseOf({ modelUn, body }: State): string {
  return modelUn ? MODEL_UN : body;
}

const QUOTED = /[“”«»]/;

class BlockReader {
  private readonly text: string;
  private readonly context: Context;
  private readonly pieces: Piece[] = [];
  private current: OpenPiece | null = null;

  constructor(text: string, entry: State, language: LanguageCode | null) {
    this.text = text;
    this.context = new Context(text, entry, language);
  }

  read(): Reading {
    const { context } = this;
    let previous: Line | null = null;
    for (; context.line < context.lines.length; context.line++) {
      const line = context.lines[context.line]!;
      if (this.readLine(line, previous)) previous = line;
    }
    this.close(this.text.length);
    if (this.text.includes('<sup>(')) context.state.bracketed = true;
    return { pieces: this.pieces, exit: context.state };
  }

  /** True when the line holds text, not merely a part of the page. */
  private readLine(line: Line, previous: Line | null): boolean {
    const { context, text } = this;
    const { state } = context;
    const { start, end } = line;
    const inside = state.section !== 'outside' && state.section !== 'head';
    if (isRule(text, start, end)) {
      this.interrupt(start, end);
      if (state.section !== 'outside') state.notes = true;
      return false;
    }
    if (isComment(text, start, end)) {
      this.interrupt(start, end);
      return false;
    }
    if (isFurniture(text, start, end, inside, this.current === null, state.running)) {
      this.interrupt(start, end);
      state.notes = false;
      state.torn = true;
      return false;
    }
    const how = this.breakBefore(line, previous);
    context.inline = false;
    this.readFrom(start, end, how);
    state.torn = false;
    state.full = context.width > 0 && end - start >= context.width - 3 - (context.width >> 4);
    return true;
  }

  private breakBefore(line: Line, previous: Line | null): Break {
    const { torn, open, full, mark } = this.context.state;
    if (previous !== null && !torn) return this.context.fits(previous, line) ? 'short' : 'full';
    if (!torn || open === '') return 'blank';
    return full || mark === '' ? 'full' : 'short';
  }

  /** Reads a line from a place where something may begin to its end. */
  private readFrom(start: number, end: number, how: Break): void {
    const { context } = this;
    const decide = (at: number, stop: number, kind: Break): Begin | null => this.decide(at, stop, kind);
    let at = start;
    let kind = how;
    for (;;) {
      const begin = this.decide(at, end, kind);
      if (begin !== null) this.begin(at, begin, kind);
      else if (this.current === null) this.begin(at, this.continuation(at, end), kind);
      const next = nextInline(context, begin?.resume ?? at + 1, end, begin, decide);
      if (next < 0) break;
      this.updateMark(next);
      // A heading that no mark closes stood before: what begins here has been seen to begin.
      if (context.state.mark === '') context.state.mark = '.';
      at = next;
      kind = 'inline';
    }
    this.updateMark(end);
  }

  /** What begins at `at`, or `null` when the text merely goes on. Changes nothing. */
  private decide(at: number, end: number, how: Break): Begin | null {
    const { context } = this;
    const note = this.noteAt(at, end, how);
    if (note !== null) return note;
    switch (context.state.section) {
      case 'preamble':
        return decidePreamble(context, at, end, how);
      case 'operative':
        return decideOperative(context, at, end, how);
      case 'annex':
        return decideAnnex(context, at, end, how);
      default:
        return decideOutside(context, at, end, how);
    }
  }

  private noteAt(at: number, end: number, how: Break): Begin | null {
    const { notes, bracketed } = this.context.state;
    // Notes stand one below the other as often as not.
    if (how === 'full' && !notes && this.current?.begin.role !== 'note') return null;
    if (bracketed && (how === 'blank' || how === 'short')) {
      const note = bracketedNote(this.text, at, end);
      if (note >= 0) return { role: 'note', resume: note };
    }
    const resume = noteLabelEnd(this.text, at, end, notes, how === 'inline');
    return resume < 0 || this.leavesNotes(at, end) ? null : { role: 'note', resume };
  }

  /** At the foot of a page a known opening behind a number leads back to the text above it. */
  private leavesNotes(at: number, end: number): boolean {
    const { context } = this;
    if (!context.state.notes || context.state.section === 'end') return false;
    const label = readLabel(this.text, at, end);
    return label !== null && context.opening(label.end + 1, end, 'operative') !== null;
  }

  /** What a line is that begins nothing: more of what is open, or text outside. */
  private continuation(at: number, end: number): Begin {
    const { section, open, notes } = this.context.state;
    if (open === 'note' && notes) return { role: 'note-more' };
    if (section === 'annex') return { role: open === '' ? 'annex-text' : 'more' };
    if (section === 'preamble' || section === 'operative') return { role: 'more' };
    return plainLine(this.context, at, end);
  }

  private begin(at: number, begin: Begin, how: Break): void {
    this.close(at);
    const { state } = this.context;
    const { mark } = state;
    this.enter(begin, how);
    this.current = {
      begin,
      start: at,
      depth: state.depth,
      language: begin.language ?? state.language,
      house: houseOf(state),
      mark,
    };
  }

  /** What the state becomes by a beginning. */
  private enter(begin: Begin, how: Break): void {
    const { state } = this.context;
    if (begin.unannounced) {
      state.language = begin.language ?? state.language;
      state.body = begin.body ?? '';
      this.enterText();
    }
    switch (begin.role) {
      case 'head':
        if (state.section !== 'head')
          Object.assign(state, { running: '', named: false, notes: false, modelUn: false });
        Object.assign(state, {
          section: 'head',
          depth: 0,
          quoted: false,
          named: state.named || begin.named === true,
          modelUn: state.modelUn || begin.modelUn === true,
          pending: '',
          open: '',
          lists: [],
        });
        return;
      case 'text':
      case 'maybe-enacting':
        Object.assign(state, { pending: begin.pending ?? '', open: '', lists: [] });
        return;
      case 'enacting':
        if (begin.nested) state.depth = 1;
        else if (state.depth === 0 || begin.body === state.body) {
          Object.assign(state, {
            depth: 0,
            language: begin.language ?? state.language,
            body: begin.body ?? '',
            modelUn: state.modelUn && state.section === 'head',
          });
        }
        this.enterText();
        return;
      case 'preambular':
      case 'operative':
        this.enterParagraph(begin, how);
        return;
      case 'item':
      case 'annex-item':
        state.lists = begin.lists ?? [];
        if (begin.role === 'annex-item') state.open = 'annex';
        return;
      case 'annex':
        Object.assign(state, {
          section: 'annex',
          depth: 0,
          open: '',
          lists: [],
          quoted: false,
          notes: false,
          named: false,
        });
        return;
      case 'annex-text':
        state.open = 'annex';
        state.named = state.named || begin.named === true;
        state.lists = state.lists[0]?.style === 'number' ? [state.lists[0]] : [];
        return;
      case 'closing':
        Object.assign(state, { section: 'end', depth: 0, open: '', lists: [], quoted: false });
        return;
      case 'heading':
        state.fresh = begin.fresh ?? state.fresh;
        state.lists = [];
        // What stands below a heading is no more of a footnote above it.
        if (state.open === 'note') state.open = '';
        return;
      case 'note':
        if (state.section === 'end' || state.notes) state.open = 'note';
        return;
      default:
        return;
    }
  }

  private enterText(): void {
    Object.assign(this.context.state, {
      section: 'preamble',
      open: '',
      mark: '',
      lists: [],
      number: 0,
      numberMark: '',
      quoted: false,
      fresh: false,
      notes: false,
      bracketed: false,
      spaced: false,
      named: false,
      pending: '',
    });
  }

  private enterParagraph({ role, label }: Begin, how: Break): void {
    const { state } = this.context;
    if (how === 'blank') state.spaced = true;
    state.open = role === 'operative' ? 'operative' : 'preambular';
    state.lists = [];
    state.notes = false;
    state.quoted = false;
    if (role !== 'operative') return;
    if (state.section === 'preamble') state.number = 0;
    state.section = 'operative';
    state.fresh = false;
    // What stands for the paragraph before does not count.
    if (label && label.mark !== 'version') {
      state.number = label.number ?? 0;
      state.numberMark = label.mark;
    }
  }

  /** A line that is no part of the text: the piece before ends, and may go on after it. */
  private interrupt(start: number, end: number): void {
    this.close(start);
    const { state } = this.context;
    const { depth, language, mark } = state;
    const house = houseOf(state);
    this.push({ begin: { role: 'furniture' }, start, depth, language, house, mark }, end);
  }

  /** The mark at the end of the text so far; a heading needs none to be at its end, a bare label has none. */
  private updateMark(end: number): void {
    const { current } = this;
    if (current === null) return;
    const { begin, mark, start } = current;
    if (begin.role === 'more' && isBrackets(this.text, start, end)) return;
    // The title of a recommended draft stands between the colon and the draft.
    const heading = mark === ':' ? ':' : '.';
    this.context.state.mark =
      begin.role === 'heading'
        ? heading
        : kindOf(this.text, closingMark(this.text, afterLabel(current), end));
  }

  private close(at: number): void {
    const { current } = this;
    if (current === null) return;
    this.current = null;
    const end = trimBlank(this.text, current.start, at);
    this.push(current, end);
    const { state } = this.context;
    const { role } = current.begin;
    state.bare = role === 'operative' && end <= afterLabel(current);
    if (state.section === 'head' && (role === 'head' || role === 'text')) this.remember(current.start, end);
    if (state.open === 'operative') this.followQuotation(current.start, end);
  }

  /** Keeps what a head says, so that it is known again when a page head repeats it. */
  private remember(start: number, end: number): void {
    const { state } = this.context;
    if (state.running.length > 900 || end - start > 600) return;
    const key = foldKey(
      this.text.slice(start, end).replace(/^[#\s]{0,8}(?:\S{1,12}[/.]\S{0,20}\s{1,4})?/, ''),
    );
    // "Resolution 19/5" alone may as well head the next language version.
    const bare = matchIn('heading', key, 0, null);
    if (key.length > 1 && bare?.match[0].length !== key.length) state.running += `\n${key}`;
  }

  /** Quotation marks over paragraphs: what a paragraph opened and left open goes on in the next. */
  private followQuotation(start: number, end: number): void {
    const part = this.text.slice(start, end);
    if (!QUOTED.test(part)) return;
    const opened = Math.max(part.lastIndexOf('“'), part.lastIndexOf('«'));
    const closed = Math.max(part.lastIndexOf('”'), part.lastIndexOf('»'));
    const { state } = this.context;
    const arabic =
      this.context.pack.direction === 'rtl' && part.lastIndexOf('“') >= 0 && part.indexOf('«') < 0;
    if (arabic) return;
    const before = part.slice(0, Math.max(0, opened)).trimEnd();
    state.quoted =
      opened > closed && (state.quoted || before === '' || markKind(before[before.length - 1]) === ':');
  }

  private push({ begin, start, depth, language, house }: OpenPiece, end: number): void {
    const role: Role = begin.role;
    this.pieces.push({
      role,
      start,
      end,
      language,
      depth,
      label: begin.label ?? null,
      level: begin.level ?? 0,
      style: begin.entry?.style ?? null,
      value: begin.entry?.value ?? begin.label?.number ?? null,
      house,
      opening: begin.opening ?? null,
      mark: role === 'furniture' ? null : closingMark(this.text, afterLabel({ begin, start }), end),
      body: role === 'enacting' ? (begin.body ?? '') : (begin.pending ?? null),
      misplaced: begin.misplaced ?? false,
    });
  }
}
