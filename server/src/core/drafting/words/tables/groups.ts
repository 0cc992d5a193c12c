import type { WordTable } from '../row.ts';

/** Whom resolutions address and speak of, with the capitals that adopted texts give them. */
export const GROUPS: WordTable = {
  kind: 'group',
  source: 'UNTERM',
  rows: `
8|Member States|États Membres|Estados Miembros|государства-члены|الدول الأعضاء|会员国
6|all States|tous les États|todos los Estados|все государства|جميع الدول|所有国家
5|States parties|États parties|Estados partes|государства-участники|الدول الأطراف|缔约国
8|developing countries|pays en développement|países en desarrollo|развивающиеся страны°|البلدان النامية|发展中国家
6|developed countries|pays développés|países desarrollados|развитые страны°|البلدان المتقدمة النمو|发达国家
6|least developed countries ~LDCs|pays les moins avancés ~PMA|países menos adelantados ~PMA|наименее развитые страны° ~НРС|أقل البلدان نموا|最不发达国家
4|landlocked developing countries ~LLDCs|pays en développement sans littoral|países en desarrollo sin litoral|развивающиеся страны, не имеющие выхода к морю|البلدان النامية غير الساحلية|内陆发展中国家
5|small island developing States ~SIDS|petits États insulaires en développement ~PEID|pequeños Estados insulares en desarrollo|малые островные развивающиеся государства°|الدول الجزرية الصغيرة النامية|小岛屿发展中国家
3|middle-income countries|pays à revenu intermédiaire|países de ingresos medianos|страны° со средним уровнем дохода|البلدان المتوسطة الدخل|中等收入国家
2|countries with economies in transition|pays en transition|países con economías en transición|страны° с переходной экономикой|البلدان التي تمر اقتصاداتها بمرحلة انتقالية|经济转型国家 ~转型经济体
0|countries emerging from conflict|pays sortant d’un conflit|países que salen de conflictos|страны, выходящие из конфликта|البلدان الخارجة من النزاعات|摆脱冲突的国家
3|host countries|pays d’accueil|países de acogida|принимающие страны°|البلدان المضيفة|东道国
5|troop- and police-contributing countries|pays fournisseurs de contingents ou de personnel de police|países que aportan contingentes y fuerzas de policía|страны, предоставляющие воинские и полицейские контингенты|البلدان المساهمة بقوات وبأفراد شرطة|部队和警察派遣国
6|international community|communauté internationale|comunidad internacional|международное сообщество*|المجتمع الدولي|国际社会
7|civil society|société civile|sociedad civil|гражданское общество*|المجتمع المدني|民间社会
5|private sector|secteur privé|sector privado|частный сектор*|القطاع الخاص|私营部门
2|academia|milieux universitaires|mundo académico|научные круги|الأوساط الأكاديمية|学术界
5|non-governmental organizations ~NGOs|organisations non gouvernementales ~ONG|organizaciones no gubernamentales ~ONG|неправительственные организации° ~НПО|المنظمات غير الحكومية|非政府组织
2|intergovernmental organizations|organisations intergouvernementales|organizaciones intergubernamentales|межправительственные организации°|المنظمات الحكومية الدولية|政府间组织
4|regional and subregional organizations|organisations régionales et sous-régionales|organizaciones regionales y subregionales|региональные и субрегиональные организации°|المنظمات الإقليمية ودون الإقليمية|区域和次区域组织
4|national human rights institutions|institutions nationales des droits de l’homme|instituciones nacionales de derechos humanos|национальные правозащитные учреждения|المؤسسات الوطنية لحقوق الإنسان|国家人权机构
5|relevant stakeholders|parties prenantes concernées|interesados pertinentes|соответствующие заинтересованные стороны|الجهات صاحبة المصلحة|相关利益攸关方
3|all relevant stakeholders|toutes les parties prenantes concernées|todos los interesados pertinentes|все соответствующие заинтересованные стороны|جميع الجهات المعنية صاحبة المصلحة|所有利益攸关方
4|international financial institutions|institutions financières internationales|instituciones financieras internacionales|международные финансовые учреждения|المؤسسات المالية الدولية|国际金融机构
3|development partners|partenaires de développement|asociados para el desarrollo|партнеры по процессу развития|الشركاء الإنمائيون|发展伙伴
6|women and girls|femmes et les filles|mujeres y las niñas|женщины и девочки|النساء والفتيات|妇女和女童
7|persons with disabilities|personnes handicapées|personas con discapacidad|инвалиды|الأشخاص ذوو الإعاقة ~الأشخاص ذوي الإعاقة|残疾人
4|older persons|personnes âgées|personas de edad|пожилые люди|كبار السن|老年人
6|young people|jeunes|jóvenes|молодежь|الشباب|青年
5|Indigenous Peoples|peuples autochtones|Pueblos Indígenas|коренные народы°|الشعوب الأصلية|土著人民
5|local communities|communautés locales|comunidades locales|местные общины|المجتمعات المحلية|地方社区
2|refugees and internally displaced persons|réfugiés et les personnes déplacées|refugiados y los desplazados internos|беженцы и внутренне перемещенные лица|اللاجئون والمشردون داخليا|难民和境内流离失所者
5|internally displaced persons ~IDPs|personnes déplacées|desplazados internos|внутренне перемещенные лица|المشردون داخليا|境内流离失所者
3|migrant workers|travailleurs migrants|trabajadores migrantes|трудящиеся-мигранты|العمال المهاجرون|移民工人 ~移徙工人
4|human rights defenders|défenseurs des droits de l’homme|defensores de los derechos humanos|правозащитники|المدافعون عن حقوق الإنسان|人权维护者
5|persons belonging to national or ethnic, religious and linguistic minorities|personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques|personas pertenecientes a minorías nacionales o étnicas, religiosas y lingüísticas|лица, принадлежащие к национальным или этническим, религиозным и языковым меньшинствам|الأشخاص المنتمون إلى أقليات قومية أو إثنية وإلى أقليات دينية ولغوية|在民族或族裔、宗教和语言上属于少数群体的人
4|humanitarian personnel|personnel humanitaire|personal humanitario|гуманитарный персонал*|العاملون في مجال تقديم المساعدة الإنسانية|人道主义人员
3|United Nations and associated personnel|personnel des Nations Unies et le personnel associé|personal de las Naciones Unidas y el personal asociado|персонал* Организации Объединенных Наций и связанный с ней персонал|موظفو الأمم المتحدة والأفراد المرتبطون بها|联合国人员和有关人员
3|parties to the conflict|parties au conflit|partes en el conflicto|стороны° в конфликте|أطراف النزاع|冲突各方
2|parties to armed conflict|parties à un conflit armé|partes en los conflictos armados|участники° вооруженных конфликтов|أطراف النزاعات المسلحة|武装冲突各方
6|Non-Self-Governing Territories|territoires non autonomes|Territorios No Autónomos|несамоуправляющиеся территории°|الأقاليم غير المتمتعة بالحكم الذاتي|非自治领土
2|administering Powers|puissances administrantes|Potencias administradoras|управляющие державы°|الدول القائمة بالإدارة|管理国
7|Occupied Palestinian Territory|Territoire palestinien occupé|Territorio Palestino Ocupado|оккупированная палестинская территория*|الأرض الفلسطينية المحتلة|巴勒斯坦被占领土
4|nuclear-weapon States|États dotés d’armes nucléaires|Estados poseedores de armas nucleares|государства, обладающие ядерным оружием|الدول الحائزة للأسلحة النووية|核武器国家
4|non-nuclear-weapon States|États non dotés d’armes nucléaires|Estados no poseedores de armas nucleares|государства, не обладающие ядерным оружием|الدول غير الحائزة للأسلحة النووية|无核武器国家`,
};
