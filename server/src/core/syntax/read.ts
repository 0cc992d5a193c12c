import { enactingAt, enactingNames } from '../bodies/enacting.ts';
import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import {
  digitValue,
  isCapital,
  isHan,
  isInvisible,
  isLetter,
  isSpace,
  superscriptValue,
} from '../text/chars.ts';
import { fold, foldKey } from '../text/fold.ts';
import { type ListLevel, placeLabel, type RawLabel, readLabel } from './labels.ts';
import { isFurniture, isHeadLine, isRule, noteLabelEnd } from './lines.ts';
import { closingMark, kindOf, type MarkKind, markKind } from './marks.ts';
import { type Part, type RawOpening, readOpening, skipEmphasis } from './openings.ts';
import { matchIn } from './patterns.ts';
import type { Piece, Role } from './piece.ts';
import type { Section, State } from './state.ts';

export interface Reading {
  readonly pieces: readonly Piece[];
  readonly exit: State;
}

/** How a possible beginning stands to the text before it. */
type Break =
  | 'blank' // first line of its block
  | 'short' // after a line that ended before its time: the typist broke it
  | 'full' // after a full line: perhaps only wrapped
  | 'inline'; // after a mark inside a line

/** Reads one block (lines up to a blank one) in the state that the blocks before it left. Linear, total. */
export function readBlock(text: string, entry: State, language: LanguageCode | null): Reading {
  return new BlockReader(text, entry, language).read();
}

interface Begin {
  readonly role: Role;
  readonly label?: RawLabel | null;
  readonly opening?: RawOpening | null;
  readonly level?: number;
  readonly entry?: ListLevel;
  readonly language?: LanguageCode | null;
  readonly body?: string;
  /** Where the reading goes on: after an enacting name, a closing line's known part. */
  readonly resume?: number;
  readonly misplaced?: boolean;
}

const HEAD_LIMIT = 300;
/** A line of more than this may hold a whole resolution. */
const LONG_LINE = 250;

class BlockReader {
  readonly text: string;
  readonly fixed: LanguageCode | null;
  readonly pieces: Piece[] = [];
  // The state, unpacked while the block is read.
  section!: Section;
  language!: LanguageCode | null;
  body!: string;
  pending!: string;
  depth!: 0 | 1;
  open!: State['open'];
  mark!: MarkKind;
  lists!: readonly ListLevel[];
  number!: number;
  numberMark!: string;
  quoted!: boolean;
  fresh!: boolean;
  named!: boolean;
  notes!: boolean;
  spaced!: boolean;
  torn!: boolean;
  full!: boolean;
  running!: string;
  // The piece being read.
  current: Begin | null = null;
  currentStart = 0;
  currentDepth: 0 | 1 = 0;
  currentLanguage: LanguageCode | null = null;
  width = 0;
  lines: readonly Line[] = [];
  line = 0;
  inline = false;

  constructor(text: string, entry: State, language: LanguageCode | null) {
    this.text = text;
    this.fixed = language;
    this.enter(entry);
  }

  read(): Reading {
    this.lines = cutLines(this.text);
    this.width = wrapWidth(this.lines);
    let previous: Line | null = null;
    for (this.line = 0; this.line < this.lines.length; this.line++) {
      const line = this.lines[this.line]!;
      if (this.readLine(line, previous)) previous = line;
    }
    this.close(this.text.length);
    return { pieces: this.pieces, exit: this.exit() };
  }

  enter(entry: State): void {
    this.section = entry.section;
    this.language = entry.language;
    this.body = entry.body;
    this.pending = entry.pending;
    this.depth = entry.depth;
    this.open = entry.open;
    this.mark = entry.mark;
    this.lists = entry.lists;
    this.number = entry.number;
    this.numberMark = entry.numberMark;
    this.quoted = entry.quoted;
    this.fresh = entry.fresh;
    this.named = entry.named;
    this.notes = entry.notes;
    this.spaced = entry.spaced;
    this.torn = entry.torn;
    this.full = entry.full;
    this.running = entry.running;
  }

  exit(): State {
    return {
      section: this.section,
      language: this.language,
      body: this.body,
      pending: this.pending,
      depth: this.depth,
      open: this.open,
      mark: this.mark,
      lists: this.lists,
      number: this.number,
      numberMark: this.numberMark,
      quoted: this.quoted,
      fresh: this.fresh,
      named: this.named,
      notes: this.notes,
      spaced: this.spaced,
      torn: this.torn,
      full: this.full,
      running: this.running,
    };
  }

  // ── lines ────────────────────────────────────────────────────────────────

  /** True when the line holds text, not merely a part of the page. */
  readLine(line: Line, previous: Line | null): boolean {
    const { start, end } = line;
    if (isRule(this.text, start, end)) {
      this.interrupt('furniture', start, end);
      if (this.section !== 'outside') this.notes = true;
      return false;
    }
    if (isFurniture(this.text, start, end, this.section !== 'outside' && this.section !== 'head', this.current === null, this.running)) {
      this.interrupt('furniture', start, end);
      this.notes = false;
      this.torn = true;
      return false;
    }
    const how = this.breakBefore(line, previous);
    this.inline = false;
    this.torn = false;
    this.readFrom(start, end, how);
    this.full = this.width > 0 && end - start >= this.width - 12 - (this.width >> 4);
    return true;
  }

  breakBefore(line: Line, previous: Line | null): Break {
    if (previous === null) return this.torn && this.open !== '' ? (this.full || this.mark === '' ? 'full' : 'short') : 'blank';
    const fits = previous.end - previous.start + this.room(line) <= this.width;
    return fits ? 'short' : 'full';
  }

  /** What the first word of a line would have taken at the end of the line before. */
  room(line: Line): number {
    return isHan(this.text.charCodeAt(line.start)) ? 4 : firstWordLength(this.text, line.start, line.end) + 1;
  }

