import fs from 'node:fs';
import { buildProduct } from './bundle.ts';
import { atMost, figure, type Result } from './result.ts';

interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

const BUNDLES = [
  { name: 'client', entry: 'dist/client/extension.cjs', limit: 400 },
  { name: 'client.web', entry: 'dist/client/extension.web.js', limit: 400 },
  { name: 'server', entry: 'dist/server/server.node.cjs', limit: 700 },
  { name: 'server.web', entry: 'dist/server/server.web.js', limit: 700 },
];

/** Target 11, the sizes: what is loaded at once, without what waits for its first use. */
export async function shipped(): Promise<readonly Result[]> {
  buildProduct();
  return BUNDLES.map(({ name, entry, limit }) => {
    const { outputs }: Metafile = JSON.parse(fs.readFileSync(`dist/meta/${name}.json`, 'utf8'));
    const files = [entry];
    for (const file of files) {
      for (const { path, kind, external } of outputs[file]!.imports)
        if (kind === 'import-statement' && !external && !files.includes(path)) files.push(path);
    }
    const bytes = files.reduce((sum, file) => sum + outputs[file]!.bytes, 0);
    return figure({ target: 11, what: `size of ${name}`, ours: bytes / 1000, unit: 'KB' }, atMost(limit));
  });
}
