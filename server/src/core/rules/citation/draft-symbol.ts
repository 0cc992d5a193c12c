import { keyOf } from '../../citations/citation.ts';
import type { Entry, References } from '../../library/library.ts';
import { cited } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/draft-symbol',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A draft that was adopted is cited as the resolution that it became.',
  why: 'The library holds the adopted text under the same title. A reader will look for the resolution, not for the draft.',
  source: [SOURCES.identification],
  fix: null,
  beside: {
    library: {
      en: 'A/66/L.5\n\nDraft resolution\n\nLighthouses\n\nThe General Assembly,\n\nRecalling its earlier work,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant a tree beside every well.\n\n66/102. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant a tree beside every well.\n\n83rd plenary meeting\n9 December 2011',
      fr: 'A/66/L.5\n\nProjet de résolution\n\nPhares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs,\n\n1. Prie le Secrétaire général de dresser la liste des puits ;\n\n2. Encourage les villes à planter un arbre près de chaque puits.\n\n66/102. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs,\n\n1. Prie le Secrétaire général de dresser la liste des puits ;\n\n2. Encourage les villes à planter un arbre près de chaque puits.\n\n83e séance plénière\n9 décembre 2011',
      es: 'A/66/L.5\n\nProyecto de resolución\n\nFaros\n\nLa Asamblea General,\n\nRecordando su labor anterior,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten un árbol junto a cada pozo.\n\n66/102. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten un árbol junto a cada pozo.\n\n83ª sesión plenaria\n9 de diciembre de 2011',
      ar: 'A/66/L.5\n\nمشروع قرار\n\nالمنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس شجرة بجانب كل بئر.\n\n66/102. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس شجرة بجانب كل بئر.\n\nالجلسة العامة 83\n9 كانون الأول/ديسمبر 2011',
      zh: 'A/66/L.5\n\n决议草案\n\n灯塔\n\n大会，\n\n回顾其以往工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市在每口水井旁种一棵树。\n\n66/102. 灯塔\n\n大会，\n\n回顾其以往工作，\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市在每口水井旁种一棵树。\n\n第83次全体会议\n2011年12月9日',
      ru: 'A/66/L.5\n\nПроект резолюции\n\nМаяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. рекомендует городам посадить дерево у каждого колодца.\n\n66/102. Маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. рекомендует городам посадить дерево у каждого колодца.\n\n83-е пленарное заседание\n9 декабря 2011 года',
    },
  },
  bad: {
    en: 'Recalling the text contained in document ⟦A/66/L.5⟧,',
    fr: 'Rappelant le texte figurant dans le document ⟦A/66/L.5⟧,',
    es: 'Recordando el texto que figura en el documento ⟦A/66/L.5⟧,',
    ar: 'إذ تشير إلى النص الوارد في الوثيقة ⟦A/66/L.5⟧،',
    zh: '回顾文件⟦A/66/L.5⟧所载案文，',
    ru: 'ссылаясь на текст, содержащийся в документе ⟦A/66/L.5⟧,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, references, report }) {
    for (const { citation, fact } of cited(facts)) {
      const { symbol, numberSpan } = citation;
      if (citation.kind !== 'document' || symbol === null || !/\/L\.\d/.test(symbol)) continue;
      const adopted = adoptedFrom(symbol, references);
      if (adopted === null) continue;
      report(fact, t`This draft was adopted as resolution ${adopted.number!}.`, {
        at: numberSpan,
        related: [{ entry: adopted, message: t`The text of the resolution.` }],
      });
    }
  },
});

/** How many texts of one title are looked at. */
const MOST = 20;

/** The adopted text with the title and the body of the draft that bears the symbol. */
function adoptedFrom(symbol: string, references: References | null): Entry | null {
  const library = references?.library;
  const key = keyOf({ kind: 'document', body: null, number: null, symbol });
  const draft = key === null ? undefined : library?.find(key)[0];
  if (library == null || draft === undefined || draft.title === null) return null;
  const found = library.search(draft.title, MOST).map(({ entry }) => entry);
  return (
    found.find(
      ({ kind, title, body, number, symbol: own }) =>
        kind !== 'draft resolution' &&
        title === draft.title &&
        body === draft.body &&
        number !== null &&
        own !== symbol,
    ) ?? null
  );
}
