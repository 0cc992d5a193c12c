// One small draft in six languages, and what is done to it.
import { Document, type LanguageCode } from '../../../server/src/core/index.ts';

export const DRAFTS: Readonly<Record<LanguageCode, string>> = {
  en: `Lighthouses of small islands

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Noting with concern the state of many lighthouses,

1. Requests the Secretary-General to report on lighthouses;

2. Encourages Member States:

(a) To repair their lighthouses before 2030;

(b) To train the keepers of lighthouses;

3. Invites donors to pay for lamps;

4. Decides to remain seized of the matter.
`,
  fr: `Phares des petites îles

L’Assemblée générale,

Rappelant sa résolution 70/1 du 25 septembre 2015,

Notant avec préoccupation l’état de nombreux phares,

1. Prie le Secrétaire général de faire rapport sur les phares ;

2. Encourage les États Membres :

a) À réparer leurs phares avant 2030 ;

b) À former les gardiens de phare ;

3. Invite les donateurs à payer des lampes ;

4. Décide de rester saisie de la question.
`,
  es: `Faros de las islas pequeñas

La Asamblea General,

Recordando su resolución 70/1, de 25 de septiembre de 2015,

Observando con preocupación el estado de muchos faros,

1. Solicita al Secretario General que informe sobre los faros;

2. Alienta a los Estados Miembros a que:

a) Reparen sus faros antes de 2030;

b) Formen a los guardianes de los faros;

3. Invita a los donantes a pagar lámparas;

4. Decide seguir ocupándose de la cuestión.
`,
  ru: `Маяки малых островов

Генеральная Ассамблея,

ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,

отмечая с обеспокоенностью состояние многих маяков,

1. просит Генерального секретаря представить доклад о маяках;

2. рекомендует государствам-членам:

a) отремонтировать свои маяки до 2030 года;

b) обучить смотрителей маяков;

3. предлагает донорам оплатить лампы;

4. постановляет продолжать заниматься этим вопросом.
`,
  ar: `منارات الجزر الصغيرة

إن الجمعية العامة،

إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

وإذ تلاحظ مع القلق حالة كثير من المنارات،

1 - تطلب إلى الأمين العام أن يقدم تقريرا عن المنارات؛

2 - تشجع الدول الأعضاء على ما يلي:

(أ) إصلاح مناراتها قبل عام 2030؛

(ب) تدريب حراس المنارات؛

3 - تدعو الجهات المانحة إلى دفع ثمن المصابيح؛

4 - تقرر أن تبقي المسألة قيد نظرها.
`,
  zh: `小岛屿的灯塔

大会，

回顾其2015年9月25日第70/1号决议，

关切地注意到许多灯塔的状况，

1. 请秘书长提出关于灯塔的报告；

2. 鼓励会员国：

(a) 在2030年之前修复其灯塔；

(b) 培训灯塔看守员；

3. 邀请捐助方支付灯具费用；

4. 决定继续处理此事项。
`,
};

export const opened = (text: string): Document => Document.open(text);

/** The draft with `edits`: each a stretch that it holds once, and what takes its place. */
export function revised(language: LanguageCode, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [old, next]) => {
    if (text.split(old).length !== 2) throw new Error(`not once: ${old}`);
    return text.replace(old, next);
  }, DRAFTS[language]);
}
