import assert from 'node:assert/strict';
import { check, Document, packOf } from '../../../server/src/core/index.ts';
import { editDistance, nearestForms } from '../../../server/src/core/rules/nearest.ts';
import { checkRule, inSixLanguages } from './in-six-languages.ts';

describe('openings', () => {
  inSixLanguages('a verb in the preamble', 'preamble/opening-form', {
    en: 'The General Assembly,\n\nNoting the rain,\n\n*⟦Also recalls⟧* its earlier work,\n\n1. Requests a list.',
    fr: 'L’Assemblée générale,\n\nNotant la pluie,\n\n⟦Rappelle également⟧ ses travaux,\n\n1. Prie le Secrétariat d’agir.',
    es: 'La Asamblea General,\n\nObservando la lluvia,\n\n⟦Recuerda también⟧ su labor,\n\n1. Solicita una lista.',
    ar: 'إن الجمعية العامة،\n\nإذ تلاحظ المطر،\n\n⟦تشير⟧ إلى أعمالها السابقة،\n\n1 - تطلب إعداد قائمة.',
    ru: 'Генеральная Ассамблея,\n\nотмечая дожди,\n\n⟦напоминает также⟧ о своей работе,\n\n1. просит составить перечень.',
  });

  it('may be a participle where the verb of the paragraph comes later', () => {
    const text = (rest: string) => `The Security Council,\n\n1. Requests a list;\n\n2. ${rest}`;
    checkRule('operative/opening-form', text('Recognizing that lists take time, also requests patience.'));
    checkRule('operative/opening-form', text('⟦Recognizing⟧ that lists take time, and patience.'));
  });

  inSixLanguages('a slip of the pen', 'opening/misspelt', {
    en: 'The General Assembly,\n\n*⟦Recaling⟧* its earlier work,\n\n1. ⟦Decidse⟧ to end here.',
    fr: 'L’Assemblée générale,\n\n⟦Rapellant⟧ ses travaux,\n\n1. ⟦Décied⟧ d’en rester là.',
    es: 'La Asamblea General,\n\n⟦Recrodando⟧ su labor,\n\n1. ⟦Decdie⟧ terminar aquí.',
    ru: 'Генеральная Ассамблея,\n\n⟦ссылясь⟧ на свою работу,\n\n1. ⟦постонавляет⟧ закончить.',
  });

  it('agree with the body: another gender is no slip of the pen', () => {
    for (const text of [
      'Le Conseil des droits de l’homme,\n\nDemeurant convaincu que l’eau est la vie,\n\n1. Prie le Secrétariat d’agir.',
      'El Consejo de Derechos Humanos,\n\nProfundamente convencido del valor del agua,\n\n1. Solicita una lista.',
      'Совет по правам человека,\n\nбудучи глубоко убежден в пользе воды,\n\n1. просит составить перечень.',
    ])
      checkRule('opening/misspelt', text);
  });

  it('offer the nearest forms, one letter off as the answer', () => {
    const document = Document.open('The General Assembly,\n\nRecaling its work,\n\n1. Requests a list.');
    const [finding] = check(document);
    assert.deepEqual(
      finding?.fixes.filter(({ preferred }) => preferred).map(({ title }) => title),
      ['Write “Recalling”'],
    );
  });

  it('are compared by the letters that must be changed', () => {
    for (const [a, b, most, distance] of [
      ['recaling', 'recalling', 2, 1],
      ['ntoes', 'notes', 2, 1],
      ['urges', 'urges', 2, 0],
      ['takes', 'stakes', 2, 1],
      ['abcdef', 'ghijkl', 2, 3],
      ['', 'ab', 2, 2],
      ['ab', '', 1, 2],
    ] as const)
      assert.equal(editDistance(a, b, most), distance, `${a} ${b}`);
    assert.deepEqual(
      nearestForms('recaling its resolution', packOf('en'), 'preambular').map(({ form }) => form.written),
      ['Recalling'],
    );
  });

  inSixLanguages('one among emphasised ones that is plain', 'opening/emphasis', {
    en: 'The General Assembly,\n\n**Noting** the rain,\n\n**Recalling** its work,\n\n**Aware** of time,\n\n⟦Convinced⟧ of little,\n\n1. Requests a list.',
    zh: '大会，\n\n*回顾*其工作，\n\n*铭记*时间，\n\n*深信*其益处，\n\n⟦欢迎⟧报告，\n\n1. 请秘书处编制清单。',
    ar: 'إن الجمعية العامة،\n\n*إذ تلاحظ* المطر،\n\n*وإذ تشير* إلى أعمالها،\n\n*وإذ تدرك* أهمية الوقت،\n\n⟦وإذ ترحب⟧ بالتقرير،\n\n1 - تطلب إعداد قائمة.',
  });

  it('may all be plain, or emphasised here and there', () => {
    checkRule(
      'opening/emphasis',
      'The General Assembly,\n\n*Noting* the rain,\n\n*Aware* of time,\n\nConvinced of little,\n\n1. Requests a list.',
    );
  });
});
