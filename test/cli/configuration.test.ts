import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertRefused, type CheckOutput, COMMA, Desk, SOUND } from './run.ts';

describe('the configuration of chapeau check', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('drafts/a.resolution', SOUND.replace('2015,', '2015;'));
  });
  afterEach(() => desk.clear());

  const levels = (): string[] => {
    const { diagnostics }: CheckOutput = JSON.parse(desk.run(['check', '--format', 'json', 'drafts']).out);
    return diagnostics.filter(({ code }) => code === COMMA).map(({ severity }) => severity);
  };

  it('extends other files', () => {
    desk.write('house.json', JSON.stringify({ extends: 'model-un', rules: { [COMMA]: 'hint' } }));
    desk.write('drafts/chapeau.config.json', JSON.stringify({ extends: '../house.json' }));
    assert.deepEqual(levels(), ['hint']);
    desk.write(
      'drafts/chapeau.config.json',
      JSON.stringify({ extends: ['../house.json'], rules: { [COMMA]: 'error' } }),
    );
    assert.deepEqual(levels(), ['error']);
  });

  it('is refused where a file that it extends is missing', () => {
    desk.write('drafts/chapeau.config.json', JSON.stringify({ extends: '../house.json' }));
    assertRefused(desk.run(['check', 'drafts']), /house\.json: no such file/);
  });

  it('leaves the language of messages to the environment', () => {
    const messagesIn = (LC_ALL: string) => desk.run(['check', 'drafts'], '', { env: { LC_ALL } });
    assert.deepEqual(messagesIn('de_DE.UTF-8'), messagesIn('C'));
    const french: Record<string, string> = JSON.parse(readFileSync('l10n/rules.fr.json', 'utf8'));
    const key = 'A preambular paragraph ends with “{0}”, not “{1}”.';
    const start = (french[key] ?? key).split('{')[0]!;
    assert.ok(messagesIn('fr_CA.UTF-8').out.includes(start), start);
  });
});
