import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import '../editor/start.test.ts';

describe('Chapeau in the browser', () => {
  it('runs in a worker, on files that are not on its disk', () => {
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
    assert.notEqual(vscode.workspace.workspaceFolders![0]!.uri.scheme, 'file');
  });
});
