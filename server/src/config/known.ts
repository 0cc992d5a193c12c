import { PROFILE_NAMES, RULES } from '../core/index.ts';
import type { Known } from './config.ts';

/** The names that a configuration or an option may use. */
export function known(): Known {
  return { rules: new Map(RULES.map((rule) => [rule.code, rule.summary])), profiles: PROFILE_NAMES };
}
