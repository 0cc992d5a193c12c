// Keeps out of the client what vscode-languageclient brings along and a start never needs.

/** VS Code has compared its version with package.json's `engines` before it starts an extension: no second look. */
const semver = {
  'semver/functions/parse': 'module.exports = (version) => version;',
  'semver/functions/satisfies': 'module.exports = () => true;',
};

/** Globs are matched only for servers that ask for file operations or notebooks: read the matcher then. */
const lateMinimatch = `exports.Minimatch = class {
  constructor(...args) {
    const { Minimatch } = require('./minimatch.cjs');
    return new Minimatch(...args);
  }
};`;

/** An esbuild plugin for the client that runs on Node; `dist/client/minimatch.cjs` is a bundle of its own. */
export const leanClient = {
  name: 'lean-client',
  setup({ onResolve, onLoad }) {
    const modules = { ...semver, minimatch: lateMinimatch };
    onResolve({ filter: /^(semver\/functions\/(parse|satisfies)|minimatch)$/ }, ({ path }) => ({
      path,
      namespace: 'lean',
    }));
    onResolve({ filter: /^\.\/minimatch\.cjs$/, namespace: 'lean' }, ({ path }) => ({
      path,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({ contents: modules[path] }));
  },
};
