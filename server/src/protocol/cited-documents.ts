import { Document } from '../core/index.ts';
import { HostError } from '../host/host.ts';
import { open } from '../host/open.ts';
import type { Files } from './files.ts';
import { fileShownAt } from './shown.ts';
import type { Texts } from './texts.ts';

interface Kept {
  readonly modified: number;
  readonly size: number;
  readonly document: Document;
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
    if (before !== undefined && before.modified === stat.modified && before.size === stat.size) {
      this.kept.set(file, before);
      return before.document;
    }
    try {
      const text = await open(await place.host.read(place.path));
      if ('failure' in text) return null;
      const document = Document.open(text.text, { uri: file });
      this.kept.set(file, { modified: stat.modified, size: stat.size, document });
      this.forgetOldest();
      return document;
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
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
