import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { RULES } from './all.gen.ts';
import { profileOf } from './profiles.ts';
import type { Rule, Scope, Severity } from './rule.ts';

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

/** The rules that are on for one language, with the levels that they report at. */
export type ByScope = { readonly [S in Scope]: readonly Armed<Extract<Rule, { scope: S }>>[] };

export type Active = { readonly [language in LanguageCode]: ByScope };

export function activate({ rules = {}, profile }: Settings): Active {
  const { levels } = profileOf(profile);
  const armed = RULES.flatMap((rule) => {
    const level = rules[rule.code] ?? levels[rule.code] ?? rule.severity;
    return level === 'off' ? [] : [{ rule, severity: level }];
  });
  const inLanguage = (language: LanguageCode): ByScope => {
    const of = <S extends Scope>(scope: S) =>
      armed.filter(
        ({ rule }) => rule.scope === scope && (rule.languages === 'all' || rule.languages.includes(language)),
      ) as unknown as ByScope[S];
    return {
      enacting: of('enacting'),
      preambular: of('preambular'),
      operative: of('operative'),
      paragraph: of('paragraph'),
      list: of('list'),
      part: of('part'),
      resolution: of('resolution'),
    };
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])) as Active;
}
