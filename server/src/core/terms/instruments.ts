import type { LanguageCode } from '../languages/codes.ts';

/**
 * Wrong titles of treaties, declarations and agendas, in the form of terms/countries.ts. The right titles are those of
 * the instruments themselves in each language, as UNTERM and the Treaty Series give them.
 */
export const INSTRUMENTS: Readonly<Record<LanguageCode, string>> = {
  en: `
UN Charter > Charter of the United Nations
Charter of United Nations > Charter of the United Nations
Charter of the UN > Charter of the United Nations
Universal Declaration on Human Rights > Universal Declaration of Human Rights
Universal Declaration for Human Rights > Universal Declaration of Human Rights
Universal Human Rights Declaration > Universal Declaration of Human Rights
Universal Declaration of the Human Rights > Universal Declaration of Human Rights
Convention on the Rights of Child > Convention on the Rights of the Child
Convention on Rights of the Child > Convention on the Rights of the Child
Convention of the Rights of the Child > Convention on the Rights of the Child
Convention for the Rights of the Child > Convention on the Rights of the Child
Child Rights Convention > Convention on the Rights of the Child
Convention on the Status of Refugees > Convention relating to the Status of Refugees
Convention on the Elimination of Discrimination against Women > Convention on the Elimination of All Forms of Discrimination against Women
Convention on the Elimination of All Forms of Racial Discrimination > International Convention on the Elimination of All Forms of Racial Discrimination
International Convention on the Elimination of All Forms of Racial Discrimination
International Covenant of Civil and Political Rights > International Covenant on Civil and Political Rights
International Convention on Civil and Political Rights > International Covenant on Civil and Political Rights
International Convention on Economic, Social and Cultural Rights > International Covenant on Economic, Social and Cultural Rights
United Nations Convention on Law of the Sea > United Nations Convention on the Law of the Sea
Framework Convention for Climate Change > United Nations Framework Convention on Climate Change
Agenda 2030 > 2030 Agenda
UN 2030 Agenda > 2030 Agenda for Sustainable Development
Sustainable Development Agenda 2030 > 2030 Agenda for Sustainable Development
Paris Climate Agreement > Paris Agreement
Paris Climate Accord > Paris Agreement
Paris Accord > Paris Agreement`,
  fr: `
Charte de l’ONU > Charte des Nations Unies
Charte de l’Organisation des Nations Unies > Charte des Nations Unies
Déclaration universelle des droits humains > Déclaration universelle des droits de l’homme
Convention des droits de l’enfant > Convention relative aux droits de l’enfant
Convention sur les droits de l’enfant > Convention relative aux droits de l’enfant
Convention internationale des droits de l’enfant > Convention relative aux droits de l’enfant
Convention sur les droits des personnes handicapées > Convention relative aux droits des personnes handicapées
Pacte international sur les droits civils et politiques > Pacte international relatif aux droits civils et politiques
Agenda 2030 > Programme 2030
Agenda 2030 pour le développement durable > Programme de développement durable à l’horizon 2030`,
  es: `
Carta de la ONU > Carta de las Naciones Unidas
Carta de Naciones Unidas > Carta de las Naciones Unidas
Declaración Universal de los Derechos Humanos > Declaración Universal de Derechos Humanos
Convención de los Derechos del Niño > Convención sobre los Derechos del Niño
Convención sobre Derechos del Niño > Convención sobre los Derechos del Niño
Pacto Internacional sobre Derechos Civiles y Políticos > Pacto Internacional de Derechos Civiles y Políticos
Pacto Internacional de los Derechos Civiles y Políticos > Pacto Internacional de Derechos Civiles y Políticos
Convenciones de Ginebra > Convenios de Ginebra`,
  ar: `
ميثاق هيئة الأمم المتحدة > ميثاق الأمم المتحدة
ميثاق منظمة الأمم المتحدة > ميثاق الأمم المتحدة
الإعلان العالمي للحقوق الإنسانية > الإعلان العالمي لحقوق الإنسان
الإعلان العالمي عن حقوق الإنسان > الإعلان العالمي لحقوق الإنسان
معاهدة حقوق الطفل > اتفاقية حقوق الطفل
اتفاق حقوق الطفل > اتفاقية حقوق الطفل
اتفاقية باريس للمناخ > اتفاق باريس`,
  zh: `
联合国宪法 > 联合国宪章
国际人权宣言 > 世界人权宣言
普世人权宣言 > 世界人权宣言
儿童权益公约 > 儿童权利公约
巴黎气候协定 > 巴黎协定
巴黎气候协议 > 巴黎协定
核武器不扩散条约 > 不扩散核武器条约
消除对妇女一切歧视公约 > 消除对妇女一切形式歧视公约`,
  ru: `
Устав ООН > Устав Организации Объединенных Наций
Устава ООН > Устава Организации Объединенных Наций
Уставу ООН > Уставу Организации Объединенных Наций
Уставом ООН > Уставом Организации Объединенных Наций
Уставе ООН > Уставе Организации Объединенных Наций
Всемирная декларация прав человека > Всеобщая декларация прав человека
Всемирной декларации прав человека > Всеобщей декларации прав человека
Конвенция по правам ребенка > Конвенция о правах ребенка
Конвенции по правам ребенка > Конвенции о правах ребенка
Конвенцию по правам ребенка > Конвенцию о правах ребенка
Конвенция прав ребенка > Конвенция о правах ребенка
Парижское соглашение по климату > Парижское соглашение
Парижского соглашения по климату > Парижского соглашения`,
};
