import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const SPONSORS =
  /^[#>*_\s]*(?:submitted by|main[ -]submitters?|co-?submitters?|sponsors?|signatories)[*_]*\s?:/i;

export default rule({
  code: 'head/sponsors',
  severity: 'hint',
  scope: 'resolution',
  languages: ['en'],
  summary: 'Lines of sponsors and signatories stand in the head where the house has them, and nowhere else.',
  why: 'Model UN papers name sponsors or submitters in lines of their own, and many houses accept none without. United Nations drafts give the sponsors in one sentence, “Chile and Samoa: draft resolution”.',
  source: [SOURCES.modelUn],
  profile: 'un-ga',
  fix: null,
  whole: true,
  bad: {
    en: '⟦Sponsors: Chile and Samoa⟧\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
  },
  good: {
    en: 'Chile and Samoa: draft resolution\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
  },
  check({ facts, house, report }) {
    const { sponsors } = house.conventions;
    const lines = [...facts.entries()].filter(([, fact]) => fact.kind === 'head' && SPONSORS.test(fact.text));
    const enacting = facts.findIndex(({ kind }) => kind === 'enacting');
    const [first] = lines;
    if (sponsors === 'required' && first === undefined && enacting >= 0)
      report(enacting, t`No line names the sponsors; this house asks for one, such as “Sponsors: …”.`);
    if (sponsors === 'none' && first !== undefined)
      report(
        first[0],
        t`This house has no lines of sponsors: it writes “Chile and Samoa: draft resolution” above the title.`,
      );
  },
});
