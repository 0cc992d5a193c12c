import type { NumberWords } from './numbers.ts';

/** Numerals are put together by place (二十一, 150万); the words stand for the single signs. */
export const zh: NumberWords = {
  words: {
    0: '〇|零',
    1: '一',
    2: '二|两',
    3: '三',
    4: '四',
    5: '五',
    6: '六',
    7: '七',
    8: '八',
    9: '九',
    10: '十',
    100: '百',
  },
  compounds: {},
  doubtful: '',
  scales: { 1e3: '千', 1e4: '万', 1e6: '百万', 1e8: '亿', 1e9: '十亿' },
  joins: '',
  hundredJoin: '',
  prefixes: [],
  onesFirst: '',
  thousands: ',',
  percent: '%',
  dayJoins: '至|和|、|及|与|到|-|–|—|,',
  dayMarks: '',
  monthLink: '',
  months: '',
  idioms:
    '2019冠状病毒|三分之一|三分之二|四分之三|四分之一|五分之一|十分|百分之百|千方百计|四面八方|万国|统一|一千年|千年|第三世界',
};
