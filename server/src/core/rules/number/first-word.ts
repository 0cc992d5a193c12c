import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const FIGURE = /^\s{0,4}(\d{1,3})\s\p{Ll}{3}/u;

export default rule({
  code: 'number/first-word',
  severity: 'hint',
  optIn: true,
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'An item does not begin with a figure.',
  why: 'At the start of a sentence a number is written in words, or the sentence is turned; a figure right behind a label is read as part of it.',
  source: [SOURCES.numbers],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to survey:\n\n(a) Harbours;\n\n(b) ⟦12⟧ quays.',
    fr: '1. Prie le Secrétaire général d’étudier :\n\na) Les ports ;\n\nb) ⟦12⟧ quais.',
    es: '1. Solicita al Secretario General que estudie:\n\na) Los puertos;\n\nb) ⟦12⟧ muelles.',
    ru: '1. просит Генерального секретаря изучить:\n\na) порты;\n\nb) ⟦12⟧ причалов.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey:\n\n(a) Harbours;\n\n(b) Twelve quays.',
    fr: '1. Prie le Secrétaire général d’étudier :\n\na) Les ports ;\n\nb) Douze quais.',
    es: '1. Solicita al Secretario General que estudie:\n\na) Los puertos;\n\nb) Doce muelles.',
    ru: '1. просит Генерального секретаря изучить:\n\na) порты;\n\nb) двенадцать причалов.',
  },
  check(run, { report }) {
    if (run.role !== 'item' || !saw(scan(run), CHAR.digit)) return;
    const found = FIGURE.exec(run.text);
    if (found === null) return;
    const start = run.start + found[0].length - found[0].trimStart().length;
    report({ start, end: start + found[1]!.length }, t`The item begins with a figure; write it in words.`);
  },
});
