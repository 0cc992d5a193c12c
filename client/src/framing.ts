import * as vscode from 'vscode';
import {
  INSERT_FRAMES,
  type InsertFramesParams,
  NEW_TEXT_CHOICES,
  NEW_VERSION,
  type NewTextChoices,
  type NewVersionResult,
} from '../../server/src/protocol/requests.ts';
import { change } from './refactoring.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Commands that begin a version in another language, and go on with it. */
export function registerFraming(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('chapeau.insertFrames', async () => {
      const here = await cursorIn(server);
      if (here && !(await change(server, INSERT_FRAMES, here)))
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No paragraph is missing here that another language version was found to have.'),
        );
    }),
    vscode.commands.registerCommand('chapeau.newVersion', async (given?: string) => {
      const here = await cursorIn(server);
      const language = here && (given ?? (await pickLanguage(server)));
      if (!language) return;
      const client = await server.start();
      const made = await client.sendRequest<NewVersionResult | null>(NEW_VERSION, { ...here, language });
      if (made === null) return;
      const { text: content } = made;
      const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    }),
  ];
}

async function cursorIn(server: Server): Promise<InsertFramesParams | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return null;
  const { asUri, asPosition } = (await server.start()).code2ProtocolConverter;
  return { uri: asUri(editor.document.uri), position: asPosition(editor.selection.active) };
}

async function pickLanguage(server: Server): Promise<string | undefined> {
  const client = await server.start();
  const { languages } = await client.sendRequest<NewTextChoices>(NEW_TEXT_CHOICES, null);
  const items = languages.map(({ code, name }) => ({ label: name, description: code }));
  const title = vscode.l10n.t('In which language is it drafted?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.description;
}
