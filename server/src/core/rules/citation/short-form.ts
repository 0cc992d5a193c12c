import type { LanguageCode } from '../../languages/codes.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/short-form',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'es'],
  summary: 'The word “resolution” is written in full before a number.',
  why: '“Res. 66/102” and “UNSCR 1373 (2001)” belong to notes and to speech. A text says whose resolution it is, and writes the word.',
  source: [SOURCES.abbreviations, SOURCES.drafting],
  fix: 'writes the word, with the body where the short form names it',
  bad: {
    en: 'Recalling its ⟦res.⟧ 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa ⟦rés.⟧ 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su ⟦res.⟧ 66/102, de 9 de diciembre de 2011, sobre los faros,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,',
  },
  check(run, context) {
    const { text, start } = run;
    if (!/[rR][eé]s\.\s|UNSCR|UNGAR/.test(text)) return;
    const words = FULL[context.pack.code] ?? {};
    for (const { 0: found, index } of text.matchAll(SHORT)) {
      const word = words[found.toLowerCase()];
      if (word === undefined || isCited({ run, at: index })) continue;
      const span = { start: start + index, end: start + index + found.length };
      context.report(span, t`Write “${word}” in full, not “${found}”.`, { fixes: [replace(span, word)] });
    }
  },
});

/** Before a number with a stroke or a bracket. */
const SHORT = /(?<![\p{L}\p{N}/.])(?:[rR][eé]s\.|UNSCR|UNGAR)(?=\s\d{1,4}(?:\/|\s?[A-Z]?\s?\())/gu;

const FULL: Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>> = {
  en: { 'res.': 'resolution', unscr: 'Security Council resolution', ungar: 'General Assembly resolution' },
  fr: { 'rés.': 'résolution' },
  es: { 'res.': 'resolución' },
};
