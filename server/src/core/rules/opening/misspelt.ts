import { t } from '../message.ts';
import type { Near } from '../nearest.ts';
import { guess, ofOtherPart, spanOf, unlisted, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { subjectOf } from '../subjects.ts';

export default rule({
  code: 'opening/misspelt',
  severity: 'warning',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'The opening phrase is spelt as in other texts.',
  why: 'Readers and search find a paragraph by its opening. This one is a letter or two away from a customary one.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the nearest customary opening',
  bad: {
    en: '1. ⟦Requets⟧ the Secretary-General to list the wells.',
    fr: '1. ⟦Encuorage⟧ les villes à planter des arbres d’ombrage.',
    es: '1. ⟦Solictia⟧ al Secretario General que elabore una lista de los pozos.',
    ru: '1. ⟦прдлагает⟧ государствам-членам охранять родники.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells.',
    fr: '1. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.',
    ru: '1. предлагает государствам-членам охранять родники.',
  },
  check(paragraph, context) {
    const head = unlisted(paragraph, context);
    if (head === null || ofOtherPart(head, context) !== null || subjectOf(head, context) !== null) return;
    const { near, sure } = guess(head, context);
    const [best, second] = near;
    if (best === undefined || !sure) return;
    const only = best.distance !== second?.distance;
    const found = words(head, best.from + best.length);
    // Agencies write openings in capitals.
    const capitals = found.length > 1 && found === found.toUpperCase();
    const write = ({ form: { written } }: Near): string => (capitals ? written.toUpperCase() : written);
    const fixes = near.flatMap(
      (one) => writeOpening(head, one.from, one.from + one.length, write(one), only && one === best) ?? [],
    );
    context.report(
      spanOf(head, best.from + best.length),
      t`“${found}” is no customary opening; did you mean “${write(best)}”?`,
      { fixes },
    );
  },
});
