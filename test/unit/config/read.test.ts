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
      ...DEFAULT_CONFIG,
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

  it('is read with what a team says of itself', () => {
    const { config, problems } = read({
      conventions: { sole: 'either', preambleLabels: true },
      limits: { words: 2000, pages: null },
      openings: { en: { operative: ['Greenlights'] } },
      bodies: ['The Garden Assembly'],
      words: ['Gardenia'],
      terms: { greenery: 'green areas' },
      forbidden: { weed: '' },
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      ...DEFAULT_CONFIG,
      conventions: { sole: 'either', preambleLabels: true },
      limits: { words: 2000, pages: null },
      vocabulary: {
        openings: { en: { preambular: [], operative: ['Greenlights'] } },
        bodies: ['The Garden Assembly'],
        words: ['Gardenia'],
        terms: { greenery: 'green areas' },
        forbidden: { weed: '' },
      },
    });
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
    [
      'an unknown base',
      '{"extends": "eu"}',
      ': extends: there is no profile “eu”; there are un, model-un, and paths that end in .json',
    ],
    [
      'an unknown convention',
      '{"conventions": {"sol": "either"}}',
      ': conventions › sol: there is no such convention; did you mean “sole”?',
    ],
    [
      'a convention that nobody has',
      '{"conventions": {"sole": "numbered"}}',
      ': conventions › sole: “numbered” is not one of unnumbered, either',
    ],
    [
      'a convention that is true or false',
      '{"conventions": {"preambleLabels": "yes"}}',
      ': conventions › preambleLabels: must be true or false',
    ],
    [
      'a limit of nothing known',
      '{"limits": {"word": 3}}',
      ': limits › word: there is no such limit; did you mean “words”?',
    ],
    [
      'a limit that is no number',
      '{"limits": {"words": "many"}}',
      ': limits › words: must be a whole number from 1, or null',
    ],
    [
      'a limit that nothing can keep',
      '{"limits": {"pages": 0}}',
      ': limits › pages: must be a whole number from 1, or null',
    ],
    [
      'openings of no language',
      '{"openings": {"de": {}}}',
      ': openings › de: there is no such language; there are ar, zh, en, fr, ru, es',
    ],
    [
      'openings of no part',
      '{"openings": {"en": {"operativ": []}}}',
      ': openings › en › operativ: there is no such part; did you mean “operative”?',
    ],
    [
      'openings without a part',
      '{"openings": {"en": ["Notes"]}}',
      ': openings › en: must be an object; it may hold preambular, operative',
    ],
    [
      'an empty opening',
      '{"openings": {"en": {"operative": [""]}}}',
      ': openings › en › operative › 0: must not be empty',
    ],
    ['words that are no list', '{"words": "Chapeau"}', ': words: must be a list of words'],
    ['terms in a list', '{"terms": ["a"]}', ': terms: must be an object: what is found, then what to write'],
    ['a term without text', '{"terms": {"a": 1}}', ': terms › a: must be text in quotation marks'],
    [
      'forbidden words in a list',
      '{"forbidden": ["a"]}',
      ': forbidden: must be an object: a word, then why it is not used (or "")',
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
      { extends: 'un', conventions: { preambleLabels: true, sole: 'either' }, openings: { zh: {} } },
      { extends: ['model-un', '../house.json'], words: ['x'], terms: { a: 'b' }, forbidden: { c: '' } },
    ]) {
      assert.equal(validate(value), true, JSON.stringify(validate.errors));
    }
  });
});
