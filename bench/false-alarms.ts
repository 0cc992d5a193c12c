// npm run false-alarms [-- --all] [FILTER]
// Errors and warnings on adopted texts that are right, by language, body and rule. A report of a true slip, named
// in the texts' own list or confirmed by a person (confirmed-slips.ts), is no false alarm. With --all the words
// around each report are shown, hints and known slips too. FILTER: a part of file names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, Document, type Finding } from '../server/src/core/index.ts';
import { CONFIRMED } from './confirmed-slips.ts';

const ROOT = '../shared/corpus';

interface Truth {
  readonly language: string;
  readonly body: string;
  readonly clean: boolean;
  /** Blocks between blank lines, from 0, whose closing mark the adopted text gets wrong. */
  readonly slips?: readonly number[];
}

interface Alarm {
  readonly file: string;
  readonly language: string;
  readonly body: string;
  readonly finding: Finding;
  readonly block: number;
  readonly excerpt: string;
  readonly isSlip: boolean;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
if (!existsSync(ROOT)) {
  console.log(`There is no ${ROOT}: nothing to measure.`);
  process.exit(0);
}
const folders = [
  '.',
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
];
const alarms: Alarm[] = [];
const texts = new Map<string, number>();
for (const folder of folders) {
  const path = join(ROOT, folder, 'truth.json');
  if (!existsSync(path)) continue;
  const { files }: { files: Record<string, Truth> } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [file, truth] of Object.entries(files)) {
    if (!truth.clean || !file.includes(positionals[0] ?? '')) continue;
    texts.set(truth.language, (texts.get(truth.language) ?? 0) + 1);
    alarms.push(...alarmsOf(file, readFileSync(join(ROOT, folder, file), 'utf8'), truth));
  }
}

if (values.all) {
  for (const { file, finding, block, excerpt, isSlip } of alarms)
    console.log(
      `${isSlip ? 'slip ' : ''}${finding.severity} ${finding.code} ${file} block ${block}\n    ${finding.message}\n    ${excerpt}`,
    );
  console.log('');
}
const loud = alarms.filter(({ finding, isSlip }) => !isSlip && isLoud(finding));
console.log('rule'.padEnd(34), 'language  body    texts');
const groups = new Map<string, Set<string>>();
for (const { finding, language, body, file, block } of loud) {
  const group = `${finding.code.padEnd(34)} ${language.padEnd(9)} ${body.padEnd(7)}`;
  groups.set(group, (groups.get(group) ?? new Set()).add(`${file}:${block}`));
}
for (const [group, places] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(group, [...places].join(' '));
console.log('\nlanguage  texts  with false alarms  share   with slips reported');
for (const [language, count] of [...texts].sort()) {
  const of = (list: readonly Alarm[]) =>
    new Set(list.filter((alarm) => alarm.language === language).map(({ file }) => file)).size;
  const share = `${((100 * of(loud)) / count).toFixed(1)} %`;
  const slips = of(alarms.filter(({ finding, isSlip }) => isSlip && isLoud(finding)));
  console.log(
    language.padEnd(9),
    String(count).padEnd(6),
    String(of(loud)).padEnd(18),
    share.padEnd(7),
    slips,
  );
}

function alarmsOf(file: string, text: string, { language, body, slips = [] }: Truth): Alarm[] {
  return check(Document.open(text)).map((finding) => {
    const { start, end } = finding.span;
    const block = text.slice(0, start).split(/\n\s*\n/).length - 1;
    const known = `${finding.code} ${block}` in (CONFIRMED[file] ?? {});
    const excerpt = `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`;
    const isSlip = known || (slips.includes(block) && finding.code.includes('ends-with'));
    return { file, language, body, finding, block, excerpt: excerpt.replace(/\s+/g, ' '), isSlip };
  });
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
