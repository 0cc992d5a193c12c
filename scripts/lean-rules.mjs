// Keeps out of the language server what rules say of themselves for their pages alone: reasons and examples.
import fs from 'node:fs';

const RULE = /server[\\/]src[\\/]core[\\/]rules[\\/][a-z-]+[\\/][\w-]+\.ts$/;

/** As the formatter writes them: each entry of the declared object begins with two spaces. */
const DOCUMENTATION = [
  /^ {2}(?:bad|good): (?:\{\n[\s\S]*?^ {2}\}|\{.*\}),\n/gm,
  /^ {2}source: (?:\[\n[\s\S]*?^ {2}\]|\[.*\]),\n/gm,
  /^ {2}(?:why|fix):(?:\n {4})? ?['"`].*,\n/gm,
];

export const leanRules = {
  name: 'lean-rules',
  setup({ onLoad }) {
    onLoad({ filter: RULE }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
      const contents = DOCUMENTATION.reduce((text, entry) => text.replace(entry, ''), source);
      return { contents, loader: 'ts' };
    });
  },
};
