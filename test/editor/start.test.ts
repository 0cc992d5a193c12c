import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, openDraft, outlineOf } from './drafts.ts';

describe('Chapeau in VS Code', () => {
  it('knows a .resolution file and starts for it', async () => {
    const { document } = await openDraft('gap.en.resolution');
    assert.equal(document.languageId, 'resolution');
    const extension = vscode.extensions.getExtension('chapeau.chapeau');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('shows the outline of a resolution', async () => {
    const { document } = await openDraft('gap.en.resolution');
    const outline = await outlineOf(document);
    assert.notEqual(outline.length, 0);
  });

  it('reports that an operative paragraph is missing', async () => {
    const { document } = await openDraft('gap.en.resolution');
    const diagnostics = await diagnosticsOf(document);
    const codes = diagnostics.map(({ code }) => (typeof code === 'object' ? code.value : code));
    assert.ok(
      codes.some((code) => String(code).startsWith('numbering/')),
      `codes: ${codes.join(', ')}`,
    );
  });
});
