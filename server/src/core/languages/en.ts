import { citing } from './citing/en.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/en.ts';
import type { LanguagePack } from './pack.ts';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  script: 'Latin',
  direction: 'ltr',
  capitals: true,
  marks: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  preambularMarks: [','],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: '', ends: 'ing|ed|ious|ful|ware' },
    operative: { starts: '', ends: 's' },
    seconds: '',
  },
  joiner: '',
  headings: {
    resolution: 'Resolution|Draft resolution',
    decision: 'Decision|Draft decision',
    draft: 'Draft resolution|Draft decision',
    modelUn:
      'forum|question of|submitted by|main submitter|main-submitter|main submitters|main-submitters|co-submitters|co-submitter|cosubmitters|sponsors|sponsor|signatories|committee|topic|delegation',
  },
  adoption:
    'Resolution adopted by|Resolution adopted on|Decision adopted by|Adopted by|Adopted unanimously|Adopted at',
  notes: 'after',
  annex: 'Annex|Appendix|Attachment|Enclosure',
  annexOrdinals: '',
  meeting: '{n}[st|nd|rd|th] [(resumed)] [plenary] meeting',
  date: '{d} {month} {y}',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  repetition: {
    also: 'also',
    further: 'further',
    place: { preambular: 'after', operative: 'before' },
    splits: 'Having|Reaffirming|Reiterating|Reaffirms|Reiterates',
    varies: false,
    and: 'and|or',
  },
  labels: { operative: '{n}.', items: ['({a})', '({i})', '{a}.', '{i}.'] },
  citing,
};
