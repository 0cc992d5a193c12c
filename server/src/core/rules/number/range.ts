import { TYPOGRAPHY } from '../../languages/typography.ts';
import { isJoined } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { inAddress, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const YEARS = /((?:19|20)\d\d)(\s?[-‐‑–—−]\s?)((?:19|20)\d\d)(?![\d/–—-]|[.,]\d)/y;

export default rule({
  code: 'number/range',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary: 'Between two years stands an en dash in English and Russian, a hyphen in the other languages.',
  why: 'Adopted texts do so throughout: “2014–2018”, “2014-2018”.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the stroke of the language',
  bad: {
    en: '1. Takes note of the survey of harbours for ⟦2014-2018⟧ and its annexes.',
    fr: '1. Prend note de l’étude des ports pour ⟦2014–2018⟧ et de ses annexes.',
    es: '1. Toma nota del estudio de los puertos para ⟦2014–2018⟧ y de sus anexos.',
    ar: '1 - تحيط علما بدراسة الموانئ للفترة ⟦2014–2018⟧ ومرفقاتها.',
    zh: '1. 表示注意到⟦2014–2018⟧年港口研究报告。',
    ru: '1. принимает к сведению исследование портов на ⟦2014-2018⟧ годы.',
  },
  good: {
    en: '1. Takes note of the survey of harbours for 2014–2018 and its annexes.',
    fr: '1. Prend note de l’étude des ports pour 2014-2018 et de ses annexes.',
    es: '1. Toma nota del estudio de los puertos para 2014-2018 y de sus anexos.',
    ar: '1 - تحيط علما بدراسة الموانئ للفترة 2014-2018 ومرفقاتها.',
    zh: '1. 表示注意到2014-2018年港口研究报告。',
    ru: '1. принимает к сведению исследование портов на 2014–2018 годы.',
  },
  check(run, { pack, report }) {
    const { text } = run;
    const dash = TYPOGRAPHY[pack.code].range;
    for (const at of scan(run).figures) {
      if (!isStroke(text, at + 4) && !isStroke(text, at + 5)) continue;
      YEARS.lastIndex = at;
      const found = YEARS.exec(text);
      if (found === null || accepts(dash, found[2]!) || found[1]! >= found[3]!) continue;
      if (isJoined(text, at) || inAddress(text, at)) continue;
      const span = { start: run.start + at, end: run.start + at + found[0].length };
      const write = `${found[1]}${dash}${found[3]}`;
      report(span, t`Two years are joined so: “${write}”.`, { fixes: [replace(span, write)] });
    }
  },
});

/** A no-break hyphen is one, too. */
function accepts(dash: string, found: string): boolean {
  return found === dash || (dash === '-' && found === '‑');
}

function isStroke(text: string, at: number): boolean {
  return '-‐‑–—−'.includes(text[at] ?? 'x');
}
