// Keeps out of the client what vscode-languageclient brings along and Chapeau never uses at its start.

const modules = {
  // VS Code has compared its version with package.json's `engines` before it starts an extension: no second look.
  'semver/functions/parse': 'module.exports = (version) => version;',
  'semver/functions/satisfies': 'module.exports = () => true;',

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
  './fileOperations': [
    'DidCreateFilesFeature',
    'DidDeleteFilesFeature',
    'DidRenameFilesFeature',
    'WillCreateFilesFeature',
    'WillDeleteFilesFeature',
    'WillRenameFilesFeature',
  ], // files of a library are watched; of texts that are not open the editor need tell nothing
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

const filter = new RegExp(
  `^(${Object.keys(modules)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})$`,
);

/** An esbuild plugin that puts these modules in place of the originals. */
export const leanClient = {
  name: 'lean-client',
  setup({ onResolve, onLoad }) {
    onResolve({ filter }, ({ path, resolveDir }) =>
      resolveDir.includes('vscode-languageclient')
        ? { path, namespace: 'lean', pluginData: resolveDir }
        : null,
    );
    onLoad({ filter, namespace: 'lean' }, ({ path, pluginData }) => ({
      contents: modules[path],
      resolveDir: pluginData,
    }));
  },
};
