import { Document } from '../core/index.ts';
import { type FileStat, HostError } from '../host/host.ts';
import { open } from '../host/open.ts';
import type { FilePlace, Files } from './files.ts';
import { fileShownAt } from './shown.ts';
import type { Texts } from './texts.ts';

/** A document as its file was. */
export interface Kept {
  readonly modified: number;
  readonly size: number;
  readonly document: Document;
}

/** The document of a file, as `before` where the file is as it was then; `null` for one that cannot be read. */
export async function readAt(
  { host, path }: FilePlace,
  uri: string,
  { modified, size }: FileStat,
  before: Kept | undefined,
): Promise<Kept | null> {
  if (before !== undefined && before.modified === modified && before.size === size) return before;
  try {
    const opened = await open(await host.read(path));
    return 'failure' in opened ? null : { modified, size, document: Document.open(opened.text, { uri }) };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Of the texts that were read last, so much stays at hand, UTF-16 units: about fifty of the usual length. */
const KEPT = 600_000;

/** Texts that citations lead to: open ones at their newest version, others as their files are now. */
export class CitedDocuments {
  private readonly texts: Texts;
  private readonly files: Files;
  /** URI of a text → name of its file. */
  private readonly names = new Map<string, string>();
  /** The last used at the end. */
  private readonly kept = new Map<string, Kept>();

  constructor(texts: Texts, files: Files) {
    this.texts = texts;
    this.files = files;
  }

  /** `null` for a file that is gone or cannot be read. */
  async of(file: string): Promise<Document | null> {
    const opened = this.openAt(file);
    if (opened !== null) return opened;
    const place = this.files.at(file);
    const stat = await place?.host.stat(place.path);
    if (!place || !stat) return null;
    const before = this.kept.get(file);
    this.kept.delete(file);
    const kept = await readAt(place, file, stat, before);
    if (kept === null) return null;
    this.kept.set(file, kept);
    this.forgetOldest();
    return kept.document;
  }

  private forgetOldest(): void {
    let units = 0;
    for (const { document } of this.kept.values()) units += document.length;
    for (const [oldest, { document }] of this.kept) {
      if (units <= KEPT || this.kept.size === 1) break;
      this.kept.delete(oldest);
      units -= document.length;
    }
  }

  /** What the library calls the file of an open text. */
  nameOf({ uri }: Document): string {
    let name = this.names.get(uri);
    if (name === undefined) {
      name = this.files.nameOf(fileShownAt(uri));
      this.names.set(uri, name);
    }
    return name;
  }

  /** The open text of a file. */
  openAt(file: string): Document | null {
    const opened = this.texts.get(file);
    if (opened !== undefined) return opened.document;
    for (const { document } of this.texts.all()) if (this.nameOf(document) === file) return document;
    return null;
  }
}
