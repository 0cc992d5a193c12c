import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'amendment/words-not-found',
  severity: 'error',
  scope: 'amendments',
  languages: 'all',
  summary: 'Words that an amendment quotes stand in the place that it names.',
  why: 'Words that do not stand there cannot be replaced or deleted: they were quoted wrongly, or from an earlier draft.',
  source: [SOURCES.amendments],
  fix: 'write the words of the passage that is nearest',
  whole: true,
  bad: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 2، يستعاض عن عبارة ⟦”الأشجار على 40 جزيرة“⟧ بعبارة ”النخيل في 40 جزيرة“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第2段，将⟦“在40座岛屿上种植树木”⟧改为“在40个岛屿上种植棕榈树”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 2, replace ⟦“trees in 40 islands”⟧ with “palms on 40 islands”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 2, remplacer ⟦« arbres sur 40 îles »⟧ par « palmiers dans 40 îles ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 2 заменить ⟦«деревья в 40 островах»⟧ на «пальмы на 40 островах».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 2, sustitúyase ⟦“árboles sobre 40 islas”⟧ por “palmas en 40 islas”.',
  },
  good: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 2، يستعاض عن عبارة ”الأشجار في 40 جزيرة“ بعبارة ”النخيل في 40 جزيرة“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第2段，将“在40个岛屿上种植树木”改为“在40个岛屿上种植棕榈树”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 2, replace “trees on 40 islands” with “palms on 40 islands”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 2, remplacer « arbres dans 40 îles » par « palmiers dans 40 îles ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 2 заменить «деревья на 40 островах» на «пальмы на 40 островах».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 2, sustitúyase “árboles en 40 islas” por “palmas en 40 islas”.',
  },
});
