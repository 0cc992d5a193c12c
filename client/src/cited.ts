import * as vscode from 'vscode';
import {
  CITED_TEXT,
  type CitedTextParams,
  type CitedTextResult,
} from '../../server/src/protocol/requests.ts';
import { openAddress } from './open-text.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Commands on the text that is cited at the cursor or, where none is, on the resolution that the cursor stands in. */
export function registerCited(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('chapeau.copyCitation', async () =>
      copyCitation(server, await atCursor(server)),
    ),
    vscode.commands.registerCommand('chapeau.openOfficialText', async () => {
      const cited = await ask(server, await atCursor(server));
      if (cited === null) return;
      if (cited.url !== null) await openAddress(cited.url);
      else tellMissing(vscode.l10n.t('The official address of {0} is not known.', cited.number));
    }),
  ];
}

/** Copies the full citation of a text in the language that the user chooses: first that of the text, then the editor's. */
export async function copyCitation(server: Server, params: CitedTextParams | null): Promise<void> {
  const cited = await ask(server, params);
  if (cited === null) return;
  if (cited.forms.length === 0) {
    tellMissing(vscode.l10n.t('{0} is no resolution or decision.', cited.number));
    return;
  }
  const first = [cited.language, vscode.env.language.slice(0, 2)];
  const rank = (language: string) => (first.indexOf(language) + first.length + 1) % (first.length + 1);
  const items = cited.forms
    .map(({ language, name, text }) => ({ label: name, detail: text, language }))
    .sort((a, b) => rank(a.language) - rank(b.language));
  const title = vscode.l10n.t('Citation of {0}: copy in which language?', cited.number);
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  if (chosen === undefined) return;
  await vscode.env.clipboard.writeText(chosen.detail);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', chosen.detail), 5000);
}

async function atCursor(server: Server): Promise<CitedTextParams | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return null;
  const { asUri, asPosition } = (await server.start()).code2ProtocolConverter;
  return { uri: asUri(editor.document.uri), position: asPosition(editor.selection.active) };
}

async function ask(server: Server, params: CitedTextParams | null): Promise<CitedTextResult | null> {
  const client = await server.start();
  const cited = params && (await client.sendRequest<CitedTextResult | null>(CITED_TEXT, params));
  if (!cited) tellMissing(vscode.l10n.t('Nothing is cited here.'));
  return cited;
}

function tellMissing(message: string): void {
  void vscode.window.showInformationMessage(message);
}
