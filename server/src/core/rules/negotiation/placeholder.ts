import { isFinal } from '../final.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'negotiation/placeholder',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'Blanks to fill in are listed.',
  why: 'A number or date that was not known when the text was written is easily forgotten: “XX/XX”, “[…]”, “TBD”, “____”.',
  source: [SOURCES.typography],
  fix: null,
  bad: {
    en: '1. Recalls its resolution ⟦66/XX⟧ on lighthouses.',
    fr: '1. Rappelle sa résolution ⟦66/XX⟧ sur les phares.',
    es: '1. Recuerda su resolución ⟦66/XX⟧ sobre los faros.',
    ar: '1 - تشير إلى قرارها ⟦66/XX⟧ بشأن المنارات.',
    zh: '1. 回顾其关于灯塔的第⟦66/XX⟧号决议。',
    ru: '1. ссылается на свою резолюцию ⟦66/XX⟧ о маяках.',
  },
  good: {
    en: '1. Recalls its resolution 66/102 on lighthouses.',
    fr: '1. Rappelle sa résolution 66/102 sur les phares.',
    es: '1. Recuerda su resolución 66/102 sobre los faros.',
    ar: '1 - تشير إلى قرارها 66/102 بشأن المنارات.',
    zh: '1. 回顾其关于灯塔的第66/102号决议。',
    ru: '1. ссылается на свою резолюцию 66/102 о маяках.',
  },
  check({ facts, report }) {
    if (isFinal(facts)) return;
    for (const [index, fact] of facts.entries())
      if (fact.kind === 'leftover' && fact.what === 'placeholder')
        report(index, t`“${fact.text}” is still to be filled in.`);
  },
});
