import { isFinal } from '../final.ts';
import { type Message, t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'negotiation/left-in-final',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'An adopted text holds nothing that belongs to its negotiation.',
  why: 'Square brackets, alternatives, tags of a session and blanks are taken out when a text is agreed. They are looked for only where the text says that it was adopted: by its symbol, the line on its adoption, or the meeting and date below it.',
  source: [SOURCES.paragraphs],
  fix: null,
  whole: true,
  bad: {
    en: 'A/RES/66/102\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant ⟦[shade]⟧ trees.',
    fr: 'A/RES/66/102\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres ⟦[d’ombrage]⟧.',
    es: 'A/RES/66/102\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles ⟦[de sombra]⟧.',
    ar: 'A/RES/66/102\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار ⟦[الظل]⟧.',
    zh: 'A/RES/66/102\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植⟦[遮荫]⟧树木。',
    ru: 'A/RES/66/102\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать ⟦[тенистые]⟧ деревья.',
  },
  good: {
    en: 'A/RES/66/102\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'A/RES/66/102\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'A/RES/66/102\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'A/RES/66/102\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: 'A/RES/66/102\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'A/RES/66/102\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ facts, report }) {
    if (!isFinal(facts)) return;
    for (const [index, fact] of facts.entries())
      if (fact.kind === 'leftover') report(index, said(fact.what, fact.text));
  },
});

function said(what: string, text: string): Message {
  switch (what) {
    case 'bracket':
      return t`Square brackets hold words that are not agreed; this text is adopted.`;
    case 'placeholder':
      return t`“${text}” is still to be filled in; this text is adopted.`;
    default:
      return t`“${text}” belongs to the negotiation; this text is adopted.`;
  }
}
