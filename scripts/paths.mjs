// Where things are. Node 20.0 has no import.meta.dirname yet, so the root is derived once, here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** A path inside the repository, from its parts. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where tools that are no dependency of the package are installed on demand; git ignores it. */
export const onDemand = (name) => inRoot('.vscode-test', name);
