import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Shows language and profile of the text in the active editor, or why nothing was recognised in it. */
export function showStatus(server: Server): vscode.Disposable {
  const byUri = new Map<string, StatusParams>();
  const bar = vscode.window.createStatusBarItem('chapeau.status', vscode.StatusBarAlignment.Right, 90);
  bar.name = 'Chapeau';
  bar.command = 'chapeau.setLanguage';
  const language = vscode.languages.createLanguageStatusItem('chapeau.language', { language: LANGUAGE });
  language.name = vscode.l10n.t('Language of the resolution');
  language.command = { title: vscode.l10n.t('Set Language'), command: 'chapeau.setLanguage' };
  const profile = vscode.languages.createLanguageStatusItem('chapeau.profile', { language: LANGUAGE });
  profile.name = vscode.l10n.t('Profile of the resolution');
  profile.command = { title: vscode.l10n.t('Set Profile'), command: 'chapeau.setProfile' };

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && byUri.get(document.uri.toString());
    if (document?.languageId !== LANGUAGE || status === undefined) {
      bar.hide();
      return;
    }
    showLanguage(bar, language, status);
    profile.text = vscode.l10n.t('Profile: {0}', status.profile);
    if (status.configFile === null) delete profile.detail;
    else profile.detail = status.configFile;
    bar.show();
  };
  return vscode.Disposable.from(
    bar,
    language,
    profile,
    server.onStatus((status) => {
      byUri.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => byUri.delete(uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function showLanguage(
  bar: vscode.StatusBarItem,
  item: vscode.LanguageStatusItem,
  { language, isSet, silence, profile }: StatusParams,
): void {
  if (language === null) {
    bar.text = `$(circle-slash) ${vscode.l10n.t('No resolution')}`;
    bar.tooltip = silence ?? '';
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.text = vscode.l10n.t('No resolution');
    item.detail = silence ?? '';
    return;
  }
  bar.text = `$(law) ${language.name}`;
  bar.tooltip = isSet
    ? vscode.l10n.t('Resolution in {0} (set), profile {1}', language.name, profile)
    : vscode.l10n.t('Resolution in {0}, profile {1}', language.name, profile);
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.text = language.name;
  item.detail = isSet ? vscode.l10n.t('set by you') : vscode.l10n.t('told from the text');
}
