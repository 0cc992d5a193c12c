import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const WORD = /[а-яёА-ЯЁ]{0,40}ё[а-яё]{0,40}/g;
/** Names keep their letter; these are parts of names that United Nations texts write with "е". */
const OFFICIAL = /^(?:Объединён|Соединён)/;

export default rule({
  code: 'spelling/yo',
  severity: 'info',
  scope: 'text',
  languages: ['ru'],
  summary: 'Russian texts are written with “е”, not “ё”.',
  why: 'Documents of the United Nations write “Организация Объединенных Наций”, “с учетом”; the letter “ё” occurs in surnames at most.',
  source: [SOURCES.counted],
  fix: 'writes “е”',
  bad: { ru: 'ссылаясь на Устав Организации ⟦Объединённых⟧ Наций и на ⟦объём⟧ работы маяков,' },
  good: { ru: 'ссылаясь на Устав Организации Объединенных Наций и на объем работы маяков,' },
  check(run, { report }) {
    if (!run.text.includes('ё')) return;
    for (const { 0: word, index } of run.text.matchAll(WORD)) {
      const isName = /^[А-ЯЁ]/.test(word) && index > 0 && !OFFICIAL.test(word);
      if (isName || isCited({ run, at: index })) continue;
      const write = word.replaceAll('ё', 'е');
      const span = { start: run.start + index, end: run.start + index + word.length };
      report(span, t`“${word}” is written “${write}”.`, {
        fixes: [{ title: t`Write “${write}”`, edits: [{ span, text: write }], preferred: true }],
      });
    }
  },
});
