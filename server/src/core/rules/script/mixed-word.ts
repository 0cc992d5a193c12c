import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Letters that look alike, Latin and Cyrillic. */
const LATIN = 'ABCEHKMOPTXYaceopxyi';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхуі';

/** What is longer is no word, UTF-16. */
const LONGEST_WORD = 60;

export default rule({
  code: 'script/mixed-word',
  severity: 'error',
  scope: 'text',
  languages: 'all',
  summary: 'The letters of one word are of one script.',
  why: 'A Latin letter in a Russian word looks right and is not: no search finds the word, no speller knows it, and it is read aloud wrongly.',
  source: [SOURCES.characters],
  fix: 'writes the letters of the word’s own script that look the same',
  bad: {
    en: '1. Requests the Secretary-General to ⟦surveу⟧ the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ⟦pоrts⟧.',
    es: '1. Solicita al Secretario General que estudie los ⟦puertоs⟧.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس برنامج ⟦UNЕP⟧ للموانئ.',
    zh: '1. 请秘书长研究⟦UNЕP⟧港口方案。',
    ru: '1. просит Генерального секретаря ⟦изyчить⟧ порты.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ports.',
    es: '1. Solicita al Secretario General que estudie los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس برنامج UNEP للموانئ.',
    zh: '1. 请秘书长研究UNEP港口方案。',
    ru: '1. просит Генерального секретаря изучить порты.',
  },
  check(run, { pack, report }) {
    const { text } = run;
    let done = 0;
    for (const at of scan(run).mixed) {
      if (at < done) continue;
      let start = at;
      let end = at;
      while (isMixed(text, start - 1)) start--;
      while (isMixed(text, end)) end++;
      done = end;
      const word = text.slice(start, end);
      if (end - start > LONGEST_WORD) continue;
      const write = inOneScript(word, pack.script === 'Cyrillic');
      if (write === null) continue;
      const span = { start: run.start + start, end: run.start + end };
      report(span, t`“${word}” mixes Latin and Cyrillic letters that look alike.`, {
        fixes: [replace(span, write)],
      });
    }
  },
});

function isMixed(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.latin || kind === CHAR.cyrillic;
}

/** The word in the one script that can write it all; in that of the text where both can; `null` where none. */
function inOneScript(word: string, cyrillicText: boolean): string | null {
  const cyrillic = mapped(word, LATIN, CYRILLIC, CHAR.latin);
  const latin = mapped(word, CYRILLIC, LATIN, CHAR.cyrillic);
  return cyrillicText ? (cyrillic ?? latin) : (latin ?? cyrillic);
}

function mapped(word: string, from: string, to: string, foreign: number): string | null {
  let out = '';
  for (const char of word) {
    const index = from.indexOf(char);
    if (index >= 0) out += to[index];
    else if (kindOfChar(char.charCodeAt(0)) === foreign) return null;
    else out += char;
  }
  return out;
}
