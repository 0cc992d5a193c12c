import type { RawNumber } from './raw-number.ts';

const HAN =
  /(?<part>百分之)?(?:(?<figures>\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?:多|余)? ?(?<scale>[十百千万亿]{0,3})|(?<signs>[〇零一二两三四五六七八九十百千万亿]+(?:点[一二三四五六七八九零〇]+)?))/gu;
/** What is counted, so that a sign before it is a number and no part of a word. */
const COUNTED =
  /^(?:届|个|年|项|次|天|周|国|名|岁|月|日|十年|分之|部分|段|条|方面|级|倍|小时|点|处|座|种|人)/;
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const SIGNS = '零一二三四五六七八九';

/** The numbers of a Chinese text, in figures and in signs. */
export function hanNumbers(text: string): RawNumber[] {
  return [...text.matchAll(HAN)].flatMap((match) => {
    const { part, figures, scale = '', signs } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (figures !== undefined) {
      const value = [...scale].reduce(
        (product, sign) => Math.round(product * PLACES[sign]! * 1000) / 1000,
        Number(figures.replace(/[ ,]/g, '')),
      );
      const isPart = /[a-z]-?$|\/$|\d[.,-]?$/.test(text.slice(Math.max(0, start - 2), start));
      const goesOn = /^(?:\/|[a-z]|-[a-z])/.test(text.slice(end, end + 2));
      return {
        start,
        end,
        value,
        inFigures: true,
        isPercent: part !== undefined,
        isSure: !isPart && !goesOn,
        scale: value / Number(figures.replace(/[ ,]/g, '')) || 1,
      };
    }
    const value = hanValue(signs!);
    if (value === null) return [];
    const isOrdinal = text[start - 1] === '第';
    const isCounted = signs!.length > 1 && COUNTED.test(text.slice(end, end + 2));
    const isSure = part !== undefined || isCounted || (isOrdinal && signs!.length > 1);
    return { start, end, value, inFigures: false, isPercent: part !== undefined, isSure, scale: 1 };
  });
}

/** 二十一 → 21, 一百五十 → 150, 二〇三〇 → 2030; `null` for signs that make no number (万 alone). */
function hanValue(signs: string): number | null {
  const digits = [...signs.replaceAll('〇', '零').replaceAll('两', '二')];
  // 五六 is "five or six".
  const isFigures = digits.every((sign) => SIGNS.includes(sign));
  if (isFigures && digits.length > 1 && digits.length < 4) return null;
  if (isFigures) return Number(digits.map((sign) => SIGNS.indexOf(sign)).join(''));
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const sign of digits) {
    const place = PLACES[sign];
    if (place === undefined) {
      digit = SIGNS.indexOf(sign);
      if (digit < 0) return null;
    } else if (place < 1e4) {
      if (digit < 0 && place !== 10) return null;
      section += (digit < 0 ? 1 : digit) * place;
      digit = -1;
    } else {
      const value = section + Math.max(0, digit);
      if (value === 0 && total === 0) return null;
      total = (total + value) * place;
      section = 0;
      digit = -1;
    }
  }
  return total + section + Math.max(0, digit);
}
