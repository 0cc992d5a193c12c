import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsIn } from '../../../server/src/core/citations/extract.ts';
import { Document, LANGUAGES } from '../../../server/src/core/index.ts';
import { fold, foldWhole } from '../../../server/src/core/text/fold.ts';
import { anyEdit, anyText, changeOf } from '../../arbitrary.ts';

/** Pieces of citations in every language, whole and broken. */
const PIECES = [
  'resolution ',
  'resolutions ',
  'its ',
  'sa résolution ',
  'su resolución ',
  'قرارها ',
  'القرار ',
  '第',
  '号决议',
  'резолюции ',
  '66/102',
  '102/66',
  '٥/١٩',
  '1373 (2001)',
  '217 A (III)',
  ' (د-3)',
  'S-10/2',
  '1/CP.21',
  'WHA64.12',
  'A/66/461',
  ' and Add.1–3',
  ' A and B',
  ' of 9 December 2011',
  ' du 9 décembre 2011',
  ' المؤرخ 9 كانون الأول/ديسمبر 2011',
  '2011年12月9日',
  ' от 9 декабря 2011 года',
  ', ',
  ' and ',
  ' to ',
  ' و',
  '和',
  '、',
  'paragraph 5 ',
  'paragraphs 4 (b) and 5 ',
  'of ',
  '第5段',
  ' above',
  ' entitled “',
  '”',
  '《',
  '》',
  'General Assembly ',
  'Совета ',
  '大会',
  '(',
  ')',
  '/',
  '\n',
  '*',
  '¹',
  '\u00a0',
  '\u200f',
  'Treaty Series, vol. 1, No. 2',
  ', annex II',
];
const citing = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.oneof(
  citing,
  citing.map((words) => `The General Assembly,\n\nRecalling ${words},\n`),
  anyText,
);

describe('citations of any text', () => {
  it('lie in it, in order, with their parts inside', () => {
    fc.assert(
      fc.property(text, (source) => {
        let before = 0;
        for (const { span, numberSpan, dateSpan, titleSpan, paragraphs, list } of Document.open(source)
          .citations) {
          assert.ok(numberSpan.start >= before);
          before = numberSpan.start;
          for (const each of [span, numberSpan, dateSpan, titleSpan, ...paragraphs.map((one) => one.span)]) {
            if (each === null) continue;
            assert.ok(0 <= each.start && each.start <= each.end && each.end <= source.length);
          }
          assert.ok(span.start <= numberSpan.start && numberSpan.end <= span.end);
          assert.ok(list === null || list <= span.start);
        }
      }),
    );
  });

  it('do not overlap, but for what a range leaves unsaid', () => {
    fc.assert(
      fc.property(citing, fc.constantFrom(...LANGUAGES), (source, language) => {
        let end = 0;
        for (const { mention, place } of mentionsIn(source, language)) {
          if (mention.between) continue;
          assert.ok(place.number.start >= end, source);
          end = place.number.end;
        }
      }),
    );
  });

  it('are after an edit what they are from scratch', () => {
    fc.assert(
      fc.property(text, fc.array(anyEdit, { maxLength: 4 }), (source, edits) => {
        let document = Document.open(source);
        for (const edit of edits) {
          assert.ok(document.citations);
          document = document.edit([changeOf(edit, document.length)], 1);
        }
        assert.deepEqual(document.citations, Document.open(document.text()).citations);
      }),
    );
  });
});

describe('a text folded whole', () => {
  it('is folded as any part of it', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (source) => {
        const whole = foldWhole(source);
        const part = fold(source, 0, source.length);
        assert.equal(whole.text, part.text);
        assert.deepEqual(Array.from(whole.at), Array.from(part.at));
      }),
    );
  });
});
