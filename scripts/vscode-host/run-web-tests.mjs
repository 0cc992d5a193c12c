// Runs a bundled suite in VS Code's web extension host, a worker of the browser:
//   node scripts/vscode-host/run-web-tests.mjs --extension . --suite dist/test/web.js --workspace DIR
// The suite is one CommonJS file inside the extension's folder that requires only 'vscode' and exports run().
// Exit codes and other options are those of run-tests.mjs.
import { runSuite } from './run-suite.mjs';
import { startServer, workbenchAddress } from './server.mjs';
import { startWebFront } from './web-front.mjs';

process.exit(
  await runSuite(
    'usage: run-web-tests.mjs --extension DIR --suite FILE [--workspace DIR]',
    async (host, args, hear) => {
      const server = await startServer(host, {
        automation: true,
        trust: args.trust,
        settings: JSON.parse(args.settings),
      });
      const front = await startWebFront(server, {
        extension: args.extension ?? '.',
        suite: args.suite,
        grep: args.grep,
        hear,
      });
      return {
        url: workbenchAddress(front.origin, args.workspace),
        log: server.log,
        hasEnded: server.hasEnded,
        async stop() {
          front.stop();
          await server.stop();
        },
      };
    },
  ),
);
