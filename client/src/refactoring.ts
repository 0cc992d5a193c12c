import * as vscode from 'vscode';
import {
  REFACTOR,
  RESTRUCTURE,
  type RestructureParams,
  type RestructureResult,
} from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Command → the refactoring that it makes, and which of its offers. */
const COMMANDS: Readonly<Record<string, Pick<RestructureParams, 'id' | 'variant'>>> = {
  'chapeau.refactor.makeItem': { id: 'make-item' },
  'chapeau.refactor.makeParagraph': { id: 'make-paragraph' },
  'chapeau.refactor.split': { id: 'split' },
  'chapeau.refactor.merge': { id: 'merge' },
  'chapeau.refactor.insertBefore': { id: 'insert-before' },
  'chapeau.refactor.insertAfter': { id: 'insert-after' },
  'chapeau.refactor.delete': { id: 'delete' },
  'chapeau.refactor.renumber': { id: 'renumber' },
  'chapeau.refactor.sortPreamble': { id: 'sort-preamble' },
  'chapeau.refactor.extractAnnex': { id: 'extract-annex' },
  'chapeau.refactor.toPreamble': { id: 'to-preamble' },
  'chapeau.refactor.toOperative': { id: 'to-operative' },
  'chapeau.refactor.strongerOpening': { id: 'change-opening', variant: 'stronger' },
  'chapeau.refactor.weakerOpening': { id: 'change-opening', variant: 'weaker' },
  'chapeau.refactor.emphasizeOpenings': { id: 'emphasis', variant: 'marked' },
  'chapeau.refactor.plainOpenings': { id: 'emphasis', variant: 'plain' },
};

/** The same for those that stand in for a command of the editor, which does its own where there is no paragraph. */
const MOVES = {
  'chapeau.moveParagraphUp': { id: 'move-up', own: 'editor.action.moveLinesUpAction' },
  'chapeau.moveParagraphDown': { id: 'move-down', own: 'editor.action.moveLinesDownAction' },
} as const;

/** Refactorings by command, each for the paragraph at the cursor. */
export function registerRefactorings(server: Server): vscode.Disposable[] {
  return [
    ...Object.entries(COMMANDS).map(([name, what]) =>
      vscode.commands.registerCommand(name, () => refactorHere(server, what)),
    ),
    ...Object.entries(MOVES).map(([name, { id, own }]) =>
      vscode.commands.registerCommand(name, async () => {
        if (!(await refactorAtCursor(server, { id }))) await vscode.commands.executeCommand(own);
      }),
    ),
    vscode.commands.registerCommand(REFACTOR, (params: RestructureParams) => refactor(server, params)),
  ];
}

async function refactorHere(server: Server, what: Pick<RestructureParams, 'id' | 'variant'>): Promise<void> {
  if (!(await refactorAtCursor(server, what)))
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here can be changed so.'), 4000);
}

/** False where there is nothing to be done at the cursor. */
async function refactorAtCursor(
  server: Server,
  what: Pick<RestructureParams, 'id' | 'variant'>,
): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return false;
  const { asUri, asRange } = (await server.start()).code2ProtocolConverter;
  return refactor(server, { ...what, uri: asUri(editor.document.uri), range: asRange(editor.selection) });
}

/** Makes a refactoring; false where there is nothing to be done. */
export function refactor(server: Server, params: RestructureParams): Promise<boolean> {
  return change(server, RESTRUCTURE, params);
}

/**
 * Asks the server what becomes of a text, has the user agree where it warns, and makes all edits in one step of undoing.
 * False where the answer is that nothing can be done.
 */
export async function change(
  server: Server,
  method: string,
  params: { readonly uri: string },
): Promise<boolean> {
  const client = await server.start();
  const uri = client.protocol2CodeConverter.asUri(params.uri).toString();
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (document === undefined) return false;
  const { version } = document;
  const result = await client.sendRequest<RestructureResult | null>(method, params);
  if (result === null) return false;
  if (!(await isAgreed(result.warnings)) || document.version !== version) return true;
  // The tree of the draft keeps the keyboard, and an editor beside the active one its place.
  const editor =
    vscode.window.visibleTextEditors.find((each) => each.document === document) ??
    (await vscode.window.showTextDocument(document, { preserveFocus: true }));
  await editor.edit((edit) => {
    for (const { range, newText } of result.edits)
      edit.replace(client.protocol2CodeConverter.asRange(range), newText);
  });
  const cursor = client.protocol2CodeConverter.asPosition(result.cursor);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection);
  return true;
}

async function isAgreed(warnings: readonly string[]): Promise<boolean> {
  const [warning, ...more] = warnings;
  if (warning === undefined) return true;
  const go = vscode.l10n.t('Change It Anyway');
  const options = { modal: true, detail: more.join('\n') };
  return (await vscode.window.showWarningMessage(warning, options, go)) === go;
}
