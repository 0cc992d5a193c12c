import {
  type Conventions,
  type LanguageCode,
  type Limits,
  NO_VOCABULARY,
  type Vocabulary,
} from '../core/index.ts';

/** The name of the configuration file, looked for in the text's folder and those above it. */
export const CONFIG_NAME = 'chapeau.config.json';

export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** What a rule's findings count as; `off` silences the rule. */
export type Level = (typeof LEVELS)[number];

export interface Config {
  /** Whose rules apply; `null` for each text's own house. */
  readonly profile: string | null;
  /** Levels that differ from the rules' own, by rule code. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Conventions that differ from the profile's. */
  readonly conventions: Partial<Conventions>;
  /** Lengths that differ from the profile's. */
  readonly limits: Partial<Limits>;
  /** Phrases, names, words and terms of the team. */
  readonly vocabulary: Vocabulary;
  /** Folders and files that hold cited texts, as paths of the host. */
  readonly library: readonly string[];
  readonly language: LanguageCode | 'auto';
}

export const DEFAULT_CONFIG: Config = {
  profile: null,
  rules: {},
  conventions: {},
  limits: {},
  vocabulary: NO_VOCABULARY,
  library: [],
  language: 'auto',
};

/** The names that a configuration may use. */
export interface Known {
  /** Rule codes with one line on each. */
  readonly rules: ReadonlyMap<string, string>;
  readonly profiles: readonly string[];
}

/**
 * `over` on top of `under`: levels, conventions, limits and terms by their keys, phrases, names and words in addition, all
 * else as a whole.
 */
export function merge<C extends Partial<Config>>(under: C, over: Partial<Config>): C {
  const { rules, conventions, limits, vocabulary } = over;
  return {
    ...under,
    ...over,
    ...(rules && { rules: { ...under.rules, ...rules } }),
    ...(conventions && { conventions: { ...under.conventions, ...conventions } }),
    ...(limits && { limits: { ...under.limits, ...limits } }),
    ...(vocabulary && {
      vocabulary: under.vocabulary ? joined(under.vocabulary, vocabulary) : vocabulary,
    }),
  };
}

function joined(a: Vocabulary, b: Vocabulary): Vocabulary {
  const openings: Record<string, Vocabulary['openings'][LanguageCode]> = { ...a.openings };
  for (const [language, { preambular = [], operative = [] }] of Object.entries(b.openings)) {
    const own = openings[language];
    openings[language] = {
      preambular: [...(own?.preambular ?? []), ...preambular],
      operative: [...(own?.operative ?? []), ...operative],
    };
  }
  return {
    openings,
    bodies: [...a.bodies, ...b.bodies],
    words: [...a.words, ...b.words],
    terms: { ...a.terms, ...b.terms },
    forbidden: { ...a.forbidden, ...b.forbidden },
  };
}
