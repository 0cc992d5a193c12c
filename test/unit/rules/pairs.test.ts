import { checkRule, inSixLanguages } from './in-six-languages.ts';

const BRACKETS = 'punctuation/brackets';
const QUOTES = 'punctuation/quotation-marks';
const text = (...operative: readonly string[]) =>
  ['The General Assembly,', 'Recalling its work,', ...operative].join('\n\n');

describe('brackets', () => {
  inSixLanguages('one that is opened, one that is closed', BRACKETS, {
    en: text('1. Requests a list [of wells ⟦(⟧deep ones];', '2. Urges haste⟦)⟧.'),
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prie le Secrétariat ⟦(⟧de Vienne d’agir;\n\n2. Décide d’en rester là⟦)⟧.',
    es: 'La Asamblea General,\n\nRecordando su labor ⟦(⟧anterior,\n\n1. Solicita una lista⟦)⟧ de pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها ⟦(⟧السابقة،\n\n1 - تطلب إعداد قائمة (بالآبار).',
    zh: '大会，\n\n回顾其工作⟦（⟧第一部分，\n\n1. 请秘书处编制清单（水井)，提交⟦《⟧年度报告。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. просит составить перечень ⟦(⟧колодцев.',
  });

  it('of labels in running text need no partner', () => {
    checkRule(
      BRACKETS,
      text('1. Requests a list of a) wells, b) springs and iii) ponds (see note 3), and 4) rivers.').replace(
        '3))',
        '3)',
      ),
    );
    checkRule(BRACKETS, text('1. Invites States to apply article 25 (para. b)) of the Covenant.'));
  });

  it('may stand open from a paragraph to its items', () => {
    checkRule(BRACKETS, text('1. [Invites States:', '(a) To map;', '(b) To test.]'));
  });
});

describe('quotation marks', () => {
  inSixLanguages('one that is opened, one that is closed', QUOTES, {
    en: text('1. Takes note of ⟦“⟧Wells;', '2. Welcomes “Springs” and Ponds⟦”⟧.'),
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Prend note de ⟦«⟧ Puits;\n\n2. Prend note de Sources ⟦»⟧.',
    es: 'La Asamblea General,\n\nRecordando su labor,\n\n1. Toma nota de ⟦“⟧Pozos;\n\n2. Toma nota de “Lagos” y «Ríos».',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n1 - تحيط علما بتقرير ”الآبار“ و “الينابيع”؛\n\n2 - تحيط علما بتقرير ⟦”⟧الأنهار.',
    zh: '大会，\n\n回顾其工作，\n\n1. 表示注意到⟦“⟧水井报告；\n\n2. 表示注意到“泉水”报告。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. принимает к сведению ⟦«⟧Колодцы;\n\n2. принимает к сведению „Пруды” и «Реки».',
  });

  it('are not apostrophes', () => {
    checkRule(QUOTES, text("1. Requests the States' views on the Council's lists’ length."));
  });

  it('may be opened anew by each paragraph of a quotation', () => {
    checkRule(
      QUOTES,
      text(
        '1. Decides to amend rule 5 to read:',
        '“1. The list is public.',
        '“2. The list is kept by the secretariat.”;',
        '2. Decides to end here.',
      ),
    );
  });

  it('reports the first of too many, not each', () => {
    checkRule(QUOTES, text(`1. Requests ⟦“⟧${'“'.repeat(200)}a list.`));
  });
});
