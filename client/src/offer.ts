import * as vscode from 'vscode';
import { RECOGNISE } from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Key of what the user has answered, by URI of the file: true for yes. */
const ANSWERS = 'offered';
/** Key of the wish not to be asked again, in the user's own store. */
const SILENT = 'neverOffer';
/** How much of a text is looked at, in UTF-16 units. */
const HEAD = 8192;

/** A coarse sieve, so that ordinary notes start no server: words that a resolution's head can hardly lack. */
const MAYBE =
  /assembl|asamblea|council|conseil|consejo|commi|comisi|conf[eé]r|ассамблея|совет|комисси|конференци|الجمعية|مجلس|لجنة|مؤتمر|大会|理事会|委员会|会议/i;

/** Offers the language for Markdown and plain texts that begin as a resolution does: once a file, without a dialog. */
export function offerLanguage(context: vscode.ExtensionContext, server: Server): vscode.Disposable {
  const look = (editor: vscode.TextEditor | undefined) => {
    if (editor !== undefined)
      void offer(context, server, editor.document).catch((error) => console.error(error));
  };
  look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(look);
}

async function offer(
  { globalState, workspaceState }: vscode.ExtensionContext,
  server: Server,
  document: vscode.TextDocument,
): Promise<void> {
  const { languageId, uri } = document;
  if (languageId !== 'markdown' && languageId !== 'plaintext') return;
  const answers = workspaceState.get<Record<string, boolean>>(ANSWERS, {});
  const answer = answers[uri.toString()];
  if (answer === true) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  if (answer !== undefined || globalState.get(SILENT, false)) return;
  const text = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(HEAD)));
  if (!MAYBE.test(text)) return;
  const client = await server.start();
  if (!(await client.sendRequest<boolean | null>(RECOGNISE, { text }))) return;
  const remember = (yes: boolean) => workspaceState.update(ANSWERS, { ...answers, [uri.toString()]: yes });
  await remember(false);
  const [yes, never] = [vscode.l10n.t('Yes'), vscode.l10n.t('Don’t Ask Again')];
  const question = vscode.l10n.t('This text begins as a resolution. Treat it as one?');
  const chosen = await vscode.window.showInformationMessage(
    question,
    yes,
    vscode.l10n.t('Not This File'),
    never,
  );
  if (chosen === never) await globalState.update(SILENT, true);
  if (chosen !== yes) return;
  await remember(true);
  await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}
