import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/repeated',
  severity: 'warning',
  scope: 'enacting',
  languages: 'all',
  summary: 'The adopting body is named once, before the first paragraph.',
  why: 'It is the subject of the whole text. A second enacting line belongs to a text of its own, below a heading or behind the words that recommend a draft for adoption.',
  source: [SOURCES.drafting],
  fix: null,
  whole: true,
  bad: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.\n\n⟦The General Assembly⟧,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.\n\n⟦L’Assemblée générale⟧,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.\n\n⟦La Asamblea General⟧,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.\n\n⟦إن الجمعية العامة⟧،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。\n\n⟦大会⟧，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.\n\n⟦Генеральная Ассамблея⟧,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ name, sure }, { part, before, after, report }) {
    if (!sure || part.depth > 0 || before === null || before.piece.depth > 0) return;
    const { role } = before.piece;
    if (role !== 'preambular' && role !== 'operative') return;
    if (before.piece.house !== (part.at.piece.house || after?.piece.house)) return;
    report(name, t`The adopting body is named above already; a second text needs a heading of its own.`);
  },
});
