import path from 'node:path';
import { Document } from '../server/src/core/index.ts';
import { buildProduct, bundled } from './bundle.ts';
import { Client } from './client.ts';
import { keystrokes } from './edits.ts';
import { generate } from './generate.ts';
import { quantile } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';
import { longVersion, nineBeside } from './versions.ts';

const SIZES = [
  { name: '100 KB', size: 100_000, count: 400 },
  { name: '1 MB', size: 1_000_000, count: 400 },
  { name: '10 MB', size: 10_000_000, count: 160 },
] as const;

const PARTS = [
  { name: 'p50', part: 0.5 },
  { name: 'p99', part: 0.99 },
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

/** A keystroke in a text of 200 paragraphs among ten versions, which are compared when typing pauses, and alone. */
async function amongVersions(): Promise<readonly Result[]> {
  const text = longVersion('en');
  const server = path.resolve('dist/server/server.node.cjs');
  const clients = { among: new Client(server), alone: new Client(server) };
  for (const client of Object.values(clients)) await client.open(text);
  for (const beside of nineBeside()) await clients.among.openBeside(beside.name, beside.text);
  await new Promise((resolve) => setTimeout(resolve, COMPARED));
  const times = await typed(clients, text, 800);
  for (const client of Object.values(clients)) client.close();
  return PARTS.map(({ name, part }) => {
    const ours = quantile(times.among, part);
    const what = { target: 1, what: `keystroke among ten versions, ${name}`, ours, unit: 'ms' };
    return ratio(what, 'the text alone', quantile(times.alone, part), AMONG[name]);
  });
}

/** Milliseconds after which ten texts have been compared. */
const COMPARED = 5000;
const AMONG = { p50: atMost(1.2), p99: null };

const LIMITS = {
  '100 KB': { stock: null, chunked: null },
  '1 MB': { stock: atMost(1), chunked: atMost(1.6) },
  '10 MB': { stock: atMost(0.25), chunked: null },
};

/** Types the same at each server, one keystroke at each in turn. */
async function typed<Name extends string>(
  clients: Readonly<Record<Name, Client>>,
  text: string,
  count: number,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(clients) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const warming = count / 8;
  let document = Document.open(text);
  for (const [index, change] of keystrokes(text, count + warming).entries()) {
    const at = document.positionAt(change.span.start);
    document = document.edit([change], document.version + 1);
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(index + turn) % names.length]!;
      const took = await clients[name].type(at, change.text);
      if (index >= warming) times[name].push(took);
    }
  }
  return times;
}
