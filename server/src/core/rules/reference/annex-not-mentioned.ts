import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/annex-not-mentioned',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A text mentions its annex.',
  why: 'The paragraphs say what becomes of an annex: that it is adopted, approved or taken note of. An annex that they do not mention has no standing.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: '1. Takes note of the list of wells.\n\n⟦Annex⟧\n\nList of wells',
    fr: '1. Prend note de la liste des puits.\n\n⟦Annexe⟧\n\nListe des puits',
    es: '1. Toma nota de la lista de pozos.\n\n⟦Anexo⟧\n\nLista de los pozos',
    ar: '1 - تحيط علما بقائمة الآبار.\n\n⟦المرفق⟧\n\nقائمة الآبار',
    zh: '1. 表示注意到水井清单。\n\n⟦附件⟧\n\n水井清单',
    ru: '1. принимает к сведению перечень колодцев.\n\n⟦Приложение⟧\n\nПеречень колодцев',
  },
  good: {
    en: '1. Takes note of the list of wells set out in the annex to the present resolution.\n\nAnnex\n\nList of wells',
    fr: '1. Prend note de la liste des puits figurant à l’annexe de la présente résolution.\n\nAnnexe\n\nListe des puits',
    es: '1. Toma nota de la lista de pozos que figura en el anexo de la presente resolución.\n\nAnexo\n\nLista de los pozos',
    ar: '1 - تحيط علما بقائمة الآبار الواردة في مرفق هذا القرار.\n\nالمرفق\n\nقائمة الآبار',
    zh: '1. 表示注意到本决议附件所载水井清单。\n\n附件\n\n水井清单',
    ru: '1. принимает к сведению перечень колодцев, содержащийся в приложении к настоящей резолюции.\n\nПриложение\n\nПеречень колодцев',
  },
  check({ facts, report }) {
    if (facts.some(({ kind }) => kind === 'annex-mention' || kind === 'annex-reference')) return;
    const first = facts.findIndex(({ kind }) => kind === 'annex');
    if (first >= 0)
      report(first, t`No paragraph of the text mentions this annex; say what it is adopted as.`);
  },
});
