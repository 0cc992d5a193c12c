import assert from 'node:assert/strict';
import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { type CitedAct, fullCitation } from '../../../server/src/core/navigation.ts';

const resolution = (body: string, number: string, date: string | null = null): CitedAct => ({
  kind: 'resolution',
  body,
  number,
  date,
});

describe('a full citation', () => {
  const cases: readonly (readonly [CitedAct, Readonly<Record<LanguageCode, string>>])[] = [
    [
      resolution('GA', '66/102', '2011-12-09'),
      {
        en: 'General Assembly resolution 66/102 of 9 December 2011',
        fr: 'résolution 66/102 de l’Assemblée générale en date du 9 décembre 2011',
        es: 'resolución 66/102 de la Asamblea General, de 9 de diciembre de 2011',
        ru: 'резолюция 66/102 Генеральной Ассамблеи от 9 декабря 2011 года',
        ar: 'قرار الجمعية العامة 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011',
        zh: '大会2011年12月9日第66/102号决议',
      },
    ],
    [
      resolution('GA', '1514 (XV)', '1960-12-14'),
      {
        en: 'General Assembly resolution 1514 (XV) of 14 December 1960',
        fr: 'résolution 1514 (XV) de l’Assemblée générale en date du 14 décembre 1960',
        es: 'resolución 1514 (XV) de la Asamblea General, de 14 de diciembre de 1960',
        ru: 'резолюция 1514 (XV) Генеральной Ассамблеи от 14 декабря 1960 года',
        ar: 'قرار الجمعية العامة 1514 (د-15) المؤرخ 14 كانون الأول/ديسمبر 1960',
        zh: '大会1960年12月14日第1514(XV)号决议',
      },
    ],
    [
      resolution('SC', '1373 (2001)', '2001-09-28'),
      {
        en: 'Security Council resolution 1373 (2001) of 28 September 2001',
        fr: 'résolution 1373 (2001) du Conseil de sécurité en date du 28 septembre 2001',
        es: 'resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001',
        ru: 'резолюция 1373 (2001) Совета Безопасности от 28 сентября 2001 года',
        ar: 'قرار مجلس الأمن 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001',
        zh: '安全理事会2001年9月28日第1373(2001)号决议',
      },
    ],
    [
      resolution('ECOSOC', '2012/14'),
      {
        en: 'Economic and Social Council resolution 2012/14',
        fr: 'résolution 2012/14 du Conseil économique et social',
        es: 'resolución 2012/14 del Consejo Económico y Social',
        ru: 'резолюция 2012/14 Экономического и Социального Совета',
        ar: 'قرار المجلس الاقتصادي والاجتماعي 2012/14',
        zh: '经济及社会理事会第2012/14号决议',
      },
    ],
    [
      resolution('WHA', 'WHA64.12'),
      {
        en: 'World Health Assembly resolution WHA64.12',
        fr: 'résolution WHA64.12 de l’Assemblée mondiale de la Santé',
        es: 'resolución WHA64.12 de la Asamblea Mundial de la Salud',
        ru: 'резолюция WHA64.12 Всемирной ассамблеи здравоохранения',
        ar: 'قرار جمعية الصحة العالمية WHA64.12',
        zh: '世界卫生大会第WHA64.12号决议',
      },
    ],
  ];
  for (const [act, forms] of cases)
    for (const language of LANGUAGES)
      it(`of ${act.number} in ${language}`, () => assert.equal(fullCitation(act, language), forms[language]));

  const arabic = [
    ['217 A (III)', 'قرار الجمعية العامة 217 ألف (د-3)'],
    ['31/16 B', 'قرار الجمعية العامة 31/16 باء'],
    ['S-10/2', 'قرار الجمعية العامة دإ-10/2'],
    ['ES-10/21', 'قرار الجمعية العامة دإط-10/21'],
    ['3201 (S-VI)', 'قرار الجمعية العامة 3201 (دإ-6)'],
    ['1000 (ES-I)', 'قرار الجمعية العامة 1000 (دإط-1)'],
  ] as const;
  for (const [number, text] of arabic)
    it(`in Arabic has letters for sessions and parts: ${number}`, () =>
      assert.equal(fullCitation(resolution('GA', number), 'ar'), text));

  it('in Chinese has no spaces inside', () => {
    assert.equal(fullCitation(resolution('GA', '217 A (III)'), 'zh'), '大会第217A(III)号决议');
    assert.equal(fullCitation(resolution('GA', '31/16 A'), 'zh'), '大会第31/16A号决议');
  });

  it('of a decision says so', () => {
    const decision: CitedAct = { kind: 'decision', body: 'GA', number: '66/511', date: '2011-12-01' };
    assert.equal(
      fullCitation(decision, 'fr'),
      'décision 66/511 de l’Assemblée générale en date du 1er décembre 2011',
    );
    assert.equal(fullCitation(decision, 'zh'), '大会2011年12月1日第66/511号决定');
  });

  it('declines what the language declines', () => {
    assert.equal(
      fullCitation(resolution('CCPCJ', '19/5'), 'ru'),
      'резолюция 19/5 Комиссии по предупреждению преступности и уголовному правосудию',
    );
    assert.equal(
      fullCitation(resolution('ECE', '70/1'), 'ru'),
      'резолюция 70/1 Европейской экономической комиссии',
    );
    assert.equal(
      fullCitation(resolution('UNEA', '5/14'), 'fr'),
      'résolution 5/14 de l’Assemblée des Nations Unies pour l’environnement',
    );
  });
});
