import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/in-title',
  severity: 'hint',
  whole: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'No footnote hangs on the title.',
  why: 'The title names the text in lists and indexes, where a mark leads nowhere. The note belongs to the words of the text that it explains.',
  source: [SOURCES.drafting, SOURCES.footnotes],
  fix: null,
  bad: {
    en: '# Lighthouses⟦[^1]⟧\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells and the springs.\n\n[^1]: A/81/21.',
    fr: '# Phares⟦[^1]⟧\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits et des sources.\n\n[^1]: A/81/21.',
    es: '# Faros⟦[^1]⟧\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos y los manantiales.\n\n[^1]: A/81/21.',
    ar: '# المنارات⟦[^1]⟧\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار والينابيع.\n\n[^1]: A/81/21.',
    zh: '# 灯塔⟦[^1]⟧\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井和泉水清单。\n\n[^1]: A/81/21.',
    ru: '# Маяки⟦[^1]⟧\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев и родников.\n\n[^1]: A/81/21.',
  },
  good: {
    en: '# Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,[^1]\n\n1. Requests the Secretary-General to list the wells and the springs.\n\n[^1]: A/81/21.',
    fr: '# Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares[^1],\n\n1. Prie le Secrétaire général de dresser la liste des puits et des sources.\n\n[^1]: A/81/21.',
    es: '# Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros[^1],\n\n1. Solicita al Secretario General que elabore una lista de los pozos y los manantiales.\n\n[^1]: A/81/21.',
    ar: '# المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات[^1]،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار والينابيع.\n\n[^1]: A/81/21.',
    zh: '# 灯塔\n\n大会，\n\n回顾其以往关于灯塔的工作，[^1]\n\n1. 请秘书长编制水井和泉水清单。\n\n[^1]: A/81/21.',
    ru: '# Маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках[^1],\n\n1. просит Генерального секретаря составить перечень колодцев и родников.\n\n[^1]: A/81/21.',
  },
  check({ facts, report }) {
    const text = facts.findIndex(({ kind }) => kind === 'enacting');
    facts.slice(0, Math.max(0, text)).forEach((fact, index) => {
      if (fact.kind === 'note-mark')
        report(index, t`A footnote mark in the title leads nowhere in lists; put it in the text.`);
    });
  },
});