  /** Reads a line, or what is left of it, from a place where something may begin. */
  readFrom(start: number, end: number, how: Break): void {
    let at = start;
    let kind = how;
    for (;;) {
      const begin = this.decide(at, end, kind);
      if (begin !== null) this.begin(at, begin, kind);
      else if (this.current === null) this.begin(at, this.continuation(at, end), kind);
      const from = begin?.resume ?? at;
      const next = this.nextInline(from, end, begin);
      if (next < 0) break;
      this.updateMark(next);
      at = next;
      kind = 'inline';
    }
    this.updateMark(end);
  }

  /** The next place inside a line where something may begin; -1 when the line is plain. */
  nextInline(from: number, end: number, begun: Begin | null): number {
    const text = this.text;
    if (begun !== null && (begun.role === 'enacting' || begun.role === 'closing')) {
      const at = skipSpace(text, from, end);
      if (at < end) {
        this.inline = true;
        return at;
      }
      return -1;
    }
    if (!this.inline && end - from > LONG_LINE) this.inline = this.holdsAResolution(from, end);
    if (!this.inline) return -1;
    if (
      this.section === 'outside' ||
      this.section === 'head' ||
      this.section === 'end' ||
      this.section === 'annex'
    ) {
      const enacting = this.findEnacting(from, end);
      const own =
        this.section === 'end' || this.section === 'annex'
          ? this.scanMarks(from, enacting < 0 ? end : enacting)
          : -1;
      return own >= 0 ? own : enacting;
    }
    if (this.section === 'operative' && this.depth === 0) {
      const own = this.scanMarks(from, end);
      const colon = own < 0 ? end : own;
      const enacting =
        text.slice(from, colon).search(/[:：]/) >= 0 || own < 0 ? this.findEnacting(from, colon) : -1;
      return enacting >= 0 ? enacting : own;
    }
    return this.scanMarks(from, end);
  }

