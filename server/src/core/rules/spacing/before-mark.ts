import { TYPOGRAPHY } from '../../languages/typography.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'spacing/before-mark',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary: 'A mark stands right behind the word that it follows; French sets a space before ; : ? and !.',
  why: 'A mark with a space before it may begin a line of its own, and looks as if a word were missing.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'removes the space',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey harbours⟦ ⟧, quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports⟦ ⟧, les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos⟦ ⟧, los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ⟦ ⟧، والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口⟦ ⟧，并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты⟦ ⟧, причалы и пирсы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey harbours, quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports, les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos, los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ، والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口，并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты, причалы и пирсы.',
  },
  check(run, { pack, report }) {
    const { text } = run;
    const spaced = TYPOGRAPHY[pack.code].spacedMarks;
    for (const at of scan(run).spacedMarks) {
      const char = text[at]!;
      if (NOT_MARKS.includes(char) || spaced.includes(char)) continue;
      if (!endsWord(text.charCodeAt(at + 1))) continue;
      let start = at;
      while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
      if (start === 0 || kindOfChar(text.charCodeAt(start - 1)) === CHAR.lineBreak) continue;
      const span = { start: run.start + start, end: run.start + at };
      report(span, t`A space stands before “${char}”; remove it.`, {
        fixes: [{ title: t`Remove the space`, edits: [{ span, text: '' }], preferred: true }],
      });
    }
  },
});

/** Brackets have a rule of their own. */
const NOT_MARKS = ')]（［）］';

function isBlank(code: number): boolean {
  const kind = kindOfChar(code);
  return kind === CHAR.space || kind === CHAR.fixedSpace;
}

/** What follows is no part of an abbreviation, a decimal or an ellipsis. Chinese follows its marks at once. */
function endsWord(next: number): boolean {
  const kind = kindOfChar(next);
  return Number.isNaN(next) || isBlank(next) || kind === CHAR.lineBreak || kind === CHAR.han;
}
