import path from 'node:path';
import { Document } from '../server/src/core/index.ts';
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
  const paused = await typedAfterPauses(clients, text);
  for (const client of Object.values(clients)) client.close();
  const ratios = PARTS.map(({ name, part }) => {
    const ours = quantile(times.among, part);
    const what = { target: 1, what: `keystroke among ten versions, ${name}`, ours, unit: 'ms' };
    return ratio(what, 'the text alone', quantile(times.alone, part), AMONG[name]);
  });
  const ours = quantile(paused.among, 0.5);
  const what = { target: 1, what: 'keystroke while ten versions are compared, p50', ours, unit: 'ms' };
  return [...ratios, ratio(what, 'the text alone', quantile(paused.alone, 0.5), null)];
}

/** Keystrokes that come when typing has paused, so that some of the comparing falls together with them. */
async function typedAfterPauses(
  { among, alone }: Readonly<Record<'among' | 'alone', Client>>,
  text: string,
): Promise<Readonly<Record<'among' | 'alone', readonly number[]>>> {
  const times = { among: [] as number[], alone: [] as number[] };
  const at = Document.open(text).positionAt(text.indexOf('\n\n1.') - 20);
  for (let turn = 0; turn < PAUSES; turn++) {
    await new Promise((resolve) => setTimeout(resolve, WAIT + turn * LATER));
    times.among.push(await among.type(at, 'a'));
    times.alone.push(await alone.type(at, 'a'));
  }
  return times;
}

const PAUSES = 24;
/** Milliseconds: about when comparing begins, and how much later each further keystroke comes. */
const WAIT = 400;
const LATER = 4;

/** Milliseconds after which ten texts have been compared. */
const COMPARED = 5000;
const AMONG = { p50: atMost(1.2), p99: null };
