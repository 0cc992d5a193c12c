import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertRefused, Desk, SOUND } from './run.ts';

describe('chapeau', () => {
  const desk = new Desk();
  before(() => desk.write('a.resolution', SOUND));
  after(() => desk.clear());

  it('explains itself, all commands and each of them', () => {
    const { status, out, err } = desk.run(['--help']);
    assert.deepEqual([status, err], [0, '']);
    for (const command of ['check', 'outline', 'format', 'rules']) {
      assert.match(out, new RegExp(`^  ${command} +\\w`, 'm'));
      const own = desk.run([command, '--help']);
      assert.equal(own.status, 0);
      assert.match(own.out, new RegExp(`^Usage: chapeau ${command} `));
      assert.match(own.out, /--config FILE/);
    }
    assert.ok(out.split('\n').every((line) => line.length <= 100));
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(desk.run(['--version']), { status: 0, out: `${version}\n`, err: '' });
  });

  const refusals: readonly (readonly [args: string, message: RegExp])[] = [
    ['', /name a command: check, outline, citations, format, compare, amend, brackets, rules/],
    ['chekc', /no command “chekc”; did you mean “check”/],
    ['--frobnicate', /no option “--frobnicate”/],
    ['check --fixx a.resolution', /no option --fixx; did you mean “--fix”/],
    ['check --format=pdf a.resolution', /--format: “pdf” is not one of text, json, sarif, github/],
    ['check --rule', /--rule needs a value/],
    ['check --fix=yes a.resolution', /--fix takes no value/],
    ['check --rule nothing=off a.resolution', /no rule “nothing”/],
    ['check --max-warnings many a.resolution', /--max-warnings: “many”/],
    ['check --profile nobody a.resolution', /--profile: there is no profile “nobody”/],
    ['check --dry-run a.resolution', /--dry-run: goes with --fix/],
    ['check --language de a.resolution', /--language: “de” is not one of/],
    ['check --encoding klingon a.resolution', /no encoding “klingon”/],
    ['check --config none.json a.resolution', /none\.json: no such file/],
    ['check --baseline none.json a.resolution', /none\.json: the baseline cannot be read: no such file/],
    ['check --baseline a.resolution a.resolution', /a\.resolution: this is no baseline/],
    ['outline', /name a file/],
    ['format', /name a file/],
    ['format --write --check a.resolution', /--write: does not go with --check/],
    ['format --write -', /--write: standard input cannot be written/],
    ['rules no/such-rule', /no rule “no\/such-rule”/],
    ['rules a b', /takes one CODE/],
  ];
  for (const [args, message] of refusals) {
    it(`refuses “chapeau ${args}” in one line`, () =>
      assertRefused(desk.run(args.split(' ').filter(Boolean)), message));
  }
});
