// Opens a real VS Code with the extension on a folder, in the browser, for a person; runs until Ctrl+C:
//   node scripts/vscode-host/open.mjs [--web] [--port N] [--extension DIR] [--open FILE] [DIR]
// --web runs the extension in the web extension host.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inRoot, root } from '../paths.mjs';
import { which } from '../process.mjs';
import { installHost } from './install.mjs';
import { remoteFile, startServer, workbenchAddress } from './server.mjs';
import { startWebFront } from './web-front.mjs';

/** Starts VS Code on `workspace` with the extension, opening `file` (perhaps at `line`, from 1); resolves to its address and the way to stop it. */
export async function openWorkspace(
  host,
  workspace,
  { file, line = 1, extension = root, web = false, port = 0, settings = {} } = {},
) {
  const folders = web ? [] : [extension];
  const server = await startServer(host, { settings, folders, port: web ? 0 : port });
  const front = web ? await startWebFront(server, { extension, port }) : server;
  const start = [];
  if (file)
    start.push(
      ['openFile', `${remoteFile(front, path.join(workspace, file))}:${line}:1`],
      ['gotoLineMode', 'true'],
    );
  return {
    url: workbenchAddress(front.origin, workspace, start),
    async stop() {
      if (web) front.stop();
      await server.stop();
    },
  };
}

/** Shows an address to the person at this machine, where it has a way to. */
export function showInBrowser(url) {
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  const onDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!onDisplay || !which(opener[0])) return;
  const [program, ...args] = opener;
  spawn(program, [...args, url.replaceAll('&', program === 'cmd' ? '^&' : '&')], {
    stdio: 'ignore',
    detached: true,
  })
    .on('error', () => {})
    .unref();
}

/** Opens VS Code for a person and says where it is. */
export async function openForPerson(workspace, options) {
  const { url } = await openWorkspace(await installHost(), workspace, options);
  console.log(`VS Code is at ${url}\nCtrl+C ends it.`);
  showInBrowser(url);
}

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      web: { type: 'boolean' },
      port: { type: 'string', default: '0' },
      extension: { type: 'string', default: root },
      open: { type: 'string' },
    },
  });
  const { web, extension, open, port } = values;
  await openForPerson(positionals[0] ?? inRoot('samples'), {
    web,
    extension,
    file: open,
    port: Number(port),
  });
}
