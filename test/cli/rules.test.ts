import assert from 'node:assert/strict';
import { assertFits, COMMA, Desk } from './run.ts';

describe('chapeau rules', () => {
  const desk = new Desk();
  after(() => desk.clear());

  it('lists each rule in a line', () => {
    const { status, out } = desk.run(['rules']);
    assert.equal(status, 0);
    const lines = out.trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^(?:error|warning|info|hint) +[a-z]+\/[a-z-]+ +\S/);
    assert.ok(lines.some((line) => line.includes(COMMA)));
  });

  it('explains one with examples and its source', () => {
    const { status, out } = desk.run(['rules', COMMA]);
    assert.equal(status, 0);
    for (const part of [COMMA, 'Wrong', 'Right', 'Source']) assert.ok(out.includes(part), part);
    assert.doesNotMatch(out, /[⟦⟧]/);
  });

  it('prints JSON as its schema says', () => {
    const all = JSON.parse(desk.run(['rules', '--format', 'json']).out);
    assertFits('schemas/rules.schema.json', all);
    const one = JSON.parse(desk.run(['rules', '--format', 'json', COMMA]).out);
    assert.deepEqual(
      one,
      all.filter(({ code }: { code: string }) => code === COMMA),
    );
  });
});
