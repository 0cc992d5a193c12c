import { isJoined, monthsOf } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const WORDS = '|one|two|three|four|five|six|seven|eight|nine'.split('|');

/** A figure and the word that it counts; units, ages, money and parts of texts keep figures. */
const COUNTED = /[1-9]\s([a-z]{3,20})(?![\w-])/y;
const UNITS = new Set(
  'million|billion|trillion|per|percent|and|above|below|years|year|months|dollars|euros|kilometres|metres|tons|tonnes|degrees|the|with|for|from|thereof|should|shall|was|were|has|had|that|which|hereof|supra|entitled'.split(
    '|',
  ),
);
/** Before the figure stands what it is the number of. */
const NUMBERED =
  /(?:paragraphs?|articles?|annex|sections?|chapters?|items?|goals?|targets?|tiers?|phases?|parts?|tables?|figures?|rules?|pillars?|group|version|day|level|age|aged|under|nos?\.|to|and|–|-|\$|\()\s?$/i;

export default rule({
  code: 'number/below-ten',
  severity: 'hint',
  optIn: true,
  scope: 'text',
  languages: ['en'],
  summary: 'Numbers below ten are written in words, except with units, ages, money and percentages.',
  why: 'The Editorial Manual writes numbers in words up to nine, and in figures from 10 on.',
  source: [SOURCES.numbers],
  fix: 'writes the number in words',
  bad: { en: '1. Requests the Secretary-General to survey ⟦7⟧ harbours.' },
  good: { en: '1. Requests the Secretary-General to survey seven harbours.' },
  check(run, { pack, report }) {
    const { text } = run;
    for (const at of scan(run).figures) {
      COUNTED.lastIndex = at;
      const counted = COUNTED.exec(text)?.[1];
      if (counted === undefined || UNITS.has(counted) || monthsOf(pack).has(counted)) continue;
      if (isJoined(text, at) || NUMBERED.test(text.slice(Math.max(0, at - 16), at))) continue;
      const span = { start: run.start + at, end: run.start + at + 1 };
      const word = WORDS[Number(text[at])]!;
      report(span, t`Numbers below ten are written in words: “${word}”.`, { fixes: [replace(span, word)] });
    }
  },
});
