import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Metafile {
  readonly outputs: Record<string, Output>;
}

interface Output {
  readonly bytes: number;
  readonly inputs: Record<string, unknown>;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

describe('what a start loads', function () {
  this.timeout(60_000);
  before(() => {
    execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
  });

  it('is less than 400 KB of client on the desktop', () => {
    assertBelow(400_000, startOf('client', 'dist/client/extension.cjs'));
  });

  it('is less than 400 KB of client in the browser', () => {
    assertBelow(400 * 1024, startOf('client.web', 'dist/client/extension.web.js'));
  });

  it('is less than 20 KB for the page of the preview', () => {
    assertBelow(20_000, startOf('client.preview', 'dist/client/preview.js'));
  });

  it('is less than 25 KB for the page of texts side by side', () => {
    assertBelow(25_000, startOf('client.compare', 'dist/client/compare.js'));
  });

  it('is less than 700 KB of server', () => {
    assertBelow(700_000, startOf('server', 'dist/server/server.node.cjs'));
    assertBelow(700_000, startOf('server.web', 'dist/server/server.web.js'));
  });

  it('holds no reader of XML in the server', () => {
    assert.deepEqual(
      startOf('server', 'dist/server/server.node.cjs').packages.filter((name) => name === 'htmlparser2'),
      [],
    );
  });

  it('holds neither protocol nor reader of XML in the command line', () => {
    const { packages } = startOf('cli', 'dist/cli/chapeau.cjs');
    assert.deepEqual(
      packages.filter((name) => /^vscode-|^htmlparser2$/.test(name)),
      [],
    );
  });
});

function assertBelow(limit: number, { bytes }: { bytes: number }): void {
  assert.ok(bytes < limit, `${bytes} bytes are not less than ${limit}`);
}

/** What one bundle's entry loads before any `import()`: its size in bytes and the packages in it. */
function startOf(bundle: string, entry: string): { bytes: number; packages: string[] } {
  const { outputs }: Metafile = JSON.parse(readFileSync(`dist/meta/${bundle}.json`, 'utf8'));
  const files = [entry];
  for (const file of files) {
    for (const { path, kind, external } of outputs[file]!.imports) {
      if (kind === 'import-statement' && !external && !files.includes(path)) files.push(path);
    }
  }
  const inputs = files.flatMap((file) => Object.keys(outputs[file]!.inputs));
  const packages = inputs.flatMap(
    (input) => /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
  );
  return {
    bytes: files.reduce((sum, file) => sum + outputs[file]!.bytes, 0),
    packages: [...new Set(packages)],
  };
}
