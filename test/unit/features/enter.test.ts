import { checkKey } from './keys.ts';

const enter = (before: string, after: string | null) => checkKey('enter', before, after);

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';

describe('Enter after a mark', () => {
  it('begins the next numbered paragraph and renumbers those below', () => {
    enter(
      `${HEAD}1. *Requests* a;‸\n\n2. *Decides* b:\n\n(a) c;\n\n3. *Decides* d.\n`,
      `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b:\n\n(a) c;\n\n4. *Decides* d.\n`,
    );
  });

  it('stops to renumber where the numbers do not run on', () => {
    enter(
      `${HEAD}1. *Requests* a;‸\n\n2. *Decides* b;\n\n5. *Decides* c.\n`,
      `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b;\n\n5. *Decides* c.\n`,
    );
  });

  it('begins a new preambular paragraph', () => {
    enter(`${HEAD}*Noting* a,‸\n\n1. *Decides* b.\n`, `${HEAD}*Noting* a,\n\n‸\n\n1. *Decides* b.\n`);
  });

  it('begins the preamble after the enacting line', () => {
    enter('The General Assembly,‸', 'The General Assembly,\n\n‸');
  });

  it('begins a list, and the list below it', () => {
    enter(`${HEAD}1. *Requests* them:‸`, `${HEAD}1. *Requests* them:\n\n(a) ‸`);
    enter(`${HEAD}1. *Requests* them:\n\n(a) to do:‸`, `${HEAD}1. *Requests* them:\n\n(a) to do:\n\n(i) ‸`);
  });

  it('puts a first item before those that are there', () => {
    enter(
      `${HEAD}1. *Requests* them:‸\n\n(a) to a;\n\n(b) to b.\n`,
      `${HEAD}1. *Requests* them:\n\n(a) ‸\n\n(b) to a;\n\n(c) to b.\n`,
    );
  });

  it('writes a new list as the lists of the text are written', () => {
    enter(
      `${HEAD}1. *Requests* them:\n   a) to a;\n   b) to b;\n\n2. *Decides*:‸`,
      `${HEAD}1. *Requests* them:\n   a) to a;\n   b) to b;\n\n2. *Decides*:\n   a) ‸`,
    );
  });

  it('goes on with the items', () => {
    enter(
      `${HEAD}1. *Requests* them:\n\n(a) to a;‸\n\n(b) to b.\n`,
      `${HEAD}1. *Requests* them:\n\n(a) to a;\n\n(b) ‸\n\n(c) to b.\n`,
    );
    enter(
      `${HEAD}1. *Requests* them:\n\n(a) to a; and‸`,
      `${HEAD}1. *Requests* them:\n\n(a) to a; and\n\n(b) ‸`,
    );
  });

  it('ends a preambular list at its comma', () => {
    enter(
      'The General Assembly,\n\n*Recalling*:\n\n(a) one;\n\n(b) two,‸',
      'The General Assembly,\n\n*Recalling*:\n\n(a) one;\n\n(b) two,\n\n‸',
    );
  });

  it('takes the rest of a divided paragraph along', () => {
    enter(`${HEAD}1. *Requests* a; ‸*Decides* b.\n`, `${HEAD}1. *Requests* a;\n\n2. ‸*Decides* b.\n`);
  });

  it('looks behind a footnote mark, and does not part the mark from its paragraph', () => {
    enter(`${HEAD}1. *Requests* a;[^1]‸`, `${HEAD}1. *Requests* a;[^1]\n\n2. ‸`);
    enter(`${HEAD}1. *Requests* a;‸[^1]`, null);
    enter(`${HEAD}1. *Requests* a;‸ ²`, null);
    enter(`${HEAD}1. *Requests* a;‸*`, `${HEAD}1. *Requests* a;\n\n2. ‸*`);
  });

  it('keeps the line breaks and the spacing of the text', () => {
    enter(
      'The General Assembly,\r\n\r\n1.\t*Requests* a;‸\r\n\r\n2.\t*Decides* b.\r\n',
      'The General Assembly,\r\n\r\n1.\t*Requests* a;\r\n\r\n2.\t‸\r\n\r\n3.\t*Decides* b.\r\n',
    );
    enter(
      'The General Assembly,\n1. *Requests* a;‸\n2. *Decides* b.\n',
      'The General Assembly,\n1. *Requests* a;\n2. ‸\n3. *Decides* b.\n',
    );
  });

  it('numbers the paragraphs of an annex', () => {
    enter(
      `${HEAD}1. *Adopts* it.\n\nAnnex\n\nRules\n\n1. States shall do a;‸\n\n2. States shall do b.\n`,
      `${HEAD}1. *Adopts* it.\n\nAnnex\n\nRules\n\n1. States shall do a;\n\n2. ‸\n\n3. States shall do b.\n`,
    );
  });

  it('goes on behind a mark that a completion has put there', () => {
    enter(`${HEAD}*Noting* a‸,`, `${HEAD}*Noting* a,\n\n‸`);
    enter(`${HEAD}*Noting* a‸,[^1]\n\n1. *Decides* b.\n`, `${HEAD}*Noting* a,[^1]\n\n‸\n\n1. *Decides* b.\n`);
    enter(
      `${HEAD}1. *Requests* a‸;\n\n2. *Decides* b.\n`,
      `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b.\n`,
    );
    enter(
      `${HEAD}1. *Requests* a;\n\n2. *Decides* b‸.\n`,
      `${HEAD}1. *Requests* a;\n\n2. *Decides* b.\n\n‸\n`,
    );
  });

  it('goes on with the paragraphs of an annex behind their stops', () => {
    const annex = `${HEAD}1. *Adopts* it.\n\nAnnex\n\nRules\n\n1. States do a`;
    enter(`${annex}.‸\n`, `${annex}.\n\n2. ‸\n`);
    enter(`${annex}‸.\n\n2. States do b.\n`, `${annex}.\n\n2. ‸\n\n3. States do b.\n`);
  });

  it('is a plain line break everywhere else', () => {
    for (const text of [
      '‸',
      'A title‸',
      `${HEAD}1. *Requests* the Secretary-General‸`,
      `${HEAD}1. *Decides* to remain seized.‸`,
      `${HEAD}1. ‸*Requests* a;`,
      `${HEAD}‸1. *Requests* a;`,
      `${HEAD}1. *Requests* a;\n‸`,
    ])
      enter(text, null);
  });
});

