import * as vscode from 'vscode';
import { OPEN_RULE_PAGE } from '../../server/src/protocol/requests.ts';

const SCHEME = 'chapeau-rule';

/** Shows the pages of the rules, which lie in the extension and need no network. */
export function showRulePages({ extension, extensionUri }: vscode.ExtensionContext): vscode.Disposable[] {
  const content: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const page = vscode.Uri.joinPath(extensionUri, 'docs/rules', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  };
  const open = async (code?: string) => {
    const chosen = code ?? (await choose(extension));
    if (chosen !== undefined) await openPage(chosen);
  };
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, content),
    vscode.commands.registerCommand(OPEN_RULE_PAGE, open),
  ];
}

/** What a click on the code of a diagnostic does. */
export function linkToPage(diagnostic: vscode.Diagnostic): void {
  const { code, source } = diagnostic;
  const value = typeof code === 'object' ? code.value : code;
  if (source !== 'chapeau' || value === undefined) return;
  const target = vscode.Uri.from({
    scheme: 'command',
    path: OPEN_RULE_PAGE,
    query: JSON.stringify([value]),
  });
  diagnostic.code = { value, target };
}

async function openPage(code: string): Promise<void> {
  const page = vscode.Uri.from({ scheme: SCHEME, path: `/${code}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // VS Code's own Markdown extension may be switched off.
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside });
  }
}

async function choose({ packageJSON }: vscode.Extension<unknown>): Promise<string | undefined> {
  const { properties } = packageJSON.contributes.configuration.properties['chapeau.rules'];
  const items = Object.entries<{ description: string }>(properties).map(([label, { description }]) => ({
    label,
    detail: description,
  }));
  const title = vscode.l10n.t('Which rule?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.label;
}
