import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Prepositions of one letter that look like Latin ones. */
const PREPOSITIONS: Readonly<Record<string, string>> = { c: 'с', o: 'о', y: 'у' };
const ALONE = /[а-яё,]\s([coy])\s(?=[а-яё])/g;

/** The letter labels what the word before it names. */
const LABELLED =
  /(?:пункт|приложени|добавлени|част|раздел|групп|позици|литер|категори|таблиц|уровн|вариант)[а-яё]{0,4}\s[coy]\s$/;

export default rule({
  code: 'script/latin-letter',
  severity: 'info',
  scope: 'text',
  languages: ['ru'],
  summary: 'The prepositions с, о and у are Cyrillic letters.',
  why: 'The Latin letter looks the same, but searches and spellers miss the word. Labels of items may be Latin.',
  source: [SOURCES.characters, SOURCES.counted],
  fix: 'writes the Cyrillic letter',
  bad: { ru: '1. просит Генерального секретаря изучить порты совместно ⟦c⟧ государствами.' },
  good: { ru: '1. просит Генерального секретаря изучить порты совместно с государствами.' },
  check(run, { report }) {
    if (!saw(scan(run), CHAR.latin)) return;
    for (const { index, 0: found, 1: letter } of run.text.matchAll(ALONE)) {
      const end = index + found.length;
      if (LABELLED.test(run.text.slice(Math.max(0, index - 20), end))) continue;
      const at = run.start + index + 2;
      const span = { start: at, end: at + 1 };
      report(span, t`This “${letter!}” is a Latin letter.`, {
        fixes: [replace(span, PREPOSITIONS[letter!]!)],
      });
    }
  },
});
