import * as vscode from 'vscode';
import { PRESS_KEY, type PressKeyParams, type PressKeyResult } from '../../server/src/protocol/requests.ts';
import type { Server } from './server.ts';

type Key = PressKeyParams['key'];

/** The editor's own command for each key, where the server leaves it alone. */
const OWN: Readonly<Record<Key, () => Thenable<unknown>>> = {
  enter: () => vscode.commands.executeCommand('type', { text: '\n' }),
  tab: () => vscode.commands.executeCommand('tab'),
  'shift+tab': () => vscode.commands.executeCommand('outdent'),
};

/** Texts that change under the server's answer are asked about again, but not for ever. */
const ATTEMPTS = 4;

/** Enter, Tab and Shift+Tab where the keybindings say that they may continue a list. */
export function registerKeys(server: Server): vscode.Disposable[] {
  // One key after the other: a second Enter continues what the first has made.
  let last: Promise<unknown> = Promise.resolve();
  const pressing = (key: Key) => () => {
    last = last.then(() => press(server, key)).catch((error) => console.error(error));
    return last;
  };
  return [
    vscode.commands.registerCommand('chapeau.enter', pressing('enter')),
    vscode.commands.registerCommand('chapeau.tab', pressing('tab')),
    vscode.commands.registerCommand('chapeau.outdent', pressing('shift+tab')),
  ];
}

async function press(server: Server, key: Key): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || server.running === null) {
    await OWN[key]();
    return;
  }
  const { document } = editor;
  const position = editor.selection.active;
  const pressed = document.version;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const version = document.version;
    const result = await ask(server, document, position, key);
    if (document.version !== version) continue;
    if (result === null) break;
    if (await apply(editor, result, version === pressed)) return;
  }
  if (document.version === pressed) await OWN[key]();
  // What was typed meanwhile stands behind the break that was asked for before it.
  else if (key === 'enter') await editor.edit((edit) => edit.insert(position, '\n'));
}

async function ask(
  server: Server,
  document: vscode.TextDocument,
  position: vscode.Position,
  key: Key,
): Promise<PressKeyResult | null> {
  const client = server.running;
  if (client === null) return null;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params: PressKeyParams = { uri: asUri(document.uri), position: asPosition(position), key };
  return client.sendRequest<PressKeyResult | null>(PRESS_KEY, params).catch(() => null);
}

/** Makes all edits as one step of undoing. False when the text has changed meanwhile. */
async function apply(
  editor: vscode.TextEditor,
  { edits, cursor }: PressKeyResult,
  setsCursor: boolean,
): Promise<boolean> {
  const done = await editor.edit(
    (edit) => {
      for (const { range, newText } of edits) {
        const { start, end } = range;
        edit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
      }
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  if (done && setsCursor) {
    const at = new vscode.Position(cursor.line, cursor.character);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection);
  }
  return done;
}
