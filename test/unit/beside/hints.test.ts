import assert from 'node:assert/strict';
import { references } from '../../../bench/in-memory-references.ts';
import { Document } from '../../../server/src/core/index.ts';
import { type HintOptions, hintsIn } from '../../../server/src/core/reading.ts';

const ALL: HintOptions = { numbers: true, references: true, citations: true };
const LONG = 'Resilience of river ports, ferries and landing stages in the dry season';
const TITLES = {
  en: LONG,
  fr: 'Résilience des ports fluviaux et des bacs en saison sèche',
  es: 'Resiliencia de los puertos fluviales y los transbordadores',
  ru: 'Устойчивость речных портов и паромных переправ в засушливый сезон',
  ar: 'قدرة الموانئ النهرية والعبارات على الصمود في موسم الجفاف',
  zh: '内河港口和渡轮在旱季的抵御力以及沿岸社区的生计问题',
};
const KNOWN = references({
  known: [
    { body: 'GA', number: '66/102', date: '2011-12-09', titles: TITLES },
    { body: 'GA', number: '66/103', date: '2011-12-09', titles: { en: 'Harbour lights' } },
  ],
  texts: {
    'landing.resolution': `67/5. Landing stages

The General Assembly,

1. Requests a report;

2. Decides to act.
`,
  },
});

/** A text with its hints written into it, each between ⟨ and ⟩; `text` has them as they ought to be. */
function check(text: string, options: Partial<HintOptions> = {}): void {
  const bare = text.replace(/⟨[^⟩]*⟩/g, '');
  const document = Document.open(bare);
  const hints = hintsIn(document, { start: 0, end: bare.length }, { ...ALL, ...options }, KNOWN);
  let written = '';
  let last = 0;
  for (const { at, text: words } of hints) {
    written += `${bare.slice(last, at)}⟨${words}⟩`;
    last = at;
  }
  assert.equal(written + bare.slice(last), text);
}

describe('hints', () => {
  it('are numbers, first words of what is referred to, and titles, in English', () =>
    check(`The General Assembly,

⟨PP1⟩Recalling its resolution 66/102 of 9 December 2011⟨Resilience of river ports, ferries…⟩, and its resolution 66/103⟨Harbour lights⟩,

⟨PP2⟩*Noting* the report on resolution 66/102,

1. Requests the Secretary-General to report on the ports that flood each year;

2. Decides, in the light of paragraph 1 above⟨Requests the Secretary-General to…⟩ and paragraph 3 (b) below⟨train the crews of ferries⟩, to act;

3. Encourages States:

(a) To mark the channels;

(b) train the crews of ferries.
`));

  it('are so in French', () =>
    check(`L’Assemblée générale,

⟨al. 1⟩Rappelant sa résolution 66/102 du 9 décembre 2011⟨Résilience des ports fluviaux et des…⟩,

⟨al. 2⟩Notant avec satisfaction les progrès accomplis,

1. Prie le Secrétaire général de faire rapport sur les ports ;

2. Décide, compte tenu du paragraphe 1 ci-dessus⟨Prie le Secrétaire général de faire…⟩, d’agir.
`));

  it('are so in Spanish', () =>
    check(`La Asamblea General,

⟨PP1⟩Recordando su resolución 66/102, de 9 de diciembre de 2011⟨Resiliencia de los puertos fluviales…⟩,

⟨PP2⟩Observando los progresos realizados,

1. Solicita al Secretario General que presente un informe sobre los puertos;

2. Decide, según el párrafo 1 supra⟨Solicita al Secretario General que…⟩, actuar.
`));

  it('are so in Russian', () =>
    check(`Генеральная Ассамблея,

⟨преамб. 1⟩ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года⟨Устойчивость речных портов и…⟩,

⟨преамб. 2⟩отмечая достигнутый прогресс,

1. просит Генерального секретаря представить доклад о портах;

2. постановляет с учетом пункта 1 выше⟨просит Генерального секретаря…⟩ принять меры.
`));

  it('are so in Arabic', () =>
    check(`إن الجمعية العامة،

⟨ديباجة 1⟩إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011⟨قدرة الموانئ النهرية والعبارات على…⟩،

⟨ديباجة 2⟩وإذ تلاحظ التقدم المحرز،

1 - تطلب إلى الأمين العام أن يقدم تقريرا عن الموانئ؛

2 - تقرر، في ضوء الفقرة 1 أعلاه⟨تطلب إلى الأمين العام أن يقدم تقريرا…⟩، أن تتصرف.
`));

  it('are so in Chinese', () =>
    check(`大会，

⟨序1⟩回顾其2011年12月9日第66/102号决议⟨内河港口和渡轮在旱季的抵御力…⟩，

⟨序2⟩注意到取得的进展，

1. 请秘书长就每年被淹的内河港口提交报告；

2. 决定根据上文第1段⟨请秘书长就每年被淹的内河港口…⟩采取行动。
`));

  it('number operative paragraphs that bear no numbers, and neither sole nor numbered ones', () => {
    check(`The General Assembly,

Noting the report,

⟨OP1⟩Requests a report;

⟨OP2⟩Decides to act.
`);
    check(`The World Health Assembly,

PP1. Noting the report,

PP2. Recalling the debate,

1. REQUESTS a report;

Decides to act.
`);
  });

  it('give no title where the text gives it', () => {
    check(`The General Assembly,

Recalling its resolution 66/102 of 9 December 2011 on the resilience of river ports, ferries and landing stages in the dry season,

1. Decides to act on resolution 67/5, entitled “Landing stages”;

2. Requests a report.
`);
  });

  it('take titles from the library, and lead there', () => {
    const text = `The General Assembly,

Recalling its resolution 67/5, and its resolution 66/103,

1. Decides to act in the light of paragraph 2 below;

2. Requests a report.
`;
    const document = Document.open(text);
    const hints = hintsIn(document, { start: 0, end: text.length }, ALL, KNOWN);
    assert.deepEqual(
      hints.map((hint) => [hint.text, hint.target]),
      [
        [
          'Landing stages',
          {
            file: 'landing.resolution',
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          },
        ],
        ['Harbour lights', null],
        ['Requests a report', { start: text.indexOf('2. Req'), end: text.indexOf('2. Req') + 2 }],
      ],
    );
  });

  it('are those that are wanted, where they are wanted', () => {
    const text = `The General Assembly,

Recalling its resolution 66/103,

Noting paragraph 1 below,

1. Decides to act;

2. Requests a report.
`;
    const document = Document.open(text);
    const found = (from: string, to: string, options: Partial<HintOptions> = {}) =>
      hintsIn(
        document,
        { start: text.indexOf(from), end: text.indexOf(to) },
        { ...ALL, ...options },
        KNOWN,
      ).map((hint) => hint.text);
    assert.deepEqual(found('The', '2. R'), ['PP1', 'Harbour lights', 'PP2', 'Decides to act']);
    assert.deepEqual(found('Noting', '1. D'), ['PP2', 'Decides to act']);
    assert.deepEqual(found('The', '2. R', { numbers: false }), ['Harbour lights', 'Decides to act']);
    assert.deepEqual(found('The', '2. R', { references: false, numbers: false }), ['Harbour lights']);
    assert.deepEqual(found('The', '2. R', { citations: false, numbers: false }), ['Decides to act']);
  });
});
