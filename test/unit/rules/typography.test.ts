// Rules on typography: what they leave alone, beside what they find.
import { LANGUAGES, type LanguageCode, type Settings } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';
import { checkRule } from './in-six-languages.ts';

/** One operative paragraph in a right text around it. */
function inText(code: string, language: LanguageCode, paragraph: string, settings: Settings = {}): void {
  it(`${language}: ${paragraph.slice(0, 90)}`, () =>
    checkRule(code, framed(paragraph, {}, language), settings));
}

describe('spaces', () => {
  inText('spacing/doubled', 'en', '1. Requests  the  Secretary-General  to  survey  the  quays.');
  inText('spacing/doubled', 'en', '1. Requests the Secretary-General  \nto survey the quays.');
  inText('spacing/before-mark', 'en', '1. Requests him to measure quays of .5 metres ... and more.');
  inText(
    'spacing/before-mark',
    'fr',
    '1. Prie le Secrétaire général d’étudier les quais : petits ; grands ; autres.',
  );
  inText(
    'spacing/after-mark',
    'en',
    '1. Requests him to publish maps at https://example.org/a,b;c and www.example.org.',
  );
  inText(
    'spacing/after-mark',
    'en',
    '1. Requests him to survey 1,200 quays by 10 p.m. on Saturday⟦.⟧Notes the cost.',
  );
  inText(
    'spacing/inside-brackets',
    'en',
    '1. Requests the Secretary-General to survey [ ] quays and ( … ) piers.',
  );
  inText(
    'spacing/outside-brackets',
    'en',
    '1. Requests the State(s) to (re)build piers, and paragraph 3(a) to hold.',
  );
  inText('spacing/outside-brackets', 'fr', '1. Prie les riverain(e)s du port⟦(⟧Nord) de mesurer les quais.');
  inText('spacing/chinese', 'zh', '1. 请秘书长 在 其 下一次 报告 中 研究 各 港口 的 现状。');
});

describe('doubled words', () => {
  const code = 'typing/doubled-word';
  inText(code, 'en', '1. Notes that that survey had had results in Bora Bora, and ⟦the\nthe⟧ quays.');
  inText(code, 'fr', '1. Prend note de ce que nous nous devons, et de ce qu’il y a ⟦à à⟧ faire.');
  inText(code, 'zh', '1. 请秘书长为此目的的实现研究⟦的的⟧港口，并酌情参与与此有关的工作。');
  inText(code, 'es', '1. Toma nota de la página a-a y de lo dicho sobre ⟦los los⟧ muelles.');
});

describe('marks', () => {
  inText('punctuation/doubled', 'en', '1. Notes the quays, piers, etc., of the ports ... and of others.');
  inText(
    'punctuation/foreign',
    'ar',
    '1 - تحيط علما بمنشور United Nations, Treaty Series وبمبلغ 12,000 دولار.',
  );
  inText(
    'punctuation/foreign',
    'zh',
    '1. 表示注意到A/70/1(Vol.I)号文件第2.5节和图一.1，并请秘书长研究港口⟦;⟧还请其提出报告。',
  );
  inText('punctuation/apostrophe', 'en', "1. Notes the harbour's quays and the town's piers.");
  inText('punctuation/dash', 'fr', '1. Prend note de la réunion du 11 - 15 mars et des porte-conteneurs.');
});

describe('quotation marks of one kind', () => {
  const code = 'punctuation/quotation-kind';
  inText(code, 'en', '1. Notes the reports "Quays" and "Piers".');
  inText(code, 'fr', '1. Prend note du rapport « Le “grand” quai » et du rapport « Ports ».');
  inText(code, 'ru', '1. принимает к сведению доклад “Harbours of the North” и доклад «Порты».');
  inText(code, 'ru', '1. принимает к сведению доклад ⟦“⟧Порты”.');
});

describe('French spaces', () => {
  const code = 'spacing/french';
  inText(code, 'fr', '1. Prie les États d’étudier: les quais; les ports; les phares.');
  inText(
    code,
    'fr',
    '1. Prie les États d’étudier les quais\u00a0; les ports⟦ ;⟧ les phares\u202f; les jetées.',
  );
  inText(
    code,
    'fr',
    '1. Prie les États de lire https://example.org à 10:30\u00a0; les ports\u00a0; les phares.',
  );
});

describe('letters and digits', () => {
  inText(
    'script/mixed-word',
    'ru',
    '1. просит ⟦Cекретариат⟧ изучить SMS-сообщения, COVID-19 и порты XXI века.',
  );
  inText(
    'script/latin-letter',
    'ru',
    '1. ссылается на подпункт c пункта 3, приложение c таблицами и работает ⟦c⟧ портами.',
  );
  inText('script/tatweel', 'ar', '1 - تشير إلى الفقرة (هـ) وإلى ما يتصل بـ 12 ميناء.');
  inText('script/digits', 'ar', '1 - تحيط علما بالوثيقة A/70/1 و ١٢ ميناء و ١٣ رصيفا.');
  inText('script/foreign-word', 'zh', '1. 表示注意到United Nations and the Sea一书。');
  for (const language of LANGUAGES.filter((each) => each !== 'ar'))
    it(`leaves the no-break space and marks of direction alone: ${language}`, () =>
      checkRule('script/invisible', framed('1. 12\u00a0000\u200e', {}, language)));
});

describe('dates', () => {
  inText('date/order', 'en', '1. Notes the surveys of 7 March 2014 15 quays, and that they may 2 2015.');
  inText('date/day', 'fr', '1. Prend note de l’étude du 1er mars 2014.');
  inText('date/day', 'en', '1. Notes the survey of ⟦the 9th of March⟧ 2014.');
  inText('date/month-case', 'en', '1. Notes that annex 9 may serve, and the date 9 MARCH 2014.');
  inText(
    'date/numeric',
    'en',
    '1. Notes A/2014/1-03-07, ⟦3/7/2014⟧, ⟦25.7.2014⟧ and https://example.org/2014-03-07/a.',
  );
  inText(
    'date/arabic-month',
    'ar',
    '1 - تحيط علما بحركة 23 مارس وبدراسة آذار/مارس 2014 ودراسة ⟦يونيو⟧ 2015.',
  );
  inText(
    'date/chinese-figures',
    'zh',
    '1. 回顾二〇三〇年代的工作和第二十一届会议，以及⟦二〇一〇年十二月⟧的会议。',
  );
  inText('date/year-word', 'ru', '1. принимает к сведению исследование от 7 марта 2014¹ года.');
});

describe('numbers', () => {
  inText(
    'number/thousands',
    'en',
    '1. Notes treaty No. 27531, the year 2014, document 70/12345 and 12,000 quays.',
  );
  inText('number/thousands', 'fr', '1. Prend note de 12 000 quais, de 1,234 mètre et de ⟦1.234.567⟧ ports.');
  inText('number/range', 'en', '1. Notes the plan for 2014–2018, S/2014-2015 and ⟦2019 - 2021⟧.');
  inText(
    'number/session',
    'en',
    '1. Notes the 46th plenary meeting of the 101st session and the ⟦58th⟧ session.',
  );
  inText('number/percent', 'ru', '1. просит изучить ⟦2%⟧ портов.');
  inText('number/money', 'en', '1. Notes $5 million, ⟦US$ ⟧7 million and ⟦3 million USD⟧.');
  inText(
    'number/below-ten',
    'en',
    '1. Notes paragraph 5 above, 5 years of age, 3 million people beside ⟦6⟧ quays.',
    {
      rules: { 'number/below-ten': 'hint' },
    },
  );
});
