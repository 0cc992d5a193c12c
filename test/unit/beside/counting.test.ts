import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../../server/src/core/counting/words.ts';
import { Document, houseOf } from '../../../server/src/core/index.ts';
import { countedAt, countedIn, countedWithin, pagesOf } from '../../../server/src/core/reading.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';
import { marked } from '../../fixtures.ts';

describe('words', () => {
  const cases: readonly (readonly [text: string, words: number, why: string])[] = [
    ['Recalling its resolution 66/102 of 9 December 2011,', 8, 'between spaces'],
    ['the Secretary-General’s report', 3, 'hyphens and apostrophes part nothing'],
    ['the ports — and ferries; * …', 4, 'marks alone are no words'],
    ['*Recalling* <u>also</u>', 2, 'emphasis'],
    ['12\u00a0000 ferries', 2, 'spaces inside a number'],
    ['n°\u00a014', 2, 'other spaces that do not break'],
    ['l’Assemblée générale prie les États', 5, 'French elision'],
    ['Генеральная Ассамблея постановляет', 3, 'Cyrillic'],
    ['الفقرة ٥ من المنطوق، أعلاه', 5, 'Arabic'],
    ['大会，回顾其决议', 7, 'each Chinese character, no marks'],
    ['2011年12月9日第66/102号决议', 11, 'figures among them'],
    ['人工智能（AI）', 5, 'words of other scripts'],
    ['𠀀𠀁', 2, 'characters beyond the first plane'],
    ['', 0, 'nothing'],
  ];
  for (const [text, words, why] of cases)
    it(`of “${text}” are ${words}: ${why}`, () => assert.equal(countWords(text, 0, text.length), words));

  it('of a text are those of its halves, when it is cut at a space', () =>
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const both = `${a} ${b}`;
        assert.equal(
          countWords(both, 0, both.length),
          countWords(a, 0, a.length) + countWords(b, 0, b.length),
        );
      }),
    ));
});

const DRAFT = `River ports

The General Assembly,

Recalling its resolution 66/102,[^1]

1. Requests a report;

2. Encourages States:

(a) To mark the channels;

(b) To train;

3. Also requests advice;

4. Decides to act.

Annex

Rules of navigation

1. Keep to the right.

[^1]: See the report.
`;

describe('figures', () => {
  it('count words by where they stand, paragraphs and items', () => {
    const { figures } = countedIn(Document.open(DRAFT))[0]!;
    const { bySection, words, preambular, operative, items, annexes, notes } = figures;
    assert.deepEqual(bySection, { head: 5, preamble: 4, operative: 17, annexes: 8, notes: 3 });
    assert.equal(words, 37);
    assert.deepEqual([preambular, operative, items, annexes, notes], [1, 4, 2, 1, 1]);
  });

  it('stay what they are when words move, and follow an edit', () => {
    const document = Document.open(DRAFT);
    const at = DRAFT.indexOf('To train') + 'To train'.length;
    const edited = document.edit([{ span: { start: at, end: at }, text: ' the crews' }], 2);
    assert.equal(countedIn(edited)[0]!.figures.words, 39);
    const below = edited.edit([{ span: { start: 0, end: 0 }, text: '\n\n' }], 3);
    assert.equal(countedIn(below)[0]!.figures.words, 39);
  });

  it('are of the draft at the cursor, else of the text around it', () => {
    const source = `The Economic and Social Council

Recommends to the General Assembly the adoption of the following draft resolution:

The General Assembly,

Noting the report,

1. Decides to act.
`;
    const document = Document.open(source);
    const inner = countedAt(document, source.indexOf('to act'))!;
    const outer = countedAt(document, 0)!;
    assert.ok(inner.figures.words <= outer.figures.words);
  });

  it('of a selection are those of what is selected, labels apart', () => {
    const { text, spans } = marked(
      DRAFT.replace('3. Also requests', '⟦3. Also⟧ requests').replace('Decides to act', '⟦Decides to⟧ act'),
    );
    assert.deepEqual(countedWithin(Document.open(text), spans), { words: 3, paragraphs: 2 });
  });

  it('of all of a text are the sum of its resolutions', () =>
    fc.assert(
      fc.property(resolutionText, (text) => {
        const document = Document.open(text);
        const outer = countedIn(document).filter(
          ({ structure }) => structure.kind !== 'draft resolution' || structure.noted.length > 0,
        );
        const sum = outer.reduce((words, { figures }) => words + figures.words, 0);
        assert.equal(countedWithin(document, [{ start: 0, end: text.length }]).words, sum);
      }),
      { numRuns: 200 },
    ));

  it('estimate pages by the language', () => {
    assert.equal(pagesOf({ language: 'en', words: 8500 }), 16);
    assert.equal(pagesOf({ language: 'zh', words: 0 }), 0);
    assert.ok(pagesOf({ language: 'zh', words: 3300 }) < pagesOf({ language: 'en', words: 3300 }));
  });

  it('are measured by what the profile allows and the team sets', () => {
    assert.equal(houseOf('GA', {}).limits.words, 3300);
    assert.equal(houseOf('MODEL-UN', {}).limits.words, null);
    assert.equal(houseOf('HRC', { limits: { pages: 4 } }).limits.pages, 4);
    assert.equal(houseOf('HRC', { limits: { words: null } }).limits.words, null);
  });
});

