import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { checkFormat } from './formatted.ts';

/** A paragraph has been put in: the numbers behind it, and what refers to them, move on. */
const INSERTED: Readonly<Record<LanguageCode, readonly [before: string, after: string]>> = {
  en: [
    'The General Assembly,\n\nRecalling paragraph 2 of its resolution 70/1,\n\n1. Requests the Secretary-General:\n\n(a) To list the wells;\n\n(a) To list the pumps;\n\n(b) To list the springs;\n\n1. Invites Member States to help;\n\n2. Decides to return to paragraph 1 (b) above in paragraph 3 below;\n\n3. Also decides to end here.\n',
    'The General Assembly,\n\nRecalling paragraph 2 of its resolution 70/1,\n\n1. Requests the Secretary-General:\n\n(a) To list the wells;\n\n(b) To list the pumps;\n\n(c) To list the springs;\n\n2. Invites Member States to help;\n\n3. Decides to return to paragraph 1 (c) above in paragraph 4 below;\n\n4. Also decides to end here.\n',
  ],
  fr: [
    'L’Assemblée générale,\n\nRappelant le paragraphe 2 de sa résolution 70/1,\n\n1. Prie le Secrétaire général d’aider;\n\n1. Invite les États Membres à aider;\n\n2. Décide de revenir sur le paragraphe 3 ci-dessous;\n\n3. Décide également d’en rester là.\n',
    'L’Assemblée générale,\n\nRappelant le paragraphe 2 de sa résolution 70/1,\n\n1. Prie le Secrétaire général d’aider;\n\n2. Invite les États Membres à aider;\n\n3. Décide de revenir sur le paragraphe 4 ci-dessous;\n\n4. Décide également d’en rester là.\n',
  ],
  es: [
    'La Asamblea General,\n\nRecordando el párrafo 2 de su resolución 70/1,\n\n1. Solicita al Secretario General que ayude;\n\n1. Invita a los Estados Miembros a que ayuden;\n\n2. Decide volver al párrafo 3 infra;\n\n3. Decide también terminar aquí.\n',
    'La Asamblea General,\n\nRecordando el párrafo 2 de su resolución 70/1,\n\n1. Solicita al Secretario General que ayude;\n\n2. Invita a los Estados Miembros a que ayuden;\n\n3. Decide volver al párrafo 4 infra;\n\n4. Decide también terminar aquí.\n',
  ],
  ru: [
    'Генеральная Ассамблея,\n\nссылаясь на пункт 2 своей резолюции 70/1,\n\n1. просит Генерального секретаря помочь;\n\n1. предлагает государствам-членам помочь;\n\n2. постановляет вернуться к пункту 3 ниже;\n\n3. постановляет также закончить на этом.\n',
    'Генеральная Ассамблея,\n\nссылаясь на пункт 2 своей резолюции 70/1,\n\n1. просит Генерального секретаря помочь;\n\n2. предлагает государствам-членам помочь;\n\n3. постановляет вернуться к пункту 4 ниже;\n\n4. постановляет также закончить на этом.\n',
  ],
  ar: [
    'إن الجمعية العامة،\n\nإذ تشير إلى الفقرة 2 من قرارها 70/1،\n\n1 - تطلب إلى الأمين العام أن يساعد؛\n\n1 - تدعو الدول الأعضاء إلى المساعدة؛\n\n2 - تقرر أن تعود إلى الفقرة 3 أدناه؛\n\n3 - تقرر أيضا أن تنتهي هنا.\n',
    'إن الجمعية العامة،\n\nإذ تشير إلى الفقرة 2 من قرارها 70/1،\n\n1 - تطلب إلى الأمين العام أن يساعد؛\n\n2 - تدعو الدول الأعضاء إلى المساعدة؛\n\n3 - تقرر أن تعود إلى الفقرة 4 أدناه؛\n\n4 - تقرر أيضا أن تنتهي هنا.\n',
  ],
  zh: [
    '大会，\n\n回顾其第70/1号决议第2段，\n\n1. 请秘书长提供协助；\n\n1. 邀请会员国提供协助；\n\n2. 决定再次审议下文第3段；\n\n3. 又决定到此为止。\n',
    '大会，\n\n回顾其第70/1号决议第2段，\n\n1. 请秘书长提供协助；\n\n2. 邀请会员国提供协助；\n\n3. 决定再次审议下文第4段；\n\n4. 又决定到此为止。\n',
  ],
};

describe('formatting puts labels in sequence', () => {
  for (const language of LANGUAGES)
    it(`and takes references along, in ${language}`, () => {
      const [before, after] = INSERTED[language];
      checkFormat(before, after);
    });

  it('but leaves a reference alone that may mean either of two', () => {
    const frame = (numbers: readonly number[]) =>
      `The General Assembly,\n\n${numbers.map((number) => `${number}. Requests help;\n\n`).join('')}8. Decides to return to paragraph 3 above.\n`;
    checkFormat(frame([1, 3, 3, 4, 5, 6, 7]), frame([1, 2, 3, 4, 5, 6, 7]));
  });

  it('however many are out of it', () => {
    const frame = (number: (at: number) => number) =>
      `The General Assembly,\n\n${Array.from({ length: 60 }, (_, at) => `${number(at)}. Requests help;\n\n`).join('')}${number(60)}. Decides to return to it.\n`;
    checkFormat(
      frame(() => 1),
      frame((at) => at + 1),
    );
  });

  it('unless the rule is off, or silenced', () => {
    const text = 'The General Assembly,\n\n1. Requests help;\n\n3. Decides to return to it.\n';
    checkFormat(text, text, { rules: { 'numbering/gap': 'off' } });
    const silent = text.replace('3.', '<!-- chapeau-disable-next-line numbering/gap -->\n3.');
    checkFormat(silent, silent);
  });
});
