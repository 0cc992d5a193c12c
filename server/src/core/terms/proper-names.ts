import type { LanguageCode } from '../languages/codes.ts';

/**
 * Names whose capitals are settled: organs and offices of the United Nations, the Charter, and instruments. From the
 * Editorial Manual (capitalization) and the names that the bodies use of themselves in adopted texts; Russian
 * in the cases that occur. One name a line.
 */
export const PROPER_NAMES: { readonly [language in LanguageCode]?: string } = {
  en: `
General Assembly
Security Council
Economic and Social Council
Trusteeship Council
Human Rights Council
International Court of Justice
International Criminal Court
United Nations
Secretary-General
Deputy Secretary-General
Under-Secretary-General
Assistant Secretary-General
Charter of the United Nations
Universal Declaration of Human Rights
Sustainable Development Goals
Millennium Development Goals
2030 Agenda for Sustainable Development
Commission on the Status of Women
Commission on Narcotic Drugs
Commission on Population and Development
Commission for Social Development
Commission on Crime Prevention and Criminal Justice
Peacebuilding Commission
International Law Commission
Statistical Commission
Economic Commission for Africa
Economic Commission for Europe
Economic and Social Commission for Asia and the Pacific
Economic and Social Commission for Western Asia
Economic Commission for Latin America and the Caribbean
Advisory Committee on Administrative and Budgetary Questions
High Commissioner for Human Rights
High Commissioner for Refugees
World Health Organization
World Trade Organization
International Labour Organization
International Monetary Fund
World Bank
World Food Programme
African Union
European Union
League of Arab States
Geneva Conventions
Paris Agreement
Rome Statute
International Covenant on Civil and Political Rights
International Covenant on Economic, Social and Cultural Rights
Convention on the Rights of the Child
Convention on the Rights of Persons with Disabilities
Convention on the Elimination of All Forms of Discrimination against Women
International Convention on the Elimination of All Forms of Racial Discrimination
Convention on the Prevention and Punishment of the Crime of Genocide
United Nations Convention on the Law of the Sea
United Nations Framework Convention on Climate Change
Treaty on the Non-Proliferation of Nuclear Weapons`,
  fr: `
l’Organisation des Nations Unies
Assemblée générale
Conseil de sécurité
Conseil économique et social
Conseil de tutelle
Conseil des droits de l’homme
Cour internationale de Justice
Cour pénale internationale
Nations Unies
Secrétaire général
Secrétaire générale
Charte des Nations Unies
Déclaration universelle des droits de l’homme
Commission de la condition de la femme
Commission des stupéfiants
Commission du droit international
Organisation mondiale de la Santé
Organisation mondiale du commerce
Union africaine
Union européenne
Ligue des États arabes
Fonds monétaire international
Banque mondiale
Conventions de Genève
Accord de Paris
Pacte international relatif aux droits civils et politiques
Pacte international relatif aux droits économiques, sociaux et culturels
Convention relative aux droits de l’enfant
Convention relative aux droits des personnes handicapées`,
  es: `
Asamblea General
Consejo de Seguridad
Consejo Económico y Social
Consejo de Derechos Humanos
Corte Internacional de Justicia
Corte Penal Internacional
Naciones Unidas
Secretario General
Secretaria General
Carta de las Naciones Unidas
Declaración Universal de Derechos Humanos
Objetivos de Desarrollo Sostenible
Comisión de la Condición Jurídica y Social de la Mujer
Comisión de Estupefacientes
Comisión de Derecho Internacional
Organización Mundial de la Salud
Organización Mundial del Comercio
Organización Internacional del Trabajo
Unión Africana
Unión Europea
Liga de los Estados Árabes
Fondo Monetario Internacional
Banco Mundial
Convenios de Ginebra
Acuerdo de París
Pacto Internacional de Derechos Civiles y Políticos
Pacto Internacional de Derechos Económicos, Sociales y Culturales
Convención sobre los Derechos del Niño
Convención sobre los Derechos de las Personas con Discapacidad`,
  ru: `
Генеральная Ассамблея
Генеральной Ассамблеи
Генеральной Ассамблее
Генеральную Ассамблею
Генеральной Ассамблеей
Совет Безопасности
Совета Безопасности
Совету Безопасности
Советом Безопасности
Совете Безопасности
Экономический и Социальный Совет
Экономического и Социального Совета
Экономическому и Социальному Совету
Экономическим и Социальным Советом
Экономическом и Социальном Совете
Генеральный секретарь
Генерального секретаря
Генеральному секретарю
Генеральным секретарем
Генеральном секретаре
Организация Объединенных Наций
Организации Объединенных Наций
Организацию Объединенных Наций
Организацией Объединенных Наций
Устав Организации Объединенных Наций
Устава Организации Объединенных Наций
Уставу Организации Объединенных Наций
Уставом Организации Объединенных Наций
Уставе Организации Объединенных Наций
Совет по правам человека
Совета по правам человека
Совету по правам человека
Советом по правам человека
Совете по правам человека
Всеобщая декларация прав человека
Всеобщей декларации прав человека
Всеобщую декларацию прав человека
Всемирная организация здравоохранения
Всемирной организации здравоохранения
Африканский союз
Африканского союза
Африканскому союзу
Африканским союзом
Африканском союзе
Европейский союз
Европейского союза
Европейскому союзу
Европейским союзом
Европейском союзе`,
};