describe('Enter in an empty item', () => {
  it('goes one level up', () => {
    enter(
      `${HEAD}1. *Requests*:\n\n(a) to do:\n\n(i) x;\n\n(ii) ‸\n\n(b) to go.\n`,
      `${HEAD}1. *Requests*:\n\n(a) to do:\n\n(i) x;\n\n(b) ‸\n\n(c) to go.\n`,
    );
    enter(
      `${HEAD}1. *Requests*:\n\n(a) to do;\n\n(b) ‸\n\n2. *Decides* b.\n`,
      `${HEAD}1. *Requests*:\n\n(a) to do;\n\n2. ‸\n\n3. *Decides* b.\n`,
    );
  });

  it('leaves the operative part from an empty paragraph', () => {
    enter(
      `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b.\n`,
      `${HEAD}1. *Requests* a;\n\n‸\n\n2. *Decides* b.\n`,
    );
  });

  it('leaves a preambular list', () => {
    enter(
      'The General Assembly,\n\n*Recalling*:\n(a) one;\n(b) ‸\n\n1. *Decides* a.\n',
      'The General Assembly,\n\n*Recalling*:\n(a) one;\n\n‸\n\n1. *Decides* a.\n',
    );
  });

  it('sets the paragraph apart that follows a close list', () => {
    enter(
      `${HEAD}1. *Requests*:\na) to do;\nb) ‸\n\n2. *Decides* b.\n`,
      `${HEAD}1. *Requests*:\na) to do;\n\n2. ‸\n\n3. *Decides* b.\n`,
    );
  });
});

