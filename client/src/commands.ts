import * as vscode from 'vscode';
import { ProgressType, type WorkDoneProgressReport } from 'vscode-languageclient';
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '../../server/src/protocol/requests.ts';
import { rebuildLibrary, showCache } from './cache.ts';
import type { Server } from './server.ts';

/** The commands of the palette but those that other files register. */
export function registerCommands(context: vscode.ExtensionContext, server: Server): vscode.Disposable[] {
  const commands: Readonly<Record<string, () => unknown>> = {
    'chapeau.restart': () => restart(server),
    'chapeau.showOutput': () => server.showOutput(),
    'chapeau.checkWorkspace': () => checkWorkspace(server),
    'chapeau.setLanguage': () => setLanguage(server),
    'chapeau.setProfile': () => setProfile(context),
    'chapeau.rebuildLibrary': () => rebuildLibrary(context, server),
    'chapeau.showCache': () => showCache(context),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function restart(server: Server): Promise<void> {
  await server.restart();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Chapeau’s language server runs anew.'), 3000);
}

async function checkWorkspace(server: Server): Promise<CheckWorkspaceResult | null> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking resolutions'),
    cancellable: true,
  };
  const result = await vscode.window.withProgress(options, async (progress, cancelled) => {
    const client = await server.start();
    const workDoneToken = `chapeau-check-${Date.now()}`;
    let done = 0;
    const listening = client.onProgress(
      new ProgressType<WorkDoneProgressReport>(),
      workDoneToken,
      ({ percentage = done, message }) => {
        progress.report({ increment: percentage - done, ...(message !== undefined && { message }) });
        done = percentage;
      },
    );
    try {
      const params = { command: CHECK_WORKSPACE, workDoneToken };
      return await client.sendRequest<CheckWorkspaceResult | null>(
        'workspace/executeCommand',
        params,
        cancelled,
      );
    } finally {
      listening.dispose();
    }
  });
  if (result !== null) void tell(result);
  return result;
}

async function tell({ files, findings }: CheckWorkspaceResult): Promise<void> {
  const text = vscode.l10n.t('Files checked: {0}. Problems found: {1}.', files, findings);
  const show = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(text, ...(findings > 0 ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

const languages = (): Readonly<Record<string, string>> => ({
  auto: vscode.l10n.t('Automatic: told from the text'),
  ar: vscode.l10n.t('Arabic'),
  zh: vscode.l10n.t('Chinese'),
  en: vscode.l10n.t('English'),
  fr: vscode.l10n.t('French'),
  ru: vscode.l10n.t('Russian'),
  es: vscode.l10n.t('Spanish'),
});

/** Sets the language of the text in the active editor, and remembers it for this workspace. */
async function setLanguage(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const current = server.languageOf(document.uri);
  const items = Object.entries(languages()).map(([code, label]) => ({
    code,
    label,
    description: code === current ? vscode.l10n.t('now') : '',
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Language of this resolution'),
  });
  if (chosen !== undefined) await server.setLanguage(document.uri, chosen.code);
}

/** Sets whose rules apply, in the workspace's settings where there is a workspace. */
async function setProfile({ extension }: vscode.ExtensionContext): Promise<void> {
  const setting = extension.packageJSON.contributes.configuration.properties['chapeau.profile'];
  const items = (setting.enum as string[]).map((label, index) => ({
    label,
    detail: setting.enumDescriptions?.[index] ?? '',
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Whose rules apply'),
  });
  if (chosen === undefined) return;
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('chapeau').update('profile', chosen.label, target);
}
