// Makes of vscode-languageserver, in the server, what its sources use: names of methods and values of enumerations.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Classes that are used for their names' sake: of a request, its method; the rest are types. */
const CLASSES = ['RequestType', 'NotificationType'];
/** What is no data comes from the package below. */
const FROM_JSON_RPC = ['CancellationToken', 'CancellationTokenSource', 'ErrorCodes', 'ResponseError'];

/** The plain values of a namespace, and of its `type` the method; `null` where there are none. */
function dataOf(value) {
  if (value === null || !['object', 'function'].includes(typeof value)) return null;
  const entries = Object.entries(value).filter(([, one]) => ['string', 'number'].includes(typeof one));
  if (typeof value.type?.method === 'string') entries.push(['type', { method: value.type.method }]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** An esbuild plugin; what nobody imports is dropped from the bundle. */
export const leanProtocol = {
  name: 'lean-protocol',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'lean-protocol',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /./, namespace: 'lean-protocol' }, ({ pluginData }) => {
      const data = Object.entries(require('vscode-languageserver'))
        .filter(([name]) => !FROM_JSON_RPC.includes(name))
        .map(([name, value]) => [name, dataOf(value)])
        .filter(([, value]) => value !== null);
      const lines = [
        ...data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
        ...CLASSES.map((name) => `export class ${name} { constructor(method) { this.method = method; } }`),
        `export { ${FROM_JSON_RPC.join(', ')} } from 'vscode-jsonrpc';`,
      ];
      return { contents: lines.join('\n'), resolveDir: pluginData };
    });
  },
};
