import assert from 'node:assert/strict';
import { DRESSES } from '../../../bench/accuracy/dresses.ts';
import { Checker, check, Document, type LanguageCode, outlineOf } from '../../../server/src/core/index.ts';

/** The rules that these tests are about. */
const OWN =
  /^suppression\/|^punctuation\/brackets$|^preamble\/ends-with-comma$|^opening\/unknown$|^numbering\/gap$/;

const findings = (document: Document) => check(document).filter(({ code }) => OWN.test(code));

/** Codes with the line (from 1) that each begins on. */
function codes(text: string): string[] {
  const document = Document.open(text);
  return findings(document).map(({ code, span }) => `${document.positionAt(span.start).line + 1} ${code}`);
}

const COMMA = 'preamble/ends-with-comma';
const GAP = 'numbering/gap';
const draft = (...lines: string[]) => ['The General Assembly,', '', ...lines, ''].join('\n');

describe('a comment that silences the next line', () => {
  it('silences the rules that it names, and all when it names none', () => {
    for (const [names, left] of [
      [COMMA, ['6 opening/unknown']],
      [`${COMMA}, opening/unknown`, []],
      ['', []],
      [`${COMMA} opening/unknown -- agreed in the working group`, []],
    ] as const)
      assert.deepEqual(
        codes(
          draft(
            'Recalling its work,',
            '',
            `<!-- chapeau-disable-next-line ${names} -->`,
            '*Gardening* the wells;',
            '',
            '1. Requests a list.',
          ),
        ),
        left,
        names,
      );
  });

  it('reaches to the end of the paragraph, but not to its items or the next', () => {
    const of = (first: string, second: string) =>
      draft(
        'Recalling its work,',
        '',
        '<!-- chapeau-disable-next-line punctuation/brackets -->',
        `1. Requests the Secretary-General (in`,
        `good time (and with care):`,
        '',
        `(a) To list the wells${first};`,
        '',
        `(b) To list the pumps${second}.`,
      );
    assert.deepEqual(codes(of('', '')), []);
    assert.deepEqual(codes(of(' (all', ' (all')), ['9 punctuation/brackets', '11 punctuation/brackets']);
  });

  it('silences an item alone', () => {
    assert.deepEqual(
      codes(
        draft(
          'Recalling its work,',
          '',
          '1. Requests the Secretary-General (once:',
          '',
          '(a) To list the wells;',
          '',
          '<!-- chapeau-disable-next-line punctuation/brackets -->',
          '(b) To list the pumps (all.',
        ),
      ),
      ['5 punctuation/brackets'],
    );
  });

  it('silences all that stands on that line', () => {
    assert.deepEqual(
      codes(
        '<!-- chapeau-disable-next-line punctuation/brackets -->\nThe General Assembly, Recalling its work, 1. Requests a list (of wells; 2. Decides to end here (now.',
      ),
      [],
    );
  });

  it('follows its paragraph over page heads and the borders of pages', () => {
    for (const count of [1, 20, 60, 61, 62, 63, 64, 65, 130]) {
      const before = Array.from({ length: count }, (_, index) => `Noting list ${index},\n`);
      const text = draft(
        ...before,
        '<!-- chapeau-disable-next-line punctuation/brackets -->',
        'Recalling the report of the Secretary-General on the wells of the region (and',
        '',
        '24-19997 (E)',
        '',
        '3/12',
        '',
        'on the pumps that stand beside them,',
        '',
        'Noting the rain (and snow,',
        '',
        '1. Requests a list.',
      );
      const found = codes(text);
      assert.deepEqual(found, [`${2 * count + 12} punctuation/brackets`], `${count} paragraphs`);
    }
  });

  it('is reported where it silences nothing, with a fix that takes its line away', () => {
    for (const end of ['\n', '\r\n']) {
      const comment = `  <!-- chapeau-disable-next-line ${COMMA} -->${end}`;
      const text = draft('', `${comment}Recalling its work,`, '', '1. Requests a list.').replace(
        /\r?\n/g,
        end,
      );
      const document = Document.open(text);
      const [unused, ...more] = findings(document);
      assert.deepEqual([unused?.code, more], ['suppression/unused', []]);
      assert.equal(document.edit(unused!.fixes[0]!.edits, 1).text(), text.replace(comment, ''));
    }
  });

  it('is left alone where no resolution is read', () => {
    assert.deepEqual(codes('The Student Choir\n\n<!-- chapeau-disable numbering/gap -->\n\nWe sing.'), []);
  });

  it('is reported at the end of a text, too', () => {
    const text = `${draft('Recalling its work,', '', '1. Requests a list.')}\n<!-- chapeau-disable-next-line -->`;
    const document = Document.open(text);
    const [unused] = findings(document);
    assert.equal(unused?.code, 'suppression/unused');
    assert.equal(
      document.edit(unused.fixes[0]!.edits, 1).text().trimEnd(),
      text.replace(/<!--.*/, '').trimEnd(),
    );
  });
});

