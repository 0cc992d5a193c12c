import { Document } from '../server/src/core/index.ts';
import type { Client } from './client.ts';
import { keystrokes } from './edits.ts';

/** What is told of times. */
export const PARTS = [
  { name: 'p50', part: 0.5 },
  { name: 'p99', part: 0.99 },
] as const;

/** Types the same at each server, one keystroke at each in turn. */
export async function typed<Name extends string>(
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
