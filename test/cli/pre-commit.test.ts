import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { Desk, FAULTY, SOUND } from './run.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
  const programs: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).bin;
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    git('init', '-q');
  });
  afterEach(() => desk.clear());

  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: desk.folder, encoding: 'utf8' });

  /** Runs a hook on the files that are staged, as a commit would. */
  function commit(id: string, ...more: readonly string[]) {
    const { entry, files } = hooks.find((hook) => hook.id === id)!;
    const [program, ...args] = entry.split(' ');
    const staged = git('diff', '--cached', '--name-only', '-z', '--diff-filter=ACMR').split('\0');
    const chosen = staged.filter((name) => new RegExp(files).test(name));
    return spawnSync(process.execPath, [resolve(programs[program!]!), ...args, ...more, ...chosen], {
      cwd: desk.folder,
      encoding: 'utf8',
    });
  }

  it('are what pre-commit installs: programs of this package', () => {
    for (const { entry, language } of hooks) {
      assert.equal(language, 'node');
      assert.ok(programs[entry.split(' ')[0]!]);
    }
  });

  it('look at staged resolutions alone', () => {
    desk.write('a b.resolution', FAULTY);
    desk.write('c.resolution.md', SOUND);
    desk.write('d.resolution', FAULTY);
    desk.write('notes.resolution.txt', FAULTY);
    git('add', 'a b.resolution', 'c.resolution.md', 'notes.resolution.txt');
    const { status, stdout, stderr } = commit('chapeau');
    assert.match(stdout, /^a b\.resolution:5:51: /);
    assert.match(stdout, / in 2 files\./);
    assert.doesNotMatch(stdout, /d\.resolution|notes/);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(commit('chapeau', '--max-warnings=0').status, 1);
  });

  it('mend what has one right answer', () => {
    desk.write('a.resolution', FAULTY);
    git('add', '.');
    assert.equal(commit('chapeau-fix').status, 0);
    assert.equal(desk.read('a.resolution'), SOUND);
    assert.equal(git('diff', '--name-only'), 'a.resolution\n');
  });

  it('bring resolutions into normal form', () => {
    desk.write('a.resolution', FAULTY);
    git('add', '.');
    assert.equal(commit('chapeau-format').status, 0);
    assert.equal(desk.read('a.resolution'), SOUND);
  });

  it('find their program in what npm packs', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const names = [...listed.matchAll(/"path": "([^"]+)"/g)].map(([, name]) => name!);
    for (const needed of [
      'package.json',
      'LICENSE',
      'bin/chapeau.cjs',
      'bin/load.cjs',
      'dist/cli/chapeau.cjs',
    ])
      assert.ok(names.includes(needed), needed);
    const others = names.filter(
      (name) =>
        !/^(?:[^/]+\.(?:json|md)|LICENSE|data\/[\w.-]+\.bin|l10n\/rules\.\w+\.json|(?:bin|dist\/(?:cli|server))\/[\w.-]+\.cjs|dist\/notices\.txt)$/.test(
          name,
        ),
    );
    assert.deepEqual(others, []);
  });
});
