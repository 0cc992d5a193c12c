import type { LanguageCode } from '../core/index.ts';

/** The name of the configuration file, looked for in the text's folder and those above it. */
export const CONFIG_NAME = 'chapeau.config.json';

export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** What a rule's findings count as; `off` silences the rule. */
export type Level = (typeof LEVELS)[number];

export interface Config {
  /** Whose rules apply; `null` for the default house. */
  readonly profile: string | null;
  /** Levels that differ from the rules' own, by rule code. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Folders and files that hold cited texts, as paths of the host. */
  readonly library: readonly string[];
  readonly language: LanguageCode | 'auto';
}

export const DEFAULT_CONFIG: Config = { profile: null, rules: {}, library: [], language: 'auto' };

/** The names that a configuration may use. */
export interface Known {
  /** Rule codes with one line on each. */
  readonly rules: ReadonlyMap<string, string>;
  readonly profiles: readonly string[];
}

/** `over` on top of `under`: later levels win by code, a library is replaced as a whole. */
export function merge(under: Config, over: Partial<Config>): Config {
  return { ...under, ...over, rules: { ...under.rules, ...over.rules } };
}
