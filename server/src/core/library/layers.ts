import type { CitationKey } from '../citations/citation.ts';
import { LANGUAGES } from '../languages/codes.ts';
import { SegmentBuilder } from './builder.ts';
import type { Citing, Clash, Entry, Hit, LibraryIndex } from './library.ts';
import { startOf } from './postings.ts';
import { type ScoredHit, searchIn } from './search.ts';
import { Segment } from './segment.ts';
import { wordsAsked } from './words.ts';

/** A segment, and which of its files a later one replaces or a deletion has taken away. */
export interface Layer {
  readonly segment: Segment;
  /** By file; `null` while all hold. */
  readonly dead: Uint8Array | null;
}

/** An index in layers: large ones that never change, small ones of what has changed since. A file lives in one. */
export class Layers implements LibraryIndex {
  readonly generation: number;
  readonly layers: readonly Layer[];
  private readonly counts = new Map<CitationKey, number>();
  private clashing: readonly Clash[] | null = null;

  constructor(layers: readonly Layer[], generation: number) {
    this.layers = layers;
    this.generation = generation;
  }

  static readonly EMPTY = new Layers([], 0);

  /** The index with a segment on top: its files are no others' any more. */
  withSegment(segment: Segment): Layers {
    const { fileUri } = segment.columns;
    return this.without(Array.from(fileUri, (id) => segment.strings.get(id))).adding(segment);
  }

  /** The index with a segment none of whose files it holds. */
  adding(segment: Segment): Layers {
    return new Layers([...this.layers, { segment, dead: null }], this.generation + 1);
  }

  /** The index without these files. */
  without(uris: readonly string[]): Layers {
    const layers = this.layers.flatMap((layer) => hiding(layer, uris) ?? []);
    return new Layers(layers, this.generation + 1);
  }

  /** The file is here, and was of this size and time when it was read. */
  holds(uri: string, size?: number, modified?: number): boolean {
    for (const { segment, dead } of this.layers) {
      const file = segment.fileOf(uri);
      if (file < 0 || dead?.[file]) continue;
      const { fileSize, fileModified } = segment.columns;
      return size === undefined || (fileSize[file] === size && fileModified[file] === modified);
    }
    return false;
  }

  get fileCount(): number {
    let count = 0;
    for (const { segment, dead } of this.layers) {
      count += segment.columns.fileUri.length;
      if (dead !== null) for (const gone of dead) count -= gone;
    }
    return count;
  }

  *uris(): Generator<string> {
    for (const { segment, dead } of this.layers)
      for (let file = 0; file < segment.columns.fileUri.length; file++)
        if (!dead?.[file]) yield segment.uriAt(file);
  }

  find(key: CitationKey): readonly Entry[] {
    const entries: Entry[] = [];
    for (const { segment, dead } of this.layers) {
      const at = segment.keyOf(key);
      if (at < 0) continue;
      for (const text of segment.textsOfKey(at))
        if (!dead?.[segment.columns.textFile[text]!]) entries.push(segment.entry(text));
    }
    return entries.sort(byFile);
  }

  inFile(file: string): readonly Entry[] {
    for (const { segment, dead } of this.layers) {
      const at = segment.fileOf(file);
      if (at < 0 || dead?.[at]) continue;
      const { fileTextEnds } = segment.columns;
      const entries: Entry[] = [];
      for (let text = startOf(fileTextEnds, at); text < fileTextEnds[at]!; text++)
        entries.push(segment.entry(text));
      return entries;
    }
    return [];
  }

  citing(key: CitationKey, limit = Number.POSITIVE_INFINITY): readonly Citing[] {
    const places: Citing[] = [];
    for (const { segment, citation } of this.citationsOf(key)) {
      if (places.length >= limit) break;
      places.push(segment.citing(citation));
    }
    return places;
  }

  countCiting(key: CitationKey): number {
    let count = this.counts.get(key);
    if (count === undefined) {
      count = this.count(key);
      this.counts.set(key, count);
    }
    return count;
  }

  citedBy(key: CitationKey): readonly CitationKey[] {
    const cited = new Set<CitationKey>();
    for (const { segment, dead } of this.layers) {
      const at = segment.keyOf(key);
      if (at < 0) continue;
      const { textFile, textCitationEnds, citationKey } = segment.columns;
      for (const text of segment.textsOfKey(at)) {
        if (dead?.[textFile[text]!]) continue;
        for (let of = startOf(textCitationEnds, text); of < textCitationEnds[text]!; of++)
          cited.add(segment.keyAt(citationKey[of]!));
      }
    }
    return [...cited];
  }

