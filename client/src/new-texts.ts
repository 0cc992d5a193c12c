import * as vscode from 'vscode';
import {
  INSERT,
  type InsertParams,
  type InsertResult,
  NEW_TEXT,
  NEW_TEXT_CHOICES,
  type NewTextChoices,
  type NewTextParams,
  type NewTextResult,
} from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** What was chosen last, in the user's own store. */
const LAST = 'lastNewText';

type Chosen = Omit<NewTextParams, 'kind'>;

/** Commands that begin a text, and that add a footnote or an annex to one. */
export function registerNewTexts(context: vscode.ExtensionContext, server: Server): vscode.Disposable[] {
  const begins = Object.entries(KINDS).map(([command, kind]) =>
    vscode.commands.registerCommand(command, (given?: Partial<Chosen>) =>
      begin(context, server, kind, given),
    ),
  );
  return [
    ...begins,
    vscode.commands.registerCommand('chapeau.insertFootnote', async () => {
      if (!(await insert(server, 'note')))
        tell(vscode.l10n.t('A footnote belongs to a paragraph: put the cursor into one.'));
    }),
    vscode.commands.registerCommand('chapeau.insertAnnex', async () => {
      if (!(await insert(server, 'annex')))
        tell(vscode.l10n.t('An annex belongs to a resolution: put the cursor into one.'));
    }),
  ];
}

const KINDS: Readonly<Record<string, NewTextParams['kind']>> = {
  'chapeau.newResolution': 'resolution',
  'chapeau.newDraftResolution': 'draft resolution',
  'chapeau.newDecision': 'decision',
  'chapeau.newAmendments': 'amendments',
};

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Asks for what is not given, and opens the text with places to fill in. */
async function begin(
  context: vscode.ExtensionContext,
  server: Server,
  kind: NewTextParams['kind'],
  given?: Partial<Chosen>,
): Promise<void> {
  const client = await server.start();
  const choices = await client.sendRequest<NewTextChoices>(NEW_TEXT_CHOICES, null);
  const last = context.globalState.get<Partial<Chosen>>(LAST, {});
  const chosen = await choose(kind, choices, given ?? {}, last);
  if (chosen === null) return;
  const { body, language } = chosen;
  await context.globalState.update(LAST, { ...last, language, ...(body !== '' && { body }) });
  const made = await client.sendRequest<NewTextResult | null>(NEW_TEXT, { kind, ...chosen });
  if (made === null) return;
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(made.snippet));
}

/** `null` when the user has thought better of it. */
async function choose(
  kind: NewTextParams['kind'],
  choices: NewTextChoices,
  given: Partial<Chosen>,
  last: Partial<Chosen>,
): Promise<Chosen | null> {
  const { bodies, languages } = choices;
  const hasBody = kind !== 'amendments';
  const body = hasBody
    ? (given.body ??
      (await pick(
        bodies.map(({ key, name }) => ({ label: name, description: key, value: key })),
        [choices.body, last.body],
        vscode.l10n.t('Which body adopts it?'),
      )))
    : '';
  if (body === undefined) return null;
  const language =
    given.language ??
    (await pick(
      languages.map(({ code, name }) => ({ label: name, description: code, value: code })),
      [choices.language, last.language, vscode.env.language.slice(0, 2)],
      vscode.l10n.t('In which language is it drafted?'),
    ));
  if (language === undefined) return null;
  if (!hasBody || bodies.find(({ key }) => key === body)?.isTitled === false)
    return { body, language, title: null };
  const title =
    given.title ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('What is its title?'),
      placeHolder: vscode.l10n.t('Leave it empty to write the title in the text.'),
    }));
  return title === undefined ? null : { body, language, title: title?.trim() || null };
}

/** Asks for one of the items: what was preferred first stands on top. */
async function pick(
  items: readonly (vscode.QuickPickItem & { readonly value: string })[],
  preferred: readonly (string | null | undefined)[],
  title: string,
): Promise<string | undefined> {
  const first = preferred.find((value) => items.some((item) => item.value === value));
  const sorted = [...items].sort((a, b) => Number(b.value === first) - Number(a.value === first));
  return (await vscode.window.showQuickPick(sorted, { title, matchOnDescription: true }))?.value;
}

/** Adds something at the cursor as one step of undoing; false where it cannot stand. */
async function insert(server: Server, what: InsertParams['what']): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return false;
  const client = await server.start();
  const { document, selection } = editor;
  const { version } = document;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params: InsertParams = { uri: asUri(document.uri), position: asPosition(selection.active), what };
  const result = await client.sendRequest<InsertResult | null>(INSERT, params);
  if (result === null) return false;
  if (document.version !== version) return true;
  const { edits, cursor, snippet } = result;
  const at = new vscode.Position(cursor.line, cursor.character);
  if (edits.length > 0) {
    const made = await editor.edit(
      (edit) => {
        for (const { range, newText } of edits) {
          const { start, end } = range;
          edit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
        }
      },
      { undoStopBefore: true, undoStopAfter: snippet === null },
    );
    if (!made) return true;
  }
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
  if (snippet !== null)
    await editor.insertSnippet(new vscode.SnippetString(snippet), at, {
      undoStopBefore: edits.length === 0,
      undoStopAfter: true,
    });
  return true;
}
