import type { Conventions, Limits, Profile } from './profile.ts';

/** What the General Assembly does, which the other houses start from. */
export const BASE: Conventions = {
  repetition: 'in-threes',
  sole: 'unnumbered',
  itemEnds: 'semicolon',
  itemLabels: 'customary',
  preambleMark: 'comma',
  lastMark: 'stop',
  preambleLabels: false,
  emphasis: 'consistent',
  capitalOpenings: false,
  enactingMark: 'comma',
  citationDates: 'first mention',
  citationNotes: 'none',
  citationOrder: 'by date',
  spelling: 'oxford',
  self: 'present',
  sponsors: 'none',
};

/**
 * What the United Nations processes within a day while a body meets: documents of up to 3,300 words
 * (ungeneva.org, instructions on documents).
 */
export const LENGTH: Limits = { words: 3300, paragraphs: null, pages: null };

/** The houses, each as what differs from the one that it extends. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  'un-ga': { summary: 'The General Assembly of the United Nations.', bodies: ['GA'] },
  'un-sc': {
    summary: 'The Security Council: openings repeated bare, own resolutions undated.',
    extends: 'un-ga',
    bodies: ['SC'],
    // Its adopted texts do these otherwise too often for more.
    levels: {
      'citation/by-title-only': 'off',
      'capitals/citation': 'hint',
      'capitals/names': 'info',
      'capitals/states': 'hint',
      'names/body': 'info',
      'spelling/compound': 'hint',
      'wording/self': 'hint',
    },
    conventions: {
      repetition: 'free',
      sole: 'either',
      citationDates: 'any',
      spelling: 'any',
      self: 'this',
    },
  },
  'un-ecosoc': { summary: 'The Economic and Social Council.', extends: 'un-ga', bodies: ['ECOSOC'] },
  'un-hrc': {
    summary: 'The Human Rights Council.',
    extends: 'un-ga',
    bodies: ['HRC', 'CHR'],
    // It names declarations and covenants by their titles.
    levels: { 'citation/by-title-only': 'off' },
  },
  'un-commission': {
    summary: 'Functional and regional commissions of the Economic and Social Council.',
    extends: 'un-ecosoc',
    bodies: [
      'CND',
      'CCPCJ',
      'CSW',
      'CPD',
      'PBC',
      'CSocD',
      'CSTD',
      'StatCom',
      'CSD',
      'UNFF',
      'ESCAP',
      'ECLAC',
      'ECE',
      'ECA',
      'ESCWA',
    ],
    conventions: { repetition: 'free' },
  },
  'conference-of-parties': {
    summary: 'Conferences of the parties to a treaty.',
    extends: 'un-ga',
    bodies: [
      'CTOC-COP',
      'CAC-COSP',
      'CBD-COP',
      'CBD-MOP',
      'UNFCCC-COP',
      'UNFCCC-CMP',
      'UNFCCC-CMA',
      'ICC-ASP',
      'OPCW-CSP',
    ],
    conventions: { preambleMark: 'as the language', repetition: 'free', sole: 'either', self: 'any' },
  },
  'environment-assembly': {
    summary: 'The United Nations Environment Assembly.',
    extends: 'un-ga',
    bodies: ['UNEA', 'UNHA'],
    conventions: { preambleMark: 'as the language', self: 'any' },
  },
  agency: {
    summary: 'Specialized agencies: openings in capitals, labels of their own.',
    extends: 'un-ga',
    bodies: [
      'WHA',
      'WHO-EB',
      'UNESCO-GC',
      'ILO-ILC',
      'FAO-CONF',
      'IAEA-GC',
      'ICAO',
      'IMO',
      'ITU-PP',
      'UPU',
      'UNIDO-GC',
      'WIPO-GA',
      'WTO-TOURISM',
    ],
    levels: { 'preamble/recital': 'off' },
    conventions: {
      repetition: 'free',
      sole: 'either',
      itemLabels: 'any',
      preambleMark: 'comma or semicolon',
      capitalOpenings: true,
      preambleLabels: true,
      enactingMark: 'comma or colon',
      self: 'any',
    },
    limits: { words: null },
  },
  'model-un': {
    summary: 'Model United Nations, with its usual variants.',
    extends: 'un-ga',
    bodies: ['MODEL-UN'],
    levels: { 'opening/model-un': 'off', 'opening/reserved': 'hint', 'reference/working-words': 'off' },
    conventions: {
      repetition: 'free',
      sole: 'either',
      itemEnds: 'any',
      itemLabels: 'any',
      spelling: 'any',
      self: 'any',
      sponsors: 'allowed',
    },
    limits: { words: null },
  },
  historic: {
    summary: 'Texts from before about 1960: preambles with semicolons, paragraphs without numbers.',
    extends: 'un-ga',
    levels: {
      'preamble/ends-with-comma': 'off',
      'operative/ends-with-semicolon': 'off',
      'numbering/missing': 'off',
      'opening/misspelt': 'hint',
      'names/country': 'off',
      'spelling/compound': 'off',
    },
    conventions: { repetition: 'free', sole: 'either', spelling: 'any', self: 'any' },
    limits: { words: null },
  },
  plain: {
    summary: 'Any text in the form of a resolution: structure alone, nothing that is one house’s custom.',
    extends: 'un-ga',
    conventions: {
      repetition: 'free',
      sole: 'either',
      itemEnds: 'any',
      itemLabels: 'any',
      preambleMark: 'as the language',
      enactingMark: 'comma or colon',
      spelling: 'any',
      self: 'any',
    },
    limits: { words: null },
  },
};

/** The house of texts whose body has none of its own. */
export const DEFAULT_PROFILE = 'un-ga';
