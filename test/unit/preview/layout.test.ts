// Resolutions as they are printed, in the six languages.
import assert from 'node:assert/strict';
import { blocksOf, opensOf, placesOf, printed } from './printed.ts';

const EXPECTED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'English',
    `Resolution adopted by the General Assembly on 18 June 2026

[without reference to a Main Committee (A/80/L.71)]

80/271. Quiet harbours

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,[^1]

*Noting* the noise of ships,

1. Calls upon ports:

(a) To measure noise:

(i) By day;

(ii) By night;

(b) To publish the figures;

2. *Decides* to remain seized of the matter.

91st plenary meeting
18 June 2026

Annex

Limits of noise

I. By day

1. Engines run at half speed.

[^1]: A/80/412.
`,
    [
      'open en ltr: Quiet harbours',
      'head Resolution adopted by the General Assembly on 18 June 2026',
      'aside [without reference to a Main Committee (A/80/L.71)]',
      'title 80/271. Quiet harbours',
      'enacting /The General Assembly/,',
      'preambular /Recalling/ its resolution 70/1 of 25 September 2015,^1^',
      'preambular /Noting/ the noise of ships,',
      'operative 1. /Calls upon/ ports:',
      '  (a) To measure noise:',
      '    (i) By day;',
      '    (ii) By night;',
      '  (b) To publish the figures;',
      'operative 2. /Decides/ to remain seized of the matter.',
      'closing 91st plenary meeting\n18 June 2026',
      'annex Annex',
      'annex-title Limits of noise',
      'heading I. By day',
      'annex-item 1. Engines run at half speed.',
      'note 1 A/80/412.',
      'close',
    ],
  ],
  [
    'French',
    `Résolution 69/5

Le bruit des ports

La Commission des stupéfiants,

Rappelant sa résolution 53/4 du 12 mars 2010<sup>1</sup>,

1. *Encourage* les ports à :

a) Mesurer le bruit ;

b) Publier les mesures.

<sup>1</sup> E/2026/28.
`,
    [
      'open fr ltr: Le bruit des ports',
      'head Résolution 69/5',
      'title Le bruit des ports',
      'enacting /La Commission des stupéfiants/,',
      'preambular /Rappelant/ sa résolution 53/4 du 12 mars 2010^1^,',
      'operative 1. /Encourage/ les ports à :',
      '  a) Mesurer le bruit ;',
      '  b) Publier les mesures.',
      'note 1 E/2026/28.',
      'close',
    ],
  ],
  [
    'Spanish, with a draft that is recommended',
    `2026/14. Puertos tranquilos

El Consejo Económico y Social

*Recomienda* a la Asamblea General que apruebe el siguiente proyecto de resolución:

Ruido en los puertos

La Asamblea General,

Recordando su resolución 70/175, de 17 de diciembre de 2015,

1. *Alienta* a los puertos a que midan el ruido.

30ª sesión plenaria
22 de julio de 2026
`,
    [
      'open es ltr: Puertos tranquilos',
      'title 2026/14. Puertos tranquilos',
      'enacting /El Consejo Económico y Social/',
      'operative /Recomienda/ a la Asamblea General que apruebe el siguiente proyecto de resolución:',
      'title Ruido en los puertos',
      'enacting /La Asamblea General/,',
      'preambular /Recordando/ su resolución 70/175, de 17 de diciembre de 2015,',
      'operative 1. /Alienta/ a los puertos a que midan el ruido.',
      'closing 30ª sesión plenaria\n22 de julio de 2026',
      'close',
    ],
  ],
  [
    'Russian, hard-wrapped',
    `Экономический и Социальный Совет,

ссылаясь на свою резолюцию 2006/6 от
24 июля 2006 года,

1. *призывает* порты измерять шум:

a) днем;

b) ночью.
`,
    [
      'open ru ltr: Экономический и Социальный Совет',
      'enacting /Экономический и Социальный Совет/,',
      'preambular /ссылаясь/ на свою резолюцию 2006/6 от 24 июля 2006 года,',
      'operative 1. /призывает/ порты измерять шум:',
      '  a) днем;',
      '  b) ночью.',
      'close',
    ],
  ],
  [
    'Arabic, with its own digits',
    `٢٠٢٦/٩ هدوء الموانئ

إن المجلس الاقتصادي والاجتماعي،

إذ يشير إلى قراره ٢٠٠٦/٦ المؤرخ ٢٤ تموز/يوليه ٢٠٠٦(١)،

١ - *يشجع* الموانئ على ما يلي:

(أ) قياس الضوضاء؛

(ب) نشر القياسات.

الجلسة العامة ٢٤
٨ حزيران/يونيه ٢٠٢٦
`,
    [
      'open ar rtl: هدوء الموانئ',
      'title ٢٠٢٦/٩ هدوء الموانئ',
      'enacting /إن المجلس الاقتصادي والاجتماعي/،',
      'preambular /إذ يشير/ إلى قراره ٢٠٠٦/٦ المؤرخ ٢٤ تموز/يوليه ٢٠٠٦(١)،',
      'operative ١ - /يشجع/ الموانئ على ما يلي:',
      '  (أ) قياس الضوضاء؛',
      '  (ب) نشر القياسات.',
      'closing الجلسة العامة ٢٤',
      'closing ٨ حزيران/يونيه ٢٠٢٦',
      'close',
    ],
  ],
  [
    'Chinese, hard-wrapped',
    `# 安静的港口

人权理事会，

*重申*《世界人权宣言》，[^1]

回顾大会关于港口噪音的
决议，

1. *促请*各港口：

(a) 测量噪音；

(b) 公布数据。

[^1]: 见《条约汇编》。
`,
    [
      'open zh ltr: 安静的港口',
      'title 安静的港口',
      'enacting /人权理事会/，',
      'preambular /重申/《世界人权宣言》，^1^',
      'preambular /回顾/大会关于港口噪音的决议，',
      'operative 1. /促请/各港口：',
      '  (a) 测量噪音；',
      '  (b) 公布数据。',
      'note 1 见《条约汇编》。',
      'close',
    ],
  ],
];

