import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'amendment/ambiguous-words',
  severity: 'warning',
  scope: 'amendments',
  languages: 'all',
  summary: 'Words that an amendment quotes stand only once in the place that it names.',
  why: 'Where the words stand more than once, it is open which are meant. More of the text around them makes it certain.',
  source: [SOURCES.amendments],
  fix: null,
  whole: true,
  bad: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء وأن يزور 15 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 1، يستعاض عن عبارة ⟦”ميناء“⟧ بعبارة ”مرفأ“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口并访问15个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第1段，将⟦“港口”⟧改为“码头”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours and to visit 15 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 1, replace ⟦“harbours”⟧ with “ports”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports et de visiter 15 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 1, remplacer ⟦« ports »⟧ par « havres ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов и посетить 15 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 1 заменить ⟦«портов»⟧ на «гаваней».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos y visite 15 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 1, sustitúyase ⟦“puertos”⟧ por “muelles”.',
  },
  good: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء وأن يزور 15 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.\n\n---\n\n1. في الفقرة 1، يستعاض عن عبارة ”25 ميناء“ بعبارة ”25 مرفأ“.',
    zh: '大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口并访问15个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。\n\n---\n\n1. 第1段，将“25个港口”改为“25个码头”。',
    en: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours and to visit 15 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n---\n\n1. In paragraph 1, replace “25 harbours” with “25 ports”.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports et de visiter 15 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\n---\n\n1. Au paragraphe 1, remplacer « 25 ports » par « 25 havres ».',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов и посетить 15 портов;\n\n2. призывает государства сажать деревья на 40 островах.\n\n---\n\n1. В пункте 1 заменить «25 портов» на «25 гаваней».',
    es: 'La Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos y visite 15 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.\n\n---\n\n1. En el párrafo 1, sustitúyase “25 puertos” por “25 muelles”.',
  },
});
