// Keeps out of the client what vscode-languageclient brings along and Chapeau never uses at its start.

const modules = {
  // VS Code has compared its version with package.json's `engines` before it starts an extension: no second look.
  'semver/functions/parse': 'module.exports = (version) => version;',
  'semver/functions/satisfies': 'module.exports = () => true;',

  // Globs are matched only for servers that ask for file operations: the matcher is read then.
  minimatch: `exports.Minimatch = class {
    constructor(...args) {
      const { Minimatch } = require('./minimatch.cjs');
      return new Minimatch(...args);
    }
  };`,

  // Resolutions are no notebooks: the client tells the server nothing of those, and hears of none.
  './notebook': `const { NotebookDocumentSyncRegistrationType } = require('vscode-languageserver-protocol');
  const never = () => ({ dispose() {} });
  exports.NotebookDocumentSyncFeature = class {
    static CellScheme = 'vscode-notebook-cell';
    registrationType = NotebookDocumentSyncRegistrationType;
    onOpenNotificationSent = never;
    onChangeNotificationSent = never;
    onSaveNotificationSent = never;
    onCloseNotificationSent = never;
    fillClientCapabilities() {}
    preInitialize() {}
    initialize() {}
    register() {}
    unregister() {}
    clear() {}
    handles() { return false; }
    getState() { return { kind: 'static' }; }
  };`,
};

/** Features of the protocol that the server does not offer: module → its classes. */
const unused = {
  './colorProvider': ['ColorProviderFeature'],
  './declaration': ['DeclarationFeature'],
  './diagnostic': ['DiagnosticFeature'], // diagnostics are published, not asked for
  './implementation': ['ImplementationFeature'],
  './inlineCompletion': ['InlineCompletionItemFeature'],
  './inlineValue': ['InlineValueFeature'],
  './linkedEditingRange': ['LinkedEditingFeature'],
  './signatureHelp': ['SignatureHelpFeature'],
  './textDocumentContent': ['TextDocumentContentFeature'],
  './typeDefinition': ['TypeDefinitionFeature'],
  './typeHierarchy': ['TypeHierarchyFeature'],
};

for (const [module, classes] of Object.entries(unused)) {
  modules[module] = classes
    .map(
      (name) => `exports.${name} = class {
        fillClientCapabilities() {}
        initialize() {}
        clear() {}
        getState() { return { kind: 'static' }; }
      };`,
    )
    .join('\n');
}

/** An esbuild plugin that puts the named modules in place of the originals. */
function inPlaceOf(names) {
  const filter = new RegExp(`^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`);
  return {
    name: 'lean-client',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, resolveDir }) =>
        resolveDir.includes('vscode-languageclient')
          ? { path, namespace: 'lean', pluginData: resolveDir }
          : null,
      );
      // A bundle of its own, beside the client's.
      onResolve({ filter: /^\.\/minimatch\.cjs$/, namespace: 'lean' }, ({ path }) => ({
        path,
        external: true,
      }));
      onLoad({ filter, namespace: 'lean' }, ({ path, pluginData }) => ({
        contents: modules[path],
        resolveDir: pluginData,
      }));
    },
  };
}

export const leanDesktopClient = inPlaceOf(Object.keys(modules));

/** In the browser the client is one file, so that nothing can be read later. */
export const leanWebClient = inPlaceOf(['./notebook', ...Object.keys(unused)]);
