import { ABBREVIATIONS } from '../../terms/latin-abbreviations.ts';
import { t } from '../message.ts';
import { namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, wordsOf } from '../terms.ts';

export default rule({
  code: 'wording/abbreviated',
  severity: 'info',
  scope: 'words',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Words such as “for example” are written out, and lists are not left open with “etc.”.',
  why: 'A resolution is a formal text: it has no “e.g.”, and it says what a list holds instead of leaving the rest to the reader.',
  source: [SOURCES.abbreviations, SOURCES.counted],
  fix: 'writes the words out; for “etc.” only the drafter can',
  bad: {
    en: '1. Requests the Secretary-General to repair the towers, ⟦e.g.⟧ those of the northern islands.',
    fr: '1. Prie le Secrétaire général de réparer les tours, ⟦p. ex.⟧ celles des îles du nord.',
    es: '1. Solicita al Secretario General que repare las torres, ⟦p. ej.⟧ las de las islas del norte.',
    ru: '1. просит Генерального секретаря отремонтировать башни, ⟦т.к.⟧ они разрушаются.',
  },
  good: {
    en: '1. Requests the Secretary-General to repair the towers, for example those of the northern islands.',
    fr: '1. Prie le Secrétaire général de réparer les tours, par exemple celles des îles du nord.',
    es: '1. Solicita al Secretario General que repare las torres, por ejemplo las de las islas del norte.',
    ru: '1. просит Генерального секретаря отремонтировать башни, так как они разрушаются.',
  },
  terms: ({ code }) => namesIn(ABBREVIATIONS[code] ?? ''),
  found(found, context) {
    if (isCited(found)) return;
    const { write } = found.term;
    if (write !== undefined) correct(found, context, t`Write “${wordsOf(found)}” out: “${write}”.`);
    else context.report(found.span, t`“${wordsOf(found)}” leaves the list open: say what it holds.`);
  },
});
