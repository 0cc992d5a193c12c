import type { WordTable } from '../row.ts';

/** Offices and mandates, by the titles that UNTERM gives them. */
export const OFFICES: WordTable = {
  kind: 'office',
  source: 'UNTERM',
  rows: `
9|Secretary-General ~UNSG|Secrétaire général|Secretario General|Генеральный секретарь*|الأمين العام|秘书长
0|Deputy Secretary-General|Vice-Secrétaire générale|Vicesecretaria General|первый заместитель* Генерального секретаря|نائب الأمين العام|常务副秘书长
1|Under-Secretary-General|Secrétaire général adjoint|Secretario General Adjunto|заместитель* Генерального секретаря|وكيل الأمين العام|副秘书长
1|Assistant Secretary-General|Sous-Secrétaire général|Subsecretario General|помощник* Генерального секретаря|الأمين العام المساعد|助理秘书长
3|President of the General Assembly|Président de l’Assemblée générale|Presidente de la Asamblea General|Председатель* Генеральной Ассамблеи|رئيس الجمعية العامة|大会主席
3|President of the Security Council|Président du Conseil de sécurité|Presidente del Consejo de Seguridad|Председатель* Совета Безопасности|رئيس مجلس الأمن|安全理事会主席
1|President of the Human Rights Council|Président du Conseil des droits de l’homme|Presidente del Consejo de Derechos Humanos|Председатель* Совета по правам человека|رئيس مجلس حقوق الإنسان|人权理事会主席
6|United Nations High Commissioner for Human Rights|Haut-Commissaire des Nations Unies aux droits de l’homme|Alto Comisionado de las Naciones Unidas para los Derechos Humanos|Верховный комиссар* Организации Объединенных Наций по правам человека|مفوض الأمم المتحدة السامي لحقوق الإنسان|联合国人权事务高级专员
4|United Nations High Commissioner for Refugees|Haut-Commissaire des Nations Unies pour les réfugiés|Alto Comisionado de las Naciones Unidas para los Refugiados|Верховный комиссар* Организации Объединенных Наций по делам беженцев|مفوض الأمم المتحدة السامي لشؤون اللاجئين|联合国难民事务高级专员
7|High Commissioner|Haut-Commissaire|Alto Comisionado|Верховный комиссар*|المفوض السامي|高级专员
6|Special Rapporteur|Rapporteur spécial|Relator Especial|Специальный докладчик*|المقرر الخاص|特别报告员
5|Independent Expert|Expert indépendant|Experto independiente|Независимый эксперт*|الخبير المستقل|独立专家
4|Special Representative of the Secretary-General|Représentant spécial du Secrétaire général|Representante Especial del Secretario General|Специальный представитель* Генерального секретаря|الممثل الخاص للأمين العام|秘书长特别代表
4|Special Envoy of the Secretary-General|Envoyé spécial du Secrétaire général|Enviado Especial del Secretario General|Специальный посланник* Генерального секретаря|المبعوث الخاص للأمين العام|秘书长特使
0|Personal Envoy of the Secretary-General|Envoyé personnel du Secrétaire général|Enviado Personal del Secretario General|Личный посланник* Генерального секретаря|المبعوث الشخصي للأمين العام|秘书长个人特使
1|Special Representative of the Secretary-General for Children and Armed Conflict|Représentant spécial du Secrétaire général pour le sort des enfants en temps de conflit armé|Representante Especial del Secretario General para la Cuestión de los Niños y los Conflictos Armados|Специальный представитель* Генерального секретаря по вопросу о детях и вооруженных конфликтах|الممثل الخاص للأمين العام المعني بالأطفال والنزاع المسلح|负责儿童与武装冲突问题秘书长特别代表
0|Special Representative of the Secretary-General on Sexual Violence in Conflict|Représentant spécial du Secrétaire général chargé de la question des violences sexuelles commises en période de conflit|Representante Especial del Secretario General sobre la Violencia Sexual en los Conflictos|Специальный представитель* Генерального секретаря по вопросу о сексуальном насилии в условиях конфликта|الممثل الخاص للأمين العام المعني بالعنف الجنسي في حالات النزاع|负责冲突中性暴力问题的秘书长特别代表
1|Emergency Relief Coordinator|Coordonnateur des secours d’urgence|Coordinador del Socorro de Emergencia|Координатор* чрезвычайной помощи|منسق الإغاثة في حالات الطوارئ|紧急救济协调员
1|resident coordinators|coordonnateurs résidents|coordinadores residentes|координаторы-резиденты|المنسقون المقيمون|驻地协调员
2|special procedures of the Human Rights Council|procédures spéciales du Conseil des droits de l’homme|procedimientos especiales del Consejo de Derechos Humanos|специальные процедуры° Совета по правам человека|الإجراءات الخاصة لمجلس حقوق الإنسان|人权理事会特别程序
3|special procedure mandate holders|titulaires de mandat au titre des procédures spéciales|titulares de mandatos de los procedimientos especiales|мандатарии специальных процедур|المكلفون بولايات في إطار الإجراءات الخاصة|特别程序任务负责人
3|Heads of State and Government|chefs d’État et de gouvernement|Jefes de Estado y de Gobierno|главы государств и правительств|رؤساء الدول والحكومات|国家元首和政府首脑`,
};