describe('Enter in six languages', () => {
  const texts: Record<string, readonly (readonly [string, string])[]> = {
    en: [
      ['The General Assembly,\n\n1. *Requests* them;‸', '2. '],
      ['The General Assembly,\n\n1. *Requests* them:\n\n(a) one;‸', '(b) '],
      ['The General Assembly,\n\n1. *Requests* them:‸', '(a) '],
      ['The General Assembly,\n\n*Noting* them,‸', ''],
    ],
    fr: [
      ['L’Assemblée générale,\n\n1. *Prie* les États ;‸', '2. '],
      ['L’Assemblée générale,\n\n1. *Prie* les États :\n\na) un ;‸', 'b) '],
      ['L’Assemblée générale,\n\n1. *Prie* les États :‸', 'a) '],
      ['L’Assemblée générale,\n\n*Rappelant* sa résolution,‸', ''],
    ],
    es: [
      ['La Asamblea General,\n\n1. *Pide* a los Estados;‸', '2. '],
      ['La Asamblea General,\n\n1. *Pide* a los Estados:\n\na) uno;‸', 'b) '],
      ['La Asamblea General,\n\n1. *Pide* a los Estados:‸', 'a) '],
      ['La Asamblea General,\n\n*Recordando* su resolución,‸', ''],
    ],
    ru: [
      ['Генеральная Ассамблея,\n\n1. *просит* государства;‸', '2. '],
      ['Генеральная Ассамблея,\n\n1. *просит* государства:\n\na) раз;‸', 'b) '],
      ['Генеральная Ассамблея,\n\n1. *просит* государства:\n\nа) раз;‸', 'б) '],
      ['Генеральная Ассамблея,\n\n1. *просит* государства:‸', 'a) '],
      ['Генеральная Ассамблея,\n\n*ссылаясь* на свою резолюцию,‸', ''],
    ],
    ar: [
      ['إن الجمعية العامة،\n\n1 - *تطلب* إلى الدول؛‸', '2 - '],
      ['إن الجمعية العامة،\n\n١ - *تطلب* إلى الدول؛‸', '٢ - '],
      ['إن الجمعية العامة،\n\n1 - *تطلب* إلى الدول:\n\n(أ) واحد؛‸', '(ب) '],
      ['إن الجمعية العامة،\n\n1 - *تطلب* إلى الدول:‸', '(أ) '],
      ['إن الجمعية العامة،\n\n1 - *تطلب* إلى الدول:\n\n(أ) ما يلي:‸', '’1‘ '],
      ['إن الجمعية العامة،\n\n*إذ تشير* إلى قرارها،‸', ''],
    ],
    zh: [
      ['大会，\n\n1. *请*会员国；‸', '2. '],
      ['大会，\n\n1.*请*会员国；‸', '2.'],
      ['大会，\n\n1. *请*会员国：\n\n(a) 一；‸', '(b) '],
      ['大会，\n\n1. *请*会员国：\n\n㈠一；‸', '㈡'],
      ['大会，\n\n1. *请*会员国：‸', '(a) '],
      ['大会，\n\n1. *请*会员国：\n\n(a) 如下：‸', '(一) '],
      ['大会，\n\n*回顾*其决议，‸', ''],
    ],
  };
  for (const [language, cases] of Object.entries(texts)) {
    for (const [before, label] of cases) {
      it(`${language}: ${before.slice(before.lastIndexOf('\n') + 1, -1)} → ${label || 'a new line'}`, () => {
        enter(before, `${before.slice(0, -1)}\n\n${label}‸`);
      });
    }
  }

  for (const [language, cases] of Object.entries(texts)) {
    for (const [before, label] of cases.filter(([text]) => !text.includes('\n\n*'))) {
      it(`${language}: the same before the mark: ${before.slice(before.lastIndexOf('\n') + 1, -1)}`, () => {
        const [, text, mark] = /^(.*?)(\s?\p{P}\s?)‸$/su.exec(before)!;
        enter(`${text}‸${mark}`, `${before.slice(0, -1)}\n\n${label}‸`);
        enter(`${text}‸${mark}\n\n`, `${before.slice(0, -1)}\n\n${label}‸\n\n`);
      });
    }
  }

  it('does not take the enumeration comma for the end of a paragraph', () => {
    enter('大会，\n\n*回顾*甲、‸', null);
  });
});
