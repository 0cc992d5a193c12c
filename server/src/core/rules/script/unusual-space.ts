import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const ODD = /[\u1680\u2000-\u200a\u205f\u3000]+/g;

export default rule({
  code: 'script/unusual-space',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary: 'Words are parted by ordinary or no-break spaces, not by em, thin or ideographic ones.',
  why: 'Searches and line breaks treat the other spaces in unforeseen ways. In Chinese the ideographic space is usual and left alone.',
  source: [SOURCES.characters],
  fix: 'writes an ordinary space, or a no-break one in a number and before a mark',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey⟦\u2003⟧the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les⟦\u2003⟧ports.',
    es: '1. Solicita al Secretario General que estudie los⟦\u2003⟧puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس⟦\u2003⟧الموانئ.',
    zh: '1. 请秘书长研究⟦\u2003⟧港口。',
    ru: '1. просит Генерального секретаря изучить⟦\u2003⟧порты.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ports.',
    es: '1. Solicita al Secretario General que estudie los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ.',
    zh: '1. 请秘书长研究 港口。',
    ru: '1. просит Генерального секретаря изучить порты.',
  },
  check(run, { pack, report }) {
    if (!saw(scan(run), CHAR.oddSpace)) return;
    const { text } = run;
    for (const { index, 0: spaces } of text.matchAll(ODD)) {
      if (pack.script === 'Han' && /^\u3000+$/.test(spaces)) continue;
      const end = index + spaces.length;
      const [before, after] = [index - 1, end].map((at) => kindOfChar(text.charCodeAt(at)));
      const fixed = after === CHAR.mark || (before === CHAR.digit && after === CHAR.digit);
      const span = { start: run.start + index, end: run.start + end };
      report(span, t`This is no ordinary space (U+${spaces.charCodeAt(0).toString(16).toUpperCase()}).`, {
        fixes: [
          {
            title: fixed ? t`Write a no-break space` : t`Write an ordinary space`,
            edits: [{ span, text: fixed ? '\u00a0' : ' ' }],
            preferred: true,
          },
        ],
      });
    }
  },
});
