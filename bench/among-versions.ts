import path from 'node:path';
import { Client } from './client.ts';
import { quantile } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';
import { PARTS, typed } from './typed.ts';
import { longVersion, nineBeside } from './versions.ts';

/** A keystroke in a text of 200 paragraphs among ten versions, which are compared when typing pauses, and alone. */
export async function amongVersions(): Promise<readonly Result[]> {
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
