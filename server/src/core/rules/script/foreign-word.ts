import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Function words: alone in a text of another script they are left from a translation. Drawn up for this rule. */
const WORDS = 'and|or|of|the|for|with|from|by|et|ou|des|les|dans|pour|avec|los|las|del|para|con|por'.split(
  '|',
);

export default rule({
  code: 'script/foreign-word',
  severity: 'warning',
  scope: 'words',
  languages: ['ar', 'zh', 'ru'],
  summary: 'No small word of another language is left between the words of the text.',
  why: 'Such a word was left from the text that was translated. Names, acronyms and quoted titles in Latin letters are right.',
  source: [SOURCES.marks],
  fix: null,
  bad: {
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ ⟦and⟧ الأرصفة.',
    zh: '1. 请秘书长研究港口⟦and⟧码头。',
    ru: '1. просит Генерального секретаря изучить порты ⟦and⟧ причалы.',
  },
  good: {
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ والأرصفة.',
    zh: '1. 请秘书长研究港口和码头。',
    ru: '1. просит Генерального секретаря изучить порты и причалы.',
  },
  terms: () => WORDS.map((find) => ({ find })),
  found({ term, span, run, at }, { report }) {
    const end = at + term.find.length;
    if (isLatinBeside(run.text, at - 1, -1) || isLatinBeside(run.text, end, 1)) return;
    report(span, t`“${term.find}” is a word of another language; translate it or leave it out.`);
  },
});

/** The nearest letter is Latin: the word belongs to a name or a quoted title. */
function isLatinBeside(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < 12; at += step) {
    const kind = kindOfChar(text.charCodeAt(at));
    if (kind === CHAR.latin) return true;
    if (kind === CHAR.cyrillic || kind === CHAR.arabic || kind === CHAR.han) return false;
  }
  return false;
}
