import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import { checkCited, preamble } from './cited.ts';

describe('a cited paragraph', () => {
  it('stands before the resolution that it is of', () => {
    checkCited('en', 'GA', 'paragraph 5 of ⟦its resolution 66/102⟧,', 'GA 66/102 §5');
    checkCited('fr', 'GA', 'le paragraphe 5 de ⟦sa résolution 66/102⟧,', 'GA 66/102 §5');
    checkCited('es', 'GA', 'el párrafo 5 de ⟦su resolución 66/102⟧,', 'GA 66/102 §5');
    checkCited('ar', 'GA', 'الفقرة 5 من ⟦قرارها 66/102⟧،', 'GA 66/102 §5');
    checkCited('ru', 'GA', 'пункт 5 ⟦своей резолюции 66/102⟧,', 'GA 66/102 §5');
    checkCited(
      'en',
      'GA',
      'paragraphs 9, 14 and 16 to 18 of Security Council resolution 2399 (2018),',
      'SC 2399 (2018) §9 §14 §16 §18',
    );
  });

  it('stands behind it', () => {
    checkCited('zh', 'GA', '⟦其第66/102号决议⟧第5段，', 'GA 66/102 §5');
    checkCited('en', 'GA', 'paragraph 4 of section II of its resolution 64/289,', 'GA 64/289 §4');
    checkCited('fr', 'GA', 'le paragraphe 4 de la section II de sa résolution 64/289,', 'GA 64/289 §4');
    checkCited('es', 'GA', 'el párrafo 4 de la sección II de su resolución 64/289,', 'GA 64/289 §4');
    checkCited('ru', 'GA', 'пункт 4 раздела II своей резолюции 64/289,', 'GA 64/289 §4');
    checkCited('zh', 'SC', '第1267(1999)号决议第4(b)段，', 'SC 1267 (1999) §4 (b)');
    checkCited(
      'zh',
      'GA',
      '第66/102号决议第3段和第5段和第66/181号决议第2段至第4段，',
      'GA 66/102 §3 §5',
      'GA 66/181 §2 §4',
    );
    checkCited('en', 'GA', 'its resolution 60/1, paras. 97 and 98,', 'GA 60/1 §97 §98');
    checkCited('fr', 'GA', 'sa résolution 60/1, par. 97,', 'GA 60/1 §97');
    checkCited('ru', 'GA', 'свою резолюцию 60/1, пункт 97,', 'GA 60/1 §97');
  });

  it('may be cut short, and stand in a section', () => {
    checkCited('en', 'GA', 'sect. XI, para. 6, of its resolution 59/276,', 'GA 59/276 §6');
    checkCited('en', 'GA', 'section I, paragraph 4, of its resolution 55/258,', 'GA 55/258 §4');
    checkCited('ar', 'GA', 'الفقرات من 5 إلى 7 من القرار 66/288،', 'GA 66/288 §5 §7');
  });

  it('may be an item', () => {
    checkCited('en', 'GA', 'paragraph 4 (b) of its resolution 66/102,', 'GA 66/102 §4 (b)');
    checkCited('en', 'GA', 'subparagraph (b) of paragraph 4 of its resolution 66/102,', 'GA 66/102 §4 (b)');
    checkCited('ar', 'GA', 'الفقرة الفرعية (ج) من الفقرة 4 من قرارها 66/102،', 'GA 66/102 §4 (c)');
    checkCited('fr', 'GA', 'l’alinéa b) du paragraphe 4 de sa résolution 66/102,', 'GA 66/102 §4 (b)');
    checkCited('es', 'GA', 'el párrafo 4 b) de su resolución 66/102,', 'GA 66/102 §4 (b)');
    checkCited('ar', 'GA', 'الفقرة 4 (ب) من قرارها 66/102،', 'GA 66/102 §4 (b)');
    checkCited('ru', 'GA', 'подпункт b) пункта 4 своей резолюции 66/102,', 'GA 66/102 §4 (b)');
  });

  it('may have been added between two others', () => {
    checkCited('en', 'GA', 'paragraph 5 bis of ⟦its resolution 66/102⟧,', 'GA 66/102 §5 bis');
    checkCited('ru', 'GA', 'пункт 5 ter ⟦своей резолюции 66/102⟧,', 'GA 66/102 §5 ter');
  });

  it('may stand in brackets', () => {
    checkCited(
      'en',
      'GA',
      'its resolutions 66/102 (para. 5) and 67/1 (para. 6),',
      'GA 66/102 §5',
      'GA 67/1 §6',
    );
  });

  it('belongs to the next resolution where that is so written', () => {
    checkCited(
      'en',
      'GA',
      'its resolution 66/102, paragraph 5 of its resolution 67/1,',
      'GA 66/102',
      'GA 67/1 §5',
    );
  });

  it('may be of an annex', () => {
    checkCited('en', 'GA', 'resolution 2200 A (XXI), annex,', 'GA 2200 A (XXI) +');
    checkCited('en', 'GA', 'resolution 69/283, annex II,', 'GA 69/283 +II');
    checkCited('ar', 'GA', 'القرار 69/283، المرفق الثاني،', 'GA 69/283 +II');
    checkCited('zh', 'GA', '第69/283号决议，附件二，', 'GA 69/283 +II');
    checkCited('en', 'GA', 'paragraph 3 of the annex to its resolution 71/146,', 'GA 71/146 §3 +');
  });
});

describe('a reference within the text', () => {
  it('names a paragraph of it', () => {
    checkCited('en', 'GA', '⟦paragraph 3 above⟧,', 'paragraph 3');
    checkCited('fr', 'GA', 'le ⟦paragraphe 3 ci-dessus⟧,', 'paragraph 3');
    checkCited('es', 'GA', 'el ⟦párrafo 3 supra⟧,', 'paragraph 3');
    checkCited('ar', 'GA', '⟦الفقرة 3 أعلاه⟧،', 'paragraph 3');
    checkCited('zh', 'GA', '⟦上文第3段⟧，', 'paragraph 3');
    checkCited('zh', 'GA', '上文第3段和第5段，', 'paragraph 3', 'paragraph 5');
    checkCited('ru', 'GA', '⟦пункт 3 выше⟧,', 'paragraph 3');
    checkCited(
      'en',
      'GA',
      'paragraphs 3 and 4 (b) of the present resolution,',
      'paragraph 3',
      'paragraph 4 (b)',
    );
  });

  it('names an annex of it', () => {
    checkCited('en', 'GA', 'the ⟦annex to the present resolution⟧,', 'annex');
    checkCited('en', 'GA', 'annex II to the present resolution,', 'annex II');
    checkCited('fr', 'GA', 'les règles ⟦annexées à la présente résolution⟧,', 'annex');
    checkCited('zh', 'GA', '⟦本决议附件⟧，', 'annex');
  });

  it('is the mark of a footnote', () => {
    const { citations } = Document.open(`${preamble('en', 'GA', 'the plan,[^1]')}\n[^1]: A/66/461.\n`);
    assert.deepEqual(
      citations.map(({ kind, number, symbol }) => `${kind} ${number ?? symbol}`),
      ['footnote 1', 'document A/66/461'],
    );
  });
});
