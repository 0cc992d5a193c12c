// What the marks of a draft are read as: words, who says what of them, and how they nest.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { marksAt, negotiationIn, pointsIn } from '../../../server/src/core/negotiating.ts';
import { draft, told } from './drafts.ts';

function reads(title: string, language: LanguageCode, text: string, ...marks: readonly string[]): void {
  it(`${title}: ${language}`, () => assert.deepEqual(told(draft(language, text)), marks));
}

const PARAGRAPH: Readonly<Record<LanguageCode, string>> = {
  en: '1. *Requests* aid.',
  fr: '1. *Prie* les États d’agir.',
  es: '1. *Solicita* ayuda.',
  ru: '1. *просит* оказать помощь.',
  ar: '1 - *تطلب* تقديم المساعدة.',
  zh: '1. *请*各国提供援助。',
};

describe('marks of negotiation', () => {
  reads('words in brackets', 'en', '1. *Requests* States [, in time,] to act;', 'proposal · , in time,');
  reads('words in full-width brackets', 'zh', '1. *请*各国［及时］采取行动；', 'proposal · 及时');
  reads(
    'nested',
    'en',
    '1. *Urges* [all [willing [and able]] States];',
    'proposal · all [willing [and able]] States',
    '> proposal · willing [and able]',
    '> > proposal · and able',
  );
  reads(
    'over paragraphs',
    'en',
    '[1. *Requests* aid;\n\n2. *Urges* haste;]',
    'proposal · 1. *Requests* aid;\n\n2. *Urges* haste;',
  );
  reads('over hard-wrapped lines', 'en', '1. *Requests* [aid\nand haste];', 'proposal · aid\nand haste');
  reads(
    'a lone opening bracket',
    'en',
    '1. *Requests* [aid;\n\n2. *Urges* [more] haste;',
    'unbalanced',
    'proposal · more',
  );
  reads('a lone closing bracket', 'en', '1. *Requests* aid] and haste;', 'unbalanced');
  reads(
    'a bracket that the next resolution does not close',
    'en',
    '1. *Requests* [aid.\n\nThe General Assembly,\n\n*Recalling* its work],\n\n1. *Urges* haste.',
    'unbalanced',
    'unbalanced',
  );

  const said: Readonly<Record<LanguageCode, readonly (readonly [string, string])[]>> = {
    en: [
      ['1. *Requests* [EU: swift] aid;', 'proposal · swift · EU:propose'],
      ['1. *Requests* [US, Japan: swift] aid;', 'proposal · swift · United States of America+Japan:propose'],
      ['1. *Requests* [swift – AU] aid;', 'proposal · swift · Australia:propose'],
      ['1. *Requests* [swift (CANZ)] aid;', 'proposal · swift · CANZ:propose'],
      ['1. *Requests* [delete: swift] aid;', 'deletion · swift · :delete'],
      ['1. *Requests* [AU: delete: swift] aid;', 'deletion · swift · Australia:delete'],
      ['[1. *Requests* aid;] [delete – AU]', 'deletion · 1. *Requests* aid; · Australia:delete'],
      ['1. *Requests* aid; [AU: delete]', 'remark · Australia:delete'],
      ['1. *Requests* aid; [Japan, Norway: reserve]', 'remark · Japan+Norway:reserve'],
      [
        '1. *Requests* aid; [EU: support; US: oppose]',
        'remark · EU:support · United States of America:oppose',
      ],
      ['1. *Requests* [G77 and China: alt: swift] aid;', 'proposal · swift · G77 and China:alternative'],
      ['1. *Requests* [Freedonia: swift] aid;', 'proposal · swift · Freedonia:propose'],
      ['1. *Requests* [Chair’s proposal: swift] aid;', 'proposal · swift · Chair:propose'],
      [
        '1. *Requests* [swift] [EU: retain] [US: delete] aid;',
        'proposal · swift · EU:retain · United States of America:delete',
      ],
      ['1. *Requests* aid; [AU: move to OP5]', 'remark · Australia:move'],
      ['1. *Requests* [aid [EU: delete]] now;', 'deletion · aid · EU:delete'],
      ['1. *Requests* aid; (agreed ad ref)', 'remark · :ad-ref · ad-ref'],
      ['[1. *Requests* aid;] (agreed)', 'proposal · 1. *Requests* aid; · :agree · agreed'],
      ['1. *Requests* aid; [Agreed]', 'remark · :agree · agreed'],
      ['1. *Requests* aid [Reserve: Japan];', 'remark · Japan:reserve'],
      ['1. *Requests* the [agreed] aid;', 'proposal · agreed'],
      ['1. *Requests* aid of [Japan] for all;', 'proposal · Japan'],
      ['1. *Requests* aid [including: food and water] for all;', 'proposal · including: food and water'],
    ],
    fr: [
      ['1. *Prie* [UE : d’urgence] les États d’agir ;', 'proposal · d’urgence · EU:propose'],
      ['1. *Prie* les États d’agir ; [Australie : supprimer]', 'remark · Australia:delete'],
      ['1. *Prie* les États d’agir ; [Japon, Norvège : réserve]', 'remark · Japan+Norway:reserve'],
      ['1. *Prie* les États d’agir ; (convenu ad ref)', 'remark · :ad-ref · ad-ref'],
      ['1. *Prie* [tous – Groupe africain] les États d’agir ;', 'proposal · tous · African Group:propose'],
      ['1. *Prie* les États d’agir [Réserve : Japon] ;', 'remark · Japan:reserve'],
      ['1. *Prie* [supprimer : tous] les États d’agir ;', 'deletion · tous · :delete'],
    ],
    es: [
      ['1. *Solicita* [UE: con urgencia] ayuda;', 'proposal · con urgencia · EU:propose'],
      ['1. *Solicita* ayuda; [suprimir – Australia]', 'remark · Australia:delete'],
      ['1. *Solicita* ayuda; [Japón y Noruega: reserva]', 'remark · Japan+Norway:reserve'],
      ['1. *Solicita* ayuda [Reserva: Japón];', 'remark · Japan:reserve'],
      ['1. *Solicita* ayuda; (acordado)', 'remark · :agree · agreed'],
      [
        '1. *Solicita* [Grupo de los 77 y China: alternativa: más] ayuda;',
        'proposal · más · G77 and China:alternative',
      ],
    ],
    ru: [
      ['1. *просит* [ЕС: срочно] оказать помощь;', 'proposal · срочно · EU:propose'],
      ['1. *просит* оказать помощь; [Австралия: исключить]', 'remark · Australia:delete'],
      ['1. *просит* оказать помощь; [оговорка Японии и Норвегии]', 'remark · Japan+Norway:reserve'],
      ['1. *просит* оказать помощь [Оговорка: Япония];', 'remark · Japan:reserve'],
      ['1. *просит* оказать помощь; (согласовано)', 'remark · :agree · agreed'],
      [
        '1. *просит* [срочно – Группа 77 и Китай] оказать помощь;',
        'proposal · срочно · G77 and China:propose',
      ],
    ],
    ar: [
      ['1 - *تطلب* [الاتحاد الأوروبي: على الفور] تقديم المساعدة؛', 'proposal · على الفور · EU:propose'],
      ['1 - *تطلب* تقديم المساعدة؛ [تحذف – أستراليا]', 'remark · Australia:delete'],
      ['1 - *تطلب* تقديم المساعدة؛ [اليابان والنرويج: تحفظ]', 'remark · Japan+Norway:reserve'],
      ['1 - *تطلب* تقديم المساعدة [تحفظ: اليابان]؛', 'remark · Japan:reserve'],
      ['1 - *تطلب* تقديم المساعدة؛ (متفق عليه)', 'remark · :agree · agreed'],
      ['1 - *تطلب* [المجموعة العربية: بديل: عاجلة] المساعدة؛', 'proposal · عاجلة · Arab Group:alternative'],
    ],
    zh: [
      ['1. *请*各国［欧盟：紧急］提供援助；', 'proposal · 紧急 · EU:propose'],
      ['1. *请*各国提供援助；［删除——澳大利亚］', 'remark · Australia:delete'],
      ['1. *请*各国提供援助；［日本、挪威：保留］', 'remark · Japan+Norway:reserve'],
      ['1. *请*各国提供援助［保留：日本］；', 'remark · Japan:reserve'],
      ['1. *请*各国提供援助；（商定）', 'remark · :agree · agreed'],
      [
        '1. *请*各国［77国集团和中国：备选案文：紧急］提供援助；',
        'proposal · 紧急 · G77 and China:alternative',
      ],
      ['［1. *请*各国提供援助；］［欧盟］', 'proposal · 1. *请*各国提供援助； · EU:propose'],
    ],
  };
  for (const language of LANGUAGES)
    for (const [text, mark] of said[language]) reads(`who says what, in “${text}”`, language, text, mark);

  reads(
    'words to choose from',
    'en',
    '1. *Decides* that States [shall/should] act;',
    'choice · shall|should',
  );
  reads('words to choose from', 'zh', '1. *决定*各国［应/须］采取行动；', 'choice · 应|须');
  reads('brackets to choose from', 'en', '1. *Decides* on [a]/[the] day;', 'choice · a|the');
  reads('brackets that would run together', 'en', '1. *Decides* on [an][the] evening;', 'choice · an|the');
  reads('three of them', 'en', '1. *Decides* that [I][we][they] meet;', 'choice · I|we|they');
  reads('numbers', 'en', '1. *Decides* to meet in [2027][2028];', 'choice · 2027|2028');
  reads('a choice at the beginning', 'ar', '1 - [تحث/تشجع] الدول على العمل؛', 'choice · تحث|تشجع');
  reads(
    'an added paragraph with a foreign name',
    'ar',
    '1 - *تطلب* المساعدة؛\n\n1 مكررا - [EU: تحث الدول على العمل؛]',
    'proposal · تحث الدول على العمل؛ · EU:propose',
  );
  reads(
    'an alternative behind a bracket',
    'en',
    '1. *Decides* that States [EU: shall] [US: alt: should] act;',
    'choice · shall|should · EU:propose · United States of America:alternative',
  );
  reads('options', 'en', '1. *Decides* on [Option 1: May Option 2: June];', 'choice · May|June');
  reads('an option without words', 'en', '1. *Decides* on [Option 1: May Option 2:];', 'choice · May|');
  reads(
    'options',
    'ar',
    '1 - *تقرر* عقد الاجتماع في [الخيار 1: أيار/مايو الخيار 2: تموز/يوليه]؛',
    'choice · أيار/مايو|تموز/يوليه',
  );
  reads('one word with a stroke', 'en', '1. *Requests* aid [and/or] haste;', 'proposal · and/or');

  reads(
    'new and deleted words',
    'en',
    '1. *Requests* ~~slow~~ **swift** aid and <del>old</del> <ins>new</ins> tents;',
    'deletion · slow',
    'proposal · swift',
    'deletion · old',
    'proposal · new',
  );
  reads('a new paragraph in bold', 'en', '**1. Requests aid;**', 'proposal · 1. Requests aid;');
  reads('bold inside a bracket', 'en', '1. *Requests* [EU: **swift**] aid;', 'proposal · swift · EU:propose');
  reads('no openings in bold', 'en', '**1.** **Requests** aid;');
  reads('no openings in bold', 'zh', '1. **请**各国提供援助；');

  it('are not footnote marks, links, blanks or words of editors', () => {
    const text =
      '1. *Requests*[^1] aid [sic], as in [the report](https://example.org), by [date], at […] and [A/66/L.5];';
    assert.deepEqual(told(draft('en', text, '[Adopted without a vote.]', '[^1]: A [note].')), []);
  });

  const ADOPTED: Readonly<Record<LanguageCode, string>> = {
    en: '[Adopted by a recorded vote of 20 to 3.]',
    fr: '[Adoptée à l’issue d’un vote enregistré, par 20 voix contre 3.]',
    es: '[Aprobada en votación registrada por 20 votos contra 3.]',
    ru: '[Принята заносимым в отчет о заседании голосованием.]',
    ar: '[اعتمد بتصويت مسجل بأغلبية 20 صوتا.]',
    zh: '[经记录表决，以20票对3票通过。]',
  };
  for (const language of LANGUAGES)
    it(`are not what editors say of the vote: ${language}`, () =>
      assert.deepEqual(told(draft(language, PARAGRAPH[language], ADOPTED[language])), []));

  it('are looked for in a text without a resolution, too', () => {
    assert.deepEqual(told(Document.open('Proposal of the day: [EU: swift] aid.\n')), [
      'proposal · swift · EU:propose',
    ]);
  });

  it('are found at a place, the innermost first', () => {
    const document = draft('en', '1. *Requests* [swift [and large]] aid;');
    const found = marksAt(negotiationIn(document), document.text().indexOf('large'));
    assert.deepEqual(
      found.map(({ text }) => document.slice(text)),
      ['and large', 'swift [and large]'],
    );
  });

  it('are many beside one another, or say much', () => {
    const many = negotiationIn(draft('en', `1. *Decides* that ${'[we]'.repeat(5000)} meet;`)).marks;
    assert.ok(many.length > 1);
    const { marks } = negotiationIn(draft('en', `1. *Requests* [${'EU: '.repeat(5000)}swift] aid;`));
    assert.deepEqual(
      marks[0]?.attributions.map(({ delegations }) => delegations.map(({ key }) => key)),
      [['EU']],
    );
  });

  it('nest as deep as one likes', () => {
    const document = draft('en', `1. *Requests* ${'['.repeat(5000)}aid${']'.repeat(5000)};`);
    assert.ok(negotiationIn(document).marks.length > 0);
  });
});

