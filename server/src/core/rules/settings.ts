import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { RULES } from './all.gen.ts';
import { profileOf } from './profiles.ts';
import type { PartRule, PartScope, ResolutionRule, Rule, Severity } from './rule.ts';

export interface Settings {
  /** Levels that differ from the rules' own, by rule code. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Whose rules apply; the house of today's adopted texts when absent. */
  readonly profile?: string | null;
}

export interface Armed<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that are on, by scope and language, with the levels that they report at. */
export interface Active {
  inScope(scope: PartScope, language: LanguageCode): readonly Armed<PartRule>[];
  onResolutions(language: LanguageCode): readonly Armed<ResolutionRule>[];
}

export function activate({ rules = {}, profile }: Settings): Active {
  const { levels } = profileOf(profile);
  const byKey = new Map<string, Armed<Rule>[]>();
  for (const rule of RULES) {
    const level = rules[rule.code] ?? levels[rule.code] ?? rule.severity;
    if (level === 'off') continue;
    for (const language of rule.languages === 'all' ? LANGUAGES : rule.languages) {
      const key = `${rule.scope} ${language}`;
      const armed = byKey.get(key) ?? [];
      byKey.set(key, armed);
      armed.push({ rule, severity: level });
    }
  }
  const of = (scope: string, language: LanguageCode) => byKey.get(`${scope} ${language}`) ?? [];
  return {
    inScope: (scope, language) => of(scope, language) as readonly Armed<PartRule>[],
    onResolutions: (language) => of('resolution', language) as readonly Armed<ResolutionRule>[],
  };
}
