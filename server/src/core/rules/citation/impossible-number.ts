import { canBe, type Impossible } from '../../bodies/plausible.ts';
import { cited } from '../cited.ts';
import type { Message } from '../message.ts';
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
    for (const each of cited(facts)) {
      const { kind, number, numberSpan } = each.citation;
      const { said: body, saidFault } = each;
      if ((kind !== 'resolution' && kind !== 'decision') || number === null) continue;
      if (body === null) {
        const session = Number(/^(\d{3})\//.exec(number)?.[1] ?? 0);
        if (session > MOST_SESSIONS)
          report(each.fact, t`Number ${number} is of a session that has not met yet.`, { at: numberSpan });
        continue;
      }
      const fault = saidFault ?? canBe(body, kind, number, null, references?.today ?? null);
      const message = fault === null ? null : messageOf(fault.reason, number);
      // Another body may be meant, where its numbers and the date go with it.
      const isOther =
        each.citation.body !== null && each.citation.body !== body && each.citation.date !== null;
      if (message !== null && !isOther) report(each.fact, message, { at: numberSpan });
    }
  },
});

/** No body whose texts are numbered by session and number has met so often. */
const MOST_SESSIONS = 120;

function messageOf(reason: Impossible['reason'], number: string): Message | null {
  switch (reason) {
    case 'future':
      return t`Number ${number} is of a session that has not met yet.`;
    case 'session':
      return t`The body gave no numbers like ${number} in that session or year.`;
    case 'number':
      return t`The numbers of the body do not go up to ${number}.`;
    default:
      return null;
  }
}