  /** Steps from mark to mark until something begins behind one. */
  scanMarks(from: number, end: number): number {
    const text = this.text;
    const pack = this.language === null ? null : packOf(this.language);
    const keepMark = this.mark;
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      let next = -1;
      if (markKind(text[at]) !== '') {
        if (
          code === 0x2e &&
          digitValue(text.charCodeAt(at - 1)) >= 0 &&
          at > from &&
          isLabelDot(text, at, from)
        )
          continue;
        next = skipSpace(text, skipNotes(text, at + 1, end), end);
        if (next === at + 1 && code < 0x80) continue;
      } else if (
        code === 0x20 &&
        superscriptValue(text.charCodeAt(at + 1)) >= 0 &&
        (this.section === 'end' || this.section === 'annex')
      ) {
        next = at + 1;
      } else if (code === 0x5f && text.startsWith('_____', at)) {
        next = at;
      }
      if (next < 0 || next >= end || next <= from) continue;
      const first = text.charCodeAt(next);
      if (
        pack?.capitals &&
        first < 0x250 &&
        first >= 0x61 &&
        first <= 0x7a &&
        text[next + 1] !== ')' &&
        text[next + 1] !== '.'
      )
        continue;
      this.mark = markKind(text[at]) === '' ? '.' : markKind(text[at]);
      const begin = this.peek(next, end);
      this.mark = keepMark;
      if (begin !== null && begin.role !== 'more') return next;
    }
    return -1;
  }

  /** What would begin at `at`, without beginning it. */
  peek(at: number, end: number): Begin | null {
    const state = this.exit();
    const begin = this.decide(at, end, 'inline');
    this.enter(state);
    return begin;
  }

  holdsAResolution(from: number, end: number): boolean {
    if (this.section === 'outside' || this.section === 'head' || this.section === 'end')
      return this.findEnacting(from, end) >= 0;
    if (this.section !== 'preamble') return false;
    return /[,;.:،؛，；。：] ?(?:1|١|１) ?[.．-] ?[^\d\s]/.test(
      this.text.slice(from, Math.min(end, from + 40_000)),
    );
  }

  /** Where an enacting line that is followed by an opening stands inside a line; -1 where none does. */
  findEnacting(from: number, end: number): number {
    const stop = Math.min(end, from + 4000);
    const folded = fold(this.text, from, stop);
    let best = -1;
    for (const language of this.fixed === null ? LANGUAGES : [this.fixed]) {
      for (const name of enactingNames(folded.text, language, 0)) {
        const at = folded.at[name.index]!;
        if (best >= 0 && at >= best) break;
        if (
          at === from &&
          this.current !== null &&
          this.currentStart === from &&
          this.current.role === 'enacting'
        )
          continue;
        if (!beginsWord(this.text, at)) continue;
        if (!capitalised(this.text, at, packOf(language))) continue;
        if (this.enactingBegin(at, end, 'inline') !== null) {
          best = at;
          break;
        }
      }
    }
    return best;
  }

  updateMark(end: number): void {
    const start = this.current === null ? end : this.currentStart;
    if (this.current === null || this.current.role === 'furniture') return;
    const mark = closingMark(this.text, start, end);
    if (mark !== null || end > start) this.mark = kindOf(this.text, mark);
  }

  // ── what begins here ─────────────────────────────────────────────────────

  /** What begins at `at`, or `null` when the text merely goes on. */
  decide(at: number, end: number, how: Break): Begin | null {
    const note = this.noteAt(at, end, how);
    if (note !== null) return note;
    if (
      this.notes &&
      this.open === 'note' &&
      how === 'blank' &&
      this.section !== 'end' &&
      this.leavesNotes(at, end)
    )
      this.notes = false;
    switch (this.section) {
      case 'outside':
      case 'head':
      case 'end':
        return this.decideOutside(at, end, how);
      case 'preamble':
        return this.decidePreamble(at, end, how);
      case 'operative':
        return this.decideOperative(at, end, how);
      case 'annex':
        return this.decideAnnex(at, end, how);
    }
  }

  /** In the foot of a page, a known opening or label leads back to the text above it. */
  leavesNotes(at: number, end: number): boolean {
    if (this.language === null) return false;
    const pack = packOf(this.language);
    const label = readLabel(this.text, at, end);
    return (
      label !== null ||
      readOpening(
        this.text,
        at,
        end,
        pack,
        this.section === 'preamble' ? 'preambular' : 'operative',
        false,
      ) !== null
    );
  }

  noteAt(at: number, end: number, how: Break): Begin | null {
    if (how === 'full' && !this.notes) return null;
    const resume = noteLabelEnd(this.text, at, end, this.notes || this.section === 'end', how === 'inline');
    return resume < 0 ? null : { role: 'note', resume };
  }

  decideOutside(at: number, end: number, how: Break): Begin | null {
    const enacting = this.enactingBegin(at, end, how);
    if (enacting !== null) return enacting;
    const wasEnd = this.section === 'end';
    if (how !== 'full') {
      if (wasEnd) {
        const annex = this.annexBegin(at, end, how);
        if (annex !== null) return annex;
        const closing = this.closingBegin(at, end, how);
        if (closing !== null) return closing;
      }
      if (how !== 'inline' || wasEnd) {
        const head = this.headBegin(at, end);
        if (head !== null) return head;
      }
    }
    const started = this.startWithoutEnacting(at, end, how);
    if (started !== null) return started;
    if (how === 'inline') return null;
    if (how === 'blank' || how === 'short') return { role: this.maybeEnacting(at, end) };
    return null;
  }

  /** A resolution whose enacting line is missing or names no known body. */
  startWithoutEnacting(at: number, end: number, how: Break): Begin | null {
    if (how === 'inline' || how === 'full') return null;
    const [language, body] =
      this.pending === '' ? [null, ''] : (this.pending.split(':') as [LanguageCode, string]);
    if (this.pending === '' && !(this.section === 'head' && this.named)) return null;
    const label = readLabel(this.text, at, end);
    const from = label === null ? at : skipSpace(this.text, label.end, end);
    for (const code of language === null
      ? this.fixed === null
        ? candidates(this.text, from, end)
        : [this.fixed]
      : [language]) {
      const pack = packOf(code);
      const preambular = label === null ? readOpening(this.text, from, end, pack, 'preambular', false) : null;
      const operative = readOpening(this.text, from, end, pack, 'operative', false);
      if (label !== null && (operative === null || !isOperativeLabel(label) || label.number !== 1)) continue;
      if (preambular === null && operative === null) continue;
      const sole = preambular === null || (operative !== null && this.endsAsOperative());
      if (this.pending === '' && (label !== null || sole) && how !== 'blank') continue;
      this.language = code;
      this.body = body;
      this.enterText(sole || label !== null ? 'operative' : 'preamble');
      return sole || label !== null
        ? this.operativeBegin(label, operative)
        : { role: 'preambular', opening: preambular };
    }
    return null;
  }

  /** An enacting line at `at`, with its mark or followed by an opening. */
  enactingBegin(at: number, end: number, how: Break): Begin | null {
    const text = this.text;
    const from = skipEmphasis(text, skipHashes(text, at, end), end);
    if (from >= end) return null;
    const folded = fold(text, from, Math.min(end, from + 320));
    const name = enactingAt(folded.text, 0, this.fixed === null ? LANGUAGES : [this.fixed]);
    if (name === null) return null;
    const pack = packOf(name.language);
    if (!capitalised(text, from, pack)) return null;
    const nameEnd = folded.at[name.length - 1]! + 1;
    if (isLetter(text.charCodeAt(nameEnd)) && pack.script !== 'Han') return null;
    let after = skipEmphasis(text, nameEnd, end);
    while (after < end && (isSpace(text.charCodeAt(after)) || isInvisible(text.charCodeAt(after)))) after++;
    const kind = markKind(text[after]);
    const marked = kind === ',' || kind === ':' || kind === ';' || kind === '.';
    const rest = skipSpace(text, skipEmphasis(text, marked ? after + 1 : after, end), end);
    if (rest >= end) {
      if (!marked || (kind !== ',' && kind !== ':')) return null;
      return { role: 'enacting', language: name.language, body: name.body, resume: end };
    }
    const followed =
      readOpening(text, rest, end, pack, 'preambular', false) ??
      readOpening(text, rest, end, pack, 'operative', false) ??
      this.numberedOpening(rest, end, pack);
    if (followed === null) return null;
    if (!marked && how !== 'inline' && pack.script !== 'Han') return null;
    return { role: 'enacting', language: name.language, body: name.body, resume: rest };
  }

  numberedOpening(at: number, end: number, pack: LanguagePack): RawOpening | null {
    const label = readLabel(this.text, at, end);
    return label?.number === 1
      ? readOpening(this.text, skipSpace(this.text, label.end, end), end, pack, 'operative', true)
      : null;
  }

  /** A line that names a body without a comma, or an unknown one with it. */
  maybeEnacting(at: number, end: number): Role {
    this.pending = '';
    if (end - at > 200) return 'text';
    const text = this.text;
    const from = skipEmphasis(text, skipHashes(text, at, end), end);
    const folded = fold(text, from, end);
    const name = enactingAt(folded.text, 0, this.fixed === null ? LANGUAGES : [this.fixed]);
    const bare = folded.text.replace(/[\s,،，:：.*]+$/u, '');
    if (name !== null && name.length >= bare.length && capitalised(text, from, packOf(name.language))) {
      this.pending = `${name.language}:${name.body}`;
      return 'maybe-enacting';
    }
    const code = unknownBody(bare, text[end - 1]);
    if (code === null || (this.fixed !== null && code !== this.fixed)) return 'text';
    if (packOf(code).capitals && !isCapital(text.charCodeAt(from))) return 'text';
    this.pending = `${code}:`;
    return 'maybe-enacting';
  }

  headBegin(at: number, end: number): Begin | null {
    const from = skipEmphasis(this.text, skipHashes(this.text, at, end), end);
    const folded = fold(this.text, from, Math.min(end, from + HEAD_LIMIT)).text;
    const head = isHeadLine(folded, this.text, at, end, this.fixed);
    return head === null
      ? null
      : { role: 'head', language: head.language, ...(head.named ? { body: 'named' } : {}) };
  }

  decidePreamble(at: number, end: number, how: Break): Begin | null {
    const text = this.text;
    const pack = packOf(this.language!);
    if (how === 'blank' || how === 'short') {
      const again = this.newResolution(at, end);
      if (again !== null) return again;
      const closing = this.mark === '.' ? this.closingBegin(at, end, how) : null;
      if (closing !== null) return closing;
    }
    const label = readLabel(text, at, end);
    if (label !== null) return this.labelInPreamble(label, at, end, how, pack);
    const known = readOpening(text, at, end, pack, 'preambular', false);
    const operative = readOpening(text, at, end, pack, 'operative', false);
    if (how === 'full' || how === 'inline') {
      if (known !== null && this.startsPreambular(known, how, pack))
        return { role: 'preambular', opening: known };
      if (
        known === null &&
        operative !== null &&
        this.mark === ',' &&
        this.startsOperative(operative, at, end, how, pack)
      )
        return this.toOperative(null, operative);
      return null;
    }
    if (operative !== null && (this.mark !== '' || this.open === '') && (this.endsAsOperative() || (known === null && this.endMark() === '' && !this.inline))) {
      return this.toOperative(null, operative);
    }
    if (known !== null)
      return how === 'blank' || this.mark !== '' || known.emphasis !== null || this.open === ''
        ? { role: 'preambular', opening: known }
        : null;
    if (this.open !== '' && this.mark === '') return null;
    const shaped = readOpening(text, at, end, pack, 'preambular', true);
    if (shaped !== null && (how === 'blank' || this.mark !== ''))
      return { role: 'preambular', opening: shaped };
    if (how === 'short' && this.mark !== ',') return null;
    const first = text.charCodeAt(skipEmphasis(text, at, end));
    if ((this.open !== '' && this.mark === '') || (pack.capitals && !isCapital(first))) return null;
    if (this.mark === ':' && pack.script !== 'Han') return null;
    return { role: 'preambular', opening: firstWord(text, at, end) };
  }

  labelInPreamble(label: RawLabel, at: number, end: number, how: Break, pack: LanguagePack): Begin | null {
    const text = this.text;
    const from = skipSpace(text, label.end, end);
    const preambular = readOpening(text, from, end, pack, 'preambular', false);
    const operative = readOpening(text, from, end, pack, 'operative', false);
    if (isOperativeLabel(label)) {
      const ended = this.mark !== '' || this.open === '';
      if (preambular !== null && operative === null && how !== 'full' && ended)
        return { role: 'preambular', label, opening: preambular };
      if (how === 'full' || how === 'inline') {
        if (!ended || label.number !== 1) return null;
        if (operative === null && how === 'inline' && !this.looksOperative(from, end, pack)) return null;
        return this.toOperative(label, operative ?? this.anyOpening(from, end, pack));
      }
      if (how === 'short' && !ended && (label.number !== 1 || operative === null)) return null;
      if (label.mark === ')' && operative === null && this.mark === ':') return this.itemBegin(label);
      return this.toOperative(label, operative ?? this.anyOpening(from, end, pack));
    }
    if (label.mark === 'tag')
      return label.token[0] === 'P' || label.token[0] === 'П'
        ? { role: 'preambular', label, opening: preambular ?? this.anyOpening(from, end, pack, 'preambular') }
        : this.toOperative(label, operative ?? this.anyOpening(from, end, pack));
    if (isBareNumeral(text, label, end) && how !== 'inline' && how !== 'full') return { role: 'heading' };
    if (
      preambular !== null &&
      this.mark !== ':' &&
      this.lists.length === 0 &&
      (how === 'blank' || how === 'short')
    )
      return { role: 'preambular', label, opening: preambular };
    return this.itemAllowed(label, at, how) ? this.itemBegin(label) : null;
  }

  looksOperative(from: number, end: number, pack: LanguagePack): boolean {
    return readOpening(this.text, from, end, pack, 'operative', true) !== null;
  }

  anyOpening(from: number, end: number, pack: LanguagePack, part: Part = 'operative'): RawOpening | null {
    return readOpening(this.text, from, end, pack, part, true) ?? firstWord(this.text, from, end);
  }

  startsPreambular(opening: RawOpening, how: Break, pack: LanguagePack): boolean {
    if (how === 'full' && this.spaced && !pack.capitals && opening.emphasis === null) return false;
    if (opening.emphasis !== null) return this.mark !== '' || how === 'inline';
    if (this.mark === '' && this.open !== '') return false;
    if (how === 'inline' && this.mark === ':') return false;
    return pack.capitals || how === 'full' ? true : this.surePreambular(opening, pack);
  }

  /** In a single line without capitals only the customary first words of a paragraph count as one. */
  surePreambular(opening: RawOpening, pack: LanguagePack): boolean {
    if (pack.script === 'Arabic') return /^و?\s*إ?ا?ذ|^وقد/.test(this.text.slice(opening.start, opening.end));
    return opening.concept !== null;
  }

  startsOperative(opening: RawOpening, at: number, end: number, how: Break, pack: LanguagePack): boolean {
    if (pack.capitals || opening.emphasis !== null) return true;
    if (how === 'full') return this.endsAsOperative();
    return (
      pack.script === 'Han' &&
      /[;；.。:：]/.test(this.text.slice(at, end).match(/[;；。:：]/)?.[0] ?? '') &&
      !/，/.test(this.text.slice(at, at + 60).split(/[;；。:：]/)[0] ?? '')
    );
  }

  /** The mark at the end of the paragraph that begins in this line; '' where none can be told. */
  endMark(): MarkKind {
    if (this.inline) return '';
    for (let index = this.line; index < this.lines.length; index++) {
      const { start, end } = this.lines[index]!;
      const kind = kindOf(this.text, closingMark(this.text, start, end));
      if (index + 1 === this.lines.length) return kind;
      if (kind !== '' && this.endsParagraph(index)) return kind;
    }
    return '';
  }

  /** No preambular paragraph of the language ends like this one. */
  endsAsOperative(): boolean {
    const kind = this.endMark();
    return kind === '.' || kind === ':' || (kind === ';' && !packOf(this.language ?? 'en').preambularMarks.includes(';'));
  }

  /** The line is broken before its time, or a paragraph seems to begin in the next. */
  endsParagraph(index: number): boolean {
    const line = this.lines[index]!;
    const next = this.lines[index + 1]!;
    if (line.end - line.start + this.room(next) <= this.width) return true;
    if (this.spaced) return false;
    return readLabel(this.text, next.start, next.end) !== null || readOpening(this.text, next.start, next.end, packOf(this.language!), 'preambular', false) !== null;
  }

  toOperative(label: RawLabel | null, opening: RawOpening | null): Begin {
    this.section = 'operative';
    this.number = 0;
    return this.operativeBegin(label, opening);
  }

  operativeBegin(label: RawLabel | null, opening: RawOpening | null): Begin {
    if (label !== null) {
      this.number = label.number ?? 0;
      this.numberMark = label.mark;
    }
    return { role: 'operative', label, opening };
  }

  decideOperative(at: number, end: number, how: Break): Begin | null {
    const text = this.text;
    const pack = packOf(this.language!);
    if (this.mark === ':' && this.depth === 0 && !this.quoted) {
      const nested = this.nestedBegin(at, end, how);
      if (nested !== null) return nested;
    }
    if (how === 'blank' || how === 'short') {
      const again = this.newResolution(at, end);
      if (again !== null) return again;
    }
    if (!this.quoted && (this.mark === '.' || this.mark === ';' || how === 'blank')) {
      const closing = how === 'full' && this.mark !== '.' ? null : this.closingBegin(at, end, how);
      if (closing !== null) return closing;
      const annex = how === 'full' ? null : this.annexBegin(at, end, how);
      if (annex !== null) return annex;
    }
    const label = readLabel(text, at, end);
    if (label !== null) return this.labelInOperative(label, at, end, how, pack);
    if (this.quoted) return null;
    return this.unlabelledInOperative(at, end, how, pack);
  }

  labelInOperative(label: RawLabel, at: number, end: number, how: Break, pack: LanguagePack): Begin | null {
    const text = this.text;
    const from = skipSpace(text, label.end, end);
    const ended = this.mark === ';' || this.mark === '.' || this.open === '';
    const operative = isOperativeLabel(label) ? readOpening(text, from, end, pack, 'operative', false) : null;
    if (
      isOperativeLabel(label) &&
      (label.mark === this.numberMark || this.numberMark === '' || operative !== null)
    ) {
      const next = label.number === this.number + 1;
      if (this.quoted) {
        if (!(next && operative !== null && ended)) return null;
        this.quoted = false;
      }
      const restart =
        label.number === 1 &&
        this.number > 0 &&
        this.lists.length === 0 &&
        (this.mark === ':' || !this.fresh) &&
        operative === null;
      if (how === 'full')
        return ended && next
          ? this.operativeBegin(label, operative ?? this.anyOpening(from, end, pack))
          : null;
      if (how === 'inline')
        return ended && next && (operative !== null || this.looksOperative(from, end, pack))
          ? this.operativeBegin(label, operative ?? this.anyOpening(from, end, pack))
          : null;
      if (how === 'short' && !(ended || next)) return null;
      if (restart && this.mark === ':') return this.itemBegin(label);
      return this.operativeBegin(label, operative ?? this.anyOpening(from, end, pack));
    }
    if (this.quoted) return null;
    if (label.mark === 'tag')
      return this.operativeBegin(
        label,
        readOpening(text, from, end, pack, 'operative', false) ?? this.anyOpening(from, end, pack),
      );
    if (isBareNumeral(text, label, end) && how === 'blank' && ended) {
      this.fresh = true;
      return { role: 'heading' };
    }
    return this.itemAllowed(label, at, how) ? this.itemBegin(label) : null;
  }

  unlabelledInOperative(at: number, end: number, how: Break, pack: LanguagePack): Begin | null {
    const text = this.text;
    const ended = this.mark === ';' || this.mark === '.' || this.open === '';
    const known = readOpening(text, at, end, pack, 'operative', false);
    const preambular = readOpening(text, at, end, pack, 'preambular', false);
    if (how === 'full' || how === 'inline') {
      if (!ended || how === 'full') return null;
      return known !== null && this.number === 0 && pack.capitals ? this.operativeBegin(null, known) : null;
    }
    if (ended && known === null && this.sectionHeading(at, how, pack)) {
      this.fresh = true;
      return { role: 'heading' };
    }
    if (preambular !== null && (known === null || this.fresh) && (ended || this.mark === ',')) {
      if (this.fresh && (known === null || !this.endsAsOperative()))
        return { role: 'preambular', opening: preambular };
      if (known === null && (how === 'blank' || ended))
        return { role: 'preambular', opening: preambular, misplaced: true };
    }
    if (known !== null && (ended || (how === 'blank' && this.mark === ',')) && this.lists.length === 0)
      return this.operativeBegin(null, known);
    if (known !== null && ended && this.number === 0) return this.operativeBegin(null, known);
    return null;
  }

  /** The enacting line of a draft that this paragraph recommends, perhaps behind its title. */
  nestedBegin(at: number, end: number, how: Break): Begin | null {
    const enacting = this.enactingBegin(at, end, how);
    if (enacting === null) return null;
    this.depth = 1;
    return enacting;
  }

  /** The head or enacting line of the next resolution. */
  newResolution(at: number, end: number): Begin | null {
    const enacting = this.enactingBegin(at, end, 'blank');
    if (enacting !== null) {
      if (this.open === '' && this.section === 'preamble') return enacting;
      if (this.mark !== '.' && this.section !== 'preamble') return null;
      return enacting;
    }
    if (this.mark !== '.' && this.mark !== '') return null;
    const head = this.headBegin(at, end);
    if (head === null) return null;
    const strong = head.body === 'named' || this.text[at] === '#';
    return strong && (this.mark === '.' || this.text[at] === '#') ? head : null;
  }

  decideAnnex(at: number, end: number, how: Break): Begin | null {
    if (how !== 'full') {
      const annex = this.annexBegin(at, end, how);
      if (annex !== null) return annex;
      if (how === 'blank' || how === 'short') {
        const enacting = this.enactingBegin(at, end, how);
        if (
          enacting !== null &&
          enacting.body === this.body &&
          enacting.language === this.language &&
          this.named
        )
          return enacting;
        if (enacting !== null && enacting.language !== this.language) return enacting;
        const head = this.headBegin(at, end);
        if (head !== null && head.body === 'named') return this.headInAnnex(at, end, head);
      }
    }
    const label = readLabel(this.text, at, end);
    if (label === null) return how === 'blank' ? { role: 'annex-text' } : null;
    if (isBareNumeral(this.text, label, end) && how === 'blank' && label.mark !== '()')
      return { role: 'annex-text' };
    const ended = this.mark !== '' || this.open === '';
    if (how === 'full' || how === 'inline')
      return ended && this.follows(label) ? this.itemBegin(label) : null;
    if (how === 'short' && !ended && !this.follows(label)) return null;
    return this.itemBegin(label);
  }

  /** A line that tells of an adoption ends the annex; a bare number may belong to an annexed text. */
  headInAnnex(at: number, end: number, head: Begin): Begin | null {
    const folded = fold(this.text, skipHashes(this.text, at, end), Math.min(end, at + HEAD_LIMIT)).text;
    if (matchIn('adoption', folded, 0, this.fixed) !== null) return head;
    this.named = true;
    return { role: 'annex-text' };
  }

  follows(label: RawLabel): boolean {
    const { level, entry } = placeLabel(label, this.lists, this.mark === ':');
    return entry.value === 1
      ? this.mark === ':' || this.mark === '.' || this.mark === ';'
      : this.lists[level - 1]?.value === entry.value - 1;
  }

  itemAllowed(label: RawLabel, _at: number, how: Break): boolean {
    if (how === 'blank') return true;
    const ended = this.mark !== '' || this.open === '';
    if (how === 'inline')
      return ended && this.follows(label) && label.mark !== '.' && label.mark !== 'bullet';
    if (how === 'full') return ended && this.follows(label) && label.mark !== '.' && label.mark !== 'bullet';
    return ended || this.follows(label);
  }

  itemBegin(label: RawLabel): Begin {
    const { level, entry } = placeLabel(label, this.lists, this.mark === ':');
    this.lists = [...this.lists.slice(0, level - 1), entry];
    return { role: level === 1 && this.section === 'annex' ? 'annex-item' : 'item', label, level, entry };
  }

  annexBegin(at: number, end: number, how: Break): Begin | null {
    const text = this.text;
    const from = skipEmphasis(text, skipHashes(text, at, end), end);
    const pack = packOf(this.language!);
    if (!capitalised(text, from, pack)) return null;
    const folded = fold(text, from, Math.min(end, from + 160));
    const found = matchIn('annex', folded.text, 0, this.language);
    if (found === null) return null;
    const wordEnd = found.match[0].length;
    const rest = folded.text.slice(wordEnd).replace(/^[\s.:*_]+/, '');
    const next = folded.text[wordEnd];
    if (next !== undefined && /[\p{L}\p{N}(]/u.test(next) && pack.script !== 'Han') return null;
    const heading =
      rest === '' ||
      from > at ||
      (how === 'inline' && this.section !== 'annex') ||
      (found.match[2] !== undefined && rest.length < 120 && markKind(text[end - 1]) === '') ||
      (/^\s*[.:–—-]/.test(folded.text.slice(wordEnd)) && rest.length < 120);
    if (!heading) return null;
    if (pack.script === 'Han' && rest !== '' && from === at && how !== 'inline') return null;
    const resume = folded.at[wordEnd] ?? end;
    return { role: 'annex', resume };
  }

  closingBegin(at: number, end: number, how: Break): Begin | null {
    const text = this.text;
    const from = skipEmphasis(text, at, end);
    const folded = fold(text, from, Math.min(end, from + 200));
    const language = this.language;
    const meeting = matchIn('meeting', folded.text, 0, language);
    const date = matchIn('date', folded.text, 0, language);
    const lead = meeting ?? date;
    if (lead === null) {
      const adopted =
        this.mark === '.' || this.section === 'end'
          ? matchIn('adoption', folded.text.replace(/^\[/, ''), 0, language)
          : null;
      if (adopted === null || how === 'inline' || how === 'full') return null;
      return { role: 'closing', resume: end };
    }
    let index = lead.match[0].length;
    const gap = /^[\s,،，]*/.exec(folded.text.slice(index))![0].length;
    const second = matchIn(meeting === null ? 'meeting' : 'date', folded.text, index + gap, language);
    if (second !== null) index += gap + second.match[0].length;
    const rest = folded.text.slice(index).trim();
    if (
      meeting === null &&
      second === null &&
      (rest !== '' || !(this.mark === '.' || this.section === 'end'))
    )
      return null;
    const vote = /^\[[^\]]{0,400}\]?\.?/.exec(rest);
    if (how === 'inline') return { role: 'closing', resume: folded.at[index] ?? end };
    if (rest !== '' && !vote && rest.length > 60) return null;
    if (this.mark === ',' || (this.mark === '' && this.open !== '' && how !== 'blank')) return null;
    return { role: 'closing', resume: end };
  }

  /** A heading of a section: short, without closing mark, after an ended paragraph. */
  sectionHeading(at: number, how: Break, pack: LanguagePack): boolean {
    const text = this.text;
    if (text[at] === '#') return true;
    if (this.open !== '' && this.mark === '') return false;
    let last = this.line;
    if (how === 'blank') last = this.lines.length - 1;
    const stop = this.lines[last]!.end;
    const next = this.lines[last + 1];
    if (stop - at > 220 || closingMark(text, at, stop) !== null) return false;
    if (how === 'short' && (next === undefined || readLabel(text, next.start, next.end) === null)) return false;
    const first = text.charCodeAt(skipEmphasis(text, at, stop));
    return pack.capitals || pack.script === 'Cyrillic' ? isCapital(first) : isLetter(first) && (this.mark !== ':' || pack.script !== 'Han');
  }

  /** What a block is that opens nothing: more of what is open, or outside text. */
  continuation(at: number, end: number): Begin {
    switch (this.section) {
      case 'outside':
      case 'head':
      case 'end':
        return { role: this.open === 'note' && this.notes ? 'more' : this.maybeEnacting(at, end) };
      case 'annex':
        return { role: this.open === '' ? 'annex-text' : 'more' };
      default:
        return { role: 'more' };
    }
  }

  // ── pieces ───────────────────────────────────────────────────────────────

  begin(at: number, begin: Begin, how: Break): void {
    this.close(at);
    if (begin.role === 'head' || begin.role === 'text' || begin.role === 'maybe-enacting')
      this.enterHead(begin);
    else if (begin.role === 'enacting') this.enterResolution(begin);
    else if (begin.role === 'annex') this.enterAnnex();
    else if (begin.role === 'closing') this.enterEnd();
    else if (begin.role === 'preambular' || begin.role === 'operative') this.enterParagraph(begin.role, how);
    else if (begin.role === 'note')
      this.open = this.section === 'end' ? 'note' : this.notes ? 'note' : this.open;
    else if (begin.role === 'annex-text') {
      this.open = 'annex';
      this.lists = this.lists.length > 0 && this.lists[0]!.style === 'number' ? [this.lists[0]!] : [];
    } else if (begin.role === 'annex-item') this.open = 'annex';
    this.current = begin;
    this.currentStart = at;
    this.currentDepth = this.depth;
    this.currentLanguage = begin.language ?? this.language;
  }

  enterHead(begin: Begin): void {
    if (begin.role === 'head') {
      if (this.section !== 'head') {
        this.running = '';
        this.named = false;
        this.notes = false;
      }
      this.section = 'head';
      this.depth = 0;
      this.quoted = false;
      if (begin.body === 'named') this.named = true;
      this.pending = '';
    }
    this.open = '';
    this.lists = [];
  }

  /** Keeps what a head says, so that it is known again when a page head repeats it. */
  remember(start: number, end: number): void {
    if (this.running.length > 900 || end - start > 600) return;
    const text = this.text.slice(start, end).replace(/^[#\s]*(?:\S{1,12}[/.]\S*\s+)?/, '');
    const key = foldKey(text);
    if (key.length > 8) this.running += `\n${key}`;
  }

  enterResolution(begin: Begin): void {
    if (this.depth === 0) {
      this.language = begin.language ?? this.language;
      this.body = begin.body ?? '';
    }
    this.enterText('preamble');
  }

  enterText(section: 'preamble' | 'operative'): void {
    this.section = section;
    this.open = '';
    this.mark = '';
    this.lists = [];
    this.number = 0;
    this.numberMark = '';
    this.quoted = false;
    this.fresh = false;
    this.notes = false;
    this.pending = '';
    this.named = false;
    this.spaced = false;
  }

  enterAnnex(): void {
    this.section = 'annex';
    this.depth = 0;
    this.open = '';
    this.lists = [];
    this.quoted = false;
    this.notes = false;
    this.named = false;
  }

  enterEnd(): void {
    this.section = 'end';
    this.depth = 0;
    this.open = '';
    this.lists = [];
    this.quoted = false;
  }

  enterParagraph(role: 'preambular' | 'operative', how: Break): void {
    if (how === 'blank') this.spaced = true;
    this.open = role;
    this.lists = [];
    this.notes = false;
    this.quoted = false;
    if (role === 'operative') this.fresh = false;
  }

  /** A line that is no part of the text: the piece before ends, and may go on after it. */
  interrupt(role: Role, start: number, end: number): void {
    this.close(start);
    this.push({ role }, start, end);
  }

  close(at: number): void {
    const begin = this.current;
    if (begin === null) return;
    this.current = null;
    let end = at;
    while (
      end > this.currentStart &&
      (isSpace(this.text.charCodeAt(end - 1)) || isInvisible(this.text.charCodeAt(end - 1)))
    )
      end--;
    this.push(begin, this.currentStart, end);
    if (this.section === 'head' && (begin.role === 'head' || begin.role === 'text')) this.remember(this.currentStart, end);
    if (this.section === 'operative' || this.section === 'preamble') this.quote(this.currentStart, end);
  }

  /** Follows quotation marks over paragraphs: one that a paragraph opened and left open goes on. */
  quote(start: number, end: number): void {
    if (this.open !== 'operative') return;
    const part = this.text.slice(start, end);
    const opened = Math.max(
      part.lastIndexOf('“'),
      part.lastIndexOf('«'),
      part.lastIndexOf('”') > part.lastIndexOf('“') && this.language === 'ar' ? -1 : -1,
    );
    const closed = Math.max(part.lastIndexOf('”'), part.lastIndexOf('»'));
    if (opened < 0 && closed < 0) return;
    if (opened > closed) {
      const before = part.slice(0, opened).trimEnd();
      this.quoted = this.quoted || before === '' || markKind(before[before.length - 1]) === ':';
    } else this.quoted = false;
  }

  push(begin: Begin, start: number, end: number): void {
    this.pieces.push({
      role: begin.role,
      start,
      end,
      language: this.currentLanguage,
      depth: this.currentDepth,
      label: begin.label ?? null,
      level: begin.level ?? 0,
      style: begin.entry?.style ?? null,
      value: begin.entry?.value ?? begin.label?.number ?? null,
      opening: begin.opening ?? null,
      mark: begin.role === 'furniture' ? null : closingMark(this.text, start, end),
      body:
        begin.role === 'enacting'
          ? (begin.body ?? '')
          : begin.role === 'maybe-enacting'
            ? this.pending
            : begin.role === 'head' && begin.body === 'named'
              ? 'named'
              : null,
      misplaced: begin.misplaced ?? false,
    });
  }
}

// ── small helpers on the text ───────────────────────────────────────────────

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a block without the white space around them; blank ones left out. */
function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const carriage = text.indexOf('\r', at);
    if (carriage >= 0 && carriage < stop) stop = carriage;
    const feed = text.indexOf('\f', at);
    if (feed >= 0 && feed < stop) stop = feed;
    let start = at;
    let end = stop;
    while (start < end && blank(text.charCodeAt(start))) start++;
    while (end > start && blank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}

function blank(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

/** The width at which a block was wrapped: nearly its longest line, so that one odd line does not count. */
function wrapWidth(lines: readonly Line[]): number {
  if (lines.length < 2) return 0;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => b - a);
  return lengths[Math.floor(lengths.length / 60)]!;
}

/** Length of what a wrap would have moved as a whole: no-break spaces do not part it. */
function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x09) at++;
  return at - start;
}

