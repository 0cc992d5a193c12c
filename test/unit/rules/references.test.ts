// References to paragraphs of the same text, and what is none.
import assert from 'node:assert/strict';
import { check, Document } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';

function references(sentence: string, language: 'en' | 'fr' | 'es' | 'ar' | 'zh' | 'ru' = 'en'): string[] {
  const text = framed(sentence, {}, language);
  return check(Document.open(text))
    .filter(({ code }) => /^reference\/(?:no-such|other)/.test(code))
    .map(({ code, span }) => `${code.slice('reference/'.length)} ${text.slice(span.start, span.end)}`);
}

const second = (words: string): string =>
  `1. Requests the Secretary-General to list the wells;\n\n2. Decides to review ${words};\n\n3. Encourages cities to plant trees.`;

describe('references to paragraphs of the same text', () => {
  it('are read singly, in pairs and in ranges', () => {
    assert.deepEqual(references(second('what paragraphs 1 and 7 above say')), ['no-such-paragraph 7']);
    assert.deepEqual(references(second('paragraphs 3 to 9 below')), ['no-such-paragraph 9']);
    assert.deepEqual(references(second('paragraph 1 and paragraph 8 of the present resolution')), [
      'no-such-paragraph 8',
    ]);
  });

  it('are not those to paragraphs of other texts', () => {
    assert.deepEqual(
      references(second('paragraph 9 of resolution 66/102, and paragraph 12 of the report')),
      [],
    );
  });

  it('may name the paragraph that they stand in', () => {
    assert.deepEqual(references(second('the list, subject to paragraph 2 below')), []);
  });

  it('say on which side the paragraph stands', () => {
    assert.deepEqual(references(second('what paragraph 3 above says')), ['other-side above']);
    assert.deepEqual(references(second('what paragraphs 1 and 3 below say')), ['other-side below']);
  });

  it('are read over the end of a line', () => {
    assert.deepEqual(references(second('what paragraph\n9 above says')), ['no-such-paragraph 9']);
  });

  it('are read in Arabic-Indic digits', () => {
    const text =
      '١ - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n٢ - تقرر أن تستعرض القائمة المشار إليها في الفقرة ٥ أعلاه.';
    assert.deepEqual(references(text, 'ar'), ['no-such-paragraph ٥']);
  });
});
