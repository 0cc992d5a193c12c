import type { LanguageCode } from '../../languages/codes.ts';
import { foldKey } from '../../text/fold.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Verbs that many committees keep for the Security Council; folded beginnings of openings. */
const RESERVED: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['demands', 'condemns', 'authorizes', 'authorises', 'imposes', 'deploys', 'sanctions'],
  fr: ['exige', 'condamne', 'autorise', 'impose'],
  es: ['exige', 'condena', 'autoriza', 'impone'],
  ar: ['تطالب', 'تدين', 'تاذن', 'تفرض'],
  zh: ['要求', '谴责', '授权', '强制'],
  ru: ['требует', 'осуждает', 'уполномочивает', 'вводит'],
};

export default rule({
  code: 'opening/reserved',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'Verbs that bind stand in texts of the Security Council alone.',
  why: 'Many Model UN committees keep “Demands”, “Condemns” or “Authorizes” for the Security Council. The General Assembly itself has used them, so that only the Model UN profile says so.',
  source: [SOURCES.modelUn],
  optIn: true,
  fix: null,
  bad: {
    en: '1. ⟦Demands⟧ that all parties protect the wells.',
    fr: '1. ⟦Exige⟧ que toutes les parties protègent les puits.',
    es: '1. ⟦Exige⟧ que todas las partes protejan los pozos.',
    ar: '1 - ⟦تطالب⟧ جميع الأطراف بحماية الآبار.',
    zh: '1. ⟦要求⟧各方保护水井。',
    ru: '1. ⟦требует⟧, чтобы все стороны охраняли колодцы.',
  },
  good: {
    en: '1. Calls upon all parties to protect the wells.',
    fr: '1. Demande à toutes les parties de protéger les puits.',
    es: '1. Exhorta a todas las partes a que protejan los pozos.',
    ar: '1 - تهيب بجميع الأطراف أن تحمي الآبار.',
    zh: '1. 促请各方保护水井。',
    ru: '1. призывает все стороны охранять колодцы.',
  },
  check({ facts, pack, report }) {
    if (facts.some((fact) => fact.kind === 'enacting' && fact.body === 'SC')) return;
    for (const [index, fact] of facts.entries()) {
      if (fact.kind !== 'opening' || fact.role !== 'operative' || fact.depth > 0) continue;
      const key = foldKey(fact.text);
      if (RESERVED[pack.code].some((verb) => key === verb || key.startsWith(`${verb} `)))
        report(index, t`“${fact.text}” binds States; many committees keep it for the Security Council.`);
    }
  },
});