function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && blank(text.charCodeAt(next))) next++;
  return next;
}

function skipHashes(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === '#' || text[next] === '>')) next++;
  return next === at ? at : skipSpace(text, next, end);
}

/** Past footnote marks that stand right behind a mark of punctuation. */
function skipNotes(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    if (superscriptValue(text.charCodeAt(next)) >= 0) next++;
    else if (text.startsWith('[^', next) || text.startsWith('<sup>', next)) {
      const close = text.indexOf(text[next] === '[' ? ']' : '</sup>', next);
      if (close < 0 || close - next > 20) return next;
      next = close + (text[next] === '[' ? 1 : 6);
    } else if (text[next] === '”' || text[next] === '»' || text[next] === '*' || text[next] === '_') next++;
    else return next;
  }
  return next;
}

/** The full stop of "3." at the head of a paragraph closes nothing. */
function isLabelDot(text: string, at: number, from: number): boolean {
  let start = at - 1;
  while (start > from && digitValue(text.charCodeAt(start - 1)) >= 0) start--;
  return (
    at - start <= 3 &&
    (start === from || isSpace(text.charCodeAt(start - 1))) &&
    markKind(text[skipBack(text, start)]) !== ''
  );
}

function skipBack(text: string, at: number): number {
  let back = at - 1;
  while (back > 0 && blank(text.charCodeAt(back))) back--;
  return back;
}

