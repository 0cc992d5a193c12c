import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const DIGITS = '〇一二三四五六七八九';
const ONE = '一二三四五六七八九十';
const DATE = new RegExp(`([${DIGITS}○零]{4})年(?:([${ONE}]{1,2})月(?:([${ONE}]{1,3})日)?)?(?!代)`, 'g');

export default rule({
  code: 'date/chinese-figures',
  severity: 'info',
  scope: 'text',
  languages: ['zh'],
  summary: 'Years, months and days are written in figures: 2011年12月9日.',
  why: 'Adopted texts write dates in figures throughout; Chinese numerals number sessions.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the date in figures',
  bad: { zh: '1. 表示注意到⟦二〇一四年三月七日⟧的港口研究报告。' },
  good: { zh: '1. 表示注意到2014年3月7日的港口研究报告。' },
  check(run, { report }) {
    if (!run.text.includes('年')) return;
    for (const { index, 0: found, 1: year, 2: month, 3: day } of run.text.matchAll(DATE)) {
      const write = [
        `${[...year!.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join('')}年`,
        month === undefined ? '' : `${numeralValue(month)}月`,
        day === undefined ? '' : `${numeralValue(day)}日`,
      ].join('');
      const span = { start: run.start + index, end: run.start + index + found.length };
      report(span, t`Dates are written in figures: “${write}”.`, { fixes: [replace(span, write)] });
    }
  },
});

/** 十二 → 12, 二十 → 20, 三十一 → 31. */
function numeralValue(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!)) : 0;
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!));
}
