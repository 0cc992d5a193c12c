import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { WORDING } from '../../languages/wording.ts';
import { isHan } from '../../text/chars.ts';
import {
  isCommon,
  isLongEnough,
  isOrdinary,
  mayBeBegun,
  mayBeForeign,
  mayBeForeignRow,
  mayBeWithin,
  type Run,
} from './evidence.ts';
import type { Row } from './row.ts';
import { type Hit, WordIndex } from './search.ts';
import { ROWS } from './tables.ts';
import type { Typed } from './typed.ts';
import { calledAt, caseRank, type Lookup, lookupsOf } from './write.ts';

/** A row that may be meant, by the form that was found, and how it was. */
export interface Found {
  readonly row: Row;
  readonly hit: Hit;
  readonly lookup: Lookup;
  /** OWN, FOREIGN or WITHIN: the lower, the nearer to what is typed. */
  readonly rank: number;
}

/** The run begins the name in the language of the text, or in another; or it stands within the name. */
const OWN = 0;
const FOREIGN = 1;
export const WITHIN = 2;

/** So many forms that begin alike are looked at. */
const LOOKED_AT = 400;
/** Where the language of the text has so many, no other is asked. */
const ENOUGH = 12;

const indexes = new Map<LanguageCode, WordIndex>();

/** Made from the tables alone, when first asked for. */
function indexOf(language: LanguageCode): WordIndex {
  let index = indexes.get(language);
  if (index === undefined) {
    index = new WordIndex(ROWS, language);
    indexes.set(language, index);
  }
  return index;
}

/** The rows that the words from `start` to the cursor may mean, the likeliest first. */
export function findRows(typed: Typed, start: number, run: Run): readonly Found[] {
  const { language, text } = typed;
  const called = calledAt(typed, start);
  const before = wordBefore(text, start);
  const best = new Map<Row, Found>();
  const rankOf = ({ hit: { entry } }: Found): number =>
    2 * (entry.language === language ? caseRank(called, entry.case) : 0) + (entry.text === null ? 1 : 0);
  const add = (found: Found): void => {
    const known = best.get(found.row);
    const isNearer =
      known === undefined ||
      found.rank < known.rank ||
      (found.rank === known.rank && rankOf(found) < rankOf(known));
    if (isNearer) best.set(found.row, found);
  };
  for (const lookup of lookupsOf(run.text, language)) {
    if (!isLongEnough(run, lookup, language)) continue;
    const hits = indexOf(language).find(lookup.key, LOOKED_AT);
    const ordinary = isOrdinary(run, hits);
    for (const hit of hits) {
      const { row, folded } = hit.entry;
      if (ordinary && folded !== lookup.key) continue;
      if (hit.at === 0) {
        if (mayBeBegun(run, hit.entry, lookup.key)) add({ row, hit, lookup, rank: OWN });
      } else if (
        mayBeWithin(run, row, folded.slice(hit.at + lookup.key.length)) &&
        before !== wordBefore(folded, hit.at)
      )
        add({ row, hit, lookup, rank: WITHIN });
    }
  }
  const count = (rank: number): number => [...best.values()].filter((found) => found.rank === rank).length;
  if (count(OWN) < ENOUGH)
    for (const other of othersWritten(run.text, language))
      if (mayBeForeign(run, other))
        for (const hit of indexOf(other).find(run.text, LOOKED_AT))
          if (hit.at === 0 && mayBeForeignRow(run, hit.entry.row))
            add({ row: hit.entry.row, hit, lookup: { key: run.text, kept: 0 }, rank: FOREIGN });
  const most = isCommon(run, count(WITHIN)) ? FOREIGN : WITHIN;
  const mark = titleMarkAt(text, start - 1, language);
  const written = mark + typed.writtenFrom(start);
  /** Written as it is typed, capitals and accents too; or another name of it is typed in full. */
  const isExact = ({ hit: { entry }, lookup }: Found): number =>
    entry.text?.startsWith(written) || entry.folded === lookup.key ? 0 : 1;
  return [...best.values()]
    .filter(({ rank }) => rank <= most)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        isExact(a) - isExact(b) ||
        b.row.weight - a.row.weight ||
        a.row.forms[language].name.length - b.row.forms[language].name.length,
    );
}

function titleMarkAt(text: string, index: number, language: LanguageCode): string {
  const mark = text.charAt(index);
  return mark !== '' && WORDING[language].titleMarks.startsWith(mark) ? mark : '';
}

/** The other languages that are written in the script of the first letter. */
function othersWritten(text: string, language: LanguageCode): readonly LanguageCode[] {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return [];
  return LANGUAGES.filter((other) => other !== language && SCRIPTS[packOf(other).script].test(letter));
}

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Han: /\p{Script=Han}/u,
} as const;

/** The word before a place; of Chinese the character. */
function wordBefore(text: string, index: number): string {
  let end = index;
  while (end > 0 && !WORD.test(text.charAt(end - 1))) end--;
  if (end > 0 && isHan(text.charCodeAt(end - 1))) return text.charAt(end - 1);
  let start = end;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
