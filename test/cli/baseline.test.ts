import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { main } from '../../server/src/cli/main.ts';
import { nodeHost } from '../../server/src/host/node.ts';
import { Desk, FAULTY, SOUND } from './run.ts';

describe('a baseline', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it('keeps known findings from being reported, wherever they move', () => {
    desk.write('x/a.resolution', FAULTY);
    const made = desk.run(['check', 'x', '--write-baseline', 'known.json']);
    assert.deepEqual([made.status, made.out], [0, '']);
    assert.match(made.err, /^known\.json: holds \d findings? now\n$/);
    assert.doesNotMatch(desk.read('known.json'), /"line"/);

    const since = () => desk.run(['check', 'x', '--baseline', 'known.json']).out;
    assert.equal(since(), 'Nothing to report in 1 file.\n');
    desk.write(
      'x/a.resolution',
      `Some notes.\n\n${FAULTY.replace('its resolution 70/1', 'its\nresolution 70/1')}`,
    );
    assert.equal(since(), 'Nothing to report in 1 file.\n');
    desk.write('x/a.resolution', FAULTY.replace('wells,\n', 'wells.\n'));
    assert.match(since(), /^x\/a\.resolution:7:\d+: [^\n]+\n\n1 /);
    desk.write('x/b.resolution', FAULTY);
    assert.match(since(), /x\/b\.resolution:5:51/);
  });

  it('holds as many of equal findings as there were', () => {
    const twice = SOUND.replaceAll(/,\n\n(?=Noting|1\.)/g, ';\n\n').replace(
      'Noting with concern the state of the wells',
      'Recalling its resolution 70/1 of 25 September 2015',
    );
    desk.write('a.resolution', twice.replace('2015;', '2015,'));
    desk.run(['check', 'a.resolution', '--write-baseline', 'known.json']);
    desk.write('a.resolution', twice);
    assert.match(
      desk.run(['check', 'a.resolution', '--baseline', 'known.json']).out,
      /^a\.resolution:\d+:51: [^\n]+\n\n1 /,
    );
  });

  it('is looked at from its own folder', () => {
    desk.write('x/a.resolution', FAULTY);
    desk.run(['check', 'x/a.resolution', '--write-baseline', 'x/known.json']);
    assert.deepEqual(Object.keys(JSON.parse(desk.read('x/known.json')).files), ['a.resolution']);
    assert.match(desk.run(['check', 'x', '--baseline', 'x/known.json']).out, /^Nothing/);
  });

  it('still holds a finding beside others that were mended', () => {
    desk.write('a.resolution', FAULTY);
    desk.run(['check', 'a.resolution', '--write-baseline', 'known.json']);
    desk.write('a.resolution', FAULTY.replace('2015;', '2015,').replaceAll('wells', 'village wells'));
    assert.match(desk.run(['check', 'a.resolution', '--baseline', 'known.json']).out, /^Nothing/);
  });

  it('is written whole, also by a run that reads another', () => {
    desk.write('a.resolution', FAULTY);
    desk.run(['check', 'a.resolution', '--write-baseline', 'known.json']);
    const made = desk.read('known.json');
    desk.run(['check', 'a.resolution', '--baseline', 'known.json', '--write-baseline', 'known.json']);
    assert.equal(desk.read('known.json'), made);
  });

  it('says on a terminal what of it is gone, and in a pipe nothing', async () => {
    desk.write('a.resolution', FAULTY);
    desk.write('b.resolution', FAULTY);
    desk.run(['check', '.', '--write-baseline', 'known.json']);
    desk.write('a.resolution', SOUND);
    const args = ['check', 'a.resolution', '--baseline', 'known.json'];
    const said = await onTerminal(desk.folder, args);
    assert.match(
      said,
      /^known\.json: 2 findings in it are no longer found; --write-baseline writes it anew\n$/,
    );
    assert.equal(await onTerminal(desk.folder, [...args.slice(0, 1), 'b.resolution', ...args.slice(2)]), '');
    assert.equal(desk.run(args).err, '');
  });
});

/** What a run says on standard error, when that is a terminal. */
async function onTerminal(cwd: string, args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const status = await main(args, {
    host: nodeHost(),
    cwd,
    env: {},
    out: { write: () => {}, isTerminal: true },
    err: { write: (text) => void said.push(text), isTerminal: true },
    stdin: async () => new Uint8Array(),
    version: () => '',
    phrases: async () => ({}),
    data: async (name) => gunzipSync(readFileSync(`data/${name}`)),
    library: async () => ({ indexer: null, cache: null, rest: null }),
  });
  assert.equal(status, 0);
  return said.join('');
}
