import type { Conventions, Profile } from './profile.ts';

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
  spelling: 'oxford',
  self: 'present',
  sponsors: 'none',
};

/** The houses, each as what differs from the one that it extends. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  'un-ga': { summary: 'The General Assembly of the United Nations.', bodies: ['GA'] },
  'un-sc': {
    summary: 'The Security Council: openings repeated bare, own resolutions undated.',
    extends: 'un-ga',
    bodies: ['SC'],
    conventions: { repetition: 'free', sole: 'either', spelling: 'any', self: 'this' },
  },
  'un-ecosoc': { summary: 'The Economic and Social Council.', extends: 'un-ga', bodies: ['ECOSOC'] },
  'un-hrc': { summary: 'The Human Rights Council.', extends: 'un-ga', bodies: ['HRC', 'CHR'] },
  'un-commission': {
    summary: 'Functional commissions of the Economic and Social Council.',
    extends: 'un-ecosoc',
    bodies: ['CND', 'CCPCJ', 'CSW', 'CPD', 'PBC'],
    conventions: { repetition: 'free' },
  },
  'conference-of-parties': {
    summary: 'Conferences of the parties to a treaty.',
    extends: 'un-ga',
    bodies: ['CTOC-COP', 'CAC-COSP', 'CBD-COP', 'CBD-MOP'],
    conventions: { preambleMark: 'as the language', repetition: 'free', sole: 'either', self: 'any' },
  },
  'environment-assembly': {
    summary: 'The United Nations Environment Assembly.',
    extends: 'un-ga',
    bodies: ['UNEA'],
    conventions: { preambleMark: 'as the language', self: 'any' },
  },
  agency: {
    summary: 'Specialized agencies: openings in capitals, labels of their own.',
    extends: 'un-ga',
    conventions: {
      repetition: 'free',
      sole: 'either',
      itemLabels: 'any',
      capitalOpenings: true,
      preambleLabels: true,
      enactingMark: 'comma or colon',
      self: 'any',
    },
  },
  'model-un': {
    summary: 'Model United Nations, with its usual variants.',
    extends: 'un-ga',
    bodies: ['MODEL-UN'],
    levels: { 'items/label-style': 'off', 'items/ends-with-semicolon': 'off' },
    conventions: {
      repetition: 'free',
      sole: 'either',
      itemEnds: 'any',
      itemLabels: 'any',
      spelling: 'any',
      self: 'any',
      sponsors: 'allowed',
    },
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
    },
    conventions: { repetition: 'free', sole: 'either', spelling: 'any', self: 'any' },
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
  },
};

/** The house of texts whose body has none of its own. */
export const DEFAULT_PROFILE = 'un-ga';
