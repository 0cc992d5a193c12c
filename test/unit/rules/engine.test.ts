import assert from 'node:assert/strict';
import { Checker, check, Document, PROFILE_NAMES, RULES } from '../../../server/src/core/index.ts';

const FAULTY = `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015;

1. Requests the Secretary-General:

a) To list the wells,

b) To list the pumps;

3. Decides to end here;`;

const codes = (settings = {}, text = FAULTY) =>
  check(Document.open(text), settings).map(({ code, severity }) => `${severity} ${code}`);

describe('the engine', () => {
  it('finds faults in order, each at the level of its rule', () => {
    assert.deepEqual(codes(), [
      'warning preamble/ends-with-comma',
      'info items/label-style',
      'warning numbering/gap',
      'warning operative/last-ends-with-stop',
    ]);
  });

  it('takes levels from the settings, and silences what is off', () => {
    const rules = { 'preamble/ends-with-comma': 'error', 'numbering/gap': 'off' } as const;
    assert.deepEqual(codes({ rules }).slice(0, 3), [
      'error preamble/ends-with-comma',
      'info items/label-style',
      'warning operative/last-ends-with-stop',
    ]);
  });

  it('follows a profile, and the settings before it', () => {
    assert.ok(!codes({ profile: 'model-un' }).includes('info items/label-style'));
    assert.ok(
      codes({ profile: 'model-un', conventions: { itemLabels: 'customary' } }).includes(
        'info items/label-style',
      ),
    );
    assert.deepEqual(codes({ profile: null }), codes());
    for (const profile of PROFILE_NAMES) codes({ profile });
  });

  it('says nothing of a text that holds no resolution', () => {
    assert.deepEqual(codes({}, 'Dear colleagues,\n\n1. Please find “attached (the list;\n\n3. Thanks'), []);
    assert.deepEqual(codes({}, ''), []);
  });

  it('never throws, whatever the text', () => {
    const scraps = [
      'The General Assembly,',
      'Recalling',
      '1.',
      '(a)',
      '“',
      '(',
      '¹',
      '\n',
      '\n\n',
      ';',
      '*',
      '\u202e',
      '大会，',
      '决定',
    ];
    let seed = 1;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: next() % 40 }, () => scraps[next() % scraps.length]).join('');
      check(Document.open(text));
    }
  });

  it('keeps the findings of a page that an edit did not touch', () => {
    const long = Array.from({ length: 200 }, (_, index) => `${index + 1}. Requests a list ${index};`);
    let document = Document.open(['The General Assembly,', 'Recalling its work,', ...long].join('\n\n'));
    const checker = new Checker();
    const before = checker.check(document);
    const at = document.text().indexOf('list 100');
    document = document.edit([{ span: { start: at, end: at }, text: 'long ' }], 1);
    assert.deepEqual(
      checker.check(document).map(({ code, message }) => code + message),
      before.map(({ code, message }) => code + message),
    );
  });

  it('has rules with what their documentation needs', () => {
    for (const { code, summary, why, source, languages } of RULES) {
      assert.match(code, /^[a-z]+\/[a-z-]+$/);
      for (const sentence of [summary, why]) assert.match(sentence, /^[A-Z“].*\.$/s, code);
      assert.ok(source.length > 0 && languages.length > 0, code);
    }
  });
});
