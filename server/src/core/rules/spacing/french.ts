import type { Fact } from '../../facts/facts.ts';
import type { FrenchSpaceFact } from '../../facts/typography.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'spacing/french',
  severity: 'info',
  scope: 'resolution',
  languages: ['fr'],
  summary: 'French sets the same space before ; : ? and ! throughout a text, and the same inside « ».',
  why: 'Texts of New York and Geneva have a no-break space there, those of Vienna none before ; and :. Either is right, a mixture is not; and an ordinary space lets a mark begin a line.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'writes the space that the text has elsewhere',
  typographic: true,
  whole: true,
  bad: {
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les ports,\n\n1. Prie le Secrétaire général d’étudier les ports\u00a0;\n\n2. Invite les États à étudier les quais⟦ ;⟧\n\n3. Engage les États à étudier les phares\u00a0;\n\n4. Décide de rester saisie de la question.',
  },
  good: {
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les ports,\n\n1. Prie le Secrétaire général d’étudier les ports\u00a0;\n\n2. Invite les États à étudier les quais\u00a0;\n\n3. Engage les États à étudier les phares\u00a0;\n\n4. Décide de rester saisie de la question.',
  },
  check({ facts, report }) {
    for (const family of ['marks', 'quotes'] as const) {
      const usual = usualSpace(facts, family);
      if (usual === null) continue;
      facts.forEach((fact, index) => {
        if (fact.kind !== 'french-space' || fact.family !== family || fact.space === usual.space) return;
        const mark = fact.text.trim();
        const text = mark === '«' ? mark + spaceOf(usual) : spaceOf(usual) + mark;
        report(index, t`The space at “${mark}” is not the one that stands elsewhere in this text.`, {
          fixes: [{ title: t`Write the space of the text`, edits: [{ fact: index, text }], preferred: true }],
        });
      });
    }
  },
});

/**
 * A fact with the space that most marks of the family have; a no-break one where it is an ordinary one’s equal.
 * `null` where the text has no clear custom.
 */
function usualSpace(facts: readonly Fact[], family: FrenchSpaceFact['family']): FrenchSpaceFact | null {
  const kinds = new Map<string, { first: FrenchSpaceFact; count: number }>();
  let total = 0;
  for (const fact of facts) {
    if (fact.kind !== 'french-space' || fact.family !== family) continue;
    const kind = kinds.get(fact.space) ?? { first: fact, count: 0 };
    kind.count++;
    kinds.set(fact.space, kind);
    total++;
  }
  if (kinds.size < 2) return null;
  const most = [...kinds.values()].reduce((best, each) => (each.count > best.count ? each : best));
  const fixed = kinds.get('fixed');
  if (fixed !== undefined && kinds.size === 2 && kinds.has('ordinary') && fixed.count * 2 >= total)
    return fixed.first;
  return most.count * 3 >= total * 2 ? most.first : null;
}

function spaceOf({ text }: FrenchSpaceFact): string {
  return text.replace(/[;:?!«»]/, '');
}
