// Inserting a footnote: its mark, its number, those behind it, its text, and the way back.
import assert from 'node:assert/strict';
import { check, Document, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import { insertNote } from '../../../server/src/core/new-texts.ts';
import { inserted } from './insertions.ts';

/** Drafts with the cursor behind a word before a comma, the first with no notes, each with its words. */
const DRAFTS: Readonly<Record<LanguageCode, readonly [string, string, string]>> = {
  en: [
    'The General Assembly,\n\nRecalling the report on wells‸, and that on springs,',
    '1. Requests the Secretary-General to list the wells;',
    '2. Encourages cities to plant trees.',
  ],
  fr: [
    'L’Assemblée générale,\n\nRappelant le rapport sur les puits‸, et celui sur les sources,',
    '1. Prie le Secrétaire général de dresser la liste des puits\u00a0;',
    '2. Encourage les villes à planter des arbres.',
  ],
  es: [
    'La Asamblea General,\n\nRecordando el informe sobre los pozos‸, y el relativo a los manantiales,',
    '1. Solicita al Secretario General que elabore una lista de los pozos;',
    '2. Alienta a las ciudades a que planten árboles.',
  ],
  ru: [
    'Генеральная Ассамблея,\n\nссылаясь на доклад о колодцах‸, а также на доклад о родниках,',
    '1. просит Генерального секретаря составить перечень колодцев;',
    '2. рекомендует городам сажать деревья.',
  ],
  ar: [
    'إن الجمعية العامة،\n\nإذ تشير إلى التقرير عن الآبار‸، وإلى التقرير عن الينابيع،',
    '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛',
    '2 - تشجع المدن على غرس الأشجار.',
  ],
  zh: [
    '大会，\n\n回顾关于水井的报告‸，以及关于泉水的报告，',
    '1. 请秘书长编制水井清单；',
    '2. 鼓励各城市植树。',
  ],
};

describe('inserting a footnote', () => {
  it('leaves a mark that stands there whole', () => {
    const head = 'The General Assembly,\n\nRecalling the wells,';
    const placed = (mark: string) => {
      const text = `${head}${mark}\n\n1. Decides to meet.\n\n[^1]: List of wells.\n`;
      return insertNote(Document.open(text), head.length + 2)?.edits[0];
    };
    const at = head.length + '[^1]'.length;
    assert.deepEqual(placed('[^1]'), { span: { start: at, end: at }, text: '[^2]' });
  });

  it('sets no raised figure beside another', () => {
    const head = 'The General Assembly,\n\nRecalling the wells,';
    const text = `${head}¹\n\n1. Decides to meet.\n\n¹ List of wells.\n`;
    assert.equal(insertNote(Document.open(text), head.length), null);
    assert.notEqual(insertNote(Document.open(text), head.length - 8), null);
  });

  for (const [language, [preamble, first, second]] of Object.entries(DRAFTS)) {
    const { notes, marks, name } = packOf(language as LanguageCode);
    const { comma, stop } = marks;
    const before = preamble.slice(0, preamble.indexOf('‸'));
    const after = preamble.slice(preamble.indexOf('‸') + 2);
    const mark = (sign: string) => (notes === 'after' ? `${comma}${sign}` : `${sign}${comma}`);
    const body = [first, second].join('\n\n');

    it(`marks it and begins its text: ${name}`, () => {
      assert.equal(
        inserted(insertNote, `${preamble}\n\n${body}\n`),
        `${before}${mark('[^1]')}${after}\n\n${body}\n\n[^1]: ‸${stop}\n`,
      );
    });

    it(`gives those behind it the next numbers: ${name}`, () => {
      const [noted, twice] = [second.replace(/(.)$/u, '[^1]$1'), first.replace(/(\S)$/u, '[^1]$1')];
      assert.equal(
        inserted(insertNote, `${preamble}\n\n${twice}\n\n${noted}\n\n[^1]: A/81/21.\n`),
        `${before}${mark('[^1]')}${after}\n\n${twice.replace('1]', '2]')}\n\n${noted.replace('1]', '2]')}\n\n[^1]: ‸${stop}\n\n[^2]: A/81/21.\n`,
      );
    });

    it(`makes notes that no rule finds fault with: ${name}`, () => {
      const made = inserted(insertNote, `${preamble}\n\n${body}\n`)!.replace('‸', 'A/81/21');
      const codes = check(Document.open(made)).map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => code.startsWith('footnote/')),
        [],
      );
    });
  }

  const EN = DRAFTS.en;

  it('goes behind the word that the cursor stands in, and never into a label', () => {
    assert.ok(
      inserted(
        insertNote,
        `${EN[0].replace('‸', '')}\n\n${EN[1].replace('list', 'li‸st')}\n\n${EN[2]}`,
      )!.includes('to list[^1] the wells;'),
    );
    assert.equal(inserted(insertNote, `${EN[0].replace('‸', '')}\n\n‸${EN[1]}\n\n${EN[2]}`), null);
    assert.equal(inserted(insertNote, `The Gen‸eral Assembly,\n\n${EN[1]}\n\n${EN[2]}`), null);
  });

  it('stands behind the stop of the last paragraph in English, before it in French', () => {
    for (const [language, expected] of [
      ['en', 'trees.[^1]\n\n[^1]: ‸.'],
      ['fr', 'arbres[^1].\n\n[^1]: ‸.'],
    ] as const) {
      const [preamble, first, second] = DRAFTS[language];
      const text = `${preamble.replace('‸', '')}\n\n${first}\n\n${second.replace(/\.$/, '‸.')}`;
      assert.ok(inserted(insertNote, text)!.endsWith(expected), language);
    }
  });

  it('stands at the very end of a text that goes no further', () => {
    assert.ok(
      inserted(insertNote, `${EN[0].replace('‸', '')}\n\n${EN[1].slice(0, -1)}‸`)!.endsWith(
        'the wells[^1]\n\n[^1]: ‸.',
      ),
    );
  });

  it('keeps to the text’s own way of writing notes', () => {
    const styles: readonly (readonly [string, string, string, string])[] = [
      ['¹', '¹ A/81/21.', '²', '² ‸.'],
      ['<sup>1</sup>', '<sup>1</sup> A/81/21.', '<sup>2</sup>', '<sup>2</sup> ‸.'],
      ['<sup>(1)</sup>', '<sup>(1)</sup> A/81/21.', '<sup>(2)</sup>', '<sup>(2)</sup> ‸.'],
      ['[^1]', '[^1]: A/81/21.', '[^2]', '[^2]: ‸.'],
    ];
    for (const [mark, note, nextMark, nextNote] of styles) {
      const text = `${EN[0].replace('‸,', `,${mark}`)}\n\n${EN[1].replace('wells', 'wells‸')}\n\n${EN[2]}\n\n${note}\n`;
      const made = inserted(insertNote, text)!;
      assert.ok(made.includes(`the wells;${nextMark}`), made);
      assert.ok(made.endsWith(`${note}\n\n${nextNote}\n`), made);
    }
  });

  it('leaves numbers out of order alone and takes the next free one', () => {
    const text = `${EN[0].replace('‸,', ',[^2]‸')}\n\n${EN[1].replace('wells', 'wells,[^1]')}\n\n${EN[2].replace('cities', 'cities‸')}\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.\n`;
    const made = inserted(insertNote, text.replace('‸', ''))!;
    assert.ok(made.includes('cities[^3]') && made.endsWith('[^2]: A/81/22.\n\n[^3]: ‸.\n'), made);
  });

  it('keeps Windows line breaks', () => {
    const text = `${EN.join('\n\n')}\n`.replaceAll('\n', '\r\n');
    assert.ok(inserted(insertNote, text)!.endsWith('trees.\r\n\r\n[^1]: ‸.\r\n'));
  });

  it('leads back from the text of a note to its mark', () => {
    const text = `${EN[0].replace('‸,', ',[^1]')}\n\n${EN[1]}\n\n${EN[2]}\n\n[^1]: A/8‸1/21.\n`;
    assert.ok(inserted(insertNote, text)!.includes('wells,[^1]‸ and'));
  });

  it('goes behind the annex, where the notes of a text stand', () => {
    const text = `${EN[0]}\n\n${EN[1]}\n\n${EN[2]}\n\nAnnex\n\nList of wells\n\n1. The first well.\n`;
    assert.ok(inserted(insertNote, text)!.endsWith('1. The first well.\n\n[^1]: ‸.\n'));
  });
});
