import type { ClauseName, SnippetName } from './words/words.ts';

/** What a new text is made of: its paragraphs in order. */
export interface Plan {
  readonly preambular: readonly ClauseName[];
  readonly operative: readonly ClauseName[];
}

/** The kinds of adopting bodies that texts are written for. */
export type Family = Extract<
  SnippetName,
  'assembly' | 'council' | 'ecosoc' | 'human-rights' | 'commission' | 'conference' | 'model-un'
>;

/** Resolutions, by what adopts them: the shape that their adopted texts have most often. */
export const PLANS: Readonly<Record<Family, Plan>> = {
  assembly: {
    preambular: ['recall', 'recall-also', 'recognize', 'convinced'],
    operative: ['welcome', 'call-upon', 'report', 'agenda'],
  },
  council: {
    preambular: ['recall-council', 'grave-concern', 'determining', 'acting'],
    operative: ['condemn', 'demand', 'report-council', 'seized'],
  },
  ecosoc: {
    preambular: ['recall', 'recall-also', 'recognize'],
    operative: ['welcome', 'call-upon', 'report-ecosoc'],
  },
  'human-rights': {
    preambular: ['guided', 'reaffirm-declaration', 'recall', 'recognize'],
    operative: ['welcome', 'call-upon', 'report-human-rights', 'continue'],
  },
  commission: {
    preambular: ['recall', 'recognize', 'convinced'],
    operative: ['call-upon', 'donors', 'report-commission'],
  },
  conference: {
    preambular: ['recall', 'recognize', 'convinced'],
    operative: ['call-upon-parties', 'donors', 'report-conference'],
  },
  'model-un': {
    preambular: ['recall', 'deeply-concerned', 'convinced'],
    operative: ['call-upon', 'encourage', 'seized'],
  },
};

/** Profiles → the family whose plans their bodies follow. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'un-ga': 'assembly',
  'un-sc': 'council',
  'un-ecosoc': 'ecosoc',
  'un-hrc': 'human-rights',
  'un-commission': 'commission',
  'conference-of-parties': 'conference',
  'environment-assembly': 'assembly',
  'model-un': 'model-un',
};

/** A resolution of each body that a new text may recall, as an example: number and date of adoption. */
export const EXAMPLES: { readonly [body: string]: readonly [string, string] } = {
  GA: ['70/1', '2015-09-25'],
  ECOSOC: ['2024/4', '2024-06-05'],
  HRC: ['55/4', '2024-04-03'],
  UNEA: ['5/14', '2022-03-02'],
};
