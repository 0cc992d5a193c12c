import { parseNumber } from '../../bodies/numbers.ts';
import { bodyOf } from '../../bodies/plausible.ts';
import { cited } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/other-body',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'A number has the form of the resolutions of the body that is named, or that “its” means.',
  why: '“Its resolution 1373 (2001)” in a text of the General Assembly gives a number of the Security Council. Either the body is missing or another one is named, or the number is wrong.',
  source: [SOURCES.identification, SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling its resolution ⟦1373 (2001)⟧,',
    fr: 'Rappelant sa résolution ⟦1373 (2001)⟧,',
    es: 'Recordando su resolución ⟦1373 (2001)⟧,',
    ar: 'إذ تشير إلى قرارها ⟦1373 (2001)⟧،',
    zh: '回顾其第⟦1373 (2001)⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦1373 (2001)⟧,',
  },
  good: {
    en: 'Recalling Security Council resolution 1373 (2001) on lighthouses,',
    fr: 'Rappelant la résolution 1373 (2001) du Conseil de sécurité sur les phares,',
    es: 'Recordando la resolución 1373 (2001) del Consejo de Seguridad, sobre los faros,',
    ar: 'إذ تشير إلى قرار مجلس الأمن 1373 (2001) بشأن المنارات،',
    zh: '回顾安全理事会第1373 (2001)号决议，',
    ru: 'ссылаясь на резолюцию 1373 (2001) Совета Безопасности о маяках,',
  },
  check({ facts, report }) {
    for (const each of cited(facts)) {
      const { number, numberSpan } = each.citation;
      if (each.saidFault?.reason !== 'form' || number === null) continue;
      // A number that names its body is right whatever else stands there.
      if (parseNumber(number)?.body !== null) continue;
      // In a list of one body's resolutions the form of a number may change the body.
      if (!each.mention.own && each.mention.body === null) continue;
      if (each.said !== null && bodyOf(each.said)?.common) continue;
      const message = each.mention.own
        ? t`The body whose text this is does not number like “${number}”: name the other body.`
        : t`The body that is named does not number like “${number}”.`;
      report(each.fact, message, { at: numberSpan });
    }
  },
});
