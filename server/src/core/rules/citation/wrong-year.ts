import { toRoman } from '../../text/numerals.ts';
import { type CitedText, citedTexts } from '../cited.ts';
import { t } from '../message.ts';
import type { FactFix } from '../rule.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/wrong-year',
  severity: 'error',
  scope: 'resolution',
  languages: 'all',
  summary: 'The year or session in brackets behind a number is that of the resolution.',
  why: 'The Security Council numbers its resolutions without a break, and so did the General Assembly up to 1975: the number alone tells the year or the session. 2001 ended with resolution 1386 of the Council, and 1387 is of 2002.',
  source: [SOURCES.identification],
  fix: 'writes the year or session that the number tells',
  bad: {
    en: 'Recalling Security Council resolution ⟦1373 (2002)⟧ on lighthouses,',
    fr: 'Rappelant la résolution ⟦1373 (2002)⟧ du Conseil de sécurité sur les phares,',
    es: 'Recordando la resolución ⟦1373 (2002)⟧ del Consejo de Seguridad, sobre los faros,',
    ar: 'إذ تشير إلى قرار مجلس الأمن ⟦1373 (2002)⟧ بشأن المنارات،',
    zh: '回顾安全理事会第⟦1373 (2002)⟧号决议，',
    ru: 'ссылаясь на резолюцию ⟦1373 (2002)⟧ Совета Безопасности о маяках,',
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
    for (const text of citedTexts(facts)) {
      const { citation, number, fact, fault } = text;
      const running = number.slice(0, number.indexOf(' ('));
      if (fault?.reason === 'year')
        report(fact, t`Resolution ${running} is of ${fault.years.join(' / ')}.`, {
          at: citation.numberSpan,
          fixes: fault.years.length === 1 ? writeYear(text, String(fault.years[0])) : [],
        });
      if (fault?.reason === 'sessions') {
        const [from, to] = fault.sessions.map((session) => toRoman(session).toUpperCase());
        const message =
          from === to
            ? t`Resolution ${running} is of session ${from!}.`
            : t`Resolution ${running} is of one of the sessions ${from!} to ${to!}.`;
        report(fact, message, {
          at: citation.numberSpan,
          fixes: from === to ? writeYear(text, from!) : [],
        });
      }
    }
  },
});

/** What stands in brackets is written anew, where it stands in the letters and digits of the West. */
function writeYear({ fact, citation: { numberSpan }, source }: CitedText, text: string): readonly FactFix[] {
  const inside = /[(（]\s?([0-9A-Z]{1,8})\s?[)）]$/.exec(source.slice(numberSpan.start, numberSpan.end));
  if (inside === null) return [];
  const start = numberSpan.start + inside.index + inside[0].indexOf(inside[1]!);
  const at = { start, end: start + inside[1]!.length };
  return [{ title: t`Write “${text}”`, edits: [{ fact, at, text }], preferred: true }];
}
