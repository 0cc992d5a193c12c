import { citedTexts, isCertain, versionsOf } from '../cited.ts';
import { inWords, isDoubtful, writeDay } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/date-in-library',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'The date of a cited resolution is the one that its text in the library gives.',
  why: 'The text and the citation cannot both be right. Where the text closes with the day of adoption, that is the day to cite.',
  source: [SOURCES.drafting],
  fix: 'writes the day that the text gives',
  beside: {
    library: {
      en: '66/102. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant a tree beside every well.\n\n83rd plenary meeting\n9 December 2011',
      fr: '66/102. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs,\n\n1. Prie le Secrétaire général de dresser la liste des puits ;\n\n2. Encourage les villes à planter un arbre près de chaque puits.\n\n83e séance plénière\n9 décembre 2011',
      es: '66/102. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten un árbol junto a cada pozo.\n\n83ª sesión plenaria\n9 de diciembre de 2011',
      ar: '66/102. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس شجرة بجانب كل بئر.\n\nالجلسة العامة 83\n9 كانون الأول/ديسمبر 2011',
      zh: '66/102. 灯塔\n\n大会，\n\n回顾其以往工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市在每口水井旁种一棵树。\n\n第83次全体会议\n2011年12月9日',
      ru: '66/102. Маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. рекомендует городам посадить дерево у каждого колодца.\n\n83-е пленарное заседание\n9 декабря 2011 года',
    },
  },
  bad: {
    en: 'Recalling its resolution 66/102 of ⟦19 December 2011⟧ on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du ⟦19 décembre 2011⟧ sur les phares,',
    es: 'Recordando su resolución 66/102, de ⟦19 de diciembre de 2011⟧, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ ⟦19 كانون الأول/ديسمبر 2011⟧ بشأن المنارات،',
    zh: '回顾其⟦2011年12月19日⟧关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от ⟦19 декабря 2011 года⟧ о маяках,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, references, pack, report }) {
    if (!references?.library) return;
    for (const text of citedTexts(facts)) {
      const { date, dateSpan } = text.citation;
      // What the table knows is for the rules that consult it.
      if (date === null || references.known?.find(text.body, text.number)?.date) continue;
      if (!isCertain(text, references) || isDoubtful(text)) continue;
      const versions = versionsOf(text, references, pack.code).filter((entry) => entry.date !== null);
      const [first] = versions;
      if (first === undefined || versions.some((entry) => entry.date === date)) continue;
      report(text.fact, t`Its text gives ${inWords(first.date!, pack)} as the day of adoption.`, {
        ...(dateSpan && { at: dateSpan }),
        fixes: writeDay(text, first.date!, pack),
        related: [{ entry: first, message: t`The text of the resolution.` }],
      });
    }
  },
});
