import path from 'node:path';
import { amongVersions } from './among-versions.ts';
import { buildProduct, bundled } from './bundle.ts';
import { Client } from './client.ts';
import { generate } from './generate.ts';
import { quantile } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';
import { PARTS, typed } from './typed.ts';

const SIZES = [
  { name: '100 KB', size: 100_000, count: 400 },
  { name: '1 MB', size: 1_000_000, count: 400 },
  { name: '10 MB', size: 10_000_000, count: 160 },
] as const;

/** Target 1: from a keystroke to the published diagnostics, beside two servers that check nothing. */
export async function typing(): Promise<readonly Result[]> {
  buildProduct();
  const stock = await bundled('servers/stock.ts');
  const chunked = await bundled('servers/chunked.ts');
  const results: Result[] = [];
  for (const { name, size, count } of SIZES) {
    const text = generate({ language: 'en', size });
    const clients = {
      ours: new Client(path.resolve('dist/server/server.node.cjs')),
      stock: new Client(stock),
      chunked: new Client(chunked),
    };
    for (const client of Object.values(clients)) await client.open(text);
    const times = await typed(clients, text, count);
    if (clients.ours.findings > 20) throw new Error(`${clients.ours.findings} findings weigh on the measure`);
    for (const client of Object.values(clients)) client.close();
    for (const { name: quantity, part } of PARTS) {
      const ours = quantile(times.ours, part);
      const what = { target: 1, what: `keystroke to diagnostics, ${name}, ${quantity}`, ours, unit: 'ms' };
      const limits = LIMITS[name];
      results.push(ratio(what, 'stock texts', quantile(times.stock, part), limits.stock));
      results.push(ratio(what, 'text in chunks', quantile(times.chunked, part), limits.chunked));
    }
  }
  return [...results, ...(await amongVersions())];
}

const LIMITS = {
  '100 KB': { stock: null, chunked: null },
  '1 MB': { stock: atMost(1), chunked: atMost(1.6) },
  '10 MB': { stock: atMost(0.25), chunked: null },
};
