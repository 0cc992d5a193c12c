import {
  CONVENTIONS,
  type Conventions,
  houseOf,
  LIMITS,
  type Limits,
  PROFILE_NAMES,
  PROFILES,
} from '../src/core/index.ts';
import type { Output } from './output.ts';

/** The page of the profiles: whose texts follow each, and what it does its own way. */
export const profilesPage: Output = { path: 'docs/profiles.md', content };

function content(): string {
  const names = Object.keys(CONVENTIONS) as (keyof Conventions)[];
  return `# Profiles and conventions

A profile says whose custom a text follows. Each text takes the one of the body that adopts it, unless \`chapeau.config.json\` or a setting names another; \`conventions\` in that file change single customs.

| profile | extends | texts of | what it is |
| --- | --- | --- | --- |
${PROFILE_NAMES.map(profileRow).join('\n')}

## Conventions

The first value is the General Assembly’s where a profile does not say otherwise.

| convention | values | what it is about |
| --- | --- | --- |
${names.map(conventionRow).join('\n')}

## Limits

How long a text may be, unless \`limits\` in \`chapeau.config.json\` says otherwise. The status bar counts against them.

| limit | is of |
| --- | --- |
${Object.entries(LIMITS).map(limitRow).join('\n')}

## What each profile does its own way

${PROFILE_NAMES.map((name) => ownOf(name, names)).join('\n')}
`;
}

function profileRow(name: string): string {
  const { summary, extends: base = '', bodies = [] } = PROFILES[name]!;
  return `| \`${name}\` | ${base && `\`${base}\``} | ${bodies.join(', ')} | ${summary} |`;
}

function conventionRow(name: keyof Conventions): string {
  const { about, values } = CONVENTIONS[name];
  const usual = houseOf('', {}).conventions[name];
  const all = [usual, ...(values as readonly (string | boolean)[]).filter((value) => value !== usual)];
  return `| \`${name}\` | ${all.map((value) => `\`${value}\``).join(', ')} | ${about} |`;
}

function limitRow([name, about]: [string, string]): string {
  const usual = houseOf('', {}).limits[name as keyof Limits];
  return `| \`${name}\` | ${about}${usual === null ? '' : ` Up to ${usual} in documents of a session.`} |`;
}

function ownOf(name: string, names: readonly (keyof Conventions)[]): string {
  const usual = houseOf('', {});
  const { conventions, limits, levels } = houseOf('', { profile: name });
  const own = names
    .filter((key) => conventions[key] !== usual.conventions[key])
    .map((key) => `\`${key}\`: \`${conventions[key]}\``);
  const lengths = (Object.keys(LIMITS) as (keyof Limits)[])
    .filter((key) => limits[key] !== usual.limits[key])
    .map((key) => `\`${key}\`: ${limits[key] ?? 'no limit'}`);
  const rules = Object.entries(levels).map(([code, level]) => `[${code}](rules/${code}.md) \`${level}\``);
  return `- \`${name}\`: ${[...own, ...lengths, ...rules].join(', ') || 'as the General Assembly'}`;
}
