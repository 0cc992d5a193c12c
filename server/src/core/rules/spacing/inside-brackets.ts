import { t } from '../message.ts';
import type { Context } from '../rule.ts';
import { rule } from '../rule.ts';
import type { Run } from '../runs.ts';
import { CHAR, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'spacing/inside-brackets',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'No space stands inside a bracket, beside what it encloses.',
  why: 'A bracket with a space inside it may be left behind at the end of a line.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'removes the space',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the quays (⟦ ⟧old and new).',
    fr: '1. Prie le Secrétaire général d’étudier les quais (anciens et nouveaux⟦ ⟧).',
    es: '1. Solicita al Secretario General que estudie los muelles (⟦ ⟧viejos y nuevos).',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الأرصفة (⟦ ⟧القديمة والجديدة).',
    zh: '1. 请秘书长研究码头(⟦ ⟧新旧码头)。',
    ru: '1. просит Генерального секретаря изучить причалы (старые и новые⟦ ⟧).',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the quays (old and new).',
    fr: '1. Prie le Secrétaire général d’étudier les quais (anciens et nouveaux).',
    es: '1. Solicita al Secretario General que estudie los muelles (viejos y nuevos).',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الأرصفة (القديمة والجديدة).',
    zh: '1. 请秘书长研究码头(新旧码头)。',
    ru: '1. просит Генерального секретаря изучить причалы (старые и новые).',
  },
  check(run, { report }) {
    const { text } = run;
    const { spacedInside, spacedMarks } = scan(run);
    for (const at of spacedInside) {
      let end = at;
      while (isBlank(text, end)) end++;
      if (holdsText(text, end) && text[at - 2] !== ')') remove(run, at, end, text[at - 1]!, report);
    }
    for (const at of spacedMarks) {
      if (!')]'.includes(text[at]!)) continue;
      let start = at;
      while (isBlank(text, start - 1)) start--;
      if (holdsText(text, start - 1) && !'(['.includes(text[start - 1]!))
        remove(run, start, at, text[at]!, report);
    }
  },
});

function remove(run: Run, start: number, end: number, bracket: string, report: Context['report']): void {
  const span = { start: run.start + start, end: run.start + end };
  report(span, t`A space stands inside the bracket “${bracket}”; remove it.`, {
    fixes: [{ title: t`Remove the space`, edits: [{ span, text: '' }], preferred: true }],
  });
}

function isBlank(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.space || kind === CHAR.fixedSpace;
}

/** Brackets may stand empty for what is still to be written; dots say the same. */
function holdsText(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return at >= 0 && at < text.length && kind !== CHAR.lineBreak && !')]….¹²³⁴⁵⁶⁷⁸⁹⁰'.includes(text[at]!);
}
