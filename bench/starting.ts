import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProduct } from './bundle.ts';
import { generate } from './generate.ts';
import { interleaved, median } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';

/** Target 12: the command line on one small file, as a whole process. */
export async function starting(): Promise<readonly Result[]> {
  buildProduct();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-bench-'));
  const file = path.join(folder, 'small.resolution');
  fs.writeFileSync(file, generate({ language: 'en', size: 1 }));
  const node = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const times = await interleaved(25, {
    ours: () => node('bin/chapeau.cjs', 'check', file),
    node: () => node('-e', '0'),
  });
  fs.rmSync(folder, { recursive: true });
  const ours = { target: 12, what: 'chapeau check of a small file', ours: median(times.ours), unit: 'ms' };
  return [ratio(ours, 'node -e 0', median(times.node), atMost(2))];
}
