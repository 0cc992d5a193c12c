import type { Document } from '../document/document.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';

/**
 * Longest name, in UTF-16 units. Chinese characters are wide; and of what is too long for its place editors cut
 * the right end, which in Arabic is the beginning.
 */
const NAME_LENGTH = { Latin: 56, Cyrillic: 56, Arabic: 32, Han: 28 };

/** Names in the outline of one resolution, which read as its language does. */
export class Naming {
  private readonly document: Document;
  private readonly isRightToLeft: boolean;
  private readonly limit: number;

  constructor(document: Document, language: LanguageCode) {
    this.document = document;
    const { direction, script } = packOf(language);
    this.isRightToLeft = direction === 'rtl';
    this.limit = NAME_LENGTH[script];
  }

  /** A label, if any, and the beginning of a text; spans count from the start of the file. */
  of(text: readonly Span[], label?: string): string {
    const first = text[0];
    const words = first === undefined ? '' : plain(this.beginning(first));
    const name = [label ?? '', this.cut(words)].filter((each) => each !== '').join(' ');
    return this.isRightToLeft ? isolated(name) : name;
  }

  private beginning({ start, end }: Span): string {
    return this.document.slice({ start, end: Math.min(end, start + this.limit * 3) });
  }

  /** Cut behind a word, where the script has spaces between words. */
  private cut(words: string): string {
    if (words.length <= this.limit) return words;
    const space = words.lastIndexOf(' ', this.limit);
    const end = space > this.limit / 2 ? space : this.limit;
    return `${words.slice(0, end).replace(/[\s,،;:]+$/, '')}…`;
  }
}

/** Laid out from the right whatever stands around it: the number first, the dots last. */
function isolated(name: string): string {
  return `\u2067${name}\u2069`;
}
