import fs from 'node:fs';
import path from 'node:path';

/** A file that is made, not written by hand. */
export interface Output {
  /** From the repository's root. */
  readonly path: string;
  readonly content: () => string;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes what is not as it should be, or with `check` merely lists it; files that `kept` names and nobody makes any
 * more go. True when there was nothing to do.
 */
export function writeOutputs(
  outputs: readonly Output[],
  check: boolean,
  kept: readonly string[] = [],
): boolean {
  const stale = outputs
    .map((output) => ({ path: output.path, content: output.content() }))
    .filter((file) => !fs.existsSync(file.path) || fs.readFileSync(file.path, 'utf8') !== file.content);
  const made = new Set(outputs.map((output) => output.path));
  const left = kept.filter((file) => !made.has(file));
  for (const file of [...stale.map((output) => output.path), ...left]) {
    if (check) console.error(`${file} is not fresh: npm run gen makes it so`);
    else console.log(left.includes(file) ? `removed ${file}` : `wrote ${file}`);
  }
  if (check) return stale.length + left.length === 0;
  for (const file of stale) {
    fs.mkdirSync(path.dirname(file.path), { recursive: true });
    fs.writeFileSync(file.path, file.content);
  }
  for (const file of left) fs.rmSync(file);
  return true;
}
