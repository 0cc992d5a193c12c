import * as vscode from 'vscode';
import {
  MOVE_PARAGRAPH,
  type MoveParagraphParams,
  type PressKeyResult,
  SHOW_REFERENCES,
} from '../../server/src/protocol/requests.ts';
import type { Server } from './server.ts';

/** What the server's answers need of the editor beyond the protocol: lists of places, and moving a paragraph. */
export function registerNavigation(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(SHOW_REFERENCES, (uri: string, at: Point, places: readonly Place[]) =>
      showReferences(uri, at, places),
    ),
    vscode.commands.registerCommand('chapeau.moveParagraphUp', () =>
      moveParagraph(server, 'up', 'editor.action.moveLinesUpAction'),
    ),
    vscode.commands.registerCommand('chapeau.moveParagraphDown', () =>
      moveParagraph(server, 'down', 'editor.action.moveLinesDownAction'),
    ),
  ];
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/** As the protocol has them. */
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

const positionOf = ({ line, character }: Point) => new vscode.Position(line, character);
const rangeOf = ({ start, end }: Place['range']) => new vscode.Range(positionOf(start), positionOf(end));

function showReferences(uri: string, at: Point, places: readonly Place[]): Thenable<unknown> {
  return vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri, true),
    positionOf(at),
    places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri, true), rangeOf(place.range))),
  );
}

/** Moves the paragraph at the cursor with its references; elsewhere does what the editor's own command does. */
async function moveParagraph(server: Server, to: MoveParagraphParams['to'], own: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const client = server.running;
  const moved = editor && client ? await ask() : null;
  if (editor === undefined || moved === null) {
    await vscode.commands.executeCommand(own);
    return;
  }
  await editor.edit((edit) => {
    for (const { range, newText } of moved.edits) edit.replace(rangeOf(range), newText);
  });
  const cursor = positionOf(moved.cursor);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection);

  async function ask(): Promise<PressKeyResult | null> {
    const { document, selection } = editor!;
    const { version } = document;
    const { asUri, asPosition } = client!.code2ProtocolConverter;
    const params: MoveParagraphParams = {
      uri: asUri(document.uri),
      position: asPosition(selection.active),
      to,
    };
    const result = await client!.sendRequest<PressKeyResult | null>(MOVE_PARAGRAPH, params);
    return document.version === version ? result : null;
  }
}
