import { canBe } from '../../bodies/plausible.ts';
import { citedTexts, isCertain } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/impossible-number',
  severity: 'error',
  scope: 'resolution',
  languages: 'all',
  summary: 'A number can be that of a text of the body.',
  why: 'A session or year that is still to come, that was numbered in another way, or in which the body never met has no resolutions of such a number.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: 'Recalling General Assembly resolution ⟦12/34⟧,',
    fr: 'Rappelant la résolution ⟦12/34⟧ de l’Assemblée générale,',
    es: 'Recordando la resolución ⟦12/34⟧ de la Asamblea General,',
    ar: 'إذ تشير إلى قرار الجمعية العامة ⟦12/14⟧،',
    zh: '回顾大会第⟦12/34⟧号决议，',
    ru: 'ссылаясь на резолюцию ⟦12/34⟧ Генеральной Ассамблеи,',
  },
  good: {
    en: 'Recalling General Assembly resolution 66/102,',
    fr: 'Rappelant la résolution 66/102 de l’Assemblée générale,',
    es: 'Recordando la resolución 66/102 de la Asamblea General,',
    ar: 'إذ تشير إلى قرار الجمعية العامة 66/102،',
    zh: '回顾大会第66/102号决议，',
    ru: 'ссылаясь на резолюцию 66/102 Генеральной Ассамблеи,',
  },
  check({ facts, references, report }) {
    for (const text of citedTexts(facts)) {
      const { citation, body, number, fact } = text;
      if (!text.sure || !isCertain(text, references)) continue;
      const kind = citation.kind === 'decision' ? 'decision' : 'resolution';
      const fault = canBe(body, kind, number, null, references?.today ?? null);
      if (fault?.reason === 'future')
        report(fact, t`Number ${number} is of a session that has not met yet.`, { at: citation.numberSpan });
      if (fault?.reason === 'session')
        report(fact, t`The body gave no numbers like ${number} in that session or year.`, {
          at: citation.numberSpan,
        });
      if (fault?.reason === 'number')
        report(fact, t`The numbers of the body do not go up to ${number}.`, { at: citation.numberSpan });
    }
  },
});
