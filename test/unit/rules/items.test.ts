import { checkRule, inSixLanguages } from './in-six-languages.ts';

const SEQUENCE = 'items/sequence';
const ENDS = 'items/ends-with-semicolon';

describe('items', () => {
  inSixLanguages('labels out of sequence on two levels', SEQUENCE, {
    en: 'The General Assembly,\n\n1. Invites States:\n\n(a) To map:\n\n(i) Wells;\n\n⟦(iii)⟧ Springs;\n\n(b) To test;\n\n⟦(b)⟧ To train.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Invite les États :\n\na) À cartographier :\n\ni) Les puits ;\n\n⟦iii)⟧ Les sources ;\n\nb) À analyser ;\n\n⟦d)⟧ À former.',
    es: 'La Asamblea General,\n\nRecordando su labor,\n\n1. Invita a los Estados a que:\n\na) Levanten mapas de:\n\ni) Los pozos;\n\nii) Los manantiales;\n\n⟦c)⟧ Analicen el agua.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n1 - تدعو الدول إلى:\n\n(أ) رسم الخرائط؛\n\n(ب) فحص المياه؛\n\n⟦(د)⟧ تدريب الحراس؛\n\n(هـ) الإبلاغ.',
    zh: '大会，\n\n回顾其工作，\n\n1. 邀请各国：\n\n(a) 绘制：\n\n㈠ 水井图；\n\n⟦㈢⟧ 泉水图；\n\n（b） 检验水质；\n\n⟦（d）⟧ 培训人员。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. предлагает государствам:\n\nа) составить карты;\n\nb) проверять воду;\n\nc) готовить смотрителей;\n\n⟦e)⟧ докладывать.',
  });

  it('takes a second list in one paragraph, bullets and long lists as they are', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(${letter}) To ${letter};`);
    checkRule(
      SEQUENCE,
      `The General Assembly,\n\n1. Invites States:\n\n${[...letters, '(aa) To end.'].join('\n\n')}`,
    );
    checkRule(SEQUENCE, 'The General Assembly,\n\n1. Invites States:\n\n• To map;\n\n• To test.');
  });

  inSixLanguages('an odd mark among semicolons', ENDS, {
    en: 'The General Assembly,\n\n1. Invites States:\n\n(a) To map;\n\n(b) To test⟦.⟧\n\n(c) To train;\n\n(d) To write.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Invite les États :\n\na) À lire ;\n\nb) À analyser⟦,⟧\n\nc) À former ;\n\nd) À écrire.',
    es: 'La Asamblea General,\n\nRecordando su labor,\n\n1. Invita a los Estados a que:\n\na) Lean;\n\nb) Analicen;\n\nc) Formen⟦,⟧\n\nd) Escriban.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n1 - تدعو الدول إلى:\n\n(أ) القراءة؛\n\n(ب) الكتابة⟦،⟧\n\n(ج) التدريب؛\n\n(د) الإبلاغ.',
    zh: '大会，\n\n回顾其工作，\n\n1. 邀请各国：\n\n(a) 绘制地图；\n\n(b) 检验水质⟦，⟧\n\n(c) 培训人员；\n\n(d) 提出报告。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. предлагает государствам:\n\na) читать;\n\nb) писать⟦,⟧\n\nc) считать;\n\nd) докладывать.',
  });

  it('leaves alone a list that ends its items otherwise throughout', () => {
    for (const mark of [',', ''])
      checkRule(
        ENDS,
        `The Security Council,\n\n1. Decides on the mandate:\n\n(a) to map${mark}\n\n(b) to test${mark}\n\n(c) to train;\n\n2. Decides to remain seized of the matter.`,
      );
  });

  it('takes a word that joins the next item for part of the mark', () => {
    checkRule(
      ENDS,
      'The Security Council,\n\n1. Decides on the mandate:\n\n(a) to map;\n\n(b) to test; or\n\n(c) to train.',
    );
    checkRule(
      ENDS,
      '安全理事会，\n\n回顾其决议，\n\n1. 决定：\n\n(a) 绘制地图；\n\n(b) 检验水质；或\n\n(c) 培训人员。',
    );
  });

  it('looks at labels in the form of the language alone', () => {
    const style = 'items/label-style';
    checkRule(
      style,
      'The General Assembly,\n\n1. Invites States:\n\n⟦a)⟧ To map:\n\n⟦i)⟧ Wells;\n\nii) Springs;\n\nb) To test.',
    );
    checkRule(style, 'The General Assembly,\n\n1. Invites States:\n\n(1) To map;\n\n(2) To test.');
    checkRule(style, '大会，\n\n回顾其工作，\n\n1. 邀请各国：\n\n（a） 绘制地图；\n\n（b） 检验水质。');
  });

  it('wants a colon before a list at every level', () => {
    checkRule(
      'items/lead-in',
      'The General Assembly,\n\n1. Invites States:\n\n(a) To map⟦;⟧\n\n(i) Wells;\n\n(ii) Springs;\n\n(b) To test.',
    );
  });
});
