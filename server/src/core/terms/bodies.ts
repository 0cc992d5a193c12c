import type { LanguageCode } from '../languages/codes.ts';

/**
 * Names of organs, organizations and offices that drafters get wrong, in the form of terms/countries.ts. The right names
 * are those that the bodies use of themselves in adopted texts and UNTERM.
 */
export const BODY_NAMES: Readonly<Record<LanguageCode, string>> = {
  en: `
UN Security Council > Security Council
UN General Assembly > General Assembly
UN Human Rights Council > Human Rights Council
UN Secretary-General > Secretary-General
ECOSOC Council > Economic and Social Council
Social and Economic Council > Economic and Social Council
Economic and Social Committee > Economic and Social Council
European Economic and Social Committee
Human Right Council > Human Rights Council
Council of Human Rights > Human Rights Council
Secretariat General of the United Nations > Secretariat
General Secretary of the United Nations > Secretary-General of the United Nations
United Nation > United Nations
United Nation’s > United Nations’
World Health Organisation > World Health Organization
World Trade Organisation > World Trade Organization
International Labour Organisation > International Labour Organization
International Labor Organization > International Labour Organization
Food and Agriculture Organisation > Food and Agriculture Organization
World Food Program > World Food Programme
United Nations Development Program > United Nations Development Programme
United Nations Environment Program > United Nations Environment Programme
High Commissioner of Human Rights > High Commissioner for Human Rights
High Commissioner on Human Rights > High Commissioner for Human Rights
High Commission for Human Rights > Office of the United Nations High Commissioner for Human Rights
High Commissioner of Refugees > High Commissioner for Refugees
High Commissioner on Refugees > High Commissioner for Refugees
High Commission for Refugees > Office of the United Nations High Commissioner for Refugees
Commission on Status of Women > Commission on the Status of Women
Commission for the Status of Women > Commission on the Status of Women
Commission for Narcotic Drugs > Commission on Narcotic Drugs
Commission of Narcotic Drugs > Commission on Narcotic Drugs
Commission on Social Development > Commission for Social Development
Arab League > League of Arab States
International Court for Justice > International Court of Justice
World Court > International Court of Justice
International Criminal Court of Justice > International Criminal Court`,
  fr: `
Conseil de sécurité de l’ONU > Conseil de sécurité
Assemblée générale de l’ONU > Assemblée générale
Conseil social et économique > Conseil économique et social
Conseil pour les droits de l’homme > Conseil des droits de l’homme
Conseil des droits humains > Conseil des droits de l’homme
Cour de Justice internationale > Cour internationale de Justice
Cour internationale pénale > Cour pénale internationale
Organisation des Nations-Unies > Organisation des Nations Unies
Organisation mondiale de santé > Organisation mondiale de la Santé
Ligue arabe > Ligue des États arabes
Commission du statut de la femme > Commission de la condition de la femme`,
  es: `
Consejo de Seguridad de la ONU > Consejo de Seguridad
Asamblea General de la ONU > Asamblea General
Consejo Social y Económico > Consejo Económico y Social
Consejo de los Derechos Humanos > Consejo de Derechos Humanos
Corte de Justicia Internacional > Corte Internacional de Justicia
Tribunal Internacional de Justicia > Corte Internacional de Justicia
Liga Árabe > Liga de los Estados Árabes
Organización Mundial de Salud > Organización Mundial de la Salud`,
  ar: `
مجلس الأمن الدولي > مجلس الأمن
المجلس الاجتماعي والاقتصادي > المجلس الاقتصادي والاجتماعي
سكرتير عام الأمم المتحدة > الأمين العام
السكرتير العام > الأمين العام
الجامعة العربية > جامعة الدول العربية
محكمة العدل العالمية > محكمة العدل الدولية`,
  zh: `
联合国安理会 > 安全理事会
联合国经社理事会 > 经济及社会理事会
经济和社会理事会 > 经济及社会理事会
经济与社会理事会 > 经济及社会理事会
经济社会理事会 > 经济及社会理事会
阿拉伯联盟 > 阿拉伯国家联盟`,
  ru: `
Совет Безопасности ООН > Совет Безопасности
Совета Безопасности ООН > Совета Безопасности
Совету Безопасности ООН > Совету Безопасности
Генеральная Ассамблея ООН > Генеральная Ассамблея
Генеральной Ассамблеи ООН > Генеральной Ассамблеи
Генеральной Ассамблее ООН > Генеральной Ассамблее
Генеральный секретарь ООН > Генеральный секретарь
Генерального секретаря ООН > Генерального секретаря
Генеральному секретарю ООН > Генеральному секретарю
Социальный и Экономический Совет > Экономический и Социальный Совет
Социально-экономический Совет > Экономический и Социальный Совет
Совет ООН по правам человека > Совет по правам человека
Совета ООН по правам человека > Совета по правам человека
Экономический и Социальный Совет ООН > Экономический и Социальный Совет
Экономического и Социального Совета ООН > Экономического и Социального Совета
Арабская лига > Лига арабских государств
Арабской лиги > Лиги арабских государств
Арабской лигой > Лигой арабских государств
Арабскую лигу > Лигу арабских государств`,
};
