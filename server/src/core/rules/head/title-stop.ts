import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { titleOf } from '../titles.ts';

export default rule({
  code: 'head/title-stop',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A title ends without a full stop.',
  why: 'A title is a noun phrase, usually that of the agenda item, and no sentence.',
  source: [SOURCES.drafting],
  fix: 'drops the full stop',
  typographic: true,
  whole: true,
  bad: {
    en: 'Resolution 66/102\n\n⟦Keeping lighthouses.⟧\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'Résolution 66/102\n\n⟦Entretien des phares.⟧\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'Resolución 66/102\n\n⟦Mantenimiento de los faros.⟧\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'القرار 66/102\n\n⟦صيانة المنارات.⟧\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '第66/102号决议\n\n⟦灯塔的维护。⟧\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Резолюция 66/102\n\n⟦Содержание маяков.⟧\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: 'Resolution 66/102\n\nKeeping lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'Résolution 66/102\n\nEntretien des phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'Resolución 66/102\n\nMantenimiento de los faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'القرار 66/102\n\nصيانة المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '第66/102号决议\n\n灯塔的维护\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Резолюция 66/102\n\nСодержание маяков\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ facts, report }) {
    const title = titleOf(facts);
    if (title === null) return;
    const stop = /^.*[^.。…][.。](?=[*_]*$)/s.exec(title.text)?.[0].length;
    if (stop === undefined) return;
    const text = title.text.slice(0, stop - 1) + title.text.slice(stop);
    report(title.fact, t`A title ends without a full stop.`, {
      fixes: [{ title: t`Drop the full stop`, edits: [{ fact: title.fact, text }], preferred: true }],
    });
  },
});