describe('alternatives among paragraphs', () => {
  const texts: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: ['1. *Requests* aid;', '1 alt. *Urges* haste;', 'Alt 2: *Urges* care;', '2. *Decides* to act.'],
    fr: [
      '1. *Prie* les États d’agir ;',
      '1 alt. *Engage* les États à agir ;',
      'Variante 2 : *Invite* les États à agir ;',
      '2. *Décide* d’agir.',
    ],
    es: [
      '1. *Solicita* ayuda;',
      '1 alt. *Insta* a que se ayude;',
      'Variante 2. *Invita* a que se ayude;',
      '2. *Decide* actuar.',
    ],
    ru: [
      '1. *просит* помощи;',
      '1 альт. *призывает* помочь;',
      'Вариант 2. *предлагает* помочь;',
      '2. *постановляет* действовать.',
    ],
    ar: [
      '1 - *تطلب* المساعدة؛',
      '1 بديل - *تحث* على المساعدة؛',
      'بديل 2 - *تدعو* إلى المساعدة؛',
      '2 - *تقرر* العمل.',
    ],
    zh: [
      '1. *请*各国援助；',
      '1备选. *敦促*各国援助；',
      '备选案文2：*邀请*各国援助；',
      '2. *决定*采取行动。',
    ],
  };
  for (const language of LANGUAGES)
    it(`are told by their labels: ${language}`, () => {
      const { alternatives } = negotiationIn(draft(language, ...texts[language]));
      assert.deepEqual(
        alternatives.map(({ kind, options }) => [kind, options.length]),
        [['alt', 3]],
      );
    });

  it('are told by what a bracket says', () => {
    const { alternatives } = negotiationIn(
      draft('en', '1. *Requests* aid;', '[EU: alt: 1. *Urges* haste;]', '2. *Decides* to act.'),
    );
    assert.deepEqual(
      alternatives[0]?.options.map(({ attributions }) => attributions.length),
      [0, 1],
    );
  });

  it('may be paragraphs that were added, all in brackets', () => {
    const { alternatives } = negotiationIn(draft('en', '[1. *Requests* aid;]', '[1 bis. *Urges* haste;]'));
    assert.deepEqual(
      alternatives.map(({ kind }) => kind),
      ['bis'],
    );
    assert.deepEqual(
      negotiationIn(draft('en', '1. *Requests* aid;', '1 bis. *Urges* haste;')).alternatives,
      [],
    );
  });
});

describe('samples of negotiation', () => {
  const pointsOf = (language: LanguageCode) => {
    const text = fs.readFileSync(`samples/negotiation.${language}.resolution`, 'utf8');
    return pointsIn(Document.open(text)).map(({ what, status, attributions, place }) => {
      const said = attributions.map(({ delegations, stance }) => [delegations.map(({ key }) => key), stance]);
      return { what, status, said, role: place.role };
    });
  };
  for (const language of LANGUAGES)
    it(`say in ${language} what the English one says`, () => {
      assert.ok(pointsOf('en').length > 25);
      assert.deepEqual(pointsOf(language), pointsOf('en'));
    });
});
