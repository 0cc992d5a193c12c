import fs from 'node:fs';
import path from 'node:path';

/** The English texts of messages in the sources below `folder`: of each t`…` its key, its places as {0}, {1} … */
export function messageKeys(folder: string): string[] {
  return keysIn(folder, /(?<![\w$.])t`/g, (source, at) => templateAt(source, at).key);
}

/** The English texts that the client hands to `l10n.t`. */
export function clientKeys(folder: string): string[] {
  return keysIn(folder, /\bl10n\.t\(\s*(?=['"`])/g, (source, at) => literalAt(source, at));
}

function keysIn(folder: string, start: RegExp, keyAt: (source: string, at: number) => string): string[] {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'));
  const keys = files.flatMap((name) => {
    const source = withoutComments(fs.readFileSync(path.join(folder, name), 'utf8'));
    return [...source.matchAll(start)].map(({ index, 0: { length } }) => keyAt(source, index + length));
  });
  return [...new Set(keys)].sort();
}

/** The key of a template whose text begins at `at`, and where its closing mark stands. */
function templateAt(source: string, at: number): { readonly key: string; readonly end: number } {
  let key = '';
  let places = 0;
  let index = at;
  while (source[index] !== '`') {
    if (source.startsWith('${', index)) {
      key += `{${places++}}`;
      index = expressionEnd(source, index + 2) + 1;
    } else if (source[index] === '\\') {
      key += unescaped(source.slice(index, index + 2));
      index += 2;
    } else key += source[index++];
  }
  return { key, end: index };
}

/** Where the brace stands that closes an expression in a template. */
function expressionEnd(source: string, at: number): number {
  let depth = 0;
  let index = at;
  for (;;) {
    const char = source[index]!;
    if (char === '}' && depth-- === 0) return index;
    if (char === '{') depth++;
    if (char === '`') index = templateAt(source, index + 1).end;
    else if (char === "'" || char === '"') index = literalEnd(source, index);
    index++;
  }
}

function literalAt(source: string, at: number): string {
  const end = literalEnd(source, at);
  return source.slice(at + 1, end).replace(/\\./gs, unescaped);
}

function literalEnd(source: string, at: number): number {
  let index = at + 1;
  while (source[index] !== source[at]) index += source[index] === '\\' ? 2 : 1;
  return index;
}

const unescaped = (pair: string): string => ({ '\\n': '\n', '\\t': '\t' })[pair] ?? pair.slice(1);

const withoutComments = (source: string): string =>
  source.replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\s*$/gm, '');
