import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import { checkCited, preamble, told } from './cited.ts';

describe('what looks like a citation and is none', () => {
  it('is left alone', () => {
    for (const words of [
      'that wells are guarded 24/7 and that 1/3 of them are dry,',
      'the season 2011/12, the years 2016–2020 and the date 12/5/2011,',
      'page 10/15 and pages 3/4 to 3/9,',
      'the site https://example.org/A/66/461 and the desk a/b@example.org,',
      'job numbers V.18-05070, GE.12-13140 and 12-34567,',
      'the Beijing Declaration (1995) and Agenda 21,',
      'Article 19 (2) and/or item 66 at 90 km/h,',
      'the settlement of 9/11 and the 46th plenary meeting,',
      'HIV/AIDS, and/or 16+1, 50/50 and 3/4 of the members,',
      'any resolution of 12 December 2011, and decisions by 2/3,',
      'ISBN 978-92-1-130301-2 and US$ 1/2 million,',
    ])
      checkCited('en', 'GA', words);
  });

  it('is left alone in the other languages', () => {
    checkCited('ar', 'GA', 'أن الآبار تُحرس ٢٤/٧ في تشرين الأول/أكتوبر، وأن ١/٣ منها جاف،');
    checkCited('ar', 'GA', 'المقرر عقدها في 12/5/2011 لانتخابات 2020/2021،');
    checkCited('fr', 'GA', 'que les puits sont gardés 24/7, selon la décision du 12/5/2011,');
    checkCited('es', 'GA', 'que los pozos se vigilan 24/7 y que la solución es 1/2,');
    checkCited('ru', 'GA', 'решение вопроса к 12/5/2011 и охрану 24/7,');
    checkCited('zh', 'GA', '水井每天24/7有人看守，其中1/3已干涸，');
  });

  it('is a number of another noun', () => {
    checkCited(
      'zh',
      'ECOSOC',
      '其1997年7月18日第1997/2号商定结论，并回顾其第1996/6号决议，',
      'ECOSOC 1996/6',
    );
  });

  it('is the number of the text itself', () => {
    const head = 'A/RES/66/102\n\nResolution adopted by the General Assembly\n\n66/102. Wells\n\n';
    const { citations } = Document.open(`${head}${preamble('en', 'GA', 'its resolution 65/1,')}`);
    assert.deepEqual(citations.map(told), ['GA 65/1']);
  });
});
