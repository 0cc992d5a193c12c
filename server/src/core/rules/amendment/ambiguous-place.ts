import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'amendment/ambiguous-place',
  severity: 'warning',
  scope: 'amendments',
  languages: 'all',
  summary: 'Every place that an amendment names is in the draft only once.',
  why: 'Where two paragraphs have one number, a clause that names it may mean either. Chapeau does not choose between them.',
  source: [SOURCES.amendments],
  fix: null,
  whole: true,
  bad: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة؛\n\n2 - تشكر الجهات المانحة.\n\n---\n\n1. تحذف ⟦الفقرة 2⟧.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木；\n\n2. 感谢捐助方。\n\n---\n\n1. 删除⟦第2段⟧。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands;\n\n2. Thanks donors.\n\n---\n\n1. Delete ⟦paragraph 2⟧.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles ;\n\n2. Remercie les donateurs.\n\n---\n\n1. Supprimer ⟦le paragraphe 2⟧.',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах;\n\n2. благодарит доноров.\n\n---\n\n1. Исключить ⟦пункт 2⟧.',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas;\n\n2. Agradece a los donantes.\n\n---\n\n1. Suprímase ⟦el párrafo 2⟧.',
  },
  good: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة؛\n\n3 - تشكر الجهات المانحة.\n\n---\n\n1. تحذف الفقرة 2.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木；\n\n3. 感谢捐助方。\n\n---\n\n1. 删除第2段。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands;\n\n3. Thanks donors.\n\n---\n\n1. Delete paragraph 2.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles ;\n\n3. Remercie les donateurs.\n\n---\n\n1. Supprimer le paragraphe 2.',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах;\n\n3. благодарит доноров.\n\n---\n\n1. Исключить пункт 2.',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas;\n\n3. Agradece a los donantes.\n\n---\n\n1. Suprímase el párrafo 2.',
  },
});
