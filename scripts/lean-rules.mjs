// Keeps what rules say of themselves for their pages alone, reasons and examples, out of whatever only checks.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const RULE = /server[\\/]src[\\/]core[\\/]rules[\\/][a-z-]+[\\/][\w-]+\.ts$/;

/** As the formatter writes them: each entry of the declared object begins with two spaces. */
const DOCUMENTATION = [
  /^ {2}(?:bad|good|beside): (?:\{\n[\s\S]*?^ {2}\}|\{.*\}),\n/gm,
  /^ {2}source: (?:\[\n[\s\S]*?^ {2}\]|\[.*\]),\n/gm,
  /^ {2}(?:whole: true|fix: null),\n/gm,
  /^ {2}(?:why|fix):(?:\n {4})? ?['"`].*,\n/gm,
];

/** An esbuild plugin for what never explains a rule. */
export const leanRules = {
  name: 'lean-rules',
  setup({ onLoad }) {
    onLoad({ filter: RULE }, ({ path: file, suffix }) => {
      if (suffix === DOCUMENTED) return null;
      const source = fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      const contents = DOCUMENTATION.reduce((text, entry) => text.replace(entry, ''), source);
      return { contents, loader: 'ts' };
    });
  },
};

/** Tells modules of whole rules from those of lean ones. */
const DOCUMENTED = '?documented';
const ALL_RULES = inRoot('server/src/core/rules/all.gen.ts');
const EXPLAINING = /[\\/]cli[\\/](?:rules|formats[\\/]check-sarif)\.ts$/;

/** Beside `leanRules`: the commands and formats that explain rules, all read late, get rules that are whole. */
export const wholeRulesLate = {
  name: 'whole-rules-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/core\/index\.ts$/ }, ({ importer }) =>
      EXPLAINING.test(importer) ? { path: ALL_RULES, suffix: DOCUMENTED } : null,
    );
    onLoad({ filter: /[\\/]rules[\\/]all\.gen\.ts$/ }, ({ path: file, suffix }) =>
      suffix === DOCUMENTED
        ? { contents: fs.readFileSync(file, 'utf8'), loader: 'ts', pluginData: DOCUMENTED }
        : null,
    );
    onResolve({ filter: /^\.\/[a-z-]+\/[\w-]+\.ts$/ }, ({ path: file, resolveDir, pluginData }) =>
      pluginData === DOCUMENTED ? { path: path.join(resolveDir, file), suffix: DOCUMENTED } : null,
    );
  },
};
