import type { LanguageCode } from '../../languages/codes.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What every such word ends in, and the words, followed by a number, behind a word in small letters. */
const FORMS: {
  readonly [language in LanguageCode]?: { readonly part: string; readonly wrong: RegExp };
} = {
  en: { part: 'Resolution', wrong: /\p{Ll},?\s{1,4}(Resolutions?)(?=\s{1,4}\d)/gu },
  fr: { part: 'Résolution', wrong: /\p{Ll},?\s{1,4}(Résolutions?)(?=\s{1,4}\d)/gu },
  es: { part: 'Resoluci', wrong: /\p{Ll},?\s{1,4}(Resolución|Resoluciones)(?=\s{1,4}\d)/gu },
  ru: { part: 'Резолюци', wrong: /\p{Ll},?\s{1,4}(Резолюци(?:я|и|ю|ей|ям|ями|ях|й))(?=\s{1,4}\d)/gu },
};

export default rule({
  code: 'capitals/citation',
  severity: 'warning',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'The word “resolution” has a small letter inside a sentence.',
  why: 'Resolution is a common noun: “its resolution 66/102”. Only a heading begins with a capital.',
  source: [SOURCES.capitals, SOURCES.counted],
  fix: 'writes the small letter',
  bad: {
    en: 'Recalling its ⟦Resolution⟧ 66/102 of 9 December 2011,',
    fr: 'Rappelant sa ⟦Résolution⟧ 66/102 du 9 décembre 2011,',
    es: 'Recordando su ⟦Resolución⟧ 66/102, de 9 de diciembre de 2011,',
    ru: 'ссылаясь на свою ⟦Резолюцию⟧ 66/102 от 9 декабря 2011 года,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011,',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года,',
  },
  check(run, { pack, report }) {
    const forms = FORMS[pack.code];
    if (forms === undefined || run.role === 'heading' || !run.text.includes(forms.part)) return;
    for (const match of run.text.matchAll(forms.wrong)) {
      const word = match[1]!;
      const at = match.index + match[0].length - word.length;
      if (isCited({ run, at })) continue;
      const span = { start: run.start + at, end: run.start + at + word.length };
      const write = word.toLowerCase();
      report(span, t`“${word}” is written “${write}” inside a sentence.`, {
        fixes: [{ title: t`Write “${write}”`, edits: [{ span, text: write }], preferred: true }],
      });
    }
  },
});
