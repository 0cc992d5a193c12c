import type { WordTable } from '../row.ts';

/** Organs of the United Nations and bodies below them, by the names that they use of themselves, as UNTERM has them. */
export const ORGANS: WordTable = {
  kind: 'organ',
  source: 'UNTERM',
  rows: `
9|General Assembly ~UNGA|Assemblée générale|Asamblea General|Генеральная Ассамблея*|الجمعية العامة|大会 ~联大
8|Security Council ~UNSC|Conseil de sécurité|Consejo de Seguridad|Совет* Безопасности|مجلس الأمن|安全理事会 ~安理会
6|Economic and Social Council ~ECOSOC|Conseil économique et social|Consejo Económico y Social|Экономический и Социальный Совет*|المجلس الاقتصادي والاجتماعي|经济及社会理事会 ~经社理事会
2|Trusteeship Council|Conseil de tutelle|Consejo de Administración Fiduciaria|Совет* по Опеке|مجلس الوصاية|托管理事会
5|International Court of Justice ~ICJ|Cour internationale de Justice ~CIJ|Corte Internacional de Justicia|Международный Суд*|محكمة العدل الدولية|国际法院
6|Secretariat|Secrétariat|Secretaría|Секретариат*|الأمانة العامة|秘书处
7|Human Rights Council ~HRC|Conseil des droits de l’homme ~CDH|Consejo de Derechos Humanos|Совет* по правам человека ~СПЧ|مجلس حقوق الإنسان|人权理事会
3|Peacebuilding Commission ~PBC|Commission de consolidation de la paix|Comisión de Consolidación de la Paz|Комиссия* по миростроительству|لجنة بناء السلام|建设和平委员会
2|Peacebuilding Fund|Fonds pour la consolidation de la paix|Fondo para la Consolidación de la Paz|Фонд* миростроительства|صندوق بناء السلام|建设和平基金
3|International Law Commission ~ILC|Commission du droit international|Comisión de Derecho Internacional|Комиссия* международного права|لجنة القانون الدولي|国际法委员会
4|Commission on the Status of Women ~CSW|Commission de la condition de la femme|Comisión de la Condición Jurídica y Social de la Mujer|Комиссия* по положению женщин|لجنة وضع المرأة|妇女地位委员会
0|Commission on Narcotic Drugs ~CND|Commission des stupéfiants|Comisión de Estupefacientes|Комиссия* по наркотическим средствам|لجنة المخدرات|麻醉药品委员会
3|Commission on Crime Prevention and Criminal Justice ~CCPCJ|Commission pour la prévention du crime et la justice pénale|Comisión de Prevención del Delito y Justicia Penal|Комиссия* по предупреждению преступности и уголовному правосудию|لجنة منع الجريمة والعدالة الجنائية|预防犯罪和刑事司法委员会
0|Commission on Population and Development|Commission de la population et du développement|Comisión de Población y Desarrollo|Комиссия* по народонаселению и развитию|لجنة السكان والتنمية|人口与发展委员会
3|Commission for Social Development|Commission du développement social|Comisión de Desarrollo Social|Комиссия* социального развития|لجنة التنمية الاجتماعية|社会发展委员会
3|Commission on Science and Technology for Development|Commission de la science et de la technique au service du développement|Comisión de Ciencia y Tecnología para el Desarrollo|Комиссия* по науке и технике в целях развития|اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية|科学和技术促进发展委员会
2|Statistical Commission|Commission de statistique|Comisión de Estadística|Статистическая комиссия*|اللجنة الإحصائية|统计委员会
3|United Nations Forum on Forests|Forum des Nations Unies sur les forêts|Foro de las Naciones Unidas sobre los Bosques|Форум* Организации Объединенных Наций по лесам|منتدى الأمم المتحدة المعني بالغابات|联合国森林论坛
1|Permanent Forum on Indigenous Issues|Instance permanente sur les questions autochtones|Foro Permanente para las Cuestiones Indígenas|Постоянный форум* по вопросам коренных народов|المنتدى الدائم المعني بقضايا الشعوب الأصلية|土著问题常设论坛
4|High-level political forum on sustainable development ~HLPF|Forum politique de haut niveau pour le développement durable|Foro político de alto nivel sobre el desarrollo sostenible|Политический форум* высокого уровня по устойчивому развитию|المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة|可持续发展高级别政治论坛
3|Committee for Programme and Coordination|Comité du programme et de la coordination|Comité del Programa y de la Coordinación|Комитет* по программе и координации|لجنة البرنامج والتنسيق|方案和协调委员会
0|Committee on Conferences|Comité des conférences|Comité de Conferencias|Комитет* по конференциям|لجنة المؤتمرات|会议委员会
1|Committee on Contributions|Comité des contributions|Comisión de Cuotas|Комитет* по взносам|لجنة الاشتراكات|会费委员会
3|Advisory Committee on Administrative and Budgetary Questions ~ACABQ|Comité consultatif pour les questions administratives et budgétaires|Comisión Consultiva en Asuntos Administrativos y de Presupuesto|Консультативный комитет* по административным и бюджетным вопросам|اللجنة الاستشارية لشؤون الإدارة والميزانية|行政和预算问题咨询委员会 ~行预咨委会
4|Board of Auditors|Comité des commissaires aux comptes|Junta de Auditores|Комиссия* ревизоров|مجلس مراجعي الحسابات|审计委员会
3|Joint Inspection Unit ~JIU|Corps commun d’inspection|Dependencia Común de Inspección|Объединенная инспекционная группа*|وحدة التفتيش المشتركة|联合检查组
3|Office of Internal Oversight Services ~OIOS|Bureau des services de contrôle interne|Oficina de Servicios de Supervisión Interna|Управление* служб внутреннего надзора|مكتب خدمات الرقابة الداخلية|内部监督事务厅
1|International Civil Service Commission ~ICSC|Commission de la fonction publique internationale|Comisión de Administración Pública Internacional|Комиссия* по международной гражданской службе|لجنة الخدمة المدنية الدولية|国际公务员制度委员会
0|Committee on Non-Governmental Organizations|Comité chargé des organisations non gouvernementales|Comité Encargado de las Organizaciones No Gubernamentales|Комитет* по неправительственным организациям|اللجنة المعنية بالمنظمات غير الحكومية|非政府组织委员会
1|Committee on the Peaceful Uses of Outer Space ~COPUOS|Comité des utilisations pacifiques de l’espace extra-atmosphérique|Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos|Комитет* по использованию космического пространства в мирных целях|لجنة استخدام الفضاء الخارجي في الأغراض السلمية|和平利用外层空间委员会
2|Committee on Information|Comité de l’information|Comité de Información|Комитет* по информации|لجنة الإعلام|新闻委员会
1|Special Committee on Peacekeeping Operations|Comité spécial des opérations de maintien de la paix|Comité Especial de Operaciones de Mantenimiento de la Paz|Специальный комитет* по операциям по поддержанию мира|اللجنة الخاصة المعنية بعمليات حفظ السلام|维持和平行动特别委员会
2|Committee on the Elimination of Racial Discrimination ~CERD|Comité pour l’élimination de la discrimination raciale|Comité para la Eliminación de la Discriminación Racial|Комитет* по ликвидации расовой дискриминации|لجنة القضاء على التمييز العنصري|消除种族歧视委员会
1|Committee on the Elimination of Discrimination against Women|Comité pour l’élimination de la discrimination à l’égard des femmes|Comité para la Eliminación de la Discriminación contra la Mujer|Комитет* по ликвидации дискриминации в отношении женщин|اللجنة المعنية بالقضاء على التمييز ضد المرأة|消除对妇女歧视委员会
0|Committee on the Rights of the Child|Comité des droits de l’enfant|Comité de los Derechos del Niño|Комитет* по правам ребенка|لجنة حقوق الطفل|儿童权利委员会
2|Committee on the Rights of Persons with Disabilities|Comité des droits des personnes handicapées|Comité sobre los Derechos de las Personas con Discapacidad|Комитет* по правам инвалидов|اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة|残疾人权利委员会
3|Human Rights Committee|Comité des droits de l’homme|Comité de Derechos Humanos|Комитет* по правам человека|اللجنة المعنية بحقوق الإنسان|人权事务委员会
2|Committee on Economic, Social and Cultural Rights|Comité des droits économiques, sociaux et culturels|Comité de Derechos Económicos, Sociales y Culturales|Комитет* по экономическим, социальным и культурным правам|اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية|经济、社会及文化权利委员会
2|Committee against Torture|Comité contre la torture|Comité contra la Tortura|Комитет* против пыток|لجنة مناهضة التعذيب|禁止酷刑委员会
1|Committee on Enforced Disappearances|Comité des disparitions forcées|Comité contra la Desaparición Forzada|Комитет* по насильственным исчезновениям|اللجنة المعنية بحالات الاختفاء القسري|强迫失踪问题委员会
2|Counter-Terrorism Committee|Comité contre le terrorisme|Comité contra el Terrorismo|Контртеррористический комитет*|لجنة مكافحة الإرهاب|反恐怖主义委员会
3|Economic Commission for Africa ~ECA|Commission économique pour l’Afrique ~CEA|Comisión Económica para África ~CEPA|Экономическая комиссия* для Африки|اللجنة الاقتصادية لأفريقيا|非洲经济委员会
2|Economic Commission for Europe ~ECE|Commission économique pour l’Europe ~CEE|Comisión Económica para Europa ~CEPE|Европейская экономическая комиссия*|اللجنة الاقتصادية لأوروبا|欧洲经济委员会
2|Economic Commission for Latin America and the Caribbean ~ECLAC|Commission économique pour l’Amérique latine et les Caraïbes ~CEPALC|Comisión Económica para América Latina y el Caribe ~CEPAL|Экономическая комиссия* для Латинской Америки и Карибского бассейна|اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي|拉丁美洲和加勒比经济委员会
3|Economic and Social Commission for Asia and the Pacific ~ESCAP|Commission économique et sociale pour l’Asie et le Pacifique ~CESAP|Comisión Económica y Social para Asia y el Pacífico ~CESPAP|Экономическая и социальная комиссия* для Азии и Тихого океана|اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ|亚洲及太平洋经济社会委员会
2|Economic and Social Commission for Western Asia ~ESCWA|Commission économique et sociale pour l’Asie occidentale ~CESAO|Comisión Económica y Social para Asia Occidental ~CESPAO|Экономическая и социальная комиссия* для Западной Азии|اللجنة الاقتصادية والاجتماعية لغربي آسيا|西亚经济社会委员会
5|Conference on Disarmament|Conférence du désarmement|Conferencia de Desarme|Конференция* по разоружению|مؤتمر نزع السلاح|裁军谈判会议
3|Disarmament Commission|Commission du désarmement|Comisión de Desarme|Комиссия* по разоружению|هيئة نزع السلاح|裁军审议委员会
4|United Nations Environment Assembly ~UNEA|Assemblée des Nations Unies pour l’environnement|Asamblea de las Naciones Unidas sobre el Medio Ambiente|Ассамблея* Организации Объединенных Наций по окружающей среде|جمعية الأمم المتحدة للبيئة|联合国环境大会
4|United Nations Commission on International Trade Law ~UNCITRAL|Commission des Nations Unies pour le droit commercial international ~CNUDCI|Comisión de las Naciones Unidas para el Derecho Mercantil Internacional ~CNUDMI|Комиссия* Организации Объединенных Наций по праву международной торговли ~ЮНСИТРАЛ|لجنة الأمم المتحدة للقانون التجاري الدولي ~الأونسيترال|联合国国际贸易法委员会 ~贸易法委员会
1|Human Rights Council Advisory Committee|Comité consultatif du Conseil des droits de l’homme|Comité Asesor del Consejo de Derechos Humanos|Консультативный комитет* Совета по правам человека|اللجنة الاستشارية لمجلس حقوق الإنسان|人权理事会咨询委员会
0|Expert Mechanism on the Rights of Indigenous Peoples|Mécanisme d’experts sur les droits des peuples autochtones|Mecanismo de Expertos sobre los Derechos de los Pueblos Indígenas|Экспертный механизм* по правам коренных народов|آلية الخبراء المعنية بحقوق الشعوب الأصلية|土著人民权利专家机制
0|Working Group on the Universal Periodic Review|Groupe de travail sur l’Examen périodique universel|Grupo de Trabajo sobre el Examen Periódico Universal|Рабочая группа* по универсальному периодическому обзору|الفريق العامل المعني بالاستعراض الدوري الشامل|普遍定期审议工作组
1|Working Group on Arbitrary Detention|Groupe de travail sur la détention arbitraire|Grupo de Trabajo sobre la Detención Arbitraria|Рабочая группа* по произвольным задержаниям|الفريق العامل المعني بالاحتجاز التعسفي|任意拘留问题工作组
3|Working Group on Enforced or Involuntary Disappearances|Groupe de travail sur les disparitions forcées ou involontaires|Grupo de Trabajo sobre las Desapariciones Forzadas o Involuntarias|Рабочая группа* по насильственным или недобровольным исчезновениям|الفريق العامل المعني بحالات الاختفاء القسري أو غير الطوعي|强迫或非自愿失踪问题工作组
4|International Residual Mechanism for Criminal Tribunals|Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux|Mecanismo Residual Internacional de los Tribunales Penales|Международный остаточный механизм* для уголовных трибуналов|الآلية الدولية لتصريف الأعمال المتبقية للمحكمتين الجنائيتين|刑事法庭余留事项国际处理机制
0|Military Staff Committee|Comité d’état-major|Comité de Estado Mayor|Военно-штабной комитет*|لجنة الأركان العسكرية|军事参谋团
6|Conference of the Parties|Conférence des Parties|Conferencia de las Partes|Конференция* сторон|مؤتمر الأطراف|缔约方大会`,
};
