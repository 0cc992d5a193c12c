import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client, SERVER } from './client.ts';

describe('the server’s life', function () {
  this.timeout(20_000);

  it('ends with an error when its client goes without a word', async () => {
    const client = await Client.start();
    const ended = once(client.process, 'exit');
    client.process.stdin.end();
    assert.deepEqual(await ended, [1, null]);
  });

  it('ends with the process that its client named', async () => {
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 100000)']);
    const client = await Client.start({ processId: parent.pid! });
    const ended = once(client.process, 'exit');
    parent.kill();
    assert.deepEqual(await ended, [1, null]);
  });

  it('may be spoken to by a parent on Node', async () => {
    const server = fork(SERVER, ['--node-ipc'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const answers: { id?: number; result?: { serverInfo?: { name: string } } }[] = [];
    server.on('message', (message: object) => answers.push(message));
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    while (!answers.some(({ id }) => id === 1)) await once(server, 'message');
    assert.equal(answers.find(({ id }) => id === 1)?.result?.serverInfo?.name, 'Chapeau');
    const ended = once(server, 'exit');
    server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.deepEqual(await ended, [0, null]);
  });
});
