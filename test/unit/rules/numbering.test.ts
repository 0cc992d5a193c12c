import assert from 'node:assert/strict';
import { check, Document, fixed } from '../../../server/src/core/index.ts';
import { checkRule, inSixLanguages } from './in-six-languages.ts';

const GAP = 'numbering/gap';
const REPEATED = 'numbering/repeated';

describe('numbers', () => {
  inSixLanguages('a gap', GAP, {
    en: 'The General Assembly,\n\n1. Requests a list;\n\n2. Invites comments;\n\n⟦4.⟧ Decides to end here.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prie le Secrétariat d’agir ;\n\n⟦3.⟧ Décide d’en rester là.',
    es: 'La Asamblea General,\n\nRecordando su labor,\n\n1. Solicita una lista;\n\n⟦3.⟧ Decide terminar aquí.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n١ - تطلب إعداد قائمة؛\n\n⟦٣ -⟧ تقرر الاكتفاء بذلك.',
    zh: '大会，\n\n回顾其工作，\n\n1. 请秘书处编制清单；\n\n⟦3.⟧ 决定到此为止。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. просит составить перечень;\n\n⟦3.⟧ постановляет закончить.',
  });

  it('counts on after one wrong number, whichever was meant', () => {
    checkRule(
      GAP,
      'The General Assembly,\n\n1. Requests a list;\n\n⟦5.⟧ Invites comments;\n\n3. Urges haste;\n\n4. Decides to end here.',
    );
  });

  it('lets added paragraphs, sections and recommended drafts number as they do', () => {
    const texts = [
      'The General Assembly,\n\n1. Requests a list;\n\n1 bis. Invites comments;\n\n2. Decides to end here.',
      'The General Assembly,\n\nI\n\n1. Requests a list;\n\n2. Invites comments;\n\nII\n\n1. Decides to end here.',
      'The General Assembly,\n\nI\n\n1. Requests a list;\n\nII\n\n2. Decides to end here.',
      'The Economic and Social Council,\n\n1. Recommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Requests a list;\n\n2. Decides to end here.',
    ];
    for (const text of texts)
      for (const code of [GAP, REPEATED, 'numbering/first', 'numbering/missing']) checkRule(code, text);
  });

  it('needs no number where a paragraph stands alone', () => {
    checkRule('numbering/missing', 'The General Assembly,\n\nRecalling its work,\n\nRequests a list.');
  });

  it('is mended as a whole, in the digits and with the marks of the text', () => {
    const mended = (text: string): string => fixed(Document.open(text), (document) => check(document)).text();
    const numbers = (text: string) => text.match(/^[\d٠-٩]+(?: bis)?/gm);
    assert.deepEqual(
      numbers(
        mended(
          'The General Assembly,\n\n2. Requests a list;\n\n2. Invites comments;\n\nUrges haste;\n\n7. Encourages talks;\n\n8. Decides to end here.',
        ),
      ),
      ['1', '2', '3', '4', '5'],
    );
    assert.deepEqual(
      numbers(
        mended(
          'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n١ - تطلب إعداد قائمة؛\n\n١ - تدعو الدول إلى التعليق؛\n\n٩ - تقرر الاكتفاء بذلك.',
        ),
      ),
      ['١', '٢', '٣'],
    );
  });
});
