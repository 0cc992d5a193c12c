import * as vscode from 'vscode';
import {
  AMENDABLE,
  AMENDMENT_CONFLICTS,
  type AmendableResult,
  type AmendableText,
  type AmendingParams,
  type AmendmentReport,
  APPLY_AMENDMENTS,
  type ApplyAmendmentsResult,
  type LeftClause,
  ORDER_AMENDMENTS,
  WRITE_AMENDMENTS,
  type WriteAmendmentsParams,
  type WriteAmendmentsResult,
} from '../../server/src/protocol/requests.ts';
import { choose, placeAt } from './comparing.ts';
import { openVersion, shownUri } from './open-text.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Commands that write amendment documents, show what comes of them, and weigh several against each other. */
export function registerAmending(server: Server): vscode.Disposable[] {
  const commands: Readonly<Record<string, (at?: vscode.Uri) => unknown>> = {
    'chapeau.writeAmendments': (at) => write(server, at),
    'chapeau.applyAmendments': () => apply(server),
    'chapeau.amendmentConflicts': () => report(server, AMENDMENT_CONFLICTS),
    'chapeau.orderAmendments': () => report(server, ORDER_AMENDMENTS),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** The active text is what an earlier draft, which is chosen, shall become. */
async function write(server: Server, at?: vscode.Uri): Promise<void> {
  const here = await placeAt(server, at);
  const title = vscode.l10n.t('Amendments to which earlier draft?');
  const [old] = (here && (await choose(server, here, 'drafts', title))) ?? [];
  if (!old) return;
  const params: WriteAmendmentsParams = { old: old.uri, next: here!.uri };
  const client = await server.start();
  const ask = (more: Partial<WriteAmendmentsParams>) =>
    client.sendRequest<WriteAmendmentsResult | null>(WRITE_AMENDMENTS, { ...params, ...more });
  let made = await ask({});
  if (made?.house === 'model-un') {
    const more = await askAttitude();
    if (more === undefined) return;
    made = await ask(more);
  }
  if (made !== null) await open(made.text, LANGUAGE);
}

/** Of Model UN: in what spirit an amendment is moved, and by whom; `undefined` where the user has thought better of it. */
async function askAttitude(): Promise<Pick<WriteAmendmentsParams, 'stance' | 'by'> | undefined> {
  const stances = [
    { label: vscode.l10n.t('Friendly: the sponsors accept it'), stance: 'friendly' as const },
    { label: vscode.l10n.t('Unfriendly: it is put to the vote'), stance: 'unfriendly' as const },
  ];
  const picked = await vscode.window.showQuickPick(stances, {
    title: vscode.l10n.t('Is the amendment friendly?'),
  });
  const by = picked && (await vscode.window.showInputBox({ title: vscode.l10n.t('Who moves it?') }));
  return by === undefined ? undefined : { stance: picked!.stance, by };
}

/** Shows the amended text beside the draft, in an editor of its own, and what could not be applied. */
async function apply(server: Server): Promise<void> {
  const params = await ask(server, false);
  if (params === null) return;
  const client = await server.start();
  const made = await client.sendRequest<ApplyAmendmentsResult | null>(APPLY_AMENDMENTS, params);
  if (made === null) return;
  const amended = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: made.text });
  const draft = shownUri(params.draft);
  const title = vscode.l10n.t('{0}, as amended', draft.path.split('/').pop()!);
  await vscode.commands.executeCommand('vscode.diff', draft, amended.uri, title);
  if (made.left.length > 0) await listLeft(made);
}

async function listLeft({ applied, left }: ApplyAmendmentsResult): Promise<void> {
  const items = left.map((each: LeftClause) => ({ label: each.name, detail: each.message, each }));
  const title = vscode.l10n.t('Applied: {0}. Could not be applied: {1}.', applied, left.length);
  const picked = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (picked) await openVersion({ uri: picked.each.uri, position: picked.each.range.start });
}

async function report(server: Server, method: string): Promise<void> {
  const params = await ask(server, true);
  if (params === null) return;
  const made = await (await server.start()).sendRequest<AmendmentReport | null>(method, params);
  if (made === null) return;
  if (made.text !== '') await open(made.text, 'markdown');
  else void vscode.window.showInformationMessage(vscode.l10n.t('These amendments do not conflict.'));
}

/** Which documents are meant, and to which draft: the active text is one of them. */
async function ask(server: Server, isForSeveral: boolean): Promise<AmendingParams | null> {
  const here = await placeAt(server);
  if (here === null) return null;
  const client = await server.start();
  const found = await client.sendRequest<AmendableResult | null>(AMENDABLE, { uri: here.uri });
  if (found === null) return null;
  const documents =
    found.amends && !isForSeveral
      ? [here.uri]
      : await pick(server, vscode.l10n.t('Which amendments?'), found.documents, true);
  if (documents.length === 0) return null;
  if (!found.amends) return { documents, draft: here.uri };
  const { draft: likely, drafts } = found;
  const texts = [...(likely ? [likely] : []), ...drafts.filter(({ uri }) => uri !== likely?.uri)];
  const [draft] = await pick(server, vscode.l10n.t('Which draft do they amend?'), texts, false);
  return draft === undefined ? null : { documents, draft };
}

async function pick(
  server: Server,
  title: string,
  texts: readonly AmendableText[],
  canPickMany: boolean,
): Promise<readonly string[]> {
  const { asUri } = (await server.start()).code2ProtocolConverter;
  const items = [
    ...texts.map(({ uri, name, detail }) => ({ label: name, description: detail, uri, picked: true })),
    { label: `$(folder-opened) ${vscode.l10n.t('Choose Files…')}`, uri: null },
  ];
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany });
  const chosen = [picked ?? []].flat() as typeof items;
  const uris = chosen.flatMap(({ uri }) => uri ?? []);
  if (chosen.every(({ uri }) => uri !== null)) return uris;
  const files = await vscode.window.showOpenDialog({ title, canSelectMany: canPickMany });
  return [...uris, ...(files ?? []).map((file) => asUri(file))];
}

async function open(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}
