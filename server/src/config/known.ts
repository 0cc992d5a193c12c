import { RULES } from '../core/index.ts';
import type { Known } from './config.ts';

/** The houses whose rules are known; the first is the default. */
const PROFILES = ['un'];

/** The names that a configuration or an option may use. */
export function known(): Known {
  return { rules: new Map(RULES.map((rule) => [rule.code, rule.summary])), profiles: PROFILES };
}
