import { type FileStamp, SegmentBuilder } from '../core/library/builder.ts';
import type { FileFacts } from '../core/library/facts.ts';
import { type Layer, Layers, merged } from '../core/library/layers.ts';
import { Segment } from '../core/library/segment.ts';
import type { CacheStore } from '../host/cache.ts';
import { mayHoldResolution } from '../host/endings.ts';
import { type Host, isPassedOver, type ListedFolder, type Unread } from '../host/host.ts';
import { ancestorsOf, parentOf } from '../host/paths.ts';
import { decodeCache, encodeCache } from './cache-file.ts';
import { type Indexer, inlineIndexer, type ListedText } from './indexer.ts';

/** A folder or file of a library, as its host calls it. */
export interface Root {
  readonly host: Host;
  readonly path: string;
  /** The URI of a path of this host. */
  uriOf(path: string): string;
}

interface Listed extends ListedText {
  readonly host: Host;
}

/** Where an index is kept from one start to the next, and by which program. */
export interface LibraryCache {
  readonly store: CacheStore;
  /** Another for each program that might read a text differently. */
  readonly digest: string;
}

export interface LibraryOptions {
  /** What reads many files of a host. */
  indexerOf(host: Host): Indexer;
  readonly cache: LibraryCache | null;
  /** Lets in what waits. */
  readonly pause: () => Promise<void>;
  /** Hears of a new index, and of the files (URIs) that are other than they were. */
  readonly changed: (uris: readonly string[]) => void;
  /** Hears of an index that answers as the one before did, from fewer layers. */
  readonly rearranged?: () => void;
  /** Hears how many of many files have been read; at the end, also of what came to nothing, that it is all. */
  readonly progress?: (done: number, all: number) => void;
  /** Hears of a folder or file that cannot be read; the reason follows its path. */
  readonly unread: Unread;
}

/** Files of one batch: what is read of them is known at once. */
const BATCH = 256;
/** Fewer files than this are read on the spot. */
const FEW = 48;
/** An index that differs from what is kept by fewer files than this is not kept anew. */
const WORTH_KEEPING = 64;
/** Layers of changes are put together when there are more than this. */
const MOST_LAYERS = 16;

/** The resolutions of some folders and files: read once, kept in step with changes, open texts on top. */
export class Library {
  private readonly options: LibraryOptions;
  private roots: readonly Root[] = [];
  /** What the files say. */
  private files = Layers.EMPTY;
  /** What open texts say, by URI. */
  private readonly open = new Map<string, Segment>();
  private whole: Layers | null = null;
  private generation = 0;
  /** Counts the times that the folders were read: what an earlier time finds is stale. */
  private run = 0;
  private touches = 0;
  private folders: { readonly files: Layers; readonly uris: ReadonlySet<string> } | null = null;
  private settling: Promise<void> = Promise.resolve();

  constructor(options: LibraryOptions) {
    this.options = options;
  }

  get index(): Layers {
    if (this.whole === null) {
      let { layers } = this.files;
      for (const segment of this.open.values()) ({ layers } = new Layers(layers, 0).withSegment(segment));
      this.whole = new Layers(layers, this.generation);
    }
    return this.whole;
  }

  /** Reads what has changed in the folders and files, those that hold `first` (URIs) before others. */
  async read(roots: readonly Root[], first: readonly string[] = []): Promise<void> {
    const run = ++this.run;
    this.roots = roots;
    const name = cacheName(roots);
    const isKept = this.files === Layers.EMPTY && (await this.recall(name));
    const listed = new Map<string, Listed>();
    for (const root of roots) {
      for await (const files of filesOf(root, this.options.unread)) {
        await this.options.pause();
        if (run !== this.run) return;
        for (const file of files) listed.set(file.uri, file);
      }
    }
    const changed: Listed[] = [];
    let known = 0;
    for (const file of listed.values()) {
      const isKnown = this.files.holds(file.uri);
      if (isKnown) known++;
      if (!isKnown || this.hasChanged(file)) changed.push(file);
    }
    // What is read again is still found by what it said before.
    const isAnyGone = known < this.files.fileCount;
    const gone = isAnyGone ? [...this.files.uris()].filter((uri) => !listed.has(uri)) : [];
    if (gone.length > 0) this.become(this.files.without(gone), gone);
    const indexers = await this.readAll(run, nearestFirst(changed, first));
    const isWorthKeeping = gone.length + changed.length > (isKept ? WORTH_KEEPING : 0);
    // Layers that cannot be put together answer as well.
    this.settling = this.settle(run, indexers, isWorthKeeping ? name : null).catch(() => undefined);
  }

  /** Resolves when what was read last has been put in order and is kept; it can be asked before. */
  settled(): Promise<void> {
    return this.settling;
  }

