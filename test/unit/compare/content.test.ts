// What language versions have alike: numbers, dates and openings, and what is said where one has them otherwise.
import assert from 'node:assert/strict';
import { datesIn } from '../../../server/src/core/compare/content/dates.ts';
import { numbersIn } from '../../../server/src/core/compare/content/numbers.ts';
import { wordsOf } from '../../../server/src/core/compare/content/words.ts';
import { compareVersions } from '../../../server/src/core/comparing.ts';
import {
  Document,
  LANGUAGES,
  type LanguageCode,
  render,
  type Settings,
} from '../../../server/src/core/index.ts';
import { chineseNumber, englishOrdinal, frenchOrdinal } from '../../../server/src/core/terms/ordinals.ts';
import { foldKey } from '../../../server/src/core/text/fold.ts';
import { ALIGNED, versionsOf } from '../../versions.ts';

type InSix = Readonly<Record<LanguageCode, string>>;

const NUMBERS: readonly (readonly [value: number, written: InSix])[] = [
  [
    1_500_000,
    { ar: '1,5 مليون', zh: '150万', en: '1.5 million', fr: '1,5 million', ru: '1,5 млн', es: '1,5 millones' },
  ],
  [
    1_000_000_000,
    { ar: '1 بليون', zh: '10亿', en: '1 billion', fr: '1 milliard', ru: '1 млрд', es: '1.000 millones' },
  ],
  [12_000, { ar: '12 000', zh: '12 000', en: '12,000', fr: '12 000', ru: '12 000', es: '12.000' }],
  [
    56,
    {
      ar: 'السادسة والخمسين',
      zh: '第五十六',
      en: 'fifty-sixth',
      fr: 'cinquante-sixième',
      ru: 'пятьдесят шестой',
      es: 'quincuagésimo sexto',
    },
  ],
  [
    71,
    {
      ar: 'الحادية والسبعين',
      zh: '第七十一',
      en: 'seventy-first',
      fr: 'soixante et onzième',
      ru: 'семьдесят первая',
      es: 'septuagésimo primer',
    },
  ],
  [
    97,
    {
      ar: 'السابعة والتسعون',
      zh: '第九十七',
      en: 'ninety-seventh',
      fr: 'quatre-vingt-dix-septième',
      ru: 'девяносто седьмую',
      es: 'nonagésimo séptimo',
    },
  ],
  [
    16,
    {
      ar: 'السادسة عشرة',
      zh: '第十六',
      en: 'sixteenth',
      fr: 'seizième',
      ru: 'шестнадцатый',
      es: 'decimosexto',
    },
  ],
  [
    25,
    {
      ar: '25 في المائة',
      zh: '百分之二十五',
      en: '25 per cent',
      fr: '25 pour cent',
      ru: '25 процентов',
      es: '25 por ciento',
    },
  ],
];

const DATES: readonly (readonly [dates: readonly string[], written: InSix])[] = [
  [
    ['2011-12-09'],
    {
      ar: '9 كانون الأول/ديسمبر 2011',
      zh: '2011年12月9日',
      en: '9 December 2011',
      fr: '9 décembre 2011',
      ru: '9 декабря 2011 года',
      es: '9 de diciembre de 2011',
    },
  ],
  [
    ['2011-12-09', '2011-12-17'],
    {
      ar: '9 و 17 كانون الأول/ديسمبر 2011',
      zh: '2011年12月9日和17日',
      en: '9 and 17 December 2011',
      fr: '9 et 17 décembre 2011',
      ru: '9 и 17 декабря 2011 года',
      es: '9 y 17 de diciembre de 2011',
    },
  ],
  [
    ['2011-11-30', '2011-12-11'],
    {
      ar: 'من 30 تشرين الثاني/نوفمبر إلى 11 كانون الأول/ديسمبر 2011',
      zh: '2011年11月30日至12月11日',
      en: 'from 30 November to 11 December 2011',
      fr: 'du 30 novembre au 11 décembre 2011',
      ru: 'с 30 ноября по 11 декабря 2011 года',
      es: 'del 30 de noviembre al 11 de diciembre de 2011',
    },
  ],
  [
    ['2014-07', '2014-08'],
    {
      ar: 'في تموز/يوليه وآب/أغسطس 2014',
      zh: '2014年7月和8月',
      en: 'in July and August 2014',
      fr: 'en juillet et août 2014',
      ru: 'в июле и августе 2014 года',
      es: 'en julio y agosto de 2014',
    },
  ],
  [
    [],
    {
      ar: 'للدول أن تشارك',
      zh: '各国可以参加',
      en: 'States may take part',
      fr: 'les États membres',
      ru: 'в мае',
      es: 'los Estados',
    },
  ],
];

const numbers = (text: string, language: LanguageCode): readonly number[] =>
  numbersIn(foldKey(text), wordsOf(language)).map(({ value }) => value);

