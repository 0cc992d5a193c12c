import assert from 'node:assert/strict';
import { columnsOf, linesOf } from '../../server/src/cli/formats/lines.ts';

const plainly = (text: string): string => text;
const red = (text: string): string => `<${text}>`;

describe('words on a terminal', () => {
  it('are broken at spaces, each line painted by itself', () => {
    const lines = linesOf(
      [
        { text: 'one two ', paint: plainly },
        { text: 'three four five six seven', paint: red },
        { text: ' eight', paint: plainly },
      ],
      { width: 22, indent: '  ', language: 'en' },
    );
    assert.deepEqual(lines, ['  one two <three four>', '  <five six seven> eight']);
  });

  it('are broken between Chinese characters, which take two columns, and never before their marks', () => {
    const text = '请秘书长向大会第八十届会议，并在其后提交报告；';
    const lines = linesOf([{ text, paint: plainly }], { width: 26, indent: '', language: 'zh' });
    assert.deepEqual(lines, ['请秘书长向大会第八十届会', '议，并在其后提交报告；']);
    for (const line of lines) assert.ok(columnsOf(line) <= 26, line);
    assert.equal(lines.join(''), text);
  });

  it('are set apart line by line where they run from right to left', () => {
    const lines = linesOf([{ text: 'تطلب إلى الأمين العام أن يقدم تقريرا', paint: plainly }], {
      width: 22,
      indent: '  ',
      language: 'ar',
    });
    assert.equal(lines.length, 2);
    for (const line of lines) assert.match(line, /^ {2}\u2067[^\u2067\u2069]{1,30}\u2069$/);
  });

  it('stay on one line in a pipe, and none is lost that is longer than a line', () => {
    const long = 'x'.repeat(500);
    const wide = { width: Number.POSITIVE_INFINITY, indent: '', language: 'en' } as const;
    assert.deepEqual(linesOf([{ text: `a ${long} b`, paint: plainly }], wide), [`a ${long} b`]);
    const lines = linesOf([{ text: `a ${long} b`, paint: plainly }], { ...wide, width: 30 });
    assert.equal(lines.join('').replace(/ /g, ''), `a${long}b`);
  });
});
