import { FORMAT, PARTS } from '../../src/core/drafting/openings/format.ts';
import type { LanguageCode } from '../../src/core/languages/codes.ts';
import type { Part } from '../../src/core/syntax/openings.ts';
import { foldKey } from '../../src/core/text/fold.ts';
import { Writer } from '../known/encode.ts';

/** Counts by language and part ("en operative") and opening. */
export interface Tables {
  readonly observed: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly next: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** The openings of one part of one text; `null` for a paragraph without one. */
export interface Text {
  readonly language: LanguageCode;
  readonly body: string | null;
  readonly part: Part;
  readonly openings: readonly (string | null)[];
}

/** The data file of one language: see `core/drafting/openings/format.ts`. */
export function countsBytes(tables: Tables, texts: readonly Text[], language: LanguageCode): Uint8Array {
  const writer = new Writer().count(FORMAT);
  for (const part of PARTS) {
    const own = texts.filter((text) => text.language === language && text.part === part);
    const key = `${language} ${part}`;
    const spelled = spellings(tables.observed[key] ?? {});
    const ids = new Map([...spelled.keys()].map((folded, id) => [folded, id]));
    writer.count(spelled.size);
    for (const { text, count } of spelled.values()) writer.text(text).count(count);
    writeNext(writer, tables.next[key] ?? {}, ids);
    writeBodies(writer, own, ids);
  }
  return writer.bytes();
}

interface Spelled {
  readonly text: string;
  readonly count: number;
}

/** By folded text, the most frequent first: the usual spelling, and the counts of all. */
function spellings(observed: Readonly<Record<string, number>>): ReadonlyMap<string, Spelled> {
  const found = new Map<string, Spelled>();
  for (const [text, count] of Object.entries(observed).sort(([, a], [, b]) => b - a)) {
    const key = foldKey(text);
    const usual = found.get(key);
    found.set(key, { text: usual?.text ?? text, count: count + (usual?.count ?? 0) });
  }
  return new Map([...found].sort(([, a], [, b]) => b.count - a.count));
}

type Ids = ReadonlyMap<string, number>;

function writeNext(writer: Writer, next: Tables['next'][string], ids: Ids): void {
  const merged = new Map<number, Map<number, number>>();
  for (const [before, followers] of Object.entries(next)) {
    const from = before === '' ? -1 : ids.get(foldKey(before));
    if (from === undefined) continue;
    const counts = merged.get(from) ?? new Map<number, number>();
    merged.set(from, counts);
    for (const [text, count] of Object.entries(followers)) {
      const id = ids.get(foldKey(text));
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  writer.count(merged.size);
  for (const [from, counts] of merged) {
    writer.count(from + 1);
    writeCounts(writer, counts);
  }
}

function writeCounts(writer: Writer, counts: ReadonlyMap<number, number>): void {
  writer.count(counts.size);
  for (const [id, count] of counts) writer.count(id).count(count);
}

function writeBodies(writer: Writer, texts: readonly Text[], ids: Ids): void {
  const bodies = [...new Set(texts.flatMap(({ body }) => body ?? []))].sort();
  writer.count(bodies.length);
  for (const body of bodies) {
    const openings = new Map<number, number>();
    const triples = new Map<string, number>();
    for (const text of texts.filter((each) => each.body === body)) {
      let [before, last]: (number | undefined)[] = [-1, -1];
      for (const opening of text.openings) {
        const id = opening === null ? undefined : ids.get(foldKey(opening));
        if (id !== undefined) {
          openings.set(id, (openings.get(id) ?? 0) + 1);
          if (before !== undefined && last !== undefined) {
            const triple = `${before} ${last} ${id}`;
            triples.set(triple, (triples.get(triple) ?? 0) + 1);
          }
        }
        before = last;
        last = id;
      }
    }
    writer.text(body);
    writeCounts(writer, openings);
    writer.count(triples.size);
    for (const [triple, count] of [...triples].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [first, second, third] = triple.split(' ').map(Number) as [number, number, number];
      writer
        .count(first + 1)
        .count(second + 1)
        .count(third)
        .count(count);
    }
  }
}
