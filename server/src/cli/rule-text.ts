import type { Rule } from '../core/index.ts';
import type { Colours } from './colours.ts';
export function ruleMarkdown(rule: Rule): string {
  return rule.summary;
}
export function ruleText(rule: Rule, _c: Colours): string {
  return rule.summary;
}
export function ruleJson(rule: Rule): object {
  return { code: rule.code };
}
