import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'versions/bracket',
  severity: 'warning',
  scope: 'versions',
  languages: 'all',
  summary: 'What is in square brackets in one language version is so in the others.',
  why: 'Square brackets hold what is not agreed. A bracket that stands in one version alone leaves open what others take as agreed.',
  source: [SOURCES.languages],
  fix: null,
  whole: true,
  bad: {
    ar: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس ⟦[الأشجار]⟧ في 40 جزيرة.',
    zh: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植⟦[树木]⟧。',
    en: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\nThe General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant ⟦[trees]⟧ on 40 islands.',
    fr: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nL’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des ⟦[arbres]⟧ dans 40 îles.',
    ru: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать ⟦[деревья]⟧ на 40 островах.',
    es: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nLa Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten ⟦[árboles]⟧ en 40 islas.',
  },
  good: {
    ar: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بأسماء 25 ميناء؛\n\n2 - تشجع الدول على غرس الأشجار في 40 جزيرة.',
    zh: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\n大会，\n\n回顾其关于灯塔的2011年12月9日第66/102号决议，\n\n1. 请秘书长列出25个港口；\n\n2. 鼓励各国在40个岛屿上种植树木。',
    en: 'L’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.\n\nThe General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.',
    fr: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nL’Assemblée générale,\n\nRappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste de 25 ports ;\n\n2. Encourage les États à planter des arbres dans 40 îles.',
    ru: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\n1. просит Генерального секретаря составить перечень 25 портов;\n\n2. призывает государства сажать деревья на 40 островах.',
    es: 'The General Assembly,\n\nRecalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\n1. Requests the Secretary-General to list 25 harbours;\n\n2. Encourages States to plant trees on 40 islands.\n\nLa Asamblea General,\n\nRecordando su resolución 66/102, de 9 de diciembre de 2011, relativa a los faros,\n\n1. Solicita al Secretario General que elabore una lista de 25 puertos;\n\n2. Alienta a los Estados a que planten árboles en 40 islas.',
  },
});
