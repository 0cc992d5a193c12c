import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../server/src/core/index.ts';
import { refactored } from './refactored.ts';

/** In each language: a text whose first operative paragraph may as well be the last of the preamble, and that text. */
const TEXTS = {
  en: [
    'The General Assembly,\n\n*Recalling* its work,\n\n1. *Also ‸recognizes* the value of hedges;\n\n2. *Decides* to meet;\n\n3. *Requests* a report, as in paragraph 2 above.\n',
    'The General Assembly,\n\n*Recalling* its work,\n\n*Recognizing* the value of hedges,\n\n1. *Decides* to meet;\n\n2. *Requests* a report, as in paragraph 1 above.\n',
    'The General Assembly,\n\n*Recalling* its work,\n\n1. *Recognizes* the value of hedges;\n\n2. *Decides* to meet;\n\n3. *Requests* a report, as in paragraph 2 above.\n',
  ],
  fr: [
    'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. ‸Se félicite de la plantation de haies ;\n\n2. Décide de siéger ;\n\n3. Prie le Forum d’agir.\n',
    'L’Assemblée générale,\n\nRappelant ses travaux,\n\nSe félicitant de la plantation de haies,\n\n1. Décide de siéger ;\n\n2. Prie le Forum d’agir.\n',
    'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Se félicite de la plantation de haies ;\n\n2. Décide de siéger ;\n\n3. Prie le Forum d’agir.\n',
  ],
  es: [
    'La Asamblea General,\n\nRecordando su labor,\n\n1. ‸Reconoce el valor de los setos;\n\n2. Decide reunirse;\n\n3. Solicita un informe.\n',
    'La Asamblea General,\n\nRecordando su labor,\n\nReconociendo el valor de los setos,\n\n1. Decide reunirse;\n\n2. Solicita un informe.\n',
    'La Asamblea General,\n\nRecordando su labor,\n\n1. Reconoce el valor de los setos;\n\n2. Decide reunirse;\n\n3. Solicita un informe.\n',
  ],
  ru: [
    'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. ‸признает ценность изгородей;\n\n2. постановляет собраться;\n\n3. просит представить доклад.\n',
    'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\nпризнавая ценность изгородей,\n\n1. постановляет собраться;\n\n2. просит представить доклад.\n',
    'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. признает ценность изгородей;\n\n2. постановляет собраться;\n\n3. просит представить доклад.\n',
  ],
  ar: [
    'إن الجمعية العامة،\n\nإذ تشير إلى عملها،\n\n١ - ‸تسلم بفائدة الأسيجة؛\n\n٢ - تقرر أن تجتمع؛\n\n٣ - تطلب تقريرا.\n',
    'إن الجمعية العامة،\n\nإذ تشير إلى عملها،\n\nوإذ تسلم بفائدة الأسيجة،\n\n١ - تقرر أن تجتمع؛\n\n٢ - تطلب تقريرا.\n',
    'إن الجمعية العامة،\n\nإذ تشير إلى عملها،\n\n١ - تسلم بفائدة الأسيجة؛\n\n٢ - تقرر أن تجتمع؛\n\n٣ - تطلب تقريرا.\n',
  ],
  zh: [
    '大会，\n\n回顾其工作，\n\n1. ‸认识到树篱的价值；\n\n2. 决定开会；\n\n3. 请秘书长报告。\n',
    '大会，\n\n回顾其工作，\n\n认识到树篱的价值，\n\n1. 决定开会；\n\n2. 请秘书长报告。\n',
    '大会，\n\n回顾其工作，\n\n1. 认识到树篱的价值；\n\n2. 决定开会；\n\n3. 请秘书长报告。\n',
  ],
} as const;

/** The cursor put into the last preambular paragraph. */
function inLastOfPreamble(text: string): string {
  const blocks = text.split('\n\n');
  return blocks.map((block, index) => (index === 2 ? `‸${block}` : block)).join('\n\n');
}

describe('moving a paragraph to the other part', () => {
  for (const language of LANGUAGES)
    it(`turns its opening, and settles numbers, marks and references: ${language}`, () => {
      const [operative, preambular, back] = TEXTS[language];
      assert.equal(refactored(operative, 'to-preamble'), preambular);
      assert.equal(refactored(inLastOfPreamble(preambular), 'to-operative'), back);
    });

  it('is not offered where the other part has no such opening', () => {
    assert.equal(refactored('The General Assembly,\n\n1. ‸Decides to meet.\n', 'to-preamble'), null);
    const considered = 'The General Assembly,\n\n‸Having considered the list,\n\n1. Decides to meet.\n';
    assert.equal(refactored(considered, 'to-operative'), null);
    assert.equal(refactored(considered, 'to-preamble'), null);
    const only = 'The General Assembly,\n\nRecalling this,\n\n‸Recognizes that.\n';
    assert.equal(refactored(only, 'to-preamble'), null);
  });
});
