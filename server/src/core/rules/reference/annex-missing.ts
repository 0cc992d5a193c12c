import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/annex-missing',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A text that speaks of its annex has one.',
  why: 'Whoever adopts a text with an annex adopts the annex, too; one that was left out is adopted by nobody. An annex that is kept in a file of its own is no fault, hence the low level.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: '1. Takes note of the list of wells set out in the ⟦annex to the present resolution⟧.',
    fr: '1. Prend note de la liste des puits figurant à l’⟦annexe de la présente résolution⟧.',
    es: '1. Toma nota de la lista de pozos que figura en el ⟦anexo de la presente resolución⟧.',
    ar: '1 - تحيط علما بقائمة الآبار الواردة في ⟦مرفق هذا القرار⟧.',
    zh: '1. 表示注意到⟦本决议附件⟧所载水井清单。',
    ru: '1. принимает к сведению перечень колодцев, содержащийся в ⟦приложении к настоящей резолюции⟧.',
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
    if (facts.some(({ kind }) => kind === 'annex')) return;
    const first = facts.findIndex(({ kind }) => kind === 'annex-reference');
    if (first >= 0)
      report(first, t`This text has no annex; add it below the text, or take this reference out.`);
  },
});
