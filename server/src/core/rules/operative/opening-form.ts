import { reportOtherPart } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/opening-form',
  severity: 'warning',
  scope: 'operative',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'An operative paragraph opens with a verb in the present, not with a participle.',
  why: 'The body is the subject of the verb: “The General Assembly … Requests …”.',
  source: [SOURCES.drafting],
  fix: 'writes the form of this part',
  bad: { en: '' },
  good: { en: '' },
  check: reportOtherPart,
});
