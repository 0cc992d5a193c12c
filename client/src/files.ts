import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ENTRIES,
  type EntriesResult,
  type FileParams,
  READ,
  type ReadResult,
  STAT,
  type StatResult,
} from '../../server/src/protocol/requests.ts';

/** Lets the server read files that only the editor reaches: in a browser, a virtual workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  const { fs } = vscode.workspace;
  const at = ({ uri }: FileParams) => client.protocol2CodeConverter.asUri(uri);
  client.onRequest(STAT, async (params: FileParams): Promise<StatResult | null> => {
    try {
      const { type, size, mtime, permissions } = await fs.stat(at(params));
      return {
        kind: kindOf(type),
        size,
        modified: mtime,
        writable: permissions !== vscode.FilePermission.Readonly,
      };
    } catch {
      return null;
    }
  });
  client.onRequest(ENTRIES, async (params: FileParams): Promise<EntriesResult> => {
    const entries = await fs.readDirectory(at(params));
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  });
  client.onRequest(
    READ,
    async (params: FileParams): Promise<ReadResult> => [...(await fs.readFile(at(params)))],
  );
}

function kindOf(type: vscode.FileType): StatResult['kind'] {
  return (type & vscode.FileType.Directory) === 0 ? 'file' : 'folder';
}
