import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What may ship, by its path in the package; the first three are the packager's own. */
const ships = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package|language-configuration)\.json$/,
  /^extension\/package\.nls(\.[\w-]+)?\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/dist\/(client|server)\/[\w.-]+\.c?js$/,
  /^extension\/dist\/client\/(?:compare|map|preview)\.css$/,
  /^extension\/dist\/notices\.txt$/,
  /^extension\/(syntaxes|snippets|schemas)\/[\w.-]+\.json$/,
  /^extension\/(docs\/)?images\/[\w.-]+\.(?:png|gif)$/,
  /^extension\/images\/walkthrough\/[\w-]+\.svg$/,
  /^extension\/docs\/rules\/(?:[a-z]+\/)?[\w-]+\.md$/,
  /^extension\/data\/(?:adopted|openings-aligned|(?:openings|titles)\.[a-z]{2})\.bin$/,
  /^extension\/l10n\/(?:rules|bundle\.l10n)\.[a-z-]+\.json$/,
];

/** The extension does not work without them. */
const needed = [
  'extension/package.json',
  'extension/LICENSE.txt',
  'extension/dist/client/extension.cjs',
  'extension/dist/client/extension.web.js',
  'extension/dist/client/map.js',
  'extension/dist/client/map.css',
  'extension/dist/client/preview.js',
  'extension/dist/client/preview.css',
  'extension/dist/client/compare.js',
  'extension/dist/client/compare.css',
  'extension/dist/server/server.node.cjs',
  'extension/dist/server/server.web.js',
  'extension/data/adopted.bin',
  'extension/data/titles.en.bin',
  'extension/docs/rules/numbering/gap.md',
];

describe('the package', function () {
  this.timeout(180_000); // the packager may have to be installed first
  let names: string[];

  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'chapeau-vsix-'));
    const vsix = join(folder, 'chapeau.vsix');
    execFileSync(process.execPath, ['scripts/package.mjs', '--out', vsix], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    names = namesInZip(readFileSync(vsix));
    rmSync(folder, { recursive: true });
  });

  it('holds nothing but what ships', () => {
    assert.deepEqual(
      names.filter((name) => !ships.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('holds all that the extension needs', () => {
    assert.deepEqual(
      needed.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('holds the files that the manifest names', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = [...manifest.matchAll(/"\.\/([^"]+\.\w+)"/g)].map(([, file]) => `extension/${file}`);
    assert.deepEqual(
      named.filter((name) => !names.includes(name)),
      [],
    );
  });
});

/** The names in a zip file's central directory. */
function namesInZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\x05\x06');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const start = at + 46;
    at = start + name + extra + comment;
    return zip.toString('utf8', start, start + name);
  });
}
