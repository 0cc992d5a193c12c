import type { LanguageCode, Rule } from '../core/index.ts';
import type { Colours } from './colours.ts';

/** A rule for the terminal: what it demands, why, after which source, examples, and how it is mended. */
export function ruleText(rule: Rule, colours: Colours): string {
  const { code, severity, summary, why, fix } = rule;
  const example = ({ language, text }: Example) => `  ${colours.dim(language)}  ${indented(text)}`;
  return `${[
    `${colours.bold(code)} (${severity})`,
    summary,
    why,
    [colours.red('Wrong:'), ...badExamples(rule).map(example)].join('\n'),
    [colours.green('Right:'), ...goodExamples(rule).map(example)].join('\n'),
    ...(fix === null ? [] : [`Fix: ${fix}`]),
    ['Source:', ...rule.source.map((source) => `  ${sourceText(source)}`)].join('\n'),
  ].join('\n\n')}\n`;
}

/** The same in Markdown. */
export function ruleMarkdown(rule: Rule): string {
  const example = ({ language, text }: Example) => `- ${language}: ${text.replace(/\s+/g, ' ')}`;
  return [
    rule.summary,
    rule.why,
    ['**Wrong**', '', ...badExamples(rule).map(example)].join('\n'),
    ['**Right**', '', ...goodExamples(rule).map(example)].join('\n'),
    ...(rule.fix === null ? [] : [`Fix: ${rule.fix}`]),
    `Source: ${rule.source.map(sourceText).join('; ')}`,
  ].join('\n\n');
}

/** The same as plain values: `schemas/rules.schema.json`. */
export function ruleJson(rule: Rule): object {
  const { code, severity, languages, summary, why, source, fix } = rule;
  return {
    code,
    severity,
    languages,
    summary,
    why,
    source,
    fix,
    bad: badExamples(rule),
    good: goodExamples(rule),
  };
}

interface Example {
  readonly language: LanguageCode;
  readonly text: string;
}

function badExamples({ bad }: Rule): Example[] {
  return examplesOf(bad).map(({ language, text }) => ({ language, text: text.replace(/[⟦⟧]/g, '') }));
}

function goodExamples({ good }: Rule): Example[] {
  return examplesOf(good);
}

function examplesOf(examples: Rule['bad']): Example[] {
  return Object.entries(examples).map(([language, text]) => ({ language: language as LanguageCode, text }));
}

function sourceText({ work, place, link }: Rule['source'][number]): string {
  return `${work}: ${place}${link === null ? '' : ` (${link})`}`;
}

function indented(text: string): string {
  return text.trim().replaceAll('\n', '\n      ');
}