describe('a text as it is printed', () => {
  for (const [name, text, expected] of EXPECTED)
    it(`is laid out: ${name}`, () => assert.deepEqual(printed(text), expected));

  it('holds each of several resolutions in its language, and what stands between them', () => {
    const [english, french] = [EXPECTED[0]![1], EXPECTED[1]![1]];
    const remarks = Array.from({ length: 9 }, (_, index) => `Remark ${index} on what follows.\n\n`);
    const lines = printed(`${remarks.join('')}${french}\n${english}`);
    assert.deepEqual(lines.slice(0, 2), ['text Remark 0 on what follows.', 'text Remark 1 on what follows.']);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('open')),
      ['open fr ltr: Le bruit des ports', 'open en ltr: Quiet harbours'],
    );
    assert.equal(lines.filter((line) => line === 'close').length, 2);
  });

  it('is plain where there is no resolution', () => {
    assert.deepEqual(printed('Dear all,\n\nnothing *yet*.\n'), ['text Dear all,', 'text nothing /yet/.']);
    assert.deepEqual(printed(''), []);
  });

  it('says at its head whose it is, unless the text does', () => {
    const text = EXPECTED[0]![1];
    const [open] = opensOf(text);
    assert.deepEqual(
      { organization: open!.organization, body: open!.body, symbol: open!.symbol },
      { organization: 'United Nations', body: 'General Assembly', symbol: 'A/RES/80/271' },
    );
    const [said] = opensOf(`United Nations\n\nA/RES/80/271\n\nGeneral Assembly\n\n${text}`);
    assert.deepEqual(
      { organization: said!.organization, body: said!.body, symbol: said!.symbol },
      { organization: null, body: null, symbol: null },
    );
  });

  it('names no organization above the text of another', () => {
    const [open] = opensOf(
      'WHA79.3 Quiet wards\n\nThe Seventy-ninth World Health Assembly,\n\n1. URGES wards;\n',
    );
    assert.equal(open!.organization, null);
  });

  it('leaves out comments and the heads of pages', () => {
    const text =
      'The General Assembly,\n\n<!-- chapeau-disable -->\n\n*Noting* the noise,\n\n2/15\n\f\n1. *Requests* a report.\n';
    assert.deepEqual(printed(text).slice(1, -1), [
      'enacting /The General Assembly/,',
      'preambular /Noting/ the noise,',
      'operative 1. /Requests/ a report.',
    ]);
  });

  it('keeps words between items in their place', () => {
    const text =
      'The Security Council,\n\n1. *Decides* on tasks:\n\n(a) Protection:\n\n(i) To patrol;\n\nas urgent measures,\n\n(ii) To arrest;\n\n(b) To report;\n\nin all of the country;\n';
    assert.deepEqual(printed(text).slice(2, -1), [
      'operative 1. /Decides/ on tasks:',
      '  (a) Protection:',
      '    (i) To patrol;',
      '    … as urgent measures,',
      '    (ii) To arrest;',
      '  (b) To report;',
      '  … in all of the country;',
    ]);
  });

  it('knows where each block and item stands', () => {
    const text =
      'The General Assembly,\n\n*Noting* the noise\nof ships,\n\n1. *Asks* ports:\n\n(a) One;\n\n(b) Two.\n';
    assert.deepEqual(
      placesOf(text).map(({ line, character }) => [line, character]),
      [
        [0, 0],
        [2, 0],
        [5, 0],
      ],
    );
    const blocks = blocksOf(text);
    assert.deepEqual(
      blocks.map(({ lines }) => lines),
      [1, 2, 5],
    );
    assert.deepEqual(
      blocks[2]!.items.map(({ line }) => line),
      [2, 4],
    );
  });

  it('finds the places of paragraphs that share a line', () => {
    const text = 'The General Assembly, Noting the noise, 1. Requests a report; 2. Decides to wait.\n';
    const found = placesOf(text).map(({ line, character }) => text.slice(character).slice(0, 6) + line);
    assert.deepEqual(found, ['The Ge0', 'Noting0', '1. Req0', '2. Dec0']);
  });
});
