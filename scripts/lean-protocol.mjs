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

/** Modules of vscode-jsonrpc, and what takes their places: no more than its other modules use. */
const LEAN = {
  api: `
    exports.RAL = require('./ral').default;
    exports.createMessageConnection = require('./connection').createMessageConnection;
    const named = {
      AbstractMessageBuffer: require('./messageBuffer'),
      AbstractMessageReader: require('./messageReader'),
      ReadableStreamMessageReader: require('./messageReader'),
      AbstractMessageWriter: require('./messageWriter'),
      WriteableStreamMessageWriter: require('./messageWriter'),
      CancellationToken: require('./cancellation'),
      CancellationTokenSource: require('./cancellation'),
      Disposable: require('./disposable'),
      Emitter: require('./events'),
      ErrorCodes: require('./messages'),
      ResponseError: require('./messages'),
    };
    for (const [name, from] of Object.entries(named)) exports[name] = from[name];`,
  // The queue of messages, in the order in which they came.
  linkedMap: `
    exports.LinkedMap = class extends Map {
      shift() {
        const [first] = this;
        if (first === undefined) return undefined;
        this.delete(first[0]);
        return first[1];
      }
    };`,
};
const RPC = /[\\/]vscode-jsonrpc[\\/]lib[\\/]common[\\/](api|linkedMap)\.js$/;

/** An esbuild plugin; what nobody imports is dropped from the bundle. */
export const leanProtocol = {
  name: 'lean-protocol',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'lean-protocol',
      pluginData: resolveDir,
    }));
    onLoad({ filter: RPC }, ({ path }) => ({ contents: LEAN[RPC.exec(path)[1]] }));
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
