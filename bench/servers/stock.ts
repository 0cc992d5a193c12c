import { TextDocument } from 'vscode-languageserver-textdocument';
import { serveEmpty } from './empty.ts';

// An empty server with the text in one string, as the protocol's library keeps it.
serveEmpty(TextDocument);
