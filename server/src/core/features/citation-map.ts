import { symbolOf } from '../bodies/symbols.ts';
import { type CitationKey, keyOf } from '../citations/citation.ts';
import { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Entry, References } from '../library/library.ts';
import { plain } from '../text/plain.ts';
import { contains, type Position } from '../text/span.ts';
import { actOfKey } from './citing/cited.ts';

/** What a map is drawn from: the texts that are open, and what is known beyond them. */
export interface MapSources extends References {
  readonly documents: Iterable<Document>;
}

/** A text on the map: its key, or of a draft, which has none, file and rank among the file's resolutions: "file#0". */
export type MapId = string;

export interface MapVersion {
  readonly language: LanguageCode;
  readonly file: string;
  /** Where it begins in the file. */
  readonly at: Position;
}

export interface MapNode {
  readonly id: MapId;
  readonly kind: Resolution['kind'] | 'document';
  /** Key of the body; `null` for a document. */
  readonly body: string | null;
  /** In the body's own form; `null` for a draft, and for a document, which has its symbol. */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: { readonly text: string; readonly language: LanguageCode } | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The files that hold it, the map's language first. */
  readonly versions: readonly MapVersion[];
  /** How many texts it cites and is cited by, on the map or not. */
  readonly cites: number;
  readonly citedBy: number;
}

export interface CitationMap {
  readonly centre: MapId;
  readonly nodes: readonly MapNode[];
  /** From the text that cites to the one that it cites; both are on the map. */
  readonly edges: readonly { readonly from: MapId; readonly to: MapId }[];
}

/** How many of the texts that one cites, and of those that cite it, are wanted on the map. */
export interface Reach {
  readonly cites: number;
  readonly citedBy: number;
}

export interface MapOptions {
  /** Titles are in this language where there are such. */
  readonly language: LanguageCode;
  /** Nodes whose neighbours are wanted; the centre should be among them. */
  readonly reach: ReadonlyMap<MapId, Reach>;
}

/** Places that cite one text are looked at up to this number; the newest texts among them are offered first. */
const MOST_PLACES = 5000;
/** A draft is newer than what was adopted. */
const UNDATED = '9999';

/** The resolution at an offset, else the first of the text; `null` in a text without any. */
export function mapCentreAt(
  { uri, resolutions }: Document,
  offset: number,
): { readonly id: MapId; readonly language: LanguageCode } | null {
  const here = resolutions.find(({ span }) => contains(span, offset)) ?? resolutions[0];
  return here === undefined
    ? null
    : { id: idOf(here, uri, resolutions.indexOf(here)), language: here.language };
}

/** The neighbourhood of a text in the graph of citations. */
export function citationMap(
  sources: MapSources,
  centre: MapId,
  { language, reach }: MapOptions,
): CitationMap {
  const graph = new Graph(sources);
  const ids = new Set([centre]);
  // A node counts only once it is on the map, so that a neighbour's neighbours wait for the neighbour.
  for (const id of ids) {
    const wanted = reach.get(id);
    if (wanted === undefined) continue;
    const isNew = (other: MapId) => !ids.has(other);
    for (const cited of graph.cites(id).filter(isNew).slice(0, wanted.cites)) ids.add(cited);
    for (const citing of graph.citedBy(id).filter(isNew).slice(0, wanted.citedBy)) ids.add(citing);
  }
  const edges = [...ids].flatMap((from) =>
    graph
      .cites(from)
      .filter((to) => ids.has(to))
      .map((to) => ({ from, to })),
  );
  return { centre, nodes: [...ids].map((id) => graph.node(id, language)), edges };
}

/** A text that is open, with the citations that stand in it. */
interface Opened {
  readonly document: Document;
  readonly resolution: Resolution;
}

class Graph {
  private readonly sources: MapSources;
  private readonly opened = new Map<MapId, Opened[]>();
  private readonly cited = new Map<MapId, readonly MapId[]>();

  constructor(sources: MapSources) {
    this.sources = sources;
    for (const document of sources.documents) this.add(document);
  }

  /** What a text cites: of an open one what stands in it now, in its order. */
  cites(id: MapId): readonly MapId[] {
    let found = this.cited.get(id);
    if (found === undefined) {
      const texts = this.texts(id);
      const keys = new Set<MapId>(texts.flatMap(citedIn));
      if (texts.length === 0 && !isDraft(id))
        for (const key of this.sources.library?.citedBy(id) ?? []) keys.add(key);
      keys.delete(id);
      found = [...keys];
      this.cited.set(id, found);
    }
    return found;
  }

  /** The texts that cite one, the newest first; open ones stand in the library, too, where there is one. */
  citedBy(id: MapId): readonly MapId[] {
    const { library } = this.sources;
    const ids = new Set<MapId>();
    if (library === null) {
      for (const other of this.opened.keys()) if (this.cites(other).includes(id)) ids.add(other);
    } else if (!isDraft(id)) {
      for (const { from, file, span } of library.citing(id, MOST_PLACES)) {
        const citing = from ?? draftIn(library.inFile(file), file, span.start);
        ids.add(citing);
        // A draft that is not open yet says so here alone.
        if (from === null && !this.cites(citing).includes(id))
          this.cited.set(citing, [...this.cites(citing), id]);
      }
    }
    ids.delete(id);
    const dated = [...ids].map((each) => ({ id: each, date: this.date(each) ?? UNDATED }));
    dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    return dated.map((each) => each.id);
  }

