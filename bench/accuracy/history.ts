import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Remark } from './remarks.ts';

/** What was said, by rule and file: level, block and words of each finding. */
type Kept = Record<string, Record<string, string[]>>;

const EXAMPLES = 3;

/** Keeps the remarks for a later run to be compared with. */
export function keep(file: string, remarks: readonly Remark[]): void {
  const kept: Kept = {};
  for (const line of linesOf(remarks).keys()) {
    const [code, name, said] = line.split('\t') as [string, string, string];
    kept[code] ??= {};
    const files = kept[code];
    files[name] ??= [];
    files[name]!.push(said);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}

/** What is said now and was not when `file` was kept, and the other way round; `null` where it is not there. */
export function changesSince(file: string, remarks: readonly Remark[]): string | null {
  if (!existsSync(file)) return null;
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
  const before = Object.entries(kept).flatMap(([code, files]) =>
    Object.entries(files).flatMap(([name, said]) => said.map((words) => `${code}\t${name}\t${words}`)),
  );
  return differences(new Set(before), linesOf(remarks));
}

/** What is said of the same texts in one dress and not in the other. */
export function changesBetween(plain: readonly Remark[], emphasised: readonly Remark[]): string {
  return differences(new Set(linesOf(plain).keys()), linesOf(emphasised));
}

/** Keeps lines for a later run to be compared with; what stands before the first tab groups them. */
export function keepLines(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(lines));
}

/** Lines gained and lost since `file` was kept, by group, with examples; `null` where it is not there. */
export function linesSince(file: string, lines: readonly string[]): string | null {
  if (!existsSync(file)) return null;
  const before: string[] = JSON.parse(readFileSync(file, 'utf8'));
  const gained = without(lines, before);
  const lost = without(before, lines);
  const groups = [...new Set([...gained, ...lost].map(codeOf))].sort();
  if (groups.length === 0) return 'nothing gained, nothing lost';
  return groups
    .flatMap((group) => {
      const plus = gained.filter((line) => codeOf(line) === group);
      const minus = lost.filter((line) => codeOf(line) === group);
      return [
        `${group.padEnd(20)} +${plus.length} −${minus.length}`,
        ...shown('+', plus),
        ...shown('−', minus),
      ];
    })
    .join('\n');
}

/** The lines that `others` has not, or not as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}

/** Gained and lost by rule, with examples. */
function differences(before: ReadonlySet<string>, now: ReadonlyMap<string, Remark>): string {
  const gained = [...now.keys()].filter((line) => !before.has(line));
  const lost = [...before].filter((line) => !now.has(line));
  const codes = [...new Set([...gained, ...lost].map(codeOf))].sort();
  if (codes.length === 0) return 'nothing gained, nothing lost';
  return codes
    .flatMap((code) => {
      const plus = gained.filter((line) => codeOf(line) === code);
      const minus = lost.filter((line) => codeOf(line) === code);
      const slips = plus.filter((line) => now.get(line)!.isSlip).length;
      const which = slips > 0 ? `  (${slips} of them true slips)` : '';
      return [
        `${code.padEnd(34)} +${plus.length} −${minus.length}${which}`,
        ...shown('+', plus),
        ...shown('−', minus),
      ];
    })
    .join('\n');
}

/** Examples from all over the texts, so that one odd text does not stand for all. */
function shown(sign: string, lines: readonly string[]): readonly string[] {
  const step = Math.ceil(lines.length / EXAMPLES);
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => {
      const [, name, said] = line.split('\t');
      return `    ${sign} ${name}: ${said}`;
    });
}

const codeOf = (line: string): string => line.slice(0, line.indexOf('\t'));

/** Each remark by rule, file, level, block and words; emphasis is left out, and nothing depends on other remarks. */
function linesOf(remarks: readonly Remark[]): ReadonlyMap<string, Remark> {
  const lines = new Map<string, Remark>();
  for (const remark of remarks) {
    const { finding, block, excerpt, text } = remark;
    const clean = excerpt.replace(/[*#\t]/g, '');
    const words = clean.slice(Math.max(0, clean.indexOf('⟦') - 30), clean.indexOf('⟧') + 20);
    lines.set(`${finding.code}\t${text.name}\t${finding.severity} ${block} ${words}`, remark);
  }
  return lines;
}
