import type { Severity } from './rule.ts';

/** Whose rules apply: levels that differ from the rules' own. */
export interface Profile {
  readonly summary: string;
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
}

export const DEFAULT_PROFILE = 'un';

const profiles = {
  un: { summary: 'Texts of the United Nations as they are adopted today.', levels: {} },
  'model-un': {
    summary: 'Model United Nations: lettered items as “a)” and “i.”, with commas or no mark at their end.',
    levels: { 'items/label-style': 'off', 'items/ends-with-semicolon': 'off' },
  },
  historic: {
    summary: 'Texts from before about 1960: preambles with semicolons, paragraphs without numbers.',
    levels: {
      'preamble/ends-with-comma': 'off',
      'operative/ends-with-semicolon': 'off',
      'numbering/missing': 'off',
      'opening/misspelt': 'hint',
    },
  },
} satisfies Record<string, Profile>;

export const PROFILES: readonly string[] = Object.keys(profiles);

export function profileOf(name: string | null | undefined): Profile {
  const known: Readonly<Record<string, Profile>> = profiles;
  return known[name ?? DEFAULT_PROFILE] ?? profiles[DEFAULT_PROFILE];
}
