import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { Desk, FAULTY, SOUND } from './run.ts';
import { sarifSchema } from './sarif-schema.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly shell?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

describe('the GitHub Action', () => {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as Action;
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  /** Runs the steps as a runner would, in a checkout that is the desk. */
  function act(given: Readonly<Record<string, string>>) {
    const value = (_: string, name: string) => given[name] ?? inputs[name]!.default;
    let out = '';
    for (const { run, env = {} } of runs.steps) {
      if (run === undefined) continue;
      const own = Object.entries(env).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, value),
      ]);
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run],
        {
          cwd: desk.folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            ...Object.fromEntries(own),
            GITHUB_ACTION_PATH: resolve('.'),
            GITHUB_WORKSPACE: desk.folder,
          },
        },
      );
      out += stdout;
      if (status !== 0) return { status, out, err: stderr };
    }
    return { status: 0, out, err: '' };
  }

  it('is composite, and hands inputs over as variables alone', () => {
    assert.equal(runs.using, 'composite');
    const used = new Set<string>();
    for (const { run, uses, shell, env = {} } of runs.steps) {
      if (uses !== undefined) continue;
      assert.equal(shell, 'bash');
      assert.doesNotMatch(run!, /\$\{\{/);
      for (const text of Object.values(env)) {
        const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text)?.[1];
        assert.ok(name, text);
        used.add(name);
      }
    }
    assert.deepEqual([...used].sort(), Object.keys(inputs).sort());
    for (const { description, default: fallback } of Object.values(inputs)) {
      assert.match(description, /\.$/);
      assert.equal(typeof fallback, 'string');
    }
  });

  it('passes a sound text, in the folder of the configuration', () => {
    desk.write('chapeau.config.json', '{}');
    desk.write('drafts/a.resolution', SOUND);
    assert.deepEqual(act({}), { status: 0, out: '', err: '' });
  });

  it('marks lines, and fails on errors and on too many warnings', () => {
    desk.write('a b.resolution', FAULTY);
    const { status, out } = act({ paths: 'a b.resolution\n' });
    assert.match(out, /^::(?:error|warning) file=a b\.resolution,line=5,/);
    assert.equal(status, 0);
    assert.equal(act({ 'max-warnings': '0' }).status, 1);
    assert.match(act({ format: 'text' }).out, /^a b\.resolution:5:51: /);
  });

  it('checks several paths, one a line', () => {
    desk.write('a.resolution', FAULTY);
    desk.write('b/c.resolution', FAULTY);
    desk.write('d.resolution', FAULTY);
    const files = [...act({ paths: 'a.resolution\nb/*\n\n' }).out.matchAll(/file=([^,]+),/g)].map(
      ([, file]) => file,
    );
    assert.deepEqual([...new Set(files)], ['a.resolution', 'b/c.resolution']);
  });

  it('writes SARIF beside, also when it fails', function () {
    this.timeout(120_000);
    desk.write('a.resolution', FAULTY);
    const { status, out } = act({ 'sarif-file': 'out/chapeau.sarif', 'max-warnings': '0' });
    assert.equal(status, 1);
    assert.match(out, /^::/);
    const log = JSON.parse(desk.read('out/chapeau.sarif'));
    sarifSchema()(log);
    assert.equal(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'a.resolution');
  });

  it('takes a profile, a baseline, and mends', () => {
    desk.write('a.resolution', FAULTY);
    const refused = act({ profile: 'nobody' });
    assert.equal(refused.status, 2);
    assert.match(refused.err, /no profile “nobody”/);
    desk.run(['check', 'a.resolution', '--write-baseline', 'known.json']);
    assert.equal(act({ baseline: 'known.json', 'max-warnings': '0' }).status, 0);
    assert.deepEqual(act({ fix: 'true' }), { status: 0, out: '', err: '' });
    assert.equal(desk.read('a.resolution'), SOUND);
  });
});
