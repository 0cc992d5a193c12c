import * as vscode from 'vscode';
import { SHOW_REFERENCES } from '../../server/src/protocol/requests.ts';

/** What the server's answers need of the editor beyond the protocol: lists of places. */
export function registerNavigation(): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(SHOW_REFERENCES, (uri: string, at: Point, places: readonly Place[]) =>
      showReferences(uri, at, places),
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
