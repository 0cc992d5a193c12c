import { isJoined } from '../dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const GROUPED = /[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)/y;

export default rule({
  code: 'number/breaking-space',
  severity: 'hint',
  optIn: true,
  scope: 'text',
  languages: ['fr', 'es', 'ru'],
  summary: 'The spaces in a number are no-break ones.',
  why: 'An ordinary space lets a line end in the middle of the number.',
  source: [SOURCES.numbers],
  fix: 'writes no-break spaces',
  typographic: true,
  bad: {
    fr: '1. Prie le Secrétaire général d’étudier ⟦12 000⟧ ports.',
    es: '1. Solicita al Secretario General que estudie ⟦12 000⟧ puertos.',
    ru: '1. просит Генерального секретаря изучить ⟦12 000⟧ портов.',
  },
  good: {
    fr: '1. Prie le Secrétaire général d’étudier 12\u00a0000 ports.',
    es: '1. Solicita al Secretario General que estudie 12\u00a0000 puertos.',
    ru: '1. просит Генерального секретаря изучить 12\u00a0000 портов.',
  },
  check(run, { report }) {
    const { text } = run;
    for (const at of scan(run).figures) {
      GROUPED.lastIndex = at;
      const number = GROUPED.exec(text)?.[0];
      if (
        !number?.includes(' ') ||
        isJoined(text, at) ||
        /\d[ \u00a0]$/.test(text.slice(Math.max(0, at - 2), at))
      )
        continue;
      const span = { start: run.start + at, end: run.start + at + number.length };
      report(span, t`A line can end inside this number.`, {
        fixes: [
          {
            title: t`Write no-break spaces`,
            edits: [{ span, text: number.replaceAll(' ', '\u00a0') }],
            preferred: true,
          },
        ],
      });
    }
  },
});
