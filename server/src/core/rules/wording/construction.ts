import { CONSTRUCTIONS } from '../../terms/constructions.ts';
import { t } from '../message.ts';
import { phrasesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, eitherCase, wordsOf } from '../terms.ts';

export default rule({
  code: 'wording/construction',
  severity: 'warning',
  scope: 'words',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Verbs and prepositions are joined as grammar asks.',
  why: 'Operative verbs take an object of one kind: a resolution stresses a need and does not stress “on” it. What is translated word for word from another language is often joined wrongly.',
  source: [SOURCES.grammar, SOURCES.counted],
  fix: 'joins the words rightly',
  bad: {
    en: '1. ⟦Stresses on⟧ the need to act ⟦in accordance to⟧ the plan for lighthouses.',
    fr: '1. ⟦Prie au Secrétaire général⟧ d’agir ⟦conformément avec⟧ ce plan.',
    es: '1. ⟦Insta los Estados Miembros⟧ a que actúen ⟦en base a⟧ ese plan.',
    ru: '1. ⟦призывает государствам-членам⟧ открыть маяки ⟦согласно положений⟧ этого плана.',
  },
  good: {
    en: '1. Stresses the need to act in accordance with the plan for lighthouses.',
    fr: '1. Prie le Secrétaire général d’agir conformément à ce plan.',
    es: '1. Insta a los Estados Miembros a que actúen sobre la base de ese plan.',
    ru: '1. призывает государства-члены открыть маяки согласно положениям этого плана.',
  },
  terms: ({ code }) => eitherCase(phrasesIn(CONSTRUCTIONS[code] ?? '')),
  found(found, context) {
    if (isCited(found)) return;
    const write = found.term.write!;
    correct(found, context, t`Write “${write}”, not “${wordsOf(found)}”.`);
  },
});
