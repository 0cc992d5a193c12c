import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, outlineOf } from './drafts.ts';

const AKN = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <preamble eId="preamble">
      <container eId="c1" name="enacting"><p>The General Assembly,</p></container>
      <container eId="c2" name="recital"><p><i>Recalling</i> its resolution 70/1,</p></container>
    </preamble>
    <mainBody eId="body">
      <paragraph eId="para_1"><num>1.</num><content><p><i>Requests</i> a report;</p></content></paragraph>
      <paragraph eId="para_2"><num>2.</num><content><p><i>Decides</i> to continue.</p></content></paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;

describe('Akoma Ntoso in VS Code', () => {
  it('opens as the text that it marks up, read-only', async () => {
    const uri = draftUri('published.xml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(AKN));
    await vscode.commands.executeCommand('chapeau.openAkn', uri);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.scheme, 'chapeau-akn');
    assert.equal(editor.document.languageId, 'resolution');
    assert.ok(editor.document.getText().includes('The General Assembly,'));
    const [resolution] = await outlineOf(editor.document);
    assert.deepEqual(
      resolution!.children.map(({ name }) => name),
      ['Preamble', 'Operative part'],
    );
    const before = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), before);
    await vscode.workspace.fs.delete(uri);
  });
});
