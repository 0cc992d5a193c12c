// A small HTTP server before VS Code's own. An extension that lies on the server runs in the Node host, whatever its
// package.json says; the web host runs extensions that the page names by an HTTP address. So this front
// - serves the extension's folder,
// - names it, and the suite, in the page's configuration,
// - hears the suite's console and statistics, and passes everything else on.
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

const extensionPath = '/chapeau-extension';
const messagesPath = '/chapeau-messages';
const mediaTypes = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Starts the front of a server for one extension folder and, perhaps, a suite inside it. */
export async function startWebFront(server, { extension, suite, grep, hear = () => {}, port = 0 }) {
  const root = fs.realpathSync(extension);
  const suiteFile = suite && fs.realpathSync(suite);
  const target = new URL(server.origin);
  const sockets = new Set();

  const front = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, server.origin);
    if (pathname === messagesPath) return takeMessage(request, response, hear);
    if (pathname.startsWith(`${extensionPath}/`)) {
      return serveFile(decodeURIComponent(pathname.slice(extensionPath.length + 1)), response);
    }
    return passOn(
      request,
      response,
      target,
      pathname === '/' ? (page) => withExtension(page, request.headers.host) : null,
    );
  });
  front.on('upgrade', (request, socket, head) => joinSockets(request, socket, head, target, sockets));
  await new Promise((resolve) => front.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${front.address().port}`,
    authority: `127.0.0.1:${front.address().port}`,
    stop() {
      for (const socket of sockets) socket.destroy();
      front.closeAllConnections();
      front.close();
    },
  };

  function serveFile(name, response) {
    const file = path.join(root, name);
    const exists = file.startsWith(root + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!exists) return response.writeHead(404).end();
    const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    const text = fs.readFileSync(file);
    return response.end(
      file === suiteFile ? inWebSuite(text, `http://127.0.0.1:${front.address().port}`, grep) : text,
    );
  }

  /** The page with the extension and the suite named in its configuration, which is JSON in an HTML attribute. */
  function withExtension(page, authority) {
    const at = (file) => ({ scheme: 'http', authority, path: path.posix.join(extensionPath, file) });
    return page.replace(/(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/, (attribute) => {
      const configuration = JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      const options = { ...configuration.developmentOptions, extensions: [at('')] };
      if (suiteFile)
        options.extensionTestsPath = at(path.relative(root, suiteFile).replaceAll(path.sep, '/'));
      const text = JSON.stringify({ ...configuration, developmentOptions: options });
      return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    });
  }
}

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

async function takeMessage(request, response, hear) {
  hear(JSON.parse(await readAll(request)));
  response.end();
}

/** Passes a request on; the text of a successful answer goes through `change`, when there is one. */
function passOn(request, response, target, change) {
  const headers = { ...request.headers };
  if (change) delete headers['accept-encoding'];
  const options = {
    host: target.hostname,
    port: target.port,
    method: request.method,
    path: request.url,
    headers,
  };
  const onward = http.request(options, async (answer) => {
    if (!change || answer.statusCode !== 200) {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    const body = Buffer.from(change(await readAll(answer)));
    response.writeHead(200, { ...answer.headers, 'content-length': body.length }).end(body);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** Joins a browser's WebSocket to the server's. */
function joinSockets(request, socket, head, target, sockets) {
  const onward = net.connect(Number(target.port), target.hostname, () => {
    const { rawHeaders } = request;
    const lines = rawHeaders.flatMap((name, i) => (i % 2 ? [] : [`${name}: ${rawHeaders[i + 1]}`]));
    onward.write(`${[`${request.method} ${request.url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  for (const end of [socket, onward]) {
    sockets.add(end);
    end.on('error', () => {
      socket.destroy();
      onward.destroy();
    });
    end.on('close', () => sockets.delete(end));
  }
}

/**
 * The suite's file as the worker gets it: its console and statistics go to the front, in order, and the run ends only
 * when all is sent. The head is one line, so that the suite's own lines keep nearly their numbers.
 */
function inWebSuite(text, origin, grep = '') {
  const head = (address, grep) => {
    let sent = Promise.resolve();
    let ended = false;
    const send = (message) => {
      if (ended) return;
      const post = () => fetch(address, { method: 'POST', body: JSON.stringify(message) });
      sent = sent.then(post, post);
    };
    const report = (stats) => {
      send({ stats });
      ended = true;
    };
    const plain = (value) => {
      if (value instanceof Error) return value.stack ?? String(value);
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
    };
    const format = ([first = '', ...rest]) => {
      const filled = plain(first).replace(/%[sdifoOj%]/g, (mark) => {
        if (mark === '%%') return '%';
        return rest.length > 0 ? plain(rest.shift()) : mark;
      });
      return `${[filled, ...rest.map(plain)].join(' ')}\n`;
    };
    for (const method of ['log', 'info', 'debug', 'warn', 'error']) {
      const value = (...args) => send({ print: format(args) });
      Object.defineProperty(console, method, { configurable: true, value });
    }
    globalThis.chapeauSuite = { grep, report, press: (key) => send({ press: key }) };
    return async (run) => {
      try {
        await run();
      } finally {
        await sent;
      }
    };
  };
  const start =
    `const __ending = (${head})(${JSON.stringify(origin + messagesPath)}, ${JSON.stringify(grep)});`.replace(
      /\n\s*/g,
      ' ',
    );
  return `${start}${text}\n;{ const { run } = module.exports; module.exports = { run: () => __ending(run) }; }\n`;
}
