import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import { checkCited, preamble } from './cited.ts';

describe('an Arabic number that is stored in reversed order', () => {
  it('is turned where it cannot be otherwise', () => {
    checkCited('ar', 'GA', 'قرارها 102/66،', 'GA 66/102');
    checkCited('ar', 'GA', 'قرارها ١٠٢/٦٦ المؤرخ ٩ كانون الأول/ديسمبر ٢٠١١،', 'GA 66/102 2011-12-09');
    checkCited('ar', 'ECOSOC', 'قراره 14/2012،', 'ECOSOC 2012/14');
  });

  it('is turned where its date says so', () => {
    checkCited(
      'ar',
      'CTOC-COP',
      'مقرره 3/4، المؤرخ 17 تشرين الأول/أكتوبر 2008،',
      'decision CTOC-COP 4/3 2008-10-17',
    );
    checkCited(
      'ar',
      'CTOC-COP',
      'مقرره ٣/٢، المؤرخ ١٨ تشرين الأول/أكتوبر ٢٠٠٦،',
      'decision CTOC-COP 3/2 2006-10-18',
    );
  });

  it('follows the numbers of the file that are certain', () => {
    const words = 'قراره 3/19، وقراره 7/19 المؤرخ 23 آذار/مارس 2012، وقراره 9/19 المؤرخ 23 آذار/مارس 2012،';
    checkCited('ar', 'HRC', words, 'HRC 19/3', 'HRC 19/7 2012-03-23', 'HRC 19/9 2012-03-23');
  });

  it('stands straight where the others do, though its date is wrong', () => {
    const words =
      'قراراتها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 و 67/98 المؤرخ 14 كانون الأول/ديسمبر 2012 و 55/56 المؤرخ 1 كانون الأول/ديسمبر 2001،';
    checkCited('ar', 'GA', words, 'GA 66/102 2011-12-09', 'GA 67/98 2012-12-14', 'GA 55/56 2001-12-01');
  });

  it('is told in the citation', () => {
    const turned = (words: string) =>
      Document.open(preamble('ar', 'GA', words)).citations.map((each) => each.turned);
    assert.deepEqual(turned('قرارها 102/66،'), [true]);
    assert.deepEqual(turned('قرارها 66/102،'), [false]);
  });

  it('may have its brackets turned and its figures mirrored, too', () => {
    checkCited('ar', 'GA', 'القرار 3380 )د - 30(،', 'GA 3380 (XXX)');
    checkCited('ar', 'GA', 'القرار ٠٨٣٣ )د - ٠٣(،', 'GA 3380 (XXX)');
    checkCited('ar', 'GA', 'ما جاء في ).٢٠١٦( ٢٣٢٢مجلس الأمن', 'SC 2322 (2016)');
  });

  it('may stand before its noun in a line whose pieces are turned', () => {
    checkCited('ar', 'CTOC-COP', '، المعنون "الآبار" في المسائل ٨/١اعتمد المؤتمر القرار', 'CTOC-COP 8/1');
  });
});
