// Makes everything in the repository that is made from packs, rules and bodies: npm run gen [-- --check]
// With --check nothing is written: the files that are not what they should be are listed, and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { writeOutputs } from './output.ts';
import { ruleList } from './rules/list.ts';

const [, , ...args] = process.argv;
// The list of rules comes first, and from the names of files alone: all the rest is made by code that imports it.
const fresh = writeOutputs([ruleList], args.includes('--check'));
const rest = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'server/tools/outputs.ts', ...args], {
  stdio: 'inherit',
});
process.exitCode = fresh ? (rest.status ?? 1) : 1;
