// Lets a worker, which is one file, keep what it seldom needs in scripts of their own beside it.

/** Name of each such script, and of the global variable that holds what it exports, by the module it is made from. */
export const lateScripts = {
  'server/src/core/akn/index.ts': 'akn',
  'server/src/config/edit.ts': 'edit',
};

/** File and global variable of a late script. */
export const lateFile = (name) => `server.web.${name}.js`;
export const lateGlobal = (name) => `chapeau_${name}`;

/** An esbuild plugin: `import()` of these modules runs their scripts; `self.chapeauScript` is the worker's address. */
export const loadLate = {
  name: 'late-scripts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\// }, ({ path, kind }) => {
      const module = kind === 'dynamic-import' && `server/src/${path.replace(/^(\.\.\/)+/, '')}`;
      return module && lateScripts[module] ? { path: lateScripts[module], namespace: 'late' } : null;
    });
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `importScripts(new URL('${lateFile(path)}', self.chapeauScript ?? self.location.href).href);
        module.exports = self.${lateGlobal(path)};`,
    }));
  },
};
