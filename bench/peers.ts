import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../server/src/core/index.ts';

const FOLDER = path.resolve('.bench/node_modules');

/** A module of a peer. They are no dependencies of the package: the first use installs them into .bench. */
export async function load(file: string): Promise<Record<string, unknown>> {
  execFileSync(process.execPath, ['bench/peers/install.mjs'], { stdio: 'inherit' });
  return import(pathToFileURL(path.join(FOLDER, file)).href);
}

/** Checks a text with markdownlint's own rules; line length, which counts columns of code, is off. */
export async function markdownlint(): Promise<(text: string) => void> {
  const { lint } = (await load('markdownlint/lib/exports-sync.mjs')) as {
    readonly lint: (options: object) => object;
  };
  return (text) => void lint({ strings: { text }, config: { default: true, MD013: false } });
}

/** The part of vscode-markdown-languageservice that is measured. */
interface MarkdownService {
  getDocumentSymbols(document: TextDocument, options: object, token: object): Promise<unknown>;
  computeDiagnostics(document: TextDocument, options: object, token: object): Promise<unknown>;
}

/** One document of a Markdown language server: an edit, then its symbols and diagnostics. */
export class MarkdownPeer {
  private version = 1;
  private readonly document: TextDocument;
  private readonly service: MarkdownService;
  private readonly changed: (document: TextDocument) => void;

  private constructor(
    document: TextDocument,
    service: MarkdownService,
    changed: (document: TextDocument) => void,
  ) {
    this.document = document;
    this.service = service;
    this.changed = changed;
  }

  static async open(text: string): Promise<MarkdownPeer> {
    const { createLanguageService, githubSlugifier } = await load(
      'vscode-markdown-languageservice/out/index.js',
    );
    const { default: MarkdownIt } = await load('markdown-it/index.mjs');
    const document = TextDocument.create('file:///bench.md', 'markdown', 1, text);
    const parser = new (
      MarkdownIt as new (
        options: object,
      ) => { parse(text: string, env: object): object[] }
    )({ html: true });
    let changed = (_: TextDocument): void => undefined;
    const event = { dispose: () => undefined };
    const service = (createLanguageService as (options: object) => MarkdownService)({
      workspace: {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: (listener: typeof changed, receiver?: object) => {
          const before = changed;
          changed = (at) => {
            before(at);
            listener.call(receiver, at);
          };
          return event;
        },
        onDidCreateMarkdownDocument: () => event,
        onDidDeleteMarkdownDocument: () => event,
        getAllMarkdownDocuments: async () => [document],
        hasMarkdownDocument: () => true,
        openMarkdownDocument: async () => document,
        stat: async () => undefined,
        readDirectory: async () => [],
      },
      parser: {
        slugifier: githubSlugifier,
        tokenize: async (at: TextDocument) => parser.parse(at.getText(), {}),
      },
      logger: { level: 0, log: () => undefined },
    });
    return new MarkdownPeer(document, service, (at) => changed(at));
  }

  async edit({ span, text }: Change): Promise<void> {
    const range = { start: this.document.positionAt(span.start), end: this.document.positionAt(span.end) };
    TextDocument.update(this.document, [{ range, text }], ++this.version);
    this.changed(this.document);
    await this.service.getDocumentSymbols(this.document, { includeLinkDefinitions: false }, TOKEN);
    await this.service.computeDiagnostics(this.document, OPTIONS, TOKEN);
  }
}

const TOKEN = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** Every check that the service has. */
const OPTIONS = {
  validateReferences: 'warning',
  validateFragmentLinks: 'warning',
  validateFileLinks: 'warning',
  validateMarkdownFileLinkFragments: 'warning',
  validateUnusedLinkDefinitions: 'warning',
  validateDuplicateLinkDefinitions: 'warning',
  ignoreLinks: [],
};
