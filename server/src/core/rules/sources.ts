/** Where a rule comes from: a work, the place in it, and a link where one is public. */
export interface Source {
  readonly work: string;
  readonly place: string;
  readonly link: string | null;
}

const MANUAL = 'United Nations Editorial Manual Online';
const ROOT = 'https://www.un.org/dgacm/en/content/editorial-manual';

/** Each source that a rule may name, once. */
export const SOURCES = {
  drafting: {
    work: MANUAL,
    place: 'Resolutions and other formal decisions, II. Drafting and editing',
    link: `${ROOT}/res-dec-draft-edit`,
  },
  identification: {
    work: MANUAL,
    place: 'Resolutions and other formal decisions, I. System of identification',
    link: `${ROOT}/res-dec-sys-ident`,
  },
  paragraphs: {
    work: MANUAL,
    place: 'Format, paragraphs and subparagraphs',
    link: 'https://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
  },
  footnotes: { work: MANUAL, place: 'Footnotes', link: `${ROOT}/footnotes/chap-03` },
  capitals: { work: MANUAL, place: 'Capitalization', link: `${ROOT}/capitalization` },
  spelling: { work: MANUAL, place: 'Spelling', link: `${ROOT}/spelling` },
  terminology: {
    work: 'UNTERM, the United Nations terminology database',
    place: 'Names of countries, bodies, instruments and programmes in six languages',
    link: 'https://unterm.un.org/',
  },
  grammar: { work: 'General practice', place: 'Grammar and usage of each language', link: null },
  gender: {
    work: 'Guidelines for gender-inclusive language of the United Nations',
    place: 'English, French and Spanish',
    link: 'https://www.un.org/en/gender-inclusive-language/',
  },
  abbreviations: { work: MANUAL, place: 'Abbreviations', link: `${ROOT}/abbreviations-acronyms` },
  team: { work: 'The team’s own configuration', place: 'terms and forbidden', link: null },
  adopted: {
    work: 'The adopted resolutions themselves',
    place: 'Numbers, days of adoption and titles, from the official texts and from lists that agree',
    link: 'https://digitallibrary.un.org/',
  },
  counted: {
    work: 'Usage counted in adopted texts',
    place:
      'General Assembly 2019 to 2025, Security Council 1946 to 2026, Economic and Social Council 2021 to 2025, Human Rights Council 2023 to 2025, in six languages',
    link: null,
  },
  unicode: {
    work: 'Unicode Standard Annex 9',
    place: 'Unicode Bidirectional Algorithm, explicit directional formatting characters',
    link: 'https://www.unicode.org/reports/tr9/',
  },
  modelUn: {
    work: 'Guides of Model United Nations conferences',
    place: 'Format of resolutions and lists of clauses',
    link: null,
  },
  chapeau: { work: 'Chapeau', place: 'Comments that silence rules', link: null },
  typography: { work: 'General practice', place: 'Punctuation marks that stand in pairs', link: null },
  languages: {
    work: 'Rules of procedure of the General Assembly',
    place: 'Rules 51 to 57, Languages: resolutions are published in all languages of the Assembly',
    link: null,
  },
  amendments: {
    work: 'Rules of procedure of the General Assembly',
    place: 'Rules 90 and 130, Voting on amendments',
    link: null,
  },
  recurring: {
    work: 'General practice',
    place: 'Resolutions on subjects that come back every year',
    link: null,
  },
  numbers: { work: MANUAL, place: 'Numbers, dates and time', link: `${ROOT}/numbers-dates-time` },
  marks: { work: 'General practice', place: 'Marks and spaces of each language', link: null },
  characters: {
    work: 'Unicode Standard',
    place: 'Chapter 23, special areas and format characters; Annex 15, normalization forms',
    link: 'https://www.unicode.org/versions/latest/',
  },
} as const satisfies Record<string, Source>;
