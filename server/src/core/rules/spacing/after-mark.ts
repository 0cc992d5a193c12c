import { isCapital } from '../../text/chars.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, inAddress, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'spacing/after-mark',
  severity: 'warning',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'A space follows a comma, semicolon, colon, and the mark that ends a sentence.',
  why: 'Without the space two words run into one: a line cannot break there, and a search misses both.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'adds the space',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey harbours⟦,⟧quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports⟦,⟧les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos⟦,⟧los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ⟦،⟧والأرصفة والمرافئ.',
    ru: '1. просит Генерального секретаря изучить порты⟦,⟧причалы и пирсы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey harbours, quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports, les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos, los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ، والأرصفة والمرافئ.',
    ru: '1. просит Генерального секретаря изучить порты, причалы и пирсы.',
  },
  check(run, { report }) {
    const { text } = run;
    for (const at of scan(run).tightMarks) {
      const char = text[at - 1]!;
      if (at < 2 || !parts(text, at) || inAddress(text, at)) continue;
      const span = { start: run.start + at - 1, end: run.start + at };
      report(span, t`No space follows “${char}”.`, {
        fixes: [{ title: t`Add a space`, edits: [{ span, text: `${char} ` }], preferred: true }],
      });
    }
  },
});

/** The mark before `at` parts two words: the stop of an abbreviation ("p.m.", "vol.I") may stand tight. */
function parts(text: string, at: number): boolean {
  if (!isWord(text.charCodeAt(at - 2))) return false;
  const mayStand = '.:?!'.includes(text[at - 1]!);
  // “à”, “y”, “и”: words of one letter, but behind a word and not in a row of letters.
  if (!isWord(text.charCodeAt(at + 1)))
    return !mayStand && isWord(text.charCodeAt(at - 3)) && text[at + 1] === ' ';
  if (!mayStand) return true;
  if (!isCapital(text.charCodeAt(at)) || isCapital(text.charCodeAt(at + 1))) return false;
  for (let back = 2; back <= 4; back++) {
    const code = text.charCodeAt(at - back);
    if (!isWord(code) || isCapital(code)) return false;
  }
  return true;
}

function isWord(code: number): boolean {
  const kind = kindOfChar(code);
  return kind === CHAR.latin || kind === CHAR.cyrillic || kind === CHAR.arabic;
}
