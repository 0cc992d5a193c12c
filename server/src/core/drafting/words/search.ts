import type { LanguageCode } from '../../languages/codes.ts';
import type { Case } from '../../languages/declension.ts';
import { WORDING } from '../../languages/wording.ts';
import { isHan } from '../../text/chars.ts';
import { foldKey } from '../../text/fold.ts';
import { declined } from './decline.ts';
import { otherNames } from './others.ts';
import type { Row } from './row.ts';

/** A form of a row as it is looked up. */
export interface Entry {
  readonly row: Row;
  readonly language: LanguageCode;
  readonly folded: string;
  /** What it stands for, and its case; of another name of the row `null`. */
  readonly text: string | null;
  readonly case: Case | null;
}

/** An entry that has what is sought, and where in its folded form that begins; 0 too behind a joined article. */
export interface Hit {
  readonly entry: Entry;
  readonly at: number;
}

/** Every form of a list of rows in one language, found by its beginning or by that of any word of it. */
export class WordIndex {
  /** By the letters that go on from a word's beginning. */
  private readonly places: readonly (Hit & { readonly key: string })[];

  constructor(rows: readonly Row[], language: LanguageCode) {
    const names = otherNames(language);
    const places = rows.flatMap((row) =>
      entriesOf(row, language, names).flatMap((entry) =>
        wordStarts(entry.folded, language).map(({ start, at }) => ({
          entry,
          at,
          key: entry.folded.slice(start),
        })),
      ),
    );
    this.places = places.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  /** What has a word from which on `query` (folded) stands; at most `limit`. */
  find(query: string, limit: number): readonly Hit[] {
    const found: Hit[] = [];
    for (let i = this.firstFrom(query); i < this.places.length && found.length < limit; i++) {
      const place = this.places[i]!;
      if (!place.key.startsWith(query)) break;
      found.push(place);
    }
    return found;
  }

  private firstFrom(query: string): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.key < query) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function entriesOf(
  row: Row,
  language: LanguageCode,
  names: ReadonlyMap<string, readonly string[]>,
): readonly Entry[] {
  const { name, others } = row.forms[language];
  const forms = declined(name, language).map(({ text, case: of }) => ({ text, case: of, found: text }));
  const aliases = others.flatMap((other) =>
    declined(other, language).map((alias) => ({ text: null, case: alias.case, found: alias.text })),
  );
  for (const form of forms)
    for (const found of names.get(form.text) ?? []) aliases.push({ text: null, case: form.case, found });
  return [...forms, ...aliases].map(({ text, case: of, found }) => ({
    row,
    language,
    text,
    case: of,
    folded: foldKey(found),
  }));
}

/** Where words of a folded text begin, and the place that this stands for: an article or mark before it is no word. */
export function wordStarts(
  folded: string,
  language: LanguageCode,
): readonly { readonly start: number; readonly at: number }[] {
  const starts: { start: number; at: number }[] = [];
  const { joinedArticle, titleMarks } = WORDING[language];
  const article = joinedArticle?.text ?? null;
  const first = titleMarks !== '' && folded.startsWith(titleMarks.charAt(0)) ? 1 : 0;
  for (let i = first; i < folded.length; i++) {
    if (!beginsWord(folded, i)) continue;
    starts.push({ start: i, at: i === first ? 0 : i });
    if (article !== null && folded.startsWith(article, i)) starts.push({ start: i + article.length, at: i });
  }
  return starts;
}

/** A word begins at `index` of a folded text: of Chinese each character is one. */
export function beginsWord(folded: string, index: number): boolean {
  if (isHan(folded.charCodeAt(index))) return true;
  if (!/[\p{L}\p{N}]/u.test(folded[index]!)) return false;
  return (
    index === 0 || isHan(folded.charCodeAt(index - 1)) || !/[\p{L}\p{N}\p{M}-]/u.test(folded[index - 1]!)
  );
}
