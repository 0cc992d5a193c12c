import assert from 'node:assert/strict';
import { type ConfigChange, configEdits, edited, newConfig } from '../../../server/src/config/edit.ts';

const OFF: ConfigChange = { rule: 'numbering/gap', level: 'off' };
const WORD: ConfigChange = { word: 'Gardenia' };

function changed(text: string, change: ConfigChange): string | null {
  const edits = configEdits(text, change);
  return edits && edited(text, edits);
}

describe('editing a configuration file', () => {
  it('makes a new one', () => {
    assert.equal(newConfig(OFF), '{\n  "rules": {\n    "numbering/gap": "off"\n  }\n}\n');
    assert.equal(newConfig(WORD), '{\n  "words": [\n    "Gardenia"\n  ]\n}\n');
  });

  it('adds to what is there', () => {
    assert.equal(
      changed('{\n  "profile": "un-ga"\n}\n', OFF),
      '{\n  "profile": "un-ga",\n  "rules": {\n    "numbering/gap": "off"\n  }\n}\n',
    );
    assert.equal(
      changed('{\n  "rules": {\n    "opening/unknown": "off"\n  },\n  "words": []\n}', OFF),
      '{\n  "rules": {\n    "opening/unknown": "off",\n    "numbering/gap": "off"\n  },\n  "words": []\n}',
    );
    assert.equal(
      changed('{\n  "words": [\n    "b"\n  ],\n  "language": "fr"\n}', WORD),
      '{\n  "words": [\n    "b",\n    "Gardenia"\n  ],\n  "language": "fr"\n}',
    );
    assert.equal(changed('{}', WORD), '{\n  "words": [\n    "Gardenia"\n  ]\n}');
  });

  it('replaces a level, and does nothing twice', () => {
    const text = '{"rules": {"numbering/gap": "error"}, "words": ["Gardenia"]}';
    assert.equal(changed(text, OFF), text.replace('error', 'off'));
    assert.equal(changed(text, WORD), text);
    assert.deepEqual(configEdits(changed(text, OFF)!, OFF), []);
  });

  it('writes as the file is written: tabs, line ends, a byte order mark', () => {
    assert.equal(
      changed('\ufeff{\r\n\t"words": [\r\n\t\t"b"\r\n\t]\r\n}\r\n', WORD),
      '\ufeff{\r\n\t"words": [\r\n\t\t"b",\r\n\t\t"Gardenia"\r\n\t]\r\n}\r\n',
    );
    assert.equal(
      changed('{\n    "language": "fr"\n}', OFF),
      '{\n    "language": "fr",\n    "rules": {\n        "numbering/gap": "off"\n    }\n}',
    );
  });

  it('leaves a file alone that cannot be read', () => {
    for (const text of ['', '{', '[]', '// a comment\n{}']) assert.equal(configEdits(text, OFF), null);
  });
});
