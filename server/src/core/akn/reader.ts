import type { Handler, Parser } from 'htmlparser2';
import { emphasised, folded, raised } from './inline.ts';

/** A block of text and the `eId` of the element that it comes from. */
export interface Part {
  readonly text: string;
  readonly id: string | null;
}

/** Elements nested deeper than this are nobody's document: reading stops. */
const MAX_DEPTH = 500;

/** Elements whose `eId` names the blocks in them. */
const NAMED = new Set(
  'article chapter conclusions container content formula intro item paragraph point recital section wrapUp'.split(
    ' ',
  ),
);

/**
 * Handlers of the XML parser that gather blocks of text. One line is under way at a time, set aside
 * while a note inside it is read. An element that is not named here only passes its text on.
 */
export class AknReader implements Partial<Handler> {
  isAkomaNtoso = false;
  private readonly blocks: Part[] = [];
  private readonly notes: Part[] = [];
  private parser: Parser | null = null;
  private element = '';
  private depth = 0;
  /** Depth of the element whose content is left out; 0 for none. */
  private skipped = 0;
  /** True in the parts of the cover that only dress it. */
  private muted = false;
  private inCover = false;
  private inConclusions = false;
  /** Cells of the table row under way. */
  private cells: string[] | null = null;
  /** A number that waits for the text after it. */
  private number = '';
  private line = '';
  private id: string | null = null;
  private note: Note | null = null;
  /** Where in the line each open `sup` and `span` begins; -1 for a span without emphasis. */
  private readonly starts: number[] = [];
  private readonly emphasis: boolean;

  constructor(emphasis: boolean) {
    this.emphasis = emphasis;
  }

  /** The blocks in order, notes last. */
  finish(): readonly Part[] {
    this.flush(true);
    return [...this.blocks, ...this.notes];
  }

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentagname(qualified: string): void {
    const name = localName(qualified);
    this.element = name;
    this.depth++;
    if (this.skipped > 0) return;
    if (this.depth === 1) this.isAkomaNtoso ||= name === 'akomaNtoso';
    if (!this.isAkomaNtoso || this.depth > MAX_DEPTH) {
      this.isAkomaNtoso = false;
      this.parser?.pause();
      return;
    }
    switch (name) {
      case 'span':
        this.starts.push(-1);
        break;
      case 'sup':
        this.starts.push(this.line.length);
        break;
      case 'authorialNote':
        this.note ??= { depth: this.depth, line: this.line, marker: '', id: null };
        if (this.note.depth === this.depth) this.line = '';
        break;
      case 'num':
      case 'embeddedStructure':
      case 'quotedStructure':
      case 'mainBody':
        this.flush(true);
        break;
      case 'tr':
        this.flush(true);
        this.cells ??= [];
        break;
      case 'conclusions':
        this.flush(true);
        this.inConclusions = true;
        break;
      case 'eol':
      case 'br':
        this.line += ' ';
        break;
      case 'docTitle':
        this.line += ' ';
        this.muted = false;
        break;
      case 'docProponent':
        this.muted = false;
        break;
      case 'coverPage':
        this.inCover = true;
        this.muted = true;
        break;
      case 'meta':
        this.skipped = this.depth;
    }
  }

  onattribute(name: string, value: string): void {
    if (this.skipped > 0) return;
    if (name === 'eId') {
      if (NAMED.has(this.element)) this.id = value.replace(/_+(?:content|intro)$/, '');
      else if (this.element === 'authorialNote' && this.note) this.note.id = value;
    } else if (name === 'marker') {
      if (this.note) this.note.marker = value;
    } else if (name === 'class' && this.emphasis && this.element === 'span' && /italic|bold/.test(value)) {
      this.starts[this.starts.length - 1] = this.line.length;
    }
  }

  ontext(text: string): void {
    if (this.depth > 0 && this.skipped === 0 && !this.muted) this.line += text;
  }

  onclosetag(qualified: string): void {
    const depth = this.depth--;
    if (this.skipped > 0) {
      if (depth === this.skipped) this.skipped = 0;
      return;
    }
    switch (localName(qualified)) {
      case 'p':
      case 'heading':
      case 'subheading':
      case 'crossHeading':
      case 'block':
      case 'longTitle':
        this.flush(false);
        break;
      case 'num':
        if (this.withinBlock()) break;
        this.number = folded(this.line);
        this.line = '';
        break;
      case 'span':
        this.line = emphasised(this.line, this.starts.pop() ?? -1);
        break;
      case 'sup':
        this.line = raised(this.line, this.starts.pop() ?? this.line.length);
        break;
      case 'authorialNote':
        if (depth === this.note?.depth) this.closeNote(this.note);
        break;
      case 'td':
      case 'th':
        if (this.cells === null) break;
        this.cells.push(folded(this.line));
        this.line = '';
        break;
      case 'tr':
        this.closeRow();
        break;
      case 'conclusions':
        this.inConclusions = false;
        this.flush(true);
        break;
      case 'docTitle':
      case 'docProponent':
        this.muted = this.inCover;
        break;
      case 'coverPage':
        this.inCover = false;
        this.muted = false;
    }
  }

  private closeRow(): void {
    const row = this.cells?.join('\t').trim() ?? '';
    this.cells = null;
    if (row !== '') this.blocks.push({ text: row, id: this.id });
    this.flush(true);
  }

  private closeNote(note: Note): void {
    const mark = raised(note.marker || String(this.notes.length + 1), 0);
    this.notes.push({ text: `${mark} ${folded(this.line)}`.trim(), id: note.id });
    this.note = null;
    this.line = note.line + mark;
  }

  /** Inside a note, the conclusions or a table row, the ends of smaller parts are mere spaces. */
  private withinBlock(): boolean {
    return this.note !== null || this.inConclusions || this.cells !== null;
  }

  /** Ends the block under way. Unless `final`, a number without text goes on waiting for it. */
  private flush(final: boolean): void {
    if (this.withinBlock()) {
      this.line += ' ';
      return;
    }
    const text = folded(this.line);
    this.line = '';
    if (text === '' && !final) return;
    const block = `${this.number} ${text}`.trim();
    this.number = '';
    if (block !== '') this.blocks.push({ text: block, id: this.id });
  }
}

/** A note under way, and the line that it interrupts. */
interface Note {
  readonly depth: number;
  readonly line: string;
  marker: string;
  id: string | null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
