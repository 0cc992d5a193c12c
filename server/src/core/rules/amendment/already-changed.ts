import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'amendment/already-changed',
  severity: 'warning',
  scope: 'amendments',
  languages: 'all',
  summary: 'An amendment speaks of nothing that an earlier clause has deleted or changed.',
  why: 'What is deleted or replaced cannot be changed again. Two changes to the same words make one clause.',
  source: [SOURCES.amendments],
  fix: null,
  whole: true,
  bad: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 2، يستعاض عن عبارة ”الأشجار“ بعبارة ”النخيل“.\n\n2. ⟦في الفقرة 2⟧، يستعاض عن عبارة ”غرس الأشجار“ بعبارة ”سقي الأشجار“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第2段，将“树木”改为“棕榈树”。\n\n2. ⟦第2段⟧，将“种植树木”改为“浇灌树木”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 2, replace “trees” with “palms”.\n\n2. ⟦In paragraph 2⟧, replace “plant trees” with “water trees”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 2, remplacer « arbres » par « palmiers ».\n\n2. ⟦Au paragraphe 2⟧, remplacer « planter des arbres » par « arroser des arbres ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 2 заменить «деревья» на «пальмы».\n\n2. ⟦В пункте 2⟧ заменить «сажать деревья» на «поливать деревья».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 2, sustitúyase “árboles” por “palmas”.\n\n2. ⟦En el párrafo 2⟧, sustitúyase “planten árboles” por “rieguen árboles”.',
  },
  good: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 2، يستعاض عن عبارة ”غرس الأشجار“ بعبارة ”سقي النخيل“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第2段，将“种植树木”改为“浇灌棕榈树”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 2, replace “plant trees” with “water palms”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 2, remplacer « planter des arbres » par « arroser des palmiers ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 2 заменить «сажать деревья» на «поливать пальмы».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 2, sustitúyase “planten árboles” por “rieguen palmas”.',
  },
});
