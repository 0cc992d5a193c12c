import { reportOtherPart } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/opening-form',
  severity: 'warning',
  scope: 'preambular',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary:
    'A preambular paragraph opens with a participle, an adjective or the like, not with a verb in the present.',
  why: 'The preamble says in what mind the body acts: “Recalling”, “Aware of”, “Having considered”. What it does is said below.',
  source: [SOURCES.drafting],
  fix: 'writes the form of this part',
  bad: { en: '' },
  good: { en: '' },
  check: reportOtherPart,
});
