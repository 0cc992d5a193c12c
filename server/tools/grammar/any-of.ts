/** Characters that stand for others in a regexp. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

export function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

type Branches = Map<string, Branches>;
const END = '';

/**
 * The source of a regexp that matches the longest of `phrases` at a place. Phrases with a common beginning share it, so
 * that a scanner gives up after a few characters. `unit` writes one character, knowing whether it is the first.
 */
export function anyOf(phrases: Iterable<string>, unit: (char: string, first: boolean) => string): string {
  const root: Branches = new Map();
  for (const phrase of phrases) {
    let branches = root;
    for (const char of phrase) {
      const next = branches.get(char) ?? new Map();
      branches.set(char, next);
      branches = next;
    }
    branches.set(END, new Map());
  }
  return written(root, unit, true);
}

function written(branches: Branches, unit: (char: string, first: boolean) => string, first: boolean): string {
  const choices = [...branches]
    .filter(([char]) => char !== END)
    .map(([char, rest]) => unit(char, first) + written(rest, unit, false));
  if (branches.has(END)) return choices.length === 0 ? '' : `(?:${choices.join('|')})?`;
  return choices.length === 1 ? choices[0]! : `(?:${choices.join('|')})`;
}