  /** Reads files again that have changed, have come or are gone, as an editor or another program says. */
  async touch(places: readonly Root[]): Promise<void> {
    this.touches++;
    const { run } = this;
    const files = new Map<string, Listed>();
    const gone = new Set<string>();
    for (const place of places) {
      await this.options.pause();
      if (!this.roots.some((root) => holds(root, place))) continue;
      const found = await this.listedAt(place);
      if (found === null) for (const uri of this.urisAt(place)) gone.add(uri);
      else for (const file of found) files.set(file.uri, file);
    }
    if (gone.size > 0) this.become(this.files.without([...gone]), [...gone]);
    const indexers = await this.readAll(run, [...files.values()]);
    for (const indexer of indexers) indexer.close();
    if (this.files.layers.length > MOST_LAYERS) this.tidy();
  }

  /** Puts what an open text says in the place of what its file says; `null` when it is closed. */
  setOpen(uri: string, facts: FileFacts | null): void {
    if (facts !== null) this.open.set(uri, segmentOf({ uri, size: -1, modified: 0 }, facts));
    else if (!this.open.delete(uri)) return;
    this.become(this.files, [uri]);
  }

  /** Begins with what was kept under the name; false where there is nothing. */
  private async recall(name: string): Promise<boolean> {
    const { cache } = this.options;
    const bytes = (await cache?.store.read(name)) ?? null;
    const segment = bytes === null ? null : decodeCache(bytes, cache!.digest);
    if (segment === null) return false;
    this.become(Layers.EMPTY.adding(segment), []);
    return true;
  }

  private async keep(name: string): Promise<void> {
    const { cache } = this.options;
    const [first, ...others] = this.files.layers;
    // What is read on the spot is soon read again.
    if (cache === null || first === undefined || others.length > 0 || first.dead !== null) return;
    if (filesIn(first) >= FEW) await cache.store.write(name, encodeCache(first.segment, cache.digest));
  }

  /** What is to be read at a place that has changed; `null` where nothing is any more. */
  private async listedAt({ host, path, uriOf }: Root): Promise<readonly Listed[] | null> {
    const stat = await host.stat(path);
    if (stat === null) return null;
    if (stat.kind === 'file') {
      const { size, modified } = stat;
      return mayHoldResolution(path) ? [{ path, size, modified, uri: uriOf(path), host }] : [];
    }
    const files: Listed[] = [];
    for await (const listed of filesOf({ host, path, uriOf }, this.options.unread))
      files.push(...listed.filter((file) => this.hasChanged(file)));
    return files;
  }

  /** The files that were read at a place, or below it. */
  private urisAt({ path, uriOf }: Root): readonly string[] {
    const uri = uriOf(path);
    if (this.files.holds(uri)) return [uri];
    if (!this.foldersOf(this.files).has(uri)) return [];
    return [...this.files.uris()].filter((each) => each.startsWith(`${uri}/`));
  }

  /** URIs of all folders that hold some of the files, at any depth. */
  private foldersOf(files: Layers): ReadonlySet<string> {
    if (this.folders?.files === files) return this.folders.uris;
    const uris = new Set<string>();
    for (const uri of files.uris())
      for (const folder of ancestorsOf(uri)) {
        if (uris.has(folder)) break;
        uris.add(folder);
      }
    this.folders = { files, uris };
    return uris;
  }

  /** Puts the layers of changes together, the largest apart. */
  private tidy(): void {
    const layers = [...this.files.layers].sort((a, b) => filesIn(b) - filesIn(a));
    const segment = merged(layers.slice(1));
    this.rearrange(new Layers([layers[0]!, { segment, dead: null }], 0));
  }

  /** Reads the files and hands on what is known at each step; the indexers go on running. */
  private async readAll(run: number, files: readonly Listed[]): Promise<readonly Indexer[]> {
    const isMany = files.length >= FEW;
    const indexers: Indexer[] = [];
    const before = this.files;
    const { touches } = this;
    let done = 0;
    const take = (batch: readonly Listed[], segment: Segment): void => {
      const isNew = touches === this.touches && !batch.some(({ uri }) => before.holds(uri));
      this.become(
        isNew ? this.files.adding(segment) : this.files.withSegment(segment),
        batch.map(({ uri }) => uri),
      );
      done += batch.length;
      if (isMany && done < files.length) this.options.progress?.(done, files.length);
    };
    if (isMany) this.options.progress?.(0, files.length);
    try {
      for (const [host, own] of byHost(files)) {
        const { pause } = this.options;
        const indexer = own.length < FEW ? inlineIndexer(host, pause) : this.options.indexerOf(host);
        indexers.push(indexer);
        let next = 0;
        const lane = async (): Promise<void> => {
          while (next < own.length) {
            const batch = own.slice(next, next + BATCH);
            next += BATCH;
            const segment = await indexer.index(batch);
            if (run !== this.run) return;
            take(batch, segment);
          }
        };
        await Promise.all(Array.from({ length: indexer.lanes }, lane));
      }
      return indexers;
    } catch (error) {
      for (const indexer of indexers) indexer.close();
      throw error;
    } finally {
      if (isMany) this.options.progress?.(files.length, files.length);
    }
  }

