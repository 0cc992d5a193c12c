// A web worker has no modules of its own in VS Code's web host: esbuild's chunks become scripts that find each other.

/** Runs before all else in the worker: `require` takes a chunk that is at hand, or runs its script, found beside the worker's. */
const LOADER = `const chapeauChunks = new Map();
const chapeauLoaded = new Map();
self.chapeauDefine = (name, define) => void chapeauChunks.set(name, define);
self.chapeauRequire = (name) => {
  let module = chapeauLoaded.get(name);
  if (module === undefined) {
    if (!chapeauChunks.has(name)) importScripts(new URL(name, self.chapeauScript ?? self.location.href).href);
    chapeauLoaded.set(name, (module = { exports: {} }));
    chapeauChunks.get(name)(self.chapeauRequire, module, module.exports);
  }
  return module.exports;
};
`;

/** A chunk's CommonJS as a script that defines it under the name by which others import it. */
export function chunkScript(name, code) {
  return `self.chapeauDefine(${JSON.stringify(name)}, (require, module, exports) => {${code}\n});\n`;
}

/**
 * What a start loads in one file: the loader, the chunks that the entry imports, in whatever order, then the entry.
 * `chunks` holds a [name, code] for each of them.
 */
export function startScript(entry, code, chunks) {
  const scripts = [...chunks, [entry, code]].map(([name, text]) => chunkScript(name, text));
  return `${LOADER}${scripts.join('')}self.chapeauRequire(${JSON.stringify(entry)});\n`;
}

/** The outputs that `entry` imports at once, directly or through others, as esbuild's metafile names them. */
export function startingOutputs({ outputs }, entry) {
  const files = [entry];
  for (const file of files)
    for (const { path, kind, external } of outputs[file].imports)
      if (kind === 'import-statement' && !external && !files.includes(path)) files.push(path);
  return files.slice(1);
}