describe('the force of the operative part', () => {
  const cases = {
    en: [
      `The General Assembly,

1. Requests a report;

2. Calls upon States to act;

3. Also requests advice;

4. Urges States to act;

5. Further calls upon States to help;

6. Decides to remain seized of the matter.
`,
      'Decides 1 · Calls upon 3 · Requests 2',
    ],
    fr: [
      `L’Assemblée générale,

1. Prie le Secrétaire général de faire rapport ;

2. Encourage les États à agir ;

3. Décide de rester saisie de la question.
`,
      'Décide 1 · Prie 1 · Encourage 1',
    ],
    es: [
      `La Asamblea General,

1. Solicita un informe;

2. Alienta a los Estados a actuar;

3. Decide seguir ocupándose de la cuestión.
`,
      'Decide 1 · Solicita 1 · Alienta 1',
    ],
    ru: [
      `Генеральная Ассамблея,

1. просит представить доклад;

2. рекомендует государствам принять меры;

3. просит также оказать помощь;

4. постановляет продолжать заниматься этим вопросом.
`,
      'постановляет 1 · просит 2 · рекомендует 1',
    ],
    ar: [
      `إن الجمعية العامة،

1 - تطلب تقديم تقرير؛

2 - تشجع الدول على العمل؛

3 - تقرر أن تبقي المسألة قيد نظرها.
`,
      'تقرر 1 · تطلب 1 · تشجع 1',
    ],
    zh: [
      `大会，

1. 请秘书长提交报告；

2. 鼓励各国采取行动；

3. 决定继续处理此案。
`,
      '决定 1 · 请 1 · 鼓励 1',
    ],
  } as const;
  for (const [language, [text, told]] of Object.entries(cases))
    it(`is told in the words of the text: ${language}`, () => {
      const { forces } = countedIn(Document.open(text))[0]!.figures;
      const written = forces.map(({ words, paragraphs }) => `${words} ${paragraphs.length}`).join(' · ');
      assert.equal(written, told);
    });

  it('keeps apart how paragraphs of one force open, and where they are', () => {
    const { forces } = countedIn(Document.open(cases.en[0]))[0]!.figures;
    assert.deepEqual(forces[1]!.openings, [
      { words: 'Calls upon', paragraphs: [1, 4] },
      { words: 'Urges', paragraphs: [3] },
    ]);
    assert.deepEqual(forces[1]!.paragraphs, [1, 3, 4]);
  });
});
