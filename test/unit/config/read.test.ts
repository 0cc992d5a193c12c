import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { DEFAULT_CONFIG, type Known } from '../../../server/src/config/config.ts';
import { readConfig } from '../../../server/src/config/read.ts';
import { configJsonSchema } from '../../../server/src/config/schema.ts';

const known: Known = {
  rules: new Map([
    ['numbering/gap', 'Numbers follow one another.'],
    ['preamble/ends-with-comma', 'A preambular paragraph ends with a comma.'],
  ]),
  profiles: ['un', 'model-un'],
};
const PATH = '/drafts/chapeau.config.json';

function read(value: unknown) {
  return readConfig(typeof value === 'string' ? value : JSON.stringify(value), PATH, known);
}

describe('the configuration file', () => {
  it('is read with its library relative to it', () => {
    const { config, problems } = read({
      profile: 'model-un',
      rules: { 'numbering/gap': 'off' },
      library: ['adopted', '/elsewhere', 'file:///x'],
      language: 'ar',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      profile: 'model-un',
      rules: { 'numbering/gap': 'off' },
      library: ['/drafts/adopted', '/elsewhere', 'file:///x'],
      language: 'ar',
    });
  });

  it('may begin with a byte order mark and name its schema', () => {
    const { config, problems } = read(`\uFEFF{ "$schema": "x.json" }`);
    assert.deepEqual([config, problems], [DEFAULT_CONFIG, []]);
  });

  it('tells what is stated from what is silent', () => {
    assert.deepEqual(read({ language: 'auto', library: [] }).stated, { language: 'auto', library: [] });
    assert.deepEqual(read('{}').stated, {});
  });

  const faults: readonly (readonly [name: string, text: string, problem: string])[] = [
    ['an empty file', ' \n', ':2:1: not valid JSON: the file is empty'],
    ['a list', '[]', ': must hold an object: { "rules": … }'],
    ['an unknown key', '{"rule": {}}', ': there is no key “rule”; did you mean “rules”?'],
    [
      'an unknown rule',
      '{"rules": {"numbering/gpa": "off"}}',
      ': rules › numbering/gpa: there is no such rule; did you mean “numbering/gap”?',
    ],
    [
      'an unknown level',
      '{"rules": {"numbering/gap": "fatal"}}',
      ': rules › numbering/gap: “fatal” is not one of off, hint, info, warning, error',
    ],
    [
      'rules in a list',
      '{"rules": ["numbering/gap"]}',
      ': rules: must be an object: the code of a rule, then its level',
    ],
    [
      'an unknown profile',
      '{"profile": "eu"}',
      ': profile: there is no profile “eu”; there are un, model-un',
    ],
    ['a library that is no list', '{"library": "adopted"}', ': library: must be a list of folders and files'],
    ['a library of numbers', '{"library": [7]}', ': library › 0: must be a path in quotation marks'],
    [
      'an unknown language',
      '{"language": "de"}',
      ': language: “de” is not one of auto, ar, zh, en, fr, ru, es',
    ],
  ];
  for (const [name, text, problem] of faults) {
    it(`says what is wrong with ${name}`, () => assert.deepEqual(read(text).problems, [PATH + problem]));
  }

  it('says where the JSON breaks off', () => {
    const [problem, ...more] = read('{\n  "rules": {,\n}').problems;
    assert.match(problem!, /^\/drafts\/chapeau\.config\.json:2:13: not valid JSON: /);
    assert.ok(!/[\r\n]/.test(problem!));
    assert.deepEqual(more, []);
  });

  it('keeps what is sound of a faulty file', () => {
    const { config, problems } = read({
      language: 'fr',
      profile: 3,
      rules: { 'numbering/gap': 'error', 'no/such': 'off', 'preamble/ends-with-comma': 1 },
    });
    assert.equal(problems.length, 3);
    assert.deepEqual(config, { ...DEFAULT_CONFIG, language: 'fr', rules: { 'numbering/gap': 'error' } });
  });

  it('never throws, whatever it holds', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ rules: fc.json(), library: fc.anything() }).map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(text, (value) =>
        readConfig(value, PATH, known).problems.every((line) => line.startsWith(PATH)),
      ),
    );
  });

  it('is judged alike by its JSON Schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(configJsonSchema(known));
    for (const [, text] of faults.slice(1)) assert.equal(validate(JSON.parse(text)), false, text);
    for (const value of [
      {},
      { $schema: 'x', rules: { 'numbering/gap': 'hint' }, library: [], language: 'auto' },
    ]) {
      assert.equal(validate(value), true, JSON.stringify(validate.errors));
    }
  });
});
