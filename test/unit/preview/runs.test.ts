// Emphasis and footnote marks of a text, read as they are meant.
import assert from 'node:assert/strict';
import { runsOf } from '../../../server/src/core/preview/runs.ts';
import { wordsOf } from './printed.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['*Recalling* its resolution', '/Recalling/ its resolution'],
  ['_Recalling_ its **own** resolution', '/Recalling/ its **own** resolution'],
  ['***Decides*** to <u>act</u> <b>now</b>', '**/Decides/** to __act__ **now**'],
  ['*Recalling\nalso* that', '/Recalling also/ that'],
  ['* not emphasis * nor *this', '* not emphasis * nor *this'],
  ['on ___ 2026, at [___] and [___]', 'on ___ 2026, at [___] and [___]'],
  ['the file_name_here stays', 'the file_name_here stays'],
  ['_____ [to be added] …', '_____ [to be added] …'],
  ['ports,[^1] ships<sup>(2)</sup> and boats³', 'ports,^1^ ships^(2)^ and boats^3^'],
  ['an area of 5 km² in all', 'an area of 5 km² in all'],
  ['*Notant* le bruit[^*]', '/Notant/ le bruit^*^'],
  ['least-\ndeveloped  and\r\npoor', 'least-developed and poor'],
  ['关于港口噪音的\n决议和\nABC', '关于港口噪音的决议和 ABC'],
  ['<u>open and *left', '<u>open and *left'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['', ''],
];

describe('runs of a text', () => {
  for (const [text, expected] of CASES)
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(wordsOf(runsOf(text)), expected));

  it('keeps line breaks where they count', () =>
    assert.equal(
      wordsOf(runsOf('91st meeting\n18 June 2026', { keepsLines: true })),
      '91st meeting\n18 June 2026',
    ));

  it('sets off an opening that nothing sets off', () =>
    assert.equal(wordsOf(runsOf('Recalling its', { opening: { start: 0, end: 9 } })), '/Recalling/ its'));
});
