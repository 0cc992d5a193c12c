import { digitValue } from '../../text/chars.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ZERO = { european: 0x30, arabic: 0x660 } as const;

export default rule({
  code: 'script/digits',
  severity: 'warning',
  scope: 'resolution',
  languages: ['ar'],
  summary: 'An Arabic text has one set of digits, European or Arabic-Indic.',
  why: 'Both sets are in use, but not side by side. Symbols of documents and works in other languages keep European digits.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the number in the digits of the text',
  typographic: true,
  whole: true,
  bad: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يدرس ⟦١٢⟧ ميناء.',
  },
  good: {
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يدرس 12 ميناء.',
  },
  check({ facts, report }) {
    const count = { european: 0, arabic: 0 };
    for (const fact of facts) if (fact.kind === 'digits') count[fact.set]++;
    if (count.european === 0 || count.arabic === 0 || count.european === count.arabic) return;
    const wanted = count.european > count.arabic ? 'european' : 'arabic';
    facts.forEach((fact, index) => {
      if (fact.kind !== 'digits' || fact.set === wanted) return;
      const text = [...fact.text]
        .map((digit) => String.fromCharCode(ZERO[wanted] + digitValue(digit.charCodeAt(0))))
        .join('');
      report(index, t`“${fact.text}” is in other digits than most numbers of this text.`, {
        fixes: [{ title: t`Write “${text}”`, edits: [{ fact: index, text }], preferred: true }],
      });
    });
  },
});
