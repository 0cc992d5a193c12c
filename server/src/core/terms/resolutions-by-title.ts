import type { LanguageCode } from '../languages/codes.ts';

/** An instrument that a resolution of the General Assembly adopted, by the names that texts give it. */
export type TitledInstrument = {
  /** Of the resolution that holds it. */
  readonly body: string;
  readonly number: string;
} & {
  /** Variants after a bar, in the cases that sentences put them in. */
  readonly [language in LanguageCode]: string;
};

/** Declarations, covenants and programmes that are often named without the resolution that they stand in. */
export const TITLED_INSTRUMENTS: readonly TitledInstrument[] = [
  {
    body: 'GA',
    number: '217 A (III)',
    en: 'Universal Declaration of Human Rights',
    fr: "Déclaration universelle des droits de l’homme|Déclaration universelle des droits de l'homme",
    es: 'Declaración Universal de Derechos Humanos',
    ar: 'الإعلان العالمي لحقوق الإنسان|للإعلان العالمي لحقوق الإنسان',
    zh: '世界人权宣言',
    ru: 'Всеобщая декларация прав человека|Всеобщей декларации прав человека|Всеобщую декларацию прав человека|Всеобщей декларацией прав человека',
  },
  {
    body: 'GA',
    number: '2200 A (XXI)',
    en: 'International Covenant on Civil and Political Rights|International Covenant on Economic, Social and Cultural Rights',
    fr: 'Pacte international relatif aux droits civils et politiques|Pacte international relatif aux droits économiques, sociaux et culturels',
    es: 'Pacto Internacional de Derechos Civiles y Políticos|Pacto Internacional de Derechos Económicos, Sociales y Culturales',
    ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية|العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
    zh: '公民权利和政治权利国际公约|经济社会文化权利国际公约|经济、社会及文化权利国际公约',
    ru: 'Международный пакт о гражданских и политических правах|Международного пакта о гражданских и политических правах|Международном пакте о гражданских и политических правах|Международный пакт об экономических, социальных и культурных правах|Международного пакта об экономических, социальных и культурных правах|Международном пакте об экономических, социальных и культурных правах',
  },
  {
    body: 'GA',
    number: '1514 (XV)',
    en: 'Declaration on the Granting of Independence to Colonial Countries and Peoples',
    fr: "Déclaration sur l’octroi de l’indépendance aux pays et aux peuples coloniaux|Déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux",
    es: 'Declaración sobre la Concesión de la Independencia a los Países y Pueblos Coloniales|Declaración sobre la concesión de la independencia a los países y pueblos coloniales',
    ar: 'إعلان منح الاستقلال للبلدان والشعوب المستعمرة|لإعلان منح الاستقلال للبلدان والشعوب المستعمرة',
    zh: '给予殖民地国家和人民独立宣言',
    ru: 'Декларация о предоставлении независимости колониальным странам и народам|Декларации о предоставлении независимости колониальным странам и народам|Декларацию о предоставлении независимости колониальным странам и народам',
  },
  {
    body: 'GA',
    number: '55/2',
    en: 'United Nations Millennium Declaration',
    fr: 'Déclaration du Millénaire',
    es: 'Declaración del Milenio',
    ar: 'إعلان الأمم المتحدة بشأن الألفية|إعلان الأمم المتحدة للألفية',
    zh: '联合国千年宣言',
    ru: 'Декларация тысячелетия Организации Объединенных Наций|Декларации тысячелетия Организации Объединенных Наций|Декларацию тысячелетия Организации Объединенных Наций',
  },
  {
    body: 'GA',
    number: '60/1',
    en: '2005 World Summit Outcome',
    fr: 'Document final du Sommet mondial de 2005',
    es: 'Documento Final de la Cumbre Mundial 2005',
    ar: 'نتائج مؤتمر القمة العالمي لعام 2005|نتائج القمة العالمية لعام 2005',
    zh: '2005年世界首脑会议成果',
    ru: 'Итоговый документ Всемирного саммита 2005 года|Итогового документа Всемирного саммита 2005 года|Итоговом документе Всемирного саммита 2005 года',
  },
  {
    body: 'GA',
    number: '60/288',
    en: 'United Nations Global Counter-Terrorism Strategy',
    fr: "Stratégie antiterroriste mondiale de l’Organisation des Nations Unies|Stratégie antiterroriste mondiale de l'Organisation des Nations Unies",
    es: 'Estrategia Global de las Naciones Unidas contra el Terrorismo',
    ar: 'استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب|لاستراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب',
    zh: '联合国全球反恐战略|联合国全球反恐怖主义战略',
    ru: 'Глобальная контртеррористическая стратегия Организации Объединенных Наций|Глобальной контртеррористической стратегии Организации Объединенных Наций|Глобальную контртеррористическую стратегию Организации Объединенных Наций',
  },
  {
    body: 'GA',
    number: '61/295',
    en: 'United Nations Declaration on the Rights of Indigenous Peoples',
    fr: 'Déclaration des Nations Unies sur les droits des peuples autochtones',
    es: 'Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas',
    ar: 'إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية|لإعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية',
    zh: '联合国土著人民权利宣言',
    ru: 'Декларация Организации Объединенных Наций о правах коренных народов|Декларации Организации Объединенных Наций о правах коренных народов|Декларацию Организации Объединенных Наций о правах коренных народов',
  },
  {
    body: 'GA',
    number: '70/1',
    en: '2030 Agenda for Sustainable Development',
    fr: "Programme de développement durable à l’horizon 2030|Programme de développement durable à l'horizon 2030",
    es: 'Agenda 2030 para el Desarrollo Sostenible',
    ar: 'خطة التنمية المستدامة لعام 2030|لخطة التنمية المستدامة لعام 2030',
    zh: '2030年可持续发展议程',
    ru: 'Повестка дня в области устойчивого развития на период до 2030 года|Повестки дня в области устойчивого развития на период до 2030 года|Повестку дня в области устойчивого развития на период до 2030 года|Повестке дня в области устойчивого развития на период до 2030 года',
  },
  {
    body: 'GA',
    number: '69/313',
    en: 'Addis Ababa Action Agenda',
    fr: "Programme d’action d’Addis-Abeba|Programme d'action d'Addis-Abeba",
    es: 'Agenda de Acción de Addis Abeba',
    ar: 'خطة عمل أديس أبابا|لخطة عمل أديس أبابا',
    zh: '亚的斯亚贝巴行动议程',
    ru: 'Аддис-Абебская программа действий|Аддис-Абебской программы действий|Аддис-Абебскую программу действий|Аддис-Абебской программе действий',
  },
  {
    body: 'GA',
    number: '69/283',
    en: 'Sendai Framework for Disaster Risk Reduction',
    fr: 'Cadre de Sendai pour la réduction des risques de catastrophe',
    es: 'Marco de Sendái para la Reducción del Riesgo de Desastres',
    ar: 'إطار سنداي للحد من مخاطر الكوارث|لإطار سنداي للحد من مخاطر الكوارث',
    zh: '仙台减少灾害风险框架',
    ru: 'Сендайская рамочная программа по снижению риска бедствий|Сендайской рамочной программы по снижению риска бедствий|Сендайскую рамочную программу по снижению риска бедствий',
  },
  {
    body: 'GA',
    number: '73/195',
    en: 'Global Compact for Safe, Orderly and Regular Migration',
    fr: 'Pacte mondial pour des migrations sûres, ordonnées et régulières',
    es: 'Pacto Mundial para la Migración Segura, Ordenada y Regular',
    ar: 'الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية',
    zh: '安全、有序和正常移民全球契约',
    ru: 'Глобальный договор о безопасной, упорядоченной и легальной миграции|Глобального договора о безопасной, упорядоченной и легальной миграции',
  },
  {
    body: 'GA',
    number: '79/1',
    en: 'Pact for the Future',
    fr: "Pacte pour l’avenir|Pacte pour l'avenir",
    es: 'Pacto para el Futuro',
    ar: 'ميثاق المستقبل',
    zh: '未来契约',
    ru: 'Пакт во имя будущего|Пакта во имя будущего|Пакте во имя будущего',
  },
];