describe('comments that silence a stretch or the file', () => {
  const body = (open: string, close: string) =>
    draft(
      'Recalling its work,',
      '',
      '1. Requests a list;',
      '',
      open,
      '',
      '3. Requests a map;',
      '',
      close,
      '',
      '5. Requests a plan.',
    );

  it('hold from one to the other, by code', () => {
    const of = (open: string, close: string) =>
      codes(body(`<!-- chapeau-disable ${open} -->`, `<!-- chapeau-enable ${close} -->`));
    assert.deepEqual(of(GAP, GAP), ['13 numbering/gap']);
    assert.deepEqual(of('', ''), ['13 numbering/gap']);
    assert.deepEqual(of(`${GAP}, numbering/first`, GAP), ['7 suppression/unused', '13 numbering/gap']);
    assert.deepEqual(of(GAP, ''), ['13 numbering/gap']);
    assert.deepEqual(of(GAP, COMMA), []);
  });

  it('hold to the end of the file, or for all of it', () => {
    assert.deepEqual(codes(body(`<!-- chapeau-disable ${GAP} -->`, '')), []);
    assert.deepEqual(codes(body('', `<!-- chapeau-disable-file ${GAP} -->`)), []);
    assert.deepEqual(codes(body('', '<!-- chapeau-disable-file -->')), []);
  });

  it('say of themselves that they are not needed, or name no rule', () => {
    assert.deepEqual(
      codes(body('<!-- chapeau-disable-file numbering/gpa -->', `<!-- chapeau-disable-file ${GAP} -->`)),
      ['7 suppression/unknown-rule'],
    );
    assert.deepEqual(
      codes(
        body(
          `<!-- chapeau-disable ${GAP} -->\n<!-- chapeau-disable-next-line ${GAP} -->`,
          `<!-- chapeau-enable -->\n<!-- chapeau-disable ${GAP} -->`,
        ),
      ),
      ['7 suppression/unused'],
    );
  });

  it('are heeded alike with any line ends, and after edits', () => {
    const text = body(`<!-- chapeau-disable ${GAP} -->`, `<!-- chapeau-enable ${GAP} -->`);
    assert.deepEqual(codes(text.replaceAll('\n', '\r\n')), codes(text));
    const checker = new Checker();
    let document = Document.open(text);
    checker.check(document);
    const at = text.indexOf('<!-- chapeau-enable');
    document = document.edit([{ span: { start: at, end: at + 35 }, text: '' }], 1);
    assert.deepEqual(
      checker.check(document).flatMap(({ code }) => (OWN.test(code) ? code : [])),
      codes(document.text()).map((line) => line.split(' ')[1]),
    );
  });

  it('by the thousand take little time', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, index) =>
        `<!-- chapeau-disable${index % 3 ? '-next-line' : ''} ${GAP} -->\n${2 * index + 1}. Requests list (${index};\n`,
    );
    const time = (count: number) => {
      const document = Document.open(draft('Recalling its work,', '', ...lines.slice(0, count)));
      const begun = performance.now();
      check(document);
      return performance.now() - begun;
    };
    time(1000);
    const [few, many] = [time(500), time(4000)];
    assert.ok(many < 40 * few + 200, `${few} ms, ${many} ms`);
  });
});

