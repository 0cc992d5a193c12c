import { nounsOf } from '../cited-nouns.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/plural',
  severity: 'warning',
  scope: 'resolution',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'The noun says how many resolutions follow: singular, plural, and in Arabic the dual.',
  why: '“Resolution 65/2 and 66/102” names two resolutions in the singular. In Arabic two of them take the dual, and three or more the plural.',
  source: [SOURCES.grammar, SOURCES.paragraphs],
  fix: null,
  bad: {
    en: 'Recalling its ⟦resolution⟧ 65/2 and 66/102,',
    fr: 'Rappelant sa ⟦résolution⟧ 65/2 et 66/102,',
    es: 'Recordando su ⟦resolución⟧ 65/2 y 66/102,',
    ar: 'إذ تشير إلى ⟦قرارها⟧ 65/2 و 66/102،',
    ru: 'ссылаясь на свою ⟦резолюцию⟧ 65/2 и 66/102,',
  },
  good: {
    en: 'Recalling its resolutions 65/2 and 66/102,',
    fr: 'Rappelant ses résolutions 65/2 et 66/102,',
    es: 'Recordando sus resoluciones 65/2 y 66/102,',
    ar: 'إذ تشير إلى قراريها 65/2 و 66/102،',
    ru: 'ссылаясь на свои резолюции 65/2 и 66/102,',
  },
  check({ facts, report }) {
    for (const { text, amount, span, count } of nounsOf(facts)) {
      if (amount === 'one' && count > 1)
        report(text.fact, t`${count} numbers follow, but the noun names one.`, { at: span });
      if (amount === 'two' && count > 2)
        report(text.fact, t`${count} numbers follow, but the noun names two.`, { at: span });
    }
  },
});
