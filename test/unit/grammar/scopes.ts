import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

/** Short names for the scopes that tests ask about. */
const SCOPES = {
  body: 'entity.name.type.body',
  pre: 'keyword.other.preambular',
  op: 'keyword.control.operative',
  number: 'constant.numeric.paragraph',
  item: 'constant.numeric.item',
  heading: 'markup.heading',
  adoption: 'entity.name.label.adoption',
  closing: 'entity.name.label.closing',
  field: 'entity.name.tag.head',
  symbol: 'constant.other.symbol',
  date: 'constant.other.date',
  mark: 'string.other.link.footnote',
  note: 'comment.line.footnote',
  open: 'markup.inserted.negotiation',
  quote: 'string.quoted',
  italic: 'markup.italic',
  bold: 'markup.bold',
  underline: 'markup.underline',
  struck: 'markup.strikethrough',
  whose: 'entity.name.type.delegation',
  end: 'punctuation.terminator.paragraph',
} as const;
export type ScopeName = keyof typeof SCOPES;

let loaded: Promise<IGrammar> | undefined;

/** The grammar as it ships, in the engine that VS Code uses. */
export function loadGrammar(): Promise<IGrammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<IGrammar> {
  const require = createRequire(import.meta.url);
  await oniguruma.loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const path = 'syntaxes/resolution.tmLanguage.json';
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(path, 'utf8'), path),
  });
  return (await registry.loadGrammar('text.resolution'))!;
}

/**
 * Tokenises `marked` without its marks and compares what bears the scopes named in it: `⟦Recalling⟧{pre}`. Nothing else
 * may bear one of them, nor one of `others`.
 */
export async function checkScopes(marked: string, ...others: readonly ScopeName[]): Promise<void> {
  const named = [...marked.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ScopeName);
  const names = [...new Set([...named, ...others])];
  for (const name of names) assert.ok(name in SCOPES, `no scope is called ${name}`);
  const text = marked.replace(/⟦|⟧\{\w+\}/g, '');
  assert.equal(await withMarks(text, names), marked);
}

/** What bears one of the scopes, in order, as "pre: Recalling". */
export async function shown(text: string, names: readonly ScopeName[]): Promise<string[]> {
  const found = (await withMarks(text, names)).matchAll(/⟦([^⟧]*)⟧\{(\w+)\}/g);
  return [...found].map(([, words, name]) => `${name}: ${words}`);
}

/** The text with marks around what bears one of the scopes; of nested ones the outermost counts. */
async function withMarks(text: string, names: readonly ScopeName[]): Promise<string> {
  const grammar = await loadGrammar();
  let stack = textmate.INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    let out = '';
    let open: ScopeName | undefined;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const name = scopes.flatMap((scope) => names.filter((known) => named(scope, known)))[0];
      if (open !== name && open !== undefined) out += `⟧{${open}}`;
      if (open !== name && name !== undefined) out += '⟦';
      open = name;
      out += line.slice(startIndex, endIndex);
    }
    return open === undefined ? out : `${out}⟧{${open}}`;
  });
  return lines.join('\n');
}

const named = (scope: string, name: ScopeName): boolean => scope === `${SCOPES[name]}.resolution`;
