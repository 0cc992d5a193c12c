import { versionsOf } from '../cited.ts';
import { lookUp, type Near, quotationsOf } from '../cited-words.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/quotation',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Words in quotation marks that a citation introduces stand in the cited text.',
  why: 'A quotation is given to the letter. The text of the cited resolution is in the library, and it does not have these words, but others that are much like them.',
  source: [SOURCES.drafting],
  fix: 'writes the words of the cited text',
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
    en: 'Recalling its resolution 66/102 of 9 December 2011, in which it encouraged “⟦cities to plant a bush beside every well⟧”,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011, dans laquelle elle a encouragé « ⟦les villes à planter un pommier près de chaque puits⟧ »,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, en la que alentó “⟦a las ciudades a que planten un roble junto a cada pozo⟧”,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011، الذي شجعت فيه ”⟦المدن على غرس نخلة بجانب كل بئر⟧“،',
    zh: '回顾其2011年12月9日第66/102号决议，其中“⟦鼓励各城市在每口水井旁种一棵松⟧”，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года, в которой она рекомендовала «⟦городам посадить яблоню у каждого колодца⟧»,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011, in which it encouraged “cities to plant a tree beside every well”,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011, dans laquelle elle a encouragé « les villes à planter un arbre près de chaque puits »,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, en la que alentó “a las ciudades a que planten un árbol junto a cada pozo”,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011، الذي شجعت فيه ”المدن على غرس شجرة بجانب كل بئر“،',
    zh: '回顾其2011年12月9日第66/102号决议，其中“鼓励各城市在每口水井旁种一棵树”，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года, в которой она рекомендовала «городам посадить дерево у каждого колодца»,',
  },
  check({ facts, references, pack, report }) {
    for (const { fact, text, by } of quotationsOf(facts)) {
      const versions = versionsOf(by, references, pack.code).filter(({ language }) => language === pack.code);
      const found = versions.map((entry) => lookUp(text, entry, references));
      const nearest = found.find((one): one is Near => one !== null && one !== 'there');
      if (nearest === undefined || found.includes('there')) continue;
      const { entry, span, words } = nearest;
      report(fact, t`Resolution ${by.number} does not say so; it says “${words}”.`, {
        fixes: [{ title: t`Write “${words}”`, edits: [{ fact, text: words }], preferred: true }],
        related: [{ entry, span, message: t`The words of the cited text.` }],
      });
    }
  },
});
