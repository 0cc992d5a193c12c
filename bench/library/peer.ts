import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { load } from '../peers.ts';

/** What of the Markdown language service is measured on a folder. */
interface MarkdownFolder {
  getWorkspaceSymbols(query: string, token: object): Promise<readonly unknown[]>;
}

const TOKEN = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** Asks a Markdown language service that has read nothing yet for symbols of a folder with these files. */
export async function firstMarkdownSymbols(files: readonly string[]): Promise<() => Promise<unknown>> {
  const { createLanguageService, githubSlugifier } = await load(
    'vscode-markdown-languageservice/out/index.js',
  );
  const { default: MarkdownIt } = await load('markdown-it/index.mjs');
  const parser = new (MarkdownIt as new (options: object) => { parse(text: string, env: object): object[] })({
    html: true,
  });
  const event = { dispose: () => undefined };
  const on = (): typeof event => event;
  return async () => {
    const open = (file: string): TextDocument =>
      TextDocument.create(pathToFileURL(file).href, 'markdown', 1, fs.readFileSync(file, 'utf8'));
    const service = (createLanguageService as (options: object) => MarkdownFolder)({
      workspace: {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: on,
        onDidCreateMarkdownDocument: on,
        onDidDeleteMarkdownDocument: on,
        getAllMarkdownDocuments: async () => files.map(open),
        hasMarkdownDocument: () => true,
        openMarkdownDocument: async () => undefined,
        stat: async () => undefined,
        readDirectory: async () => [],
      },
      parser: {
        slugifier: githubSlugifier,
        tokenize: async (at: TextDocument) => parser.parse(at.getText(), {}),
      },
      logger: { level: 0, log: () => undefined },
    });
    return service.getWorkspaceSymbols('light', TOKEN);
  };
}
