import type { Citation } from '../citations/citation.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { editPages, type Page, readPages } from '../syntax/pages.ts';
import { type Token, tokensOf } from '../syntax/tokens.ts';
import type { Position, Range, Span } from '../text/span.ts';
import { citationsOf } from './citations.ts';
import { Positions } from './positions.ts';
import { resolutionOf } from './resolution.ts';
import { Sequence } from './sequence.ts';
import { type PlacedStructure, structuresOf } from './structures.ts';
import type { Resolution } from './views.ts';

export interface Change {
  readonly span: Span;
  readonly text: string;
}

export interface OpenOptions {
  readonly uri?: string;
  readonly languageId?: string;
  readonly version?: number;
  /** Language of the resolutions when the user has set it; found out when `auto`. */
  readonly language?: LanguageCode | 'auto';
}

/** Why a text holds no resolution: what people read, and what its translations are found by. */
export const SILENCES = {
  empty: 'The text is empty.',
  none: 'No resolution was recognised: there is no line that names an adopting body (“The General Assembly,”) followed by a paragraph that opens as a preambular or operative one does.',
} as const;

/**
 * One file at one version: its text in pages, its structure, its positions. Immutable; `edit` returns a new
 * document that shares every page that the edit left alone. Offsets and columns are UTF-16 units.
 */
export class Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly pages: readonly Page[];
  readonly length: number;
  readonly lineCount: number;
  private readonly fixed: LanguageCode | null;
  private placed: readonly PlacedStructure[] | null = null;
  private views: readonly Resolution[] | null = null;
  private places: Positions | null = null;
  private ordered: Sequence | null = null;
  private cited: readonly Citation[] | null = null;

  private constructor(
    uri: string,
    languageId: string,
    version: number,
    fixed: LanguageCode | null,
    pages: readonly Page[],
  ) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.fixed = fixed;
    this.pages = pages;
    let length = 0;
    let breaks = 0;
    for (const page of pages) {
      length += page.length;
      breaks += page.breaks;
    }
    this.length = length;
    this.lineCount = breaks + 1;
  }

  static open(text: string, options: OpenOptions = {}): Document {
    const fixed = options.language === undefined || options.language === 'auto' ? null : options.language;
    return new Document(
      options.uri ?? '',
      options.languageId ?? 'resolution',
      options.version ?? 0,
      fixed,
      readPages(text, fixed),
    );
  }

  /** The document after the changes, made one after the other, each in the text that the one before left. */
  edit(changes: readonly Change[], version: number): Document {
    let pages = this.pages;
    for (const { span, text } of changes) {
      const start = Math.max(0, span.start);
      pages = editPages(pages, start, Math.max(start, span.end), text, this.fixed);
    }
    return new Document(this.uri, this.languageId, version, this.fixed, pages);
  }

  text(): string {
    return this.pages.map((page) => page.blocks.map((block) => block.text).join('')).join('');
  }

  slice(span: Span): string {
    let out = '';
    const first = Math.max(0, this.positions.pageAt(span.start));
    for (let index = first; index < this.pages.length; index++) {
      let at = this.positions.startOf(index);
      if (at >= span.end) break;
      for (const { text } of this.pages[index]!.blocks) {
        if (at >= span.end) break;
        if (at + text.length > span.start) out += text.slice(Math.max(0, span.start - at), span.end - at);
        at += text.length;
      }
    }
    return out;
  }

  /** The shape that language-server libraries expect. */
  getText(range?: Range): string {
    return range === undefined
      ? this.text()
      : this.slice({ start: this.offsetAt(range.start), end: this.offsetAt(range.end) });
  }

  positionAt(offset: number): Position {
    return this.positions.positionAt(offset);
  }

  /** Past the end of a line, its end; past the last line, the end of the file. */
  offsetAt(position: Position): number {
    return this.positions.offsetAt(position);
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Every character of the file in tokens, in order: their texts joined are the file's text. */
  tokens(): Iterable<Token> {
    return tokensOf(this.pages);
  }

  /** The resolutions of the file, outermost ones, in order. Made once a version, when first asked for. */
  get resolutions(): readonly Resolution[] {
    this.views ??= this.structures.map(resolutionOf);
    return this.views;
  }

  /** The same as they are kept from version to version. */
  get structures(): readonly PlacedStructure[] {
    this.placed ??= structuresOf(this.sequence);
    return this.placed;
  }

  /** Everything that the file cites, in order, whether it holds a resolution or not. Made when first asked for. */
  get citations(): readonly Citation[] {
    this.cited ??= citationsOf(this.sequence, this.structures, this.fixed);
    return this.cited;
  }

  /** The citation that holds the offset, or ends there; `null` where none does. */
  citationAt(offset: number): Citation | null {
    const at = this.citations.filter(({ span }) => span.start <= offset && offset <= span.end);
    return at.find(({ span }) => offset < span.end) ?? at[0] ?? null;
  }

  private get sequence(): Sequence {
    this.ordered ??= new Sequence(this.pages);
    return this.ordered;
  }

  private get positions(): Positions {
    this.places ??= new Positions(this.pages);
    return this.places;
  }

  /** Why the text holds no resolution, in plain words; `null` when it holds one. */
  get silence(): string | null {
    if (this.structures.length > 0) return null;
    return this.text().trim() === '' ? SILENCES.empty : SILENCES.none;
  }
}
