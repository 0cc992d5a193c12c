import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'negotiation/unbalanced',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every square bracket has its partner, perhaps in a later paragraph.',
  why: 'Square brackets hold words that are not agreed. Where one is lost, nobody knows how far they reach. Brackets may enclose several paragraphs: then the first stands before all words of one, or the last behind all words of another.',
  source: [SOURCES.typography, SOURCES.paragraphs],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells ⟦[⟧deep and shallow.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits ⟦[⟧profonds ou non.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos ⟦[⟧profundos o no.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار ⟦[⟧العميقة منها والضحلة.',
    zh: '1. 请秘书长编制水井清单⟦［⟧深井和浅井。',
    ru: '1. просит Генерального секретаря составить перечень колодцев ⟦[⟧глубоких и мелких.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells [deep and shallow].',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits [profonds ou non].',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos [profundos o no].',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار [العميقة منها والضحلة].',
    zh: '1. 请秘书长编制水井清单［深井和浅井］。',
    ru: '1. просит Генерального секретаря составить перечень колодцев [глубоких и мелких].',
  },
  check({ facts, report }) {
    /** Brackets that wait for their partners. */
    const open: { readonly index: number; readonly atEdge: boolean }[] = [];
    for (const [index, fact] of facts.entries()) {
      if (fact.kind !== 'lone-bracket') continue;
      if (fact.opens) {
        open.push({ index, atEdge: fact.atEdge });
        continue;
      }
      const begun = open.findLastIndex(({ atEdge }) => atEdge);
      const partner = begun < 0 && fact.atEdge ? open.length - 1 : begun;
      if (partner < 0) report(index, t`This square bracket closes what no other opens.`);
      else open.splice(partner, 1);
    }
    for (const { index } of open) report(index, t`This square bracket is opened and not closed.`);
  },
});
