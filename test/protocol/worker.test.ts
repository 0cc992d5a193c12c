import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CompareResult } from '../../server/src/protocol/requests.ts';
import { draftIn } from './versions.ts';

/** What a browser's worker has that a worker of Node has not, as far as the server needs it. */
const SHIM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const { fileURLToPath } = require('node:url');
  const { runInThisContext } = require('node:vm');
  globalThis.self = globalThis;
  self.location = { href: 'blob:somewhere' };
  self.postMessage = (message) => parentPort.postMessage(message);
  self.addEventListener = (type, take) =>
    type === 'message' && parentPort.once('message', (data) => take({ data }));
  parentPort.on('message', (data) => self.onmessage({ data }));
  self.fetch = async (url) => new Response(readFileSync(fileURLToPath(url)));
  self.importScripts = (url) => runInThisContext(readFileSync(fileURLToPath(url), 'utf8'));
  runInThisContext(workerData);
`;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

describe('the server in a worker', () => {
  const script = resolve('dist/server/server.web.js');
  let worker: Worker;
  const answers: Answer[] = [];
  const waiting: (() => void)[] = [];

  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const until = async <T>(ask: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = ask();
      if (found !== undefined) return found;
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  const request = async (id: number, method: string, params: object): Promise<unknown> => {
    send({ id, method, params });
    return (await until(() => answers.find((answer) => answer.id === id))).result;
  };

  before(() => {
    worker = new Worker(SHIM, { eval: true, workerData: readFileSync(script, 'utf8') });
    worker.on('message', (answer: Answer) => {
      answers.push(answer);
      for (const wake of waiting.splice(0)) wake();
    });
  });
  after(() => worker.terminate());

  it('greets its client', async () => {
    const result = await request(1, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { script: pathToFileURL(script).href },
    });
    assert.match(JSON.stringify(result), /"name":"Chapeau"/);
    send({ method: 'initialized', params: {} });
  });

  it('completes citations from the data beside it', async () => {
    const text = 'The General Assembly,\n\nRecalling its resolution 66/102';
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: 'untitled:b', languageId: 'resolution', version: 1, text } },
    });
    const list = await request(2, 'textDocument/completion', {
      textDocument: { uri: 'untitled:b' },
      position: { line: 2, character: 31 },
    });
    assert.match(JSON.stringify(list), /"newText":"66\/102 of 9 December 2011"/);
  });

  it('offers openings, and explains them, from the data beside it', async () => {
    send({
      method: 'textDocument/didOpen',
      params: {
        textDocument: {
          uri: 'untitled:c',
          languageId: 'resolution',
          version: 1,
          text: '大会，\n\n回顾水井清单，\n\n回',
        },
      },
    });
    const list = (await request(13, 'textDocument/completion', {
      textDocument: { uri: 'untitled:c' },
      position: { line: 4, character: 1 },
    })) as { readonly items: readonly object[] };
    assert.match(JSON.stringify(list.items[0]), /又回顾|回顾/);
    const item = await request(14, 'completionItem/resolve', list.items[0]!);
    assert.match(JSON.stringify(item), /Recalling/);
  });

  it('checks a text', async () => {
    const text = 'The General Assembly,\n\n*Recalling* its resolutions;\n\n2. *Decides* to meet.\n';
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: 'untitled:a', languageId: 'resolution', version: 1, text } },
    });
    const found = await until(() =>
      answers.find(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes('untitled:a'),
      ),
    );
    assert.match(JSON.stringify(found.params), /numbering\//);
  });

  it('runs a further script when that is needed: the table of adopted resolutions', async () => {
    const text =
      'The General Assembly,\n\n*Recalling* its resolution 66/102 of 10 December 2011,\n\n1. *Decides* to meet.\n';
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: 'untitled:b', languageId: 'resolution', version: 1, text } },
    });
    const found = await until(() => answers.find((answer) => /"citation\//.test(JSON.stringify(answer))));
    assert.match(JSON.stringify(found.params), /9 December 2011/);
  });

  it('compares language versions, and tells where they disagree', async () => {
    const open = (uri: string, text: string): void =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'resolution', version: 1, text } },
      });
    open('untitled:w.en', draftIn('en'));
    open('untitled:w.fr', draftIn('fr').replace('70/1', '70/2'));
    const published = await until(() =>
      answers.find(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' &&
          JSON.stringify(params).includes('versions/citation'),
      ),
    );
    assert.match(JSON.stringify(published.params), /70\/2/);
    const position = { line: 0, character: 0 };
    const result = await request(90, 'chapeau/compare', { uri: 'untitled:w.en', position });
    assert.deepEqual(
      (result as CompareResult).columns.map(({ language }) => language),
      ['en', 'fr'],
    );
  });
});