  /** Puts what was read in order, and keeps it under the name. */
  private async settle(run: number, indexers: readonly Indexer[], name: string | null): Promise<void> {
    const [indexer] = indexers;
    try {
      if (indexer !== undefined && run === this.run && this.files.layers.length > 1)
        await this.merge(indexer);
      if (name !== null && run === this.run) await this.keep(name);
    } finally {
      for (const each of indexers) each.close();
    }
  }

  /** Puts all layers together; what has changed by the time that is done lies on top. */
  private async merge(indexer: Indexer): Promise<void> {
    const { layers } = this.files;
    const segment = await indexer.merge(layers);
    const now = new Map(this.files.layers.map((layer) => [layer.segment, layer.dead]));
    const gone: string[] = [];
    for (const { segment: part, dead } of layers) {
      const later = now.get(part);
      for (let file = 0; file < part.columns.fileUri.length; file++)
        if (!dead?.[file] && (later === undefined || later?.[file])) gone.push(part.uriAt(file));
      now.delete(part);
    }
    const above = this.files.layers.filter((layer) => now.has(layer.segment));
    const base = Layers.EMPTY.adding(segment).without(gone);
    this.rearrange(new Layers([...base.layers, ...above], 0));
  }

  private hasChanged({ uri, size, modified }: Listed): boolean {
    return !this.files.holds(uri, size, modified);
  }

  private rearrange(files: Layers): void {
    this.files = files;
    this.whole = null;
    this.folders = null;
    this.options.rearranged?.();
  }

  private become(files: Layers, uris: readonly string[]): void {
    this.files = files;
    this.whole = null;
    this.generation++;
    this.options.changed(uris);
  }
}

async function* filesOf(root: Root, unread: Unread): AsyncGenerator<readonly Listed[]> {
  const { host, path, uriOf } = root;
  const stat = await host.stat(path);
  if (stat === null) unread(path, 'no such file or folder');
  else if (stat.kind === 'file') {
    const { size, modified } = stat;
    yield [{ path, size, modified, uri: uriOf(path), host }];
  } else {
    for await (const folder of host.survey(path, mayHoldResolution, unread)) yield listedIn(root, folder);
  }
}

/** Names that a URI holds as they are: the others are made the slow way. */
const PLAIN = /^[\w.-]+$/;

function listedIn({ host, uriOf }: Root, folder: ListedFolder): readonly Listed[] {
  const own = uriOf(folder.path);
  const start = own.endsWith('/') ? own : `${own}/`;
  return folder.files.map(({ path, name, size, modified }) => ({
    path,
    uri: PLAIN.test(name) ? start + name : uriOf(path),
    size,
    modified,
    host,
  }));
}

/** True for what a listing of the folder would come upon. */
function holds(root: Root, { host, path }: Root): boolean {
  if (host !== root.host || !path.startsWith(root.path)) return false;
  const below = path.slice(root.path.length);
  return below === '' || (/^[/\\]/.test(below) && !below.split(/[/\\]/).slice(1).some(isPassedOver));
}

function filesIn({ segment }: Layer): number {
  return segment.columns.fileUri.length;
}

function segmentOf(stamp: FileStamp, facts: FileFacts): Segment {
  const builder = new SegmentBuilder();
  builder.add(stamp, facts);
  return new Segment(builder.finish());
}

function byHost(files: readonly Listed[]): Map<Host, Listed[]> {
  const hosts = new Map<Host, Listed[]>();
  for (const file of files) {
    const own = hosts.get(file.host);
    if (own) own.push(file);
    else hosts.set(file.host, [file]);
  }
  return hosts;
}

/** The files that are wanted first, then those of their folders, then all others. */
function nearestFirst(files: readonly Listed[], wanted: readonly string[]): readonly Listed[] {
  const folders = new Set(wanted.map(parentOf));
  const far = ({ uri }: Listed): number => (wanted.includes(uri) ? 0 : folders.has(parentOf(uri)) ? 1 : 2);
  return [0, 1, 2].flatMap((distance) => files.filter((file) => far(file) === distance));
}

/** One name for the same folders, FNV-1a over their URIs. */
function cacheName(roots: readonly Root[]): string {
  const sums = [0x811c9dc5, 0x1b873593];
  for (const uri of roots.map(({ path, uriOf }) => uriOf(path)).sort())
    for (let at = 0; at <= uri.length; at++)
      for (const index of [0, 1])
        sums[index] = Math.imul(sums[index]! ^ (uri.charCodeAt(at) || 10), 0x01000193);
  return `library-${sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('')}.bin`;
}
