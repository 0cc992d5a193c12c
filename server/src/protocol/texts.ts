import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Config } from '../config/index.ts';
import {
  Checker,
  carried,
  Document,
  type Finding,
  isLanguageCode,
  type LanguageCode,
  type Phrases,
} from '../core/index.ts';

/** A text that is open in the editor, at its newest version. */
export interface OpenText {
  document: Document;
  /** What governs it; `null` until that is known, and nothing is published before. */
  config: Config | null;
  /** Checks by `config`, and remembers what it found in earlier versions. */
  checker: Checker | null;
  /** Path of the configuration file. */
  configFile: string | null;
  /** The language that its document was opened with. */
  language: LanguageCode | 'auto';
  /** Where the last change was made (UTF-16 offset), until the writer turns elsewhere. */
  typing: number | null;
  /** What each source of `beside.ts` found, at the places that it has come to since. */
  beside: readonly (readonly Finding[])[];
  /** It is an amendment document, as it was looked at last (`recognised.ts`); `null` before. */
  amends: boolean | null;
}

/** The open texts by URI: the only copies of their characters. */
export class Texts {
  private readonly open = new Map<string, OpenText>();
  private readonly languages: Map<string, string>;

  /** `languages` are those that the user has set for single files, by URI. */
  constructor(languages: Readonly<Record<string, string>> = {}) {
    this.languages = new Map(Object.entries(languages));
  }

  get(uri: string): OpenText | undefined {
    return this.open.get(uri);
  }

  all(): Iterable<OpenText> {
    return this.open.values();
  }

  add({ uri, languageId, version, text }: TextDocumentItem): OpenText {
    const language = this.languageOf(uri, null);
    const document = Document.open(text, { uri, languageId, version, language });
    const added: OpenText = {
      document,
      config: null,
      checker: null,
      configFile: null,
      language,
      typing: null,
      beside: [],
      amends: null,
    };
    this.open.set(uri, added);
    return added;
  }

  change(text: OpenText, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) {
        const [start, end] = [change.range.start, change.range.end].map((at) => text.document.offsetAt(at));
        const span = { start: Math.min(start!, end!), end: Math.max(start!, end!) };
        text.document = text.document.edit([{ span, text: change.text }], version);
        text.typing = span.start + change.text.length;
        text.beside = text.beside.map((found) => carried(found, span, change.text.length));
      } else {
        text.document = reopened(text, change.text, version);
        text.typing = null;
        text.beside = [];
      }
    }
  }

  remove(uri: string): boolean {
    return this.open.delete(uri);
  }

  /** The language that the user sets for one file; `auto` takes it back. */
  setLanguage(uri: string, language: string): void {
    if (isLanguageCode(language)) this.languages.set(uri, language);
    else this.languages.delete(uri);
  }

  /** Puts a text under `config`, its messages in `phrases`, and reads it anew when that changes its language. */
  govern(text: OpenText, config: Config, configFile: string | null, phrases: Phrases): void {
    text.config = config;
    text.checker = new Checker({ ...config, phrases });
    text.configFile = configFile;
    const language = this.languageOf(text.document.uri, config);
    if (language === text.language) return;
    text.language = language;
    text.document = reopened(text, text.document.text(), text.document.version);
  }

  private languageOf(uri: string, config: Config | null): LanguageCode | 'auto' {
    const set = this.languages.get(uri);
    return set !== undefined && isLanguageCode(set) ? set : (config?.language ?? 'auto');
  }
}

function reopened({ document, language }: OpenText, text: string, version: number): Document {
  const { uri, languageId } = document;
  return Document.open(text, { uri, languageId, version, language });
}
