// Runs a compiled suite in VS Code's Node extension host:
//   node scripts/vscode-host/run-tests.mjs --extension . --suite dist/test/editor.cjs --workspace DIR
// With --vsix FILE instead of --extension the package is installed first and the suite runs against it.
// Exit code: 0 passed, 1 failed, 2 usage or set-up, 3 timed out; run-suite.mjs lists the other options.
import fs from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';
import { runSuite } from './run-suite.mjs';
import { remoteFile, startServer, temporaryFolder, workbenchAddress } from './server.mjs';

const shim = fileURLToPath(new URL('node-suite.cjs', import.meta.url));

process.exit(
  await runSuite(
    'usage: run-tests.mjs (--extension DIR | --vsix FILE) --suite FILE [--workspace DIR]',
    async (host, args, hear) => {
      const messages = path.join(temporaryFolder(), 'messages');
      fs.writeFileSync(messages, '');
      const server = await startServer(host, {
        automation: true,
        trust: args.trust,
        settings: JSON.parse(args.settings),
        packages: args.vsix ? [args.vsix] : [],
        env: {
          CHAPEAU_SUITE: path.resolve(args.suite),
          CHAPEAU_SUITE_MESSAGES: messages,
          CHAPEAU_SUITE_GREP: args.grep ?? '',
        },
      });
      const stopReading = follow(messages, hear);
      const start = [
        ['extensionDevelopmentPath', remoteFile(server, args.extension ?? emptyExtension())],
        ['extensionTestsPath', remoteFile(server, shim)],
        ['skipWelcome', 'true'],
      ];
      return {
        url: workbenchAddress(server.origin, args.workspace, start),
        log: server.log,
        hasEnded: server.hasEnded,
        async stop() {
          await server.stop();
          stopReading();
        },
      };
    },
  ),
);

/** VS Code runs a suite only together with an extension under development; beside a package it is this one. */
function emptyExtension() {
  const folder = temporaryFolder();
  const manifest = {
    name: 'empty',
    publisher: 'chapeau-host',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Hears the messages that are appended to a file, one JSON text a line; returns the way to stop. */
function follow(file, hear) {
  const handle = fs.openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  let at = 0;
  let rest = '';
  const read = () => {
    const added = Buffer.alloc(fs.fstatSync(handle).size - at);
    at += fs.readSync(handle, added, 0, added.length, at);
    const lines = (rest + decoder.write(added)).split('\n');
    rest = lines.pop();
    for (const line of lines) hear(JSON.parse(line));
  };
  const timer = setInterval(read, 50);
  return () => {
    clearInterval(timer);
    read();
    fs.closeSync(handle);
  };
}
