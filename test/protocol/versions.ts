// A short resolution in six languages.
import type { LanguageCode } from '../../server/src/core/index.ts';

const BODIES: Readonly<Record<LanguageCode, string>> = {
  en: `The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
`,
  fr: `L’Assemblée générale,

*Rappelant* sa résolution 70/1 du 25 septembre 2015,

1. *Prie* le Secrétaire général de faire rapport ;

2. *Décide* de rester saisie de la question.
`,
  es: `La Asamblea General,

*Recordando* su resolución 70/1, de 25 de septiembre de 2015,

1. *Solicita* al Secretario General que informe;

2. *Decide* seguir ocupándose de la cuestión.
`,
  ru: `Генеральная Ассамблея,

*ссылаясь* на свою резолюцию 70/1 от 25 сентября 2015 года,

1. *просит* Генерального секретаря представить доклад;

2. *постановляет* продолжать заниматься этим вопросом.
`,
  zh: `大会，

回顾其2015年9月25日第70/1号决议，

1. 请秘书长提出报告；

2. 决定继续处理此案。
`,
  ar: `إن الجمعية العامة،

*إذ تشير* إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

1 - *تطلب* إلى الأمين العام أن يقدم تقريرا؛

2 - *تقرر* أن تبقي المسألة قيد نظرها.
`,
};

const TITLES: Readonly<Record<LanguageCode, string>> = {
  en: '80/269. Village wells',
  fr: '80/269. Puits de village',
  es: '80/269. Pozos de aldea',
  ru: '80/269. Деревенские колодцы',
  zh: '80/269. 村庄水井',
  ar: '80/269 آبار القرى',
};

/** The resolution without a number. */
export const draftIn = (language: LanguageCode): string => BODIES[language];

/** The same with its number and title. */
export const adoptedIn = (language: LanguageCode): string => `${TITLES[language]}\n\n${BODIES[language]}`;