  private countCiting(id: MapId): number {
    const { library } = this.sources;
    if (library === null) return this.citedBy(id).length;
    return isDraft(id) ? 0 : library.countCiting(id);
  }

  node(id: MapId, language: LanguageCode): MapNode {
    const entries = this.entries(id);
    const versions = versionsOf(entries, this.opened.get(id) ?? []);
    versions.sort((a, b) => Number(b.language === language) - Number(a.language === language));
    const own = entries[0] ?? this.opened.get(id)?.[0]?.resolution;
    const { kind, body, number } = own?.number ? own : this.named(id, own?.kind);
    const known = body && number ? this.sources.known?.find(body, number) : null;
    return {
      id,
      kind,
      body: own?.body ?? body,
      number: known?.number ?? number,
      symbol:
        own?.symbol ??
        known?.symbol ??
        (kind === 'document' ? id : body && number ? symbolOf(body, number) : null),
      title: this.title(id, language),
      date: this.date(id),
      versions,
      cites: this.cites(id).length,
      citedBy: this.countCiting(id),
    };
  }

  /** What a key says by itself, or with what is known of it. */
  private named(id: MapId, kind?: MapNode['kind']): Pick<MapNode, 'kind' | 'body' | 'number'> {
    const nothing = { body: null, number: null };
    if (isDraft(id)) return { kind: kind ?? 'draft resolution', ...nothing };
    return actOfKey(id, this.sources) ?? { kind: kind ?? 'document', ...nothing };
  }

  private add(document: Document): void {
    for (const [index, resolution] of document.resolutions.entries()) {
      const id = idOf(resolution, document.uri, index);
      this.opened.set(id, [...(this.opened.get(id) ?? []), { document, resolution }]);
    }
  }

  private entries(id: MapId): readonly Entry[] {
    const { library } = this.sources;
    if (!isDraft(id)) return library?.find(id) ?? [];
    const { file, index } = draftOf(id);
    const entry = library?.inFile(file)[index];
    return entry === undefined ? [] : [entry];
  }

  /** The versions of a text that can be read for what it cites: open ones, and the file of a draft. */
  private texts(id: MapId): readonly Opened[] {
    const opened = this.opened.get(id);
    const [entry] = opened === undefined && isDraft(id) ? this.entries(id) : [];
    const text = entry && this.sources.textOf(entry);
    if (!text) return opened ?? [];
    this.add(Document.open(text, { uri: entry.file }));
    return this.opened.get(id) ?? [];
  }

  private title(id: MapId, language: LanguageCode): MapNode['title'] {
    const titles = [
      ...(this.opened.get(id) ?? []).map(({ document, resolution }) => ({
        text: resolution.title && plain(document.slice(resolution.title)),
        language: resolution.language,
      })),
      ...this.entries(id).map(({ title, language }) => ({ text: title, language })),
      ...this.knownTitles(id, language),
    ];
    const written = titles.filter((title): title is NonNullable<MapNode['title']> => Boolean(title.text));
    return written.find((title) => title.language === language) ?? written[0] ?? null;
  }

  /** In the map's language, else in English, which most titles are known in. */
  private knownTitles(id: MapId, language: LanguageCode): NonNullable<MapNode['title']>[] {
    const { body, number } = this.named(id);
    const { known } = this.sources;
    if (known === null || body === null || number === null) return [];
    return [...new Set([language, 'en' as const])].flatMap((each) => {
      const text = known.title(body, number, each)?.text;
      return text === undefined ? [] : [{ text, language: each }];
    });
  }

  private date(id: MapId): string | null {
    const opened = this.opened.get(id)?.find(({ resolution }) => resolution.closing?.date);
    const entry = this.entries(id).find(({ date }) => date !== null);
    const { body, number } = this.named(id);
    const known = body && number ? this.sources.known?.find(body, number)?.date : null;
    return opened?.resolution.closing?.date ?? entry?.date ?? known ?? null;
  }
}

/** Keys of what a resolution cites, in its own order. */
function citedIn({ document, resolution: { span } }: Opened): readonly CitationKey[] {
  return document.citations
    .filter((citation) => contains(span, citation.span.start))
    .flatMap((citation) => keyOf(citation) ?? []);
}

/** A draft that has a symbol is found by it. */
function idOf({ kind, body, number, symbol }: Resolution, file: string, index: number): MapId {
  const key = keyOf({ kind, body, number, symbol }) ?? keyOf({ kind: 'document', body, number, symbol });
  return key ?? draftId(file, index);
}

const draftId = (file: string, index: number): MapId => `${file}#${index}`;
const isDraft = (id: MapId): boolean => id.includes('#');

function draftOf(id: MapId): { file: string; index: number } {
  const at = id.lastIndexOf('#');
  return { file: id.slice(0, at), index: Number(id.slice(at + 1)) };
}

/** The draft of a file that holds a place. */
function draftIn(entries: readonly Entry[], file: string, offset: number): MapId {
  const index = entries.findLastIndex(({ span }) => contains(span, offset));
  return draftId(file, Math.max(0, index));
}

function versionsOf(entries: readonly Entry[], opened: readonly Opened[]): MapVersion[] {
  const all = [
    ...opened.map(({ document, resolution }) => ({
      language: resolution.language,
      file: document.uri,
      at: document.positionAt(resolution.span.start),
    })),
    ...entries.map(({ language, file, at }) => ({ language, file, at })),
  ];
  return all.filter(
    (one, index) =>
      all.findIndex(({ file, language }) => file === one.file && language === one.language) === index,
  );
}
