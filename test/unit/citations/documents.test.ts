import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import { checkCited, preamble } from './cited.ts';

describe('a cited document', () => {
  it('is told by its symbol, in every language', () => {
    checkCited('en', 'GA', 'the report in ⟦A/66/461⟧,', 'document GA A/66/461');
    checkCited('fr', 'GA', 'le rapport (A/C.3/66/L.5/Rev.1),', 'document GA A/C.3/66/L.5/Rev.1');
    checkCited('es', 'GA', 'el informe E/CN.15/2010/20,', 'document CCPCJ E/CN.15/2010/20');
    checkCited(
      'ar',
      'GA',
      'الوثيقة CTOC/COP/2018/10، الفقرة ٤٣ (ب)،',
      'document CTOC-COP CTOC/COP/2018/10 §43 (b)',
    );
    checkCited('zh', 'GA', '秘书长的报告（A/HRC/19/21），', 'document HRC A/HRC/19/21');
    checkCited('ru', 'GA', 'доклад (А/80/53),', 'document GA A/80/53');
    checkCited(
      'en',
      'SC',
      'the statement S/PRST/2015/9 and the letter S/2015/401,',
      'document SC S/PRST/2015/9',
      'document SC S/2015/401',
    );
  });

  it('takes what is short for its parts', () => {
    const three = [
      'document ECOSOC E/2012/30',
      'document ECOSOC E/2012/30/Corr.1',
      'document ECOSOC E/2012/30/Corr.2',
    ];
    checkCited('en', 'ECOSOC', 'the report (⟦E/2012/30⟧ and ⟦Corr.1⟧ and ⟦2⟧),', ...three);
    checkCited('fr', 'ECOSOC', 'le rapport (E/2012/30 et Corr.1 et 2),', ...three);
    checkCited('es', 'ECOSOC', 'el informe (E/2012/30 y Corr.1 y 2),', ...three);
    checkCited('ar', 'ECOSOC', 'التقرير (E/2012/30 و Corr.1 و 2)،', ...three);
    checkCited('zh', 'ECOSOC', '报告(E/2012/30和Corr.1和2)，', ...three);
    checkCited('ru', 'ECOSOC', 'доклад (E/2012/30 и Corr.1 и 2),', ...three);
    checkCited(
      'en',
      'GA',
      'the report (A/66/461 and Add.1–3),',
      'document GA A/66/461',
      'document GA A/66/461/Add.1',
      'document GA A/66/461/Add.2',
      'document GA A/66/461/Add.3',
    );
    checkCited(
      'en',
      'GA',
      'the reports A/66/153 (Part I) and Add.1,',
      'document GA A/66/153 (Part I)',
      'document GA A/66/153 (Part I)/Add.1',
    );
  });

  it('may have two symbols, over the end of a line, too', () => {
    checkCited(
      'en',
      'GA',
      'the letter ⟦A/56/69⟧-⟦S/2001/459⟧,',
      'document GA A/56/69',
      'document SC S/2001/459',
    );
    checkCited(
      'en',
      'GA',
      'the report E/2010/30-\nE/CN.15/2010/20,',
      'document ECOSOC E/2010/30',
      'document CCPCJ E/CN.15/2010/20',
    );
  });

  it('is the resolution that its symbol is of', () => {
    checkCited(
      'en',
      'ECOSOC',
      'A/RES/66/102, S/RES/1373 (2001) and E/RES/2012/14,',
      'GA 66/102',
      'SC 1373 (2001)',
      'ECOSOC 2012/14',
    );
    checkCited(
      'en',
      'GA',
      'UNEP/EA.2/Res.4, GC(55)/RES/10 and A/HRC/RES/19/5,',
      'UNEA 2/4',
      'IAEA-GC GC(55)/RES/10',
      'HRC 19/5',
    );
  });

  it('is that of a decision, where decisions have symbols', () => {
    const symbols = (words: string) =>
      Document.open(preamble('en', 'HRC', words)).citations.map(({ symbol }) => symbol);
    assert.deepEqual(symbols('its decision 19/101 and its resolution 19/5,'), [
      'A/HRC/DEC/19/101',
      'A/HRC/RES/19/5',
    ]);
    assert.deepEqual(symbols('General Assembly decision 66/511,'), [null]);
  });

  it('may be broken anywhere in Chinese, where lines are', () => {
    checkCited(
      'zh',
      'GA',
      '报告(A/6\n6/461)和2015年12月17日第70/1\n60号决议，',
      'document GA A/66/461',
      'GA 70/160 2015-12-17',
    );
  });

  it('is written with the marks of other keyboards', () => {
    checkCited('zh', 'GA', '报告Ａ／６６／４６１，', 'document GA A/66/461');
    checkCited('en', 'GA', 'resolutions S‑10/2 and ES‑10/21,', 'GA S-10/2', 'GA ES-10/21');
  });
});
