import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProduct, bundled } from './bundle.ts';
import { median } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';

const ROUNDS = 4;

/** Target 11, the activation: in a real VS Code, beside an extension that merely starts a language client. */
export async function activating(): Promise<readonly Result[]> {
  if (!fs.existsSync('.vscode-test/host/.installed')) {
    console.error('no activation: VS Code is not installed, npm test does it');
    return [];
  }
  buildProduct();
  const suite = await bundled('activation/suite.ts');
  const empty = await emptyExtension();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-bench-'));
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(activation('.', suite, folder));
    times.empty.push(activation(empty, suite, folder));
  }
  fs.rmSync(folder, { recursive: true });
  const ours = { target: 11, what: 'activation in VS Code', ours: median(times.ours), unit: 'ms' };
  return [ratio(ours, 'empty extension', median(times.empty), atMost(1.3))];
}

async function emptyExtension(): Promise<string> {
  const main = await bundled('activation/empty.ts');
  const server = await bundled('servers/stock.ts');
  const folder = path.dirname(main);
  const extension = path.join(folder, 'empty');
  fs.mkdirSync(extension, { recursive: true });
  fs.copyFileSync(main, path.join(extension, 'extension.cjs'));
  fs.copyFileSync(server, path.join(extension, 'server.cjs'));
  const manifest = {
    name: 'empty',
    publisher: 'chapeau-bench',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './extension.cjs',
    activationEvents: [],
  };
  fs.writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  return extension;
}

/** Milliseconds of one activation, in a VS Code started for it. */
function activation(extension: string, suite: string, folder: string): number {
  const report = path.join(folder, 'report.json');
  const args = ['--suite', suite, '--extension', extension, '--workspace', folder, '--report', report];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/vscode-host/run-tests.mjs', ...args, '--timeout', '120'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return JSON.parse(fs.readFileSync(report, 'utf8')).milliseconds;
}