describe('a comment between paragraphs', () => {
  const texts: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
    en: [
      'The General Assembly,',
      'Recalling its resolution 70/1 of 25 September 2015, and all that it has said of wells and springs since then,',
      'Mindful of the value of springs to villages,',
      '1. Requests the Secretary-General, in good time and in consultation with the villages concerned:',
      '(a) To list the wells that villages use in the dry season, with their depth;',
      '(b) To list the pumps;',
      '2. Decides to take up the wells again at its ninetieth session.',
    ],
    fr: [
      'L’Assemblée générale,',
      'Rappelant sa résolution 70/1 du 25 septembre 2015 et ce qu’elle a dit des puits et des sources depuis lors,',
      '1. Prie le Secrétaire général de dresser la liste des puits ;',
      '2. Décide d’en rester là.',
    ],
    zh: [
      '大会，',
      '回顾其2015年9月25日第70/1号决议以及此后关于水井和泉水的所有决定，',
      '1. 请秘书长编制水井清单；',
      '2. 决定到此为止。',
    ],
    ar: [
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 وإلى ما قالته عن الآبار منذ ذلك الحين،',
      '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛',
      '2 - تقرر الاكتفاء بذلك.',
    ],
    ru: [
      'Генеральная Ассамблея,',
      'ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года и на все сказанное с тех пор о колодцах,',
      '1. просит составить перечень колодцев;',
      '2. постановляет на этом закончить.',
    ],
    es: [
      'La Asamblea General,',
      'Recordando su resolución 70/1, de 25 de septiembre de 2015, y cuanto ha dicho desde entonces de los pozos,',
      '1. Solicita una lista de los pozos;',
      '2. Decide terminar aquí.',
    ],
  };
  const openings = [
    'Recalling',
    'Requests',
    'Rappelant',
    'Prie',
    '回顾',
    '请',
    'إذ تشير',
    'تطلب',
    'ссылаясь',
    'просит',
    'Recordando',
    'Solicita',
  ];
  const COMMENT = '<!-- chapeau-disable-next-line items/lead-in -->';
  const shape = (text: string): unknown =>
    JSON.parse(
      JSON.stringify(outlineOf(Document.open(text)), (key, value) => (key === 'range' ? undefined : value)),
    );

  for (const dress of DRESSES.filter(({ oneLine }) => !oneLine))
    it(`changes nothing: ${dress.what}`, () => {
      for (const [language, paragraphs] of Object.entries(texts)) {
        const text = dress.wear({
          name: language,
          language: language as LanguageCode,
          paragraphs,
          symbol: null,
          title: null,
          openings,
        });
        const end = text.includes('\r\n') ? '\r\n' : '\n';
        const lines = text.split(/\r?\n/);
        const letters = dress.name === 'tokens' ? 1 : 3;
        const heads = paragraphs.map((paragraph) => paragraph.slice(0, letters));
        let places = 0;
        lines.forEach((line, index) => {
          if (index === 0 || !heads.some((head) => line.replace(/\*/g, '').startsWith(head))) return;
          places++;
          const above = [...lines.slice(0, index), COMMENT, ...lines.slice(index)].join(end);
          assert.deepEqual(shape(above), shape(text), `${language}: above line ${index + 1}`);
          const apart = [...lines.slice(0, index), COMMENT, '', ...lines.slice(index)].join(end);
          assert.deepEqual(shape(apart), shape(text), `${language}: apart, line ${index + 1}`);
        });
        assert.ok(places >= paragraphs.length - 1, `${language}: ${places} places`);
      }
    });
});
