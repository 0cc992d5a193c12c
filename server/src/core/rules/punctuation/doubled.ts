import { isClosingPlace } from '../closing-place.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { inAddress, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Marks of which the second says all; a full stop before any other may end an abbreviation. */
const TWO = new Set([
  ...[',,', ';;', '::', ',;', ';,', ',.', ';.', ':;', ';:', ':,', ',:', ':.'],
  ...['،،', '؛؛', '،؛', '؛،', '،.', '؛.', '؟؟'],
  ...['，，', '；；', '：：', '、、', '，；', '；，', '，。', '；。', '、，', '，、', '。；', '。，'],
]);

/** Doubled they are a slip; three of them are dots for what is left out. */
const STOPS = '.。';

export default rule({
  code: 'punctuation/doubled',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'One mark stands where one is due.',
  why: 'Two marks side by side are left from an edit; the reader cannot tell which of them is meant.',
  source: [SOURCES.marks],
  fix: 'leaves one mark; of two that differ the second',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey harbours⟦,,⟧ quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports⟦,,⟧ les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos⟦,,⟧ los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ⟦،،⟧ والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口⟦，，⟧并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты⟦,,⟧ причалы и пирсы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey harbours, quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports, les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos, los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ، والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口，并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты, причалы и пирсы.',
  },
  check(run, { report }) {
    const { text } = run;
    for (const at of scan(run).doubledMarks) {
      const first = text[at - 1]!;
      const second = text[at]!;
      const same = first === second;
      if (same && text[at - 2] === first) continue;
      if (!TWO.has(first + second) && !(same && STOPS.includes(first) && isPair(text, at))) continue;
      if (isClosingPlace(run, at - 1) || inAddress(text, at)) continue;
      let end = at + 1;
      while (same && text[end] === first) end++;
      const span = { start: run.start + at - 1, end: run.start + end };
      const fix = replace(span, second);
      report(span, t`“${first}” and “${second}” stand side by side; leave the one that is meant.`, {
        fixes: [same ? fix : { ...fix, preferred: false }],
      });
    }
  },
});

/** Exactly two of them. */
function isPair(text: string, at: number): boolean {
  return text[at - 2] !== text[at] && text[at + 1] !== text[at];
}
