import type { Citation } from '../citations/citation.ts';
import type { Unit, Version } from '../compare/model.ts';
import { fullCitation } from '../features/citing/write.ts';
import { CITING_FORMS } from '../languages/citing/forms.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { contains, type Span } from '../text/span.ts';

/** A place for words. */
export const PLACE = '[…]';

/** Units between an opening and what it governs: "its", an article. */
const LEAD = 12;

/** What a unit holds that is the same in all languages, in the order of its text. */
interface Fixed {
  readonly span: Span;
  readonly text: string;
  /** Of a list of citations that belong together. */
  readonly list: number | null;
  readonly isSymbol?: boolean;
}

/**
 * The words of a unit behind its opening, in another language: what it cites in full, symbols and footnote marks, with
 * places for the words between. No closing mark.
 */
export function framedWords(source: Version, unit: Unit, to: LanguageCode): string {
  const { script, marks } = packOf(to);
  const gap = script === 'Han' ? '' : ' ';
  const cited = source.document.citations
    .filter(({ span }) => unit.text.some((text) => contains(text, span.start)))
    .flatMap((citation): Fixed[] => {
      const text = citedIn(citation, to);
      return text === null
        ? []
        : [{ span: citation.span, text, list: citation.list, isSymbol: citation.kind === 'document' }];
    });
  const notes = unit.notes.map(({ label, span }): Fixed => ({ span, text: `[^${label}]`, list: null }));
  const fixed = [...cited, ...notes].sort((a, b) => a.span.start - b.span.start);
  // What is cited right behind the opening needs no words before it.
  const begin = unit.opening?.span.end ?? unit.span.start;
  const follows = CITING_FORMS[to].bare && (fixed[0]?.span.start ?? Number.POSITIVE_INFINITY) - begin <= LEAD;
  // A note that is a symbol and nothing else is the same in all languages.
  const isAlone =
    unit.role === 'footnote' && fixed[0]?.isSymbol === true && !hasWords(labelledBy(source, unit, fixed[0]));
  let words = follows || isAlone ? '' : PLACE;
  let list: number | null = null;
  for (const { text, list: own } of fixed) {
    if (text.startsWith('[^')) words += text;
    else if (words === '') words = text;
    else if (own !== null && own === list) words += `${marks.comma}${gap}${text}`;
    else words += `${words.endsWith(PLACE) ? '' : `${gap}${PLACE}`}${gap}${text}`;
    list = own;
  }
  const isWhole = fixed.length > 0 && !hasWords(behind(source, unit, fixed.at(-1)!.span.end));
  return words.endsWith(']') || isWhole ? words : `${words}${gap}${PLACE}`;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What a unit says from a place in it on. */
const behind = ({ document }: Version, { text }: Unit, from: number): string =>
  text
    .filter(({ end }) => end > from)
    .map(({ start, end }) => document.slice({ start: Math.max(start, from), end }))
    .join(' ');

/** What stands in a note before what it holds, without its label. */
const labelledBy = ({ document }: Version, { span }: Unit, { span: { start: end } }: Fixed): string =>
  document.slice({ start: span.start, end }).replace(/^\s{0,4}(?:\[\^[^\]]{1,20}\]:?|\p{N}{1,3}[.)]?)/u, '');

/** The words with the mark that closes them, which goes before or behind a footnote mark as the language has it. */
export function closed(words: string, mark: string, to: LanguageCode): string {
  const note = packOf(to).notes === 'after' ? /\[\^[^\]]{1,20}\]$/.exec(words) : null;
  return note === null ? words + mark : words.slice(0, note.index) + mark + note[0];
}

function citedIn({ kind, body, number, symbol, date }: Citation, to: LanguageCode): string | null {
  if (kind === 'document') return symbol;
  if ((kind !== 'resolution' && kind !== 'decision') || body === null || number === null) return null;
  return fullCitation({ kind, body, number, date }, to);
}
