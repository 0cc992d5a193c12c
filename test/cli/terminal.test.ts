import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { coloursOf } from '../../server/src/cli/colours.ts';
import { progressOn } from '../../server/src/cli/progress.ts';

describe('on a terminal', () => {
  function output(isTerminal: boolean) {
    const written: string[] = [];
    return { written, isTerminal, write: (text: string) => void written.push(text) };
  }

  it('long work shows a line, and takes it away', async () => {
    const terminal = output(true);
    const progress = progressOn(terminal, 3);
    progress.step('a');
    progress.clear();
    assert.deepEqual(terminal.written, []);
    await pause(320);
    progress.step('b.resolution');
    assert.deepEqual(terminal.written, ['\r\x1B[K2 of 3: b.resolution']);
    progress.clear();
    progress.clear();
    assert.deepEqual(terminal.written.slice(1), ['\r\x1B[K']);
  });

  it('nothing is shown in a pipe', async () => {
    const pipe = output(false);
    const progress = progressOn(pipe, 3);
    await pause(320);
    progress.step('b.resolution');
    progress.clear();
    assert.deepEqual(pipe.written, []);
  });

  it('there are colours, unless NO_COLOR is set', () => {
    const painted = (isTerminal: boolean, env: Record<string, string>) =>
      coloursOf({ out: output(isTerminal), env }).red('!');
    assert.equal(painted(true, {}), '\x1B[31m!\x1B[0m');
    assert.equal(painted(true, { NO_COLOR: '' }), '\x1B[31m!\x1B[0m');
    for (const [isTerminal, env] of [
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
      [false, {}],
    ] as const) {
      assert.equal(painted(isTerminal, env), '!');
    }
  });
});
