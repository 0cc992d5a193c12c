import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { titleOf } from '../titles.ts';

/** Names that are hardly known by anything else, and roman numerals. */
const KNOWN = /^(?:COVID|HIV|AIDS|VIH|SIDA|ВИЧ|СПИД|[IVXLC]+)$/;

export default rule({
  code: 'head/title-abbreviation',
  severity: 'hint',
  scope: 'resolution',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Names stand in full in a title.',
  why: 'A title is read by itself, in lists and agendas, where nothing before it tells what the letters stand for.',
  source: [SOURCES.drafting],
  fix: null,
  whole: true,
  bad: {
    en: 'Resolution 66/102\n\n⟦IALA and lighthouses⟧\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'Résolution 66/102\n\n⟦L’AISM et les phares⟧\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'Resolución 66/102\n\n⟦La IALA y los faros⟧\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: 'Резолюция 66/102\n\n⟦МАМС и маяки⟧\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: 'Resolution 66/102\n\nMarine aids and lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'Résolution 66/102\n\nLa signalisation maritime et les phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'Resolución 66/102\n\nLa señalización marítima y los faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: 'Резолюция 66/102\n\nМорская навигация и маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ facts, report }) {
    const title = titleOf(facts);
    if (title === null || title.text === title.text.toUpperCase()) return;
    const short = title.text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.find((word) => !KNOWN.test(word));
    if (short !== undefined) report(title.fact, t`“${short}” stands in full in a title.`);
  },
});
