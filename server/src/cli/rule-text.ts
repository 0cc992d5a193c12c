import type { Rule } from '../core/index.ts';

/** A rule in Markdown: what it demands, why, after which source, and examples. */
export function ruleMarkdown(rule: Rule): string {
  return [
    rule.summary,
    rule.why,
    `Source: ${sourceText(rule.source)}`,
    ...exampleLines('Wrong', rule.bad),
    ...exampleLines('Right', rule.good),
  ].join('\n\n');
}
