import assert from 'node:assert/strict';
import { check, Document } from '../../../server/src/core/index.ts';
import { checkRule, inSixLanguages } from './in-six-languages.ts';

const COMMA = 'preamble/ends-with-comma';
const SEMICOLON = 'operative/ends-with-semicolon';
const STOP = 'operative/last-ends-with-stop';

describe('closing marks', () => {
  inSixLanguages('a preamble of three', COMMA, {
    en: `The Human Rights Council,

*Recalling* its resolution 19/5 of 22 March 2012⟦.⟧

*Aware* that rivers cross borders,¹

*Welcoming* the report entitled “Rivers”⟦;⟧

1. *Requests* the High Commissioner to report on rivers.

¹ A note.`,
    fr: `Le Conseil des droits de l’homme,

Rappelant sa résolution 19/5 du 22 mars 2012⟦.⟧

Sachant que les cours d’eau traversent les frontières¹,

Se félicitant du rapport intitulé « Fleuves » ⟦;⟧

1. Prie le Haut-Commissaire de faire rapport sur les fleuves.

¹ Une note.`,
    es: `El Consejo de Derechos Humanos,

Recordando su resolución 19/5, de 22 de marzo de 2012⟦;⟧

Consciente de que los ríos cruzan fronteras¹,

Acogiendo con beneplácito el informe titulado “Ríos”⟦.⟧

1. Solicita al Alto Comisionado que informe sobre los ríos.

¹ Una nota.`,
    ar: `إن مجلس حقوق الإنسان،

إذ يشير إلى قراره 19/5 المؤرخ 22 آذار/مارس 2012⟦,⟧

وإذ يرحب بالتقرير المعنون ”الأنهار“،

وإذ يسلم بأن الأنهار تعبر الحدود⟦؛⟧

١ - يطلب إلى المفوضة السامية أن تقدم تقريرا عن الأنهار.`,
    zh: `人权理事会，

回顾其2012年3月22日第19/5号决议⟦,⟧

欢迎题为“河流”的报告，

铭记河流跨越边界⟦。⟧

1. 请高级专员就河流问题提出报告。`,
    ru: `Совет по правам человека,

ссылаясь на свою резолюцию 19/5 от 22 марта 2012 года⟦.⟧

приветствуя доклад, озаглавленный «Реки»,

признавая, что реки пересекают границы⟦;⟧

1. просит Верховного комиссара представить доклад о реках.`,
  });

  inSixLanguages('operative paragraphs of all kinds', SEMICOLON, {
    en: `The General Assembly,

Recalling its earlier work,

1. Requests Member States to plant hedges, ditches, etc.;

2. Takes note of the report entitled “Hedges”⟦,⟧

3. Invites Member States:

(a) To plant;

(b) To water; and

(c) To prune⟦.⟧

4. Decides to end here.`,
    fr: `L’Assemblée générale,

Rappelant ses travaux antérieurs,

1. Prie les États Membres de planter des haies ;

2. Prend note du rapport intitulé « Haies »⟦,⟧

3. Décide d’en rester là.`,
    es: `La Asamblea General,

Recordando su labor anterior,

1. Solicita a los Estados Miembros que planten setos, etc.;

2. Toma nota del informe titulado “Setos”⟦.⟧

3. Decide terminar aquí.`,
    ar: `إن الجمعية العامة،

إذ تشير إلى أعمالها السابقة،

١ - تطلب إلى الدول الأعضاء غرس الأسيجة⟦;⟧

٢ - تحيط علما بالتقرير المعنون ”الأسيجة“⟦.⟧

٣ - تقرر الاكتفاء بذلك.`,
    zh: `大会，

回顾其以往的工作，

1. 请会员国种植树篱⟦;⟧

2. 表示注意到题为“树篱”的报告⟦，⟧

3. 决定到此为止。`,
    ru: `Генеральная Ассамблея,

ссылаясь на свою прежнюю работу,

1. просит государства-члены сажать живые изгороди и т. д.;

2. принимает к сведению доклад, озаглавленный «Изгороди»⟦.⟧

3. постановляет на этом закончить.`,
  });

  inSixLanguages('the last paragraph', STOP, {
    en: 'The General Assembly,\n\nRecalling its work,\n\n1. Requests a list;\n\n2. Takes note of “Hedges.”\n',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prie le Secrétariat de dresser une liste⟦;⟧\n\nAnnexe\n\nListe\n',
    es: 'La Asamblea General,\n\nRecordando su labor,\n\n1. Solicita una lista⟦,⟧\n',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n1 - تطلب إعداد قائمة⟦؛⟧\n',
    zh: '大会，\n\n回顾其工作，\n\n1. 请秘书处编制清单⟦；⟧\n',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. просит составить перечень⟦;⟧\n',
  });

  it('lets a section end with either mark, and a recommended draft with its own', () => {
    checkRule(
      SEMICOLON,
      'The General Assembly,\n\nRecalling its work,\n\nI\n\n1. Requests a list.\n\nII\n\n2. Decides to end here.',
    );
    checkRule(
      SEMICOLON,
      `The Economic and Social Council,

Recommends to the General Assembly the adoption of the following draft resolution:

The General Assembly,

Recalling its work,

1. Requests a list⟦.⟧

2. Decides to end here.`,
    );
  });

  it('asks for the comma in the preamble of a draft, too, and for none before items', () => {
    checkRule(
      COMMA,
      'The General Assembly,\n\nNoting:\n\n(a) The wells;\n\n(b) The springs;\n\n1. Requests a list.',
    );
  });

  it('says of a mark that is missing that something is unfinished, of a wrong one not', () => {
    const of = (text: string) =>
      check(Document.open(text))
        .filter(({ code }) => code === COMMA)
        .map(({ unfinished }) => unfinished);
    assert.deepEqual(of('The General Assembly,\n\nRecalling its work\n\n1. Requests a list.'), [true]);
    assert.deepEqual(of('The General Assembly,\n\nRecalling its work;\n\n1. Requests a list.'), [undefined]);
  });

  it('writes a semicolon with the space that the text puts before its marks', () => {
    const text = (mark: string) =>
      `L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prie le Secrétariat de dresser une liste\u00a0;\n\n2. Invite les États à la lire${mark}\n\n3. Décide d’en rester là.`;
    const document = Document.open(text('.'));
    const [{ fixes } = { fixes: [] }] = check(document);
    assert.equal(document.edit(fixes[0]!.edits, 1).text(), text('\u00a0;'));
  });

  it('takes the white space away before a comma or full stop that it writes', () => {
    const document = Document.open(
      'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prie le Secrétariat de dresser une liste\u00a0;',
    );
    const [{ fixes } = { fixes: [] }] = check(document, { rules: { 'numbering/sole': 'off' } });
    assert.match(document.edit(fixes[0]!.edits, 1).text(), /une liste\.$/);
  });
});
