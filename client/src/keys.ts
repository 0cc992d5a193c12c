import * as vscode from 'vscode';
import { PRESS_KEY, type PressKeyParams, type PressKeyResult } from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** A key that waits for the server's answer. */
interface Press {
  readonly document: vscode.TextDocument;
  readonly key: PressKeyParams['key'];
  /** Where the cursor was before the key, as the text is now (UTF-16); `null` once its place is gone. */
  offset: number | null;
  /** Length of the line break that Enter has put there. */
  readonly broken: number;
  /** Length of what was typed behind that. */
  typed: number;
}

/** A line break is Enter's when the key's command comes so soon after it: milliseconds. */
const SOON = 1500;

/** Texts that change under the server's answer are asked about again, but not for ever. */
const ATTEMPTS = 30;

/**
 * Enter, Tab and Shift+Tab, where the keybindings say that they may continue a list. Enter breaks the line by
 * itself, at once; what is to follow the break is added when the server has told it, in the same step of undoing.
 */
export function registerKeys(server: Server): vscode.Disposable[] {
  const keys = new Keys(server);
  return [
    vscode.workspace.onDidChangeTextDocument((change) => keys.follow(change)),
    vscode.commands.registerCommand('chapeau.continue', () => keys.continue()),
    vscode.commands.registerCommand('chapeau.tab', () => keys.shift('tab', 'tab')),
    vscode.commands.registerCommand('chapeau.outdent', () => keys.shift('shift+tab', 'outdent')),
  ];
}

class Keys {
  private readonly server: Server;
  private readonly waiting = new Set<Press>();
  /** Line breaks whose Enter has not reported yet, oldest first. */
  private breaks: { readonly press: Press; readonly time: number }[] = [];
  /** One key after the other: a second Enter continues what the first has made. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(server: Server) {
    this.server = server;
  }

  /** Keeps the places of waiting keys in step with the text, and notes the line breaks in it. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== LANGUAGE) return;
    this.forget();
    for (const press of [...this.waiting, ...this.breaks.map((each) => each.press)])
      if (press.document === document) for (const change of contentChanges) follow(press, change);
    const [change, ...more] = contentChanges;
    if (change === undefined || more.length > 0 || !isBreak(change)) return;
    const { rangeOffset: offset, text } = change;
    this.breaks.push({
      press: { document, key: 'enter', offset, broken: text.length, typed: 0 },
      time: Date.now(),
    });
  }

  /** After the line break that Enter has made: whatever continues the text. */
  async continue(): Promise<void> {
    this.forget();
    const made = this.breaks.shift();
    if (made !== undefined) await this.press(made.press);
  }

  /** Changes the level of an item, or does what the editor's `own` command does. */
  async shift(key: 'tab' | 'shift+tab', own: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) {
      const { document, selection } = editor;
      if (
        await this.press({ document, key, offset: document.offsetAt(selection.active), broken: 0, typed: 0 })
      )
        return;
    }
    await vscode.commands.executeCommand(own);
  }

  private forget(): void {
    const now = Date.now();
    this.breaks = this.breaks.filter(({ time }) => now - time < SOON);
  }

  private press(press: Press): Promise<boolean> {
    this.waiting.add(press);
    const pressed = this.last.then(() => this.perform(press)).finally(() => this.waiting.delete(press));
    this.last = pressed.catch(() => undefined);
    return pressed;
  }

  /** False when the key is none of the server's. */
  private async perform(press: Press): Promise<boolean> {
    const { document } = press;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { version } = document;
      const result = await this.ask(press);
      if (result === null) return false;
      if (document.version === version && (await apply(press, result))) return true;
    }
    return false;
  }

  private async ask({ document, key, offset, broken, typed }: Press): Promise<PressKeyResult | null> {
    const client = this.server.running;
    if (client === null || offset === null) return null;
    const { asUri, asPosition } = client.code2ProtocolConverter;
    const position = asPosition(document.positionAt(offset));
    const params: PressKeyParams = { uri: asUri(document.uri), position, key, broken, typed };
    return client.sendRequest<PressKeyResult | null>(PRESS_KEY, params).catch(() => null);
  }
}

function isBreak({ rangeLength, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return rangeLength === 0 && /^\r?\n[^\S\r\n]*$/.test(text);
}

/** Keeps a key's place in step with a change, or gives it up when the change takes it away. */
function follow(
  press: Press,
  { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): void {
  const { offset, broken, typed } = press;
  if (offset === null) return;
  const grown = text.length - rangeLength;
  const rangeEnd = rangeOffset + rangeLength;
  const behind = offset + broken;
  // What is inserted at the place itself comes before a line break there, but behind a mere cursor.
  if (rangeEnd <= offset && (broken > 0 || rangeOffset < offset)) press.offset = offset + grown;
  else if (rangeOffset >= behind && rangeEnd <= behind + typed) press.typed = typed + grown;
  else if (rangeOffset < behind + typed) press.offset = null;
}

/** Makes all edits in one step of undoing, Enter's in that of its line break. False when they come too late. */
async function apply({ document, key }: Press, { edits }: PressKeyResult): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return false;
  return editor.edit(
    (edit) => {
      for (const { range, newText } of edits) {
        const { start, end } = range;
        const replaced = new vscode.Range(start.line, start.character, end.line, end.character);
        // An insertion takes a cursor at its place along, a replacement does not.
        if (replaced.isEmpty) edit.insert(replaced.start, newText);
        else edit.replace(replaced, newText);
      }
    },
    { undoStopBefore: key !== 'enter', undoStopAfter: true },
  );
}
