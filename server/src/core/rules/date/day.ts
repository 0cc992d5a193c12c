import { writtenDates } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { type Context, rule } from '../rule.ts';
import type { Run } from '../runs.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const ARTICLE = /(?:^|[^A-Za-z])(the\s)$/;

export default rule({
  code: 'date/day',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'The day of a date is a plain figure: no ordinal, no zero before it.',
  why: 'Adopted texts write “7 March”. French alone has an ordinal, for the first of a month.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the plain figure',
  bad: {
    en: '1. Takes note of the survey of ⟦7th March⟧ 2014 on the harbours.',
    fr: '1. Prend note de l’étude du ⟦07 mars⟧ 2014 sur les ports.',
    es: '1. Toma nota del estudio de ⟦07 de marzo⟧ de 2014 sobre los puertos.',
    ar: '1 - تحيط علما بدراسة ⟦07⟧ آذار/مارس 2014 عن الموانئ.',
    zh: '1. 表示注意到⟦2014年03月07日⟧的港口研究报告。',
    ru: '1. принимает к сведению исследование о портах от ⟦7-го марта⟧ 2014 года.',
  },
  good: {
    en: '1. Takes note of the survey of 7 March 2014 on the harbours.',
    fr: '1. Prend note de l’étude du 7 mars 2014 sur les ports.',
    es: '1. Toma nota del estudio de 7 de marzo de 2014 sobre los puertos.',
    ar: '1 - تحيط علما بدراسة 7 آذار/مارس 2014 عن الموانئ.',
    zh: '1. 表示注意到2014年3月7日的港口研究报告。',
    ru: '1. принимает к сведению исследование о портах от 7 марта 2014 года.',
  },
  check(run, { pack, report }) {
    if (pack.script === 'Han') inChinese(run, report);
    else if (pack.script === 'Arabic') inArabic(run, pack.months, report);
    else
      for (const { start, day, ordinal, before, month, monthAt } of writtenDates(run, pack)) {
        const first = day === '1' && '1er1º1°'.includes(`1${ordinal}`);
        if ((ordinal === '' || first) && !day.startsWith('0')) continue;
        const article = ordinal === '' ? null : ARTICLE.exec(run.text.slice(Math.max(0, start - 5), start));
        const from = start - (article === null ? 0 : article[1]!.length);
        const link = before.replace('of ', '');
        const span = { start: run.start + from, end: run.start + monthAt + month.length };
        const figure = String(Number(day));
        report(span, t`The day of a date is a plain figure: “${figure}${link}${month}”.`, {
          fixes: [replace(span, `${figure}${link}${month}`)],
        });
      }
  },
});

const PADDED = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

function inChinese(run: Run, report: Context['report']): void {
  if (!run.text.includes('月0') && !run.text.includes('年0')) return;
  for (const { index, 0: found, 1: year, 2: month, 3: day } of run.text.matchAll(PADDED)) {
    const write = `${year}年${Number(month)}月${Number(day)}日`;
    if (write === found) continue;
    const span = { start: run.start + index, end: run.start + index + found.length };
    report(span, t`No zero stands before a month or day: “${write}”.`, { fixes: [replace(span, write)] });
  }
}

function inArabic(run: Run, months: string, report: Context['report']): void {
  const found = scan(run);
  if (!saw(found, CHAR.digit)) return;
  for (const at of found.figures) {
    const { text } = run;
    if (text[at] !== '0' || !/^\d\s$/.test(text.slice(at + 1, at + 3))) continue;
    const rest = text.slice(at + 3, at + 20);
    if (!months.split('|').some((name) => rest.startsWith(name.split('/')[0]!))) continue;
    const span = { start: run.start + at, end: run.start + at + 2 };
    report(span, t`No zero stands before a month or day: “${text[at + 1]!}”.`, {
      fixes: [replace(span, text[at + 1]!)],
    });
  }
}