const TEXTS: InSix = {
  en: 'The General Assembly,\n\nNoting the meeting of 9 December 2011,\n\n1. Requests the Secretary-General to list 25 harbours in 40 countries.',
  fr: 'L’Assemblée générale,\n\nNotant la réunion du 9 décembre 2011,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports dans 40 pays.',
  es: 'La Asamblea General,\n\nObservando la reunión de 9 de diciembre de 2011,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos en 40 países.',
  ar: 'إن الجمعية العامة،\n\nإذ تلاحظ الاجتماع المعقود في 9 كانون الأول/ديسمبر 2011،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء في 40 بلدا.',
  zh: '大会，\n\n注意到2011年12月9日的会议，\n\n1. 请秘书长列出40个国家的25个港口。',
  ru: 'Генеральная Ассамблея,\n\nотмечая заседание, состоявшееся 9 декабря 2011 года,\n\n1. просит Генерального секретаря составить перечень 25 портов в 40 странах.',
};

/** What is said of versions, each in a file, as "LANGUAGE level code message". */
function told(texts: readonly string[], settings: Settings = {}): string[] {
  const versions = versionsOf(...texts.map((text) => Document.open(text)));
  const { rows } = compareVersions(versions, { openings: ALIGNED, settings });
  return rows
    .flatMap(({ problems }) => problems)
    .map(({ version, severity, code, message }) =>
      [versions[version!]!.resolution.language, severity, code, render(message)].join(' '),
    );
}

const all = LANGUAGES.map((language) => TEXTS[language]);
const except = (language: LanguageCode, from: string, to: string): readonly string[] =>
  LANGUAGES.map((each) => (each === language ? TEXTS[each].replace(from, to) : TEXTS[each]));

describe('numbers and dates of six languages', () => {
  for (const language of LANGUAGES) {
    it(`are read in ${language}`, () => {
      for (const [value, written] of NUMBERS)
        assert.deepEqual(numbers(written[language], language), [value], written[language]);
      for (const [dates, written] of DATES)
        assert.deepEqual(
          datesIn(foldKey(written[language]), wordsOf(language)).flatMap((found) => found.dates),
          dates,
          written[language],
        );
    });
  }

  it('are read whatever the session', () => {
    for (let session = 3; session < 100; session++) {
      assert.deepEqual(numbers(englishOrdinal(session)!, 'en'), [session]);
      assert.deepEqual(numbers(frenchOrdinal(session)!, 'fr'), [session]);
      assert.deepEqual(numbers(`第${chineseNumber(session)}届`, 'zh'), [session]);
    }
  });

  it('share the word behind the last of a span', () => {
    const [first] = numbersIn('215 to 387 billion', wordsOf('en'));
    assert.equal(first!.value, 215e9);
    assert.equal(first!.or, 215);
  });

  it('stay apart in lists', () => {
    assert.deepEqual(numbers('three and four', 'en'), [3, 4]);
    assert.deepEqual(numbers('troisième et quatrième', 'fr'), [3, 4]);
    assert.deepEqual(numbers('الثالثة والرابعة', 'ar'), [3, 4]);
  });
});

describe('language versions that disagree', () => {
  it('do not where all say the same', () => {
    assert.deepEqual(told(all), []);
  });

  it('have the one blamed that stands alone', () => {
    assert.deepEqual(told(except('ru', '25', '52')), [
      'ru warning versions/figure “52” here is “25” in the other versions.',
    ]);
  });

  it('are both named where there are two', () => {
    assert.deepEqual(told([TEXTS.en, TEXTS.fr.replace('9 décembre', '8 décembre')]), [
      'fr warning versions/date “8 décembre 2011” here is “9 December 2011” in English.',
    ]);
    assert.deepEqual(told([TEXTS.en.replace(' of 9 December 2011', ''), TEXTS.fr]), [
      'en warning versions/date “9 décembre 2011” stands in French, not here.',
    ]);
  });

  it('may have a number in words or in figures', () => {
    assert.deepEqual(told(except('en', '40 countries', 'forty countries')), []);
    assert.deepEqual(told(except('fr', '25 ports', 'vingt-cinq ports')), []);
  });

  it('may have what another has in an item in the paragraph itself', () => {
    const items = TEXTS.fr.replace(
      'de dresser la liste de 25 ports dans 40 pays.',
      ':\n\na) De dresser la liste de 25 ports;\n\nb) De le faire dans 40 pays.',
    );
    assert.ok(told([TEXTS.en, items]).every((line) => !line.includes('versions/figure')));
  });

  it('follow levels, and comments in the file', () => {
    const texts = except('es', '25', '52');
    assert.deepEqual(told(texts, { rules: { 'versions/figure': 'off' } }), []);
    assert.match(told(texts, { rules: { 'versions/figure': 'error' } })[0]!, /^es error/);
    const silenced = texts.map((text) =>
      text.replace('1. Solicita', '<!-- chapeau-disable-next-line versions/figure -->\n1. Solicita'),
    );
    assert.deepEqual(told(silenced), []);
  });
});
