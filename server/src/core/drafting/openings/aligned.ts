import { ByteReader, DamagedData } from '../../known/bytes.ts';
import type { ReadData } from '../../known/known.ts';
import { LANGUAGES, type LanguageCode, PIVOT } from '../../languages/codes.ts';
import type { Part } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import { PARTS } from './format.ts';

/**
 * What the versions of one paragraph open with, in a data file: format; rows of part (its number in `PARTS`), English
 * opening, how often; of each other language in the order of `LANGUAGES`, openings with how often, the most first.
 */
export const ALIGNED_FILE = 'openings-aligned.bin';
export const ALIGNED_FORMAT = 1;
export const VERSIONS: readonly LanguageCode[] = LANGUAGES.filter((language) => language !== PIVOT);

export interface Rendering {
  readonly text: string;
  readonly count: number;
}

/** One English opening, and what the other versions open with. */
interface Row {
  readonly part: Part;
  readonly forms: ReadonlyMap<LanguageCode, readonly Rendering[]>;
}

/** A rendering with its share of all, from 0 to 1. */
export interface Equivalent {
  readonly text: string;
  readonly share: number;
}

/** An opening in its language, in one form or several. */
export interface Forms {
  readonly texts: readonly string[];
  readonly language: LanguageCode;
}

export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly together: number;
  /** What the data leaves out is as rare as this share of an English one's versions, or rarer. */
  readonly unseen: number;
}

/** Which openings of two languages stand for one another. */
export class AlignedOpenings {
  private readonly rows: readonly Row[];
  private readonly byForm = new Map<string, Row[]>();

  /** Throws `DamagedData`. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    if (reader.count() !== ALIGNED_FORMAT) throw new DamagedData('The data has another format.');
    this.rows = Array.from({ length: reader.count() }, () => readRow(reader));
    for (const row of this.rows)
      for (const [language, forms] of row.forms)
        for (const { text } of forms) {
          const key = keyOf(row.part, language, text);
          const rows = this.byForm.get(key);
          if (rows === undefined) this.byForm.set(key, [row]);
          else if (!rows.includes(row)) rows.push(row);
        }
  }

  /**
   * What versions in `to` open with where one in `from` opens with `text`, the most usual first. Other languages are
   * compared through English.
   */
  equivalents(part: Part, text: string, from: LanguageCode, to: LanguageCode): readonly Equivalent[] {
    const key = foldKey(text);
    const found = new Map<string, Equivalent>();
    let total = 0;
    for (const { forms } of this.byForm.get(keyOf(part, from, text)) ?? []) {
      const own = sum((forms.get(from) ?? []).filter((form) => foldKey(form.text) === key));
      const others = forms.get(to) ?? [];
      const all = sum(others);
      if (all === 0) continue;
      total += own;
      for (const other of others) {
        const folded = foldKey(other.text);
        const before = found.get(folded);
        const share = (before?.share ?? 0) + (own * other.count) / all;
        found.set(folded, { text: before?.text ?? other.text, share });
      }
    }
    return [...found.values()]
      .map((each) => ({ text: each.text, share: each.share / total }))
      .sort((a, b) => b.share - a.share);
  }

  /** How often two openings are counted, each in its language, and how often they stand together at most. */
  pair(part: Part, one: Forms, other: Forms): Pair {
    const own = this.rowsOf(part, one);
    const others = this.rowsOf(part, other);
    const both = own.filter((row) => others.includes(row));
    return {
      one: total(own.map((row) => counted(row, one))),
      other: total(others.map((row) => counted(row, other))),
      together: total(both.map((row) => Math.min(counted(row, one), counted(row, other)))),
      unseen: Math.max(
        0,
        ...own.map((row) => leftOut(row, other)),
        ...others.map((row) => leftOut(row, one)),
      ),
    };
  }

  private rowsOf(part: Part, { texts, language }: Forms): readonly Row[] {
    return [...new Set(texts.flatMap((text) => this.byForm.get(keyOf(part, language, text)) ?? []))];
  }

  /** English openings of a part. */
  english(part: Part): readonly string[] {
    return this.rows.filter((row) => row.part === part).flatMap(({ forms }) => forms.get('en')![0]!.text);
  }
}

export async function loadAligned(read: ReadData): Promise<AlignedOpenings> {
  return new AlignedOpenings(await read(ALIGNED_FILE));
}

function readRow(reader: ByteReader): Row {
  const part = PARTS[reader.byte()] ?? 'preambular';
  const english = { text: reader.text(), count: reader.count() };
  const others = VERSIONS.map((language): [LanguageCode, Rendering[]] => [
    language,
    Array.from({ length: reader.count() }, () => ({ text: reader.text(), count: reader.count() })),
  ]);
  return { part, forms: new Map<LanguageCode, readonly Rendering[]>([['en', [english]], ...others]) };
}

const keyOf = (part: Part, language: LanguageCode, text: string): string =>
  `${part} ${language} ${foldKey(text)}`;

/** How often a row has one of the forms. */
function counted({ forms }: Row, { texts, language }: Forms): number {
  const keys = texts.map(foldKey);
  return sum((forms.get(language) ?? []).filter((form) => keys.includes(foldKey(form.text))));
}

/** Of each English opening the data has so many renderings in a language at most, the most first. */
const MOST_RENDERINGS = 6;

/** Share of the last rendering of a whole list, if it is that of an English opening itself; 0 where none was left out. */
function leftOut({ forms }: Row, { language }: Forms): number {
  const list = forms.get(language) ?? [];
  return list.length < MOST_RENDERINGS ? 0 : list.at(-1)!.count / sum(list);
}

const total = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

function sum(forms: readonly Rendering[]): number {
  return forms.reduce((total, { count }) => total + count, 0);
}
