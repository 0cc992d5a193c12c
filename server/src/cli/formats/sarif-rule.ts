import type { Rule } from '../../core/index.ts';
import { ruleMarkdown } from '../rule-text.ts';

/** SARIF's levels; a hint is a note, too. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** What GitHub's code scanning sorts by. */
const PROBLEMS = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
} as const;

/** A rule as SARIF describes it: help, where it comes from, and the level that it has of itself. */
export function descriptorOf(rule: Rule) {
  const { code, summary, why, severity, source } = rule;
  const link = source.find(({ link }) => link !== null)?.link;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: `${summary} ${why}`, markdown: ruleMarkdown(rule) },
    ...(link ? { helpUri: link } : {}),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [code.split('/')[0]], 'problem.severity': PROBLEMS[severity] },
  };
}
