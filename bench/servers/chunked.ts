import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { ChunkedText } from './chunks.ts';
import { serveEmpty } from './empty.ts';

interface ChunkedDocument {
  readonly uri: string;
  version: number;
  text: ChunkedText;
}

// An empty server with the text in chunks: what keeping a text in step costs at least.
serveEmpty<ChunkedDocument>({
  create: (uri, _languageId, version, content) => ({ uri, version, text: new ChunkedText(content) }),
  update(document, changes: readonly TextDocumentContentChangeEvent[], version) {
    for (const change of changes) {
      if ('range' in change) document.text.replace(change.range, change.text);
      else document.text = new ChunkedText(change.text);
    }
    document.version = version;
    return document;
  },
});
