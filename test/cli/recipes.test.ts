import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Desk, FAULTY, SOUND } from './run.ts';

const PAGE = readFileSync('docs/continuous-integration.md', 'utf8');

function recipes(language: string): string[] {
  return [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language ? [text!] : [],
  );
}

interface Workflow {
  readonly jobs: { readonly check: { readonly steps: readonly { uses: string; with?: object }[] } };
}

describe('the recipes for teams', () => {
  it('give the action inputs that it has, and describe each of them', () => {
    const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
    const given = recipes('yaml')
      .map((text): Partial<Workflow> => parse(text))
      .flatMap(({ jobs }) => jobs?.check.steps ?? [])
      .filter(({ uses }) => uses.startsWith('OWNER/chapeau@'))
      .flatMap((step) => Object.keys(step.with ?? {}));
    assert.ok(given.length > 0);
    assert.deepEqual(
      given.filter((name) => !inputs.includes(name)),
      [],
    );
    const described = [...PAGE.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(described, inputs);
  });

  it('name hooks that there are', () => {
    const hooks: string[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(
      ({ id }: { id: string }) => id,
    );
    const [config] = recipes('yaml').flatMap((text) => parse(text).repos ?? []);
    for (const { id } of config.hooks) assert.ok(hooks.includes(id));
    for (const id of hooks) assert.ok(PAGE.includes(`hook \`${id}\``), id);
  });

  it('call commands that there are', () => {
    const desk = new Desk();
    desk.write('a.resolution', FAULTY);
    const calls = recipes('sh').flatMap((text) => [
      ...text.matchAll(/chapeau(?:\/bin\/chapeau\.cjs)? (check [^\n]*)$/gm),
    ]);
    assert.equal(calls.length, 4);
    for (const [, call] of calls) {
      desk.write('drafts/b.resolution', SOUND);
      const { status, err } = desk.run(call!.split(' '));
      assert.ok(status === 0 || status === 1, `${call}: ${err}`);
    }
    desk.clear();
  });
});
