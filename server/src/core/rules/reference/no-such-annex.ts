import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/no-such-annex',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'An annex that is referred to by its number or letter is there.',
  why: 'Annexes change their numbers while a text is drafted. A reference that was not changed with them leads nowhere, or to the wrong annex.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: '1. Takes note of the list of wells set out in the ⟦annex V to the present resolution⟧.\n\nAnnex I\n\nList of wells',
    fr: '1. Prend note de la liste des puits figurant à l’⟦annexe V de la présente résolution⟧.\n\nAnnexe I\n\nListe des puits',
    es: '1. Toma nota de la lista de pozos que figura en el ⟦anexo V de la presente resolución⟧.\n\nAnexo I\n\nLista de los pozos',
    ar: '1 - تحيط علما بقائمة الآبار الواردة في ⟦المرفق الخامس لهذا القرار⟧.\n\nالمرفق الأول\n\nقائمة الآبار',
    zh: '1. 表示注意到⟦本决议附件五⟧所载水井清单。\n\n附件一\n\n水井清单',
    ru: '1. принимает к сведению перечень колодцев, содержащийся в ⟦приложении V к настоящей резолюции⟧.\n\nПриложение I\n\nПеречень колодцев',
  },
  good: {
    en: '1. Takes note of the list of wells set out in the annex I to the present resolution.\n\nAnnex I\n\nList of wells',
    fr: '1. Prend note de la liste des puits figurant à l’annexe I de la présente résolution.\n\nAnnexe I\n\nListe des puits',
    es: '1. Toma nota de la lista de pozos que figura en el anexo I de la presente resolución.\n\nAnexo I\n\nLista de los pozos',
    ar: '1 - تحيط علما بقائمة الآبار الواردة في المرفق الأول لهذا القرار.\n\nالمرفق الأول\n\nقائمة الآبار',
    zh: '1. 表示注意到本决议附件一所载水井清单。\n\n附件一\n\n水井清单',
    ru: '1. принимает к сведению перечень колодцев, содержащийся в приложении I к настоящей резолюции.\n\nПриложение I\n\nПеречень колодцев',
  },
  check({ facts, report }) {
    const labels = new Set(facts.flatMap((fact) => (fact.kind === 'annex' ? [fact.label] : [])));
    if (labels.size === 0 || labels.has('')) return;
    facts.forEach((fact, index) => {
      if (fact.kind !== 'annex-reference' || fact.label === '' || labels.has(fact.label)) return;
      report(index, t`This text has no annex with this number or letter.`);
    });
  },
});
