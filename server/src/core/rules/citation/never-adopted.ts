import { citedTexts, isCertain } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/never-adopted',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'A cited resolution was adopted.',
  why: 'Some numbers were left out: no text bears them. The table says so only where it holds every resolution of the session or year.',
  source: [SOURCES.adopted],
  fix: null,
  beside: { known: [{ body: 'GA', number: '66/300', date: null, never: true }] },
  bad: {
    en: 'Recalling its resolution ⟦66/300⟧ on lighthouses,',
    fr: 'Rappelant sa résolution ⟦66/300⟧ sur les phares,',
    es: 'Recordando su resolución ⟦66/300⟧ sobre los faros,',
    ar: 'إذ تشير إلى قرارها ⟦66/300⟧ بشأن المنارات،',
    zh: '回顾其关于灯塔的第⟦66/300⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦66/300⟧ о маяках,',
  },
  good: {
    en: 'Recalling its resolution 66/102 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 sur les phares,',
    es: 'Recordando su resolución 66/102 sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 بشأن المنارات،',
    zh: '回顾其关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 о маяках,',
  },
  check({ facts, references, report }) {
    for (const text of citedTexts(facts)) {
      const { citation, body, number, fact, fault } = text;
      // A number that cannot be, for its year or its form, is for other rules.
      if (citation.kind !== 'resolution' || (fault !== null && fault.reason !== 'date')) continue;
      if (references?.known?.adoption(body, number) !== 'never' || !isCertain(text, references)) continue;
      report(fact, t`No resolution ${number} was adopted.`, { at: citation.numberSpan });
    }
  },
});
