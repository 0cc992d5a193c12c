// Texts that cite one another, and places in them as the protocol names them.
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Desk } from './desk.ts';

export const WELLS = `66/102. Village wells

The General Assembly,

Noting the state of the wells,

1. Requests the Secretary-General to report;

2. Decides to act.
`;

export const PUITS = `66/102. Puits de village

L’Assemblée générale,

Notant l’état des puits,

1. Prie le Secrétaire général de faire rapport ;

2. Décide d’agir.
`;

export const DRAFT = `The General Assembly,

Recalling its resolution 66/102 of 9 December 2011,[^1]

Recalling also its resolution 66/103, and Human Rights Council resolution 19/5,

1. Requests a report;

2. Decides to act.

[^1]: See the report.
`;

const CAPABILITIES = {
  textDocument: {
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};
export const OPTIONS = { capabilities: CAPABILITIES, initializationOptions: { navigation: true } };

/** Opens a file of the desk; its place is where `words` end. */
export async function openAt({ client, uriOf }: Desk, name: string, text: string, words: string) {
  const uri = uriOf(name);
  await client.open(uri, text);
  return at(uri, text, words);
}

export function at(uri: string, text: string, words: string) {
  const offset = text.indexOf(words) + words.length;
  assert.ok(offset >= words.length, words);
  return { textDocument: { uri }, position: TextDocument.create(uri, '', 0, text).positionAt(offset) };
}

export function textIn(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}
