import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Characters as print shapes them, and accents by themselves. */
const FORMS = '\u0300-\u036f\u0653-\u0655\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc';
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])';
const WORD = new RegExp(`${LETTER}{0,30}[${FORMS}]${LETTER}{0,30}`, 'gu');
const FORM = new RegExp(`[${FORMS}]`, 'gu');

export default rule({
  code: 'script/forms',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary:
    'Letters are stored as letters: no ligatures, no shapes of print, no accents beside their letters.',
  why: 'Text from PDF files holds ﬁ as one character, Arabic letters in the shapes that they take in a word, or an accent apart from its letter. It looks right, but searches and comparisons miss the word.',
  source: [SOURCES.characters],
  fix: 'writes the word in ordinary letters',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the ⟦ﬁshing⟧ harbours.',
    fr: '1. Prie le Secrétaire général d’⟦e\u0301tudier⟧ les ports.',
    es: '1. Solicita al Secretario General que estudie la ⟦situacio\u0301n⟧ de los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ ⟦اﻷخرى⟧.',
    zh: '1. 请秘书长研究⟦oﬀ⟧港口。',
    ru: '1. просит Генерального секретаря изучить порты и ⟦краи\u0306ние⟧ причалы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the fishing harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ports.',
    es: '1. Solicita al Secretario General que estudie la situación de los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ الأخرى.',
    zh: '1. 请秘书长研究off港口。',
    ru: '1. просит Генерального секретаря изучить порты и крайние причалы.',
  },
  check(run, { report }) {
    const found = scan(run);
    if (!saw(found, CHAR.form) && !saw(found, CHAR.combining)) return;
    for (const { index, 0: word } of run.text.matchAll(WORD)) {
      const write = word.replace(FORM, (form) => form.normalize('NFKC')).normalize('NFC');
      if (write === word || [...write].length === 1) continue;
      const span = { start: run.start + index, end: run.start + index + word.length };
      report(span, t`“${word}” holds ligatures or separate accents; write it in ordinary letters.`, {
        fixes: [replace(span, write)],
      });
    }
  },
});
