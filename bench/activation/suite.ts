// Runs inside VS Code: how long the extension under development takes to activate for a text that has just been opened,
// its server started.
import * as vscode from 'vscode';

interface Runner {
  report(stats: object): void;
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.all.find(({ id }) => /^chapeau(?:-bench)?\./.test(id));
  if (extension === undefined) throw new Error('no extension to measure');
  if (extension.isActive) throw new Error(`${extension.id} is active already`);
  const languages = await vscode.languages.getLanguages();
  const language = languages.includes('resolution') ? 'resolution' : 'plaintext';
  const started = performance.now();
  await vscode.workspace.openTextDocument({ language, content: 'The General Assembly,' });
  await extension.activate();
  const milliseconds = performance.now() - started;
  (globalThis as unknown as { chapeauSuite: Runner }).chapeauSuite.report({ milliseconds });
}