function isOperativeLabel(label: RawLabel): boolean {
  return (
    label.number !== null &&
    (label.mark === '.' || label.mark === '-' || label.mark === '、' || label.mark === ')')
  );
}

/** A roman numeral or capital alone on its line heads a section. */
function isBareNumeral(text: string, label: RawLabel, end: number): boolean {
  return (
    (label.number === null || label.mark === '()') &&
    label.mark !== 'bullet' &&
    skipSpace(text, label.end, end) >= end &&
    text.slice(label.start, label.end) === text.slice(label.start, label.end).toUpperCase() &&
    label.mark !== '()'
  );
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || isHan(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}

function capitalised(text: string, at: number, pack: LanguagePack): boolean {
  return !(pack.capitals || pack.script === 'Cyrillic') || isCapital(text.charCodeAt(at));
}

function firstWord(text: string, at: number, end: number): RawOpening | null {
  const start = skipEmphasis(text, at, end);
  let stop = start;
  const han = isHan(text.charCodeAt(start));
  while (
    stop < end &&
    (isLetter(text.charCodeAt(stop)) ||
      isInvisible(text.charCodeAt(stop)) ||
      (text.charCodeAt(stop) >= 0x64b && text.charCodeAt(stop) <= 0x652)) &&
    !(han && stop - start >= 2)
  )
    stop++;
  return stop > start
    ? { start, end: stop, concept: null, known: false, emphasis: start > at ? text.slice(at, start) : null }
    : null;
}

/** Languages whose script a text at `at` is written in. */
function candidates(text: string, at: number, end: number): readonly LanguageCode[] {
  const code = text.charCodeAt(skipEmphasis(text, at, end));
  if (isHan(code)) return ['zh'];
  if (code >= 0x400 && code < 0x530) return ['ru'];
  if ((code >= 0x600 && code < 0x780) || code >= 0xfb50) return ['ar'];
  return isLetter(code) ? ['en', 'fr', 'es'] : [];
}

const ARTICLES: readonly (readonly [RegExp, LanguageCode])[] = [
  [/^the [\p{L}]/u, 'en'],
  [/^(?:l'|le |la |les )[\p{L}]/u, 'fr'],
  [/^(?:el |la |los |las )[\p{L}]/u, 'es'],
  [/^ان [\p{L}]/u, 'ar'],
];

const BODY_WORDS =
  /assembl|council|commission|committee|conference|congress|board|meeting of|forum|summit|parliament|conseil|comite|conference|congres|reunion|asamblea|consejo|comision|junta|conferencia|congreso|جمعية|مجلس|لجنة|مؤتمر|ассамбле|совет|комисси|комитет|конференци|конгресс|совещани|理事会|委员会|大会|会议/u;

/** The language of a line that reads like the enacting line of a body that no list holds. */
function unknownBody(bare: string, last: string | undefined): LanguageCode | null {
  if (markKind(last) !== ',' && markKind(last) !== ':') return null;
  if (bare.length > 180 || !BODY_WORDS.test(bare) || /\d\/\d/.test(bare)) return null;
  for (const [article, language] of ARTICLES) {
    if (!article.test(bare)) continue;
    if (language === 'fr' && /^la /.test(bare) && /asamblea|consejo|comision|junta|conferencia\b/.test(bare))
      return 'es';
    return language;
  }
  const code = bare.charCodeAt(0);
  if (isHan(code)) return bare.length < 40 ? 'zh' : null;
  return code >= 0x400 && code < 0x530 ? 'ru' : null;
}