  search(query: string, limit: number): readonly Hit[] {
    const words = wordsAsked(query);
    if (words.length === 0 || limit <= 0) return [];
    const hits: ScoredHit[] = [];
    for (const { segment, dead } of this.layers) hits.push(...searchIn(segment, dead, words, limit));
    if (this.layers.length > 1) hits.sort((a, b) => b.score - a.score || b.date - a.date);
    return hits.slice(0, limit).map(({ segment, text, paragraph }) => ({
      entry: segment.entry(text),
      paragraph: paragraph < 0 ? null : segment.paragraph(paragraph),
    }));
  }

  clashes(): readonly Clash[] {
    this.clashing ??= clashesIn(this.layers);
    return this.clashing;
  }

  private *citationsOf(
    key: CitationKey,
  ): Generator<{ readonly segment: Segment; readonly citation: number }> {
    for (const { segment, dead } of this.layers) {
      const at = segment.keyOf(key);
      if (at < 0) continue;
      for (const citation of segment.citationsOfKey(at)) {
        const isDead = dead?.[segment.columns.textFile[segment.textOfCitation(citation)]!];
        if (!isDead) yield { segment, citation };
      }
    }
  }

  /** Texts with a key count once whatever their versions, those without each by itself. */
  private count(key: CitationKey): number {
    const keys = new Set<CitationKey>();
    let unnamed = 0;
    for (const { segment, dead } of this.layers) {
      const at = segment.keyOf(key);
      if (at < 0) continue;
      const own = new Set<number>();
      let last = -1;
      for (const citation of segment.citationsOfKey(at)) {
        const text = segment.textOfCitation(citation);
        if (text === last || dead?.[segment.columns.textFile[text]!]) continue;
        last = text;
        const from = segment.columns.textKey[text]!;
        if (from === 0) unnamed++;
        else own.add(from - 1);
      }
      if (this.layers.length === 1) return own.size + unnamed;
      for (const from of own) keys.add(segment.keyAt(from));
    }
    return keys.size + unnamed;
  }
}

/** The layer without these files; `null` where it has no other. */
function hiding({ segment, dead }: Layer, uris: readonly string[]): Layer | null {
  const count = segment.columns.fileUri.length;
  let own = dead;
  for (const uri of uris) {
    const file = segment.fileOf(uri);
    if (file < 0 || own?.[file]) continue;
    if (own === null || own === dead) own = own?.slice() ?? new Uint8Array(count);
    own[file] = 1;
  }
  return own !== dead && own?.every((gone) => gone === 1) ? null : { segment, dead: own };
}

/** One segment of all files that are alive. */
export function merged(layers: readonly Layer[]): Segment {
  const builder = new SegmentBuilder();
  for (const { segment, dead } of layers) builder.addSegment(segment, (file) => !dead?.[file]);
  return new Segment(builder.finish());
}

function byFile(a: Entry, b: Entry): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start;
}

/** The versions of a text in one language of which there is more than one. */
function clashesIn(layers: readonly Layer[]): readonly Clash[] {
  const groups = new Map<string, { readonly segment: Segment; readonly text: number }[]>();
  for (const { segment, dead } of layers) {
    const { textKey, textLanguage, textFile } = segment.columns;
    const { keyTextEnds } = segment.columns;
    for (let text = 0; text < textKey.length; text++) {
      const key = textKey[text]!;
      if (key === 0 || dead?.[textFile[text]!]) continue;
      const isSole = layers.length === 1 && keyTextEnds[key - 1]! - startOf(keyTextEnds, key - 1) === 1;
      if (isSole) continue;
      const name = `${textLanguage[text]} ${segment.keyAt(key - 1)}`;
      const group = groups.get(name);
      if (group) group.push({ segment, text });
      else groups.set(name, [{ segment, text }]);
    }
  }
  return [...groups]
    .filter(([, texts]) => texts.length > 1)
    .map(([name, texts]) => {
      const at = name.indexOf(' ');
      const sums = new Set(texts.map(({ segment, text }) => segment.columns.textSum[text]));
      return {
        key: name.slice(at + 1),
        language: LANGUAGES[Number(name.slice(0, at))]!,
        entries: texts.map(({ segment, text }) => segment.entry(text)).sort(byFile),
        sameText: sums.size === 1,
      };
    });
}
