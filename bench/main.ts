// Measures the targets: npm run bench [-- PART...] [--json] [--files N]
// Every limit that is a ratio compares two things of one run, interleaved; absolute ones are for the machine that
// machine.ts names, and the first line says how this one compares. The library holds N files, 20,000 unless given.
import { parseArgs } from 'node:util';
import { activating } from './activating.ts';
import { checking } from './checking.ts';
import { editing } from './editing.ts';
import { formatting } from './formatting.ts';
import { hostile } from './hostile.ts';
import { inProcess } from './in-process.ts';
import { library } from './library/index.ts';
import { measureMachine } from './machine.ts';
import { parsing } from './parsing.ts';
import type { Result } from './result.ts';
import { rules } from './rules.ts';
import { shipped } from './shipped.ts';
import { starting } from './starting.ts';
import { tableOf } from './table.ts';
import { typing } from './typing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, files: { type: 'string', default: '20000' } },
});

const PARTS: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  parsing,
  typing,
  'in-process': inProcess,
  editing,
  checking,
  rules,
  formatting,
  hostile,
  shipped,
  activating,
  starting,
  library: () => library(Number(values.files)),
};
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

const machine = await measureMachine();
const results: Result[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  if (!values.json) console.error(`${name} …`);
  results.push(...(await PARTS[name]!()));
}

if (values.json) console.log(JSON.stringify({ machine, results }, null, 2));
else {
  const { processor, cores, node, readAndDecode, speed } = machine;
  console.log(
    `\n${processor}, ${cores} cores, Node ${node}; reads and decodes ${readAndDecode.toFixed(0)} MB/s, ${speed.toFixed(2)} × the machine of the targets\n`,
  );
  console.log(tableOf(results));
}
