import {
  CERTAINTIES,
  dayOf,
  FORMAT,
  NUMBERS_FILE,
  OFFICIAL_BIT,
  OTHER_PARTS,
  partsOf,
  TITLE_END,
  titlesFile,
} from '../../src/core/known/format.ts';
import { LANGUAGES, type LanguageCode } from '../../src/core/languages/codes.ts';
import type { Row } from './rows.ts';

/** The data files of a table, by their names, not yet packed: see `core/known/format.ts`. */
export function encode(rows: readonly Row[]): Map<string, Uint8Array> {
  const series = seriesOf(rows);
  const sorted = series.flatMap((one) => one.rows);
  const columns = numbers(series, sorted);
  const stamp = stampOf(columns);
  const lastDay = Math.max(...rows.map(({ date }) => (date === '' ? 0 : dayOf(date))));
  const head = new Writer().count(FORMAT).count(stamp).count(lastDay).bytes();
  const files = new Map<string, Uint8Array>([[NUMBERS_FILE, Uint8Array.from([...head, ...columns])]]);
  for (const language of LANGUAGES) files.set(titlesFile(language), titles(sorted, language, stamp));
  return files;
}

interface Placed {
  readonly row: Row;
  readonly number: number;
  readonly part: string;
}

interface Series {
  readonly body: string;
  readonly label: string;
  readonly rows: Placed[];
}

function seriesOf(rows: readonly Row[]): Series[] {
  const series = new Map<string, Series>();
  for (const row of rows) {
    const parts = partsOf(row.number);
    if (parts === null) throw new Error(`${row.body} ${row.number} is no number`);
    const { label, number, part } = parts;
    const key = `${row.body} ${label}`;
    if (!series.has(key)) series.set(key, { body: row.body, label, rows: [] });
    series.get(key)!.rows.push({ row, number, part });
  }
  for (const one of series.values())
    one.rows.sort((a, b) => a.number - b.number || (a.part < b.part ? -1 : 1));
  return [...series.values()];
}

function numbers(series: readonly Series[], sorted: readonly Placed[]): Uint8Array {
  const writer = new Writer();
  const others = [...new Set(sorted.map(({ part }) => part).filter((part) => part.length > 1))].sort();
  writer.count(others.length);
  for (const part of others) writer.text(part);
  writer.count(series.length);
  for (const { body, label, rows } of series) writer.text(body).text(label).count(rows.length);
  for (const { rows } of series)
    rows.forEach(({ number }, index) => {
      writer.count(number - (rows[index - 1]?.number ?? 0));
    });
  for (const { part } of sorted)
    writer.count(
      part === '' ? 0 : part.length === 1 ? part.charCodeAt(0) - 64 : OTHER_PARTS + others.indexOf(part),
    );
  let last = 0;
  for (const { row } of sorted) {
    if (row.date === '') writer.count(0);
    else {
      const step = dayOf(row.date) - last;
      writer.count(step < 0 ? -2 * step : 2 * step + 1);
      last += step;
    }
  }
  for (const { row } of sorted)
    writer.count(CERTAINTIES.indexOf(row.certainty) + (row.official ? OFFICIAL_BIT : 0));
  return writer.bytes();
}

function titles(sorted: readonly Placed[], language: LanguageCode, stamp: number): Uint8Array {
  const writer = new Writer().count(FORMAT).count(stamp);
  const places = new Map<string, number>();
  for (const { row } of sorted) {
    const title = row.titles[language];
    const place = places.get(title);
    if (title === '') writer.count(0);
    else if (place === undefined) {
      writer.count(1);
      places.set(title, places.size + 1);
    } else writer.count(2 + places.size - place);
  }
  const marked = [...places.keys()].find((title) => title.includes(TITLE_END));
  if (marked !== undefined) throw new Error(`${marked} holds the mark between titles`);
  return writer.text([...places.keys()].map((title) => title + TITLE_END).join('')).bytes();
}

/** FNV-1a of the columns: tells titles of other numbers. */
function stampOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

export class Writer {
  private readonly out: number[] = [];

  count(value: number): this {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.out.push((rest % 128) | 128);
    this.out.push(rest);
    return this;
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    this.count(bytes.length);
    for (const byte of bytes) this.out.push(byte);
    return this;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.out);
  }
}
