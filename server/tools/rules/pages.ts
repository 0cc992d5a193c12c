import { LANGUAGES, type LanguageCode, packOf } from '../../src/core/index.ts';
import type { About } from '../../src/core/rules/rule.ts';
import type { Output } from '../output.ts';

export const PAGES = 'docs/rules';

/** The documentation of the rules: a page each, and one that lists them. */
export function rulePages(rules: readonly About[]): Output[] {
  const pages = rules.map((rule) => ({ path: `${PAGES}/${rule.code}.md`, content: () => page(rule) }));
  return [...pages, { path: `${PAGES}/README.md`, content: () => overview(rules) }];
}

function overview(rules: readonly About[]): string {
  return `# Rules

Each rule has a code, by which \`chapeau.config.json\` sets its level: \`off\`, \`hint\`, \`info\`, \`warning\` or \`error\`.

| rule | level | quick fix | what it asks |
|---|---|---|---|
${rules.map(row).join('\n')}
`;
}

function row(rule: About): string {
  const { code, fix, summary } = rule;
  return `| [${code}](${code}.md) | ${levelOf(rule)} | ${fix === null ? '' : 'yes'} | ${summary.replaceAll('|', '\\|')} |`;
}

function page(rule: About): string {
  const { code, summary, why, fix, typographic, languages, source, profile } = rule;
  const named =
    languages === 'all' ? 'all six' : languages.map((language) => packOf(language).name).join(', ');
  const shown = LANGUAGES.map((language) => examples(rule, language)).join('');
  const sources = source.map(({ work, place, link }) => {
    const text = `${work}: ${place}`;
    return `- ${link === null ? text : `[${text}](${link})`}`;
  });
  return `# ${code}

${summary}

${why}

- Level: ${levelOf(rule)}${profile === undefined ? '' : `\n- Profile of the examples: ${profile}`}
- Languages: ${named}
- Quick fix: ${fix ?? 'none; only the drafter can tell'}${typographic ? '; formatting does so, too' : ''}

${shown === '' ? '' : `## Examples\n${shown}\n`}${besideOf(rule)}## Source

${sources.join('\n')}
`;
}

function levelOf({ severity, optIn }: About): string {
  return optIn ? `off; ${severity} when switched on` : severity;
}

function examples({ bad, good }: About, language: LanguageCode): string {
  const wrong = bad[language];
  const right = good[language];
  const parts = [
    ...(wrong ? ['Wrong:', fenced(wrong.replace(/[⟦⟧]/g, '')), ...reported(wrong)] : []),
    ...(right ? ['Right:', fenced(right)] : []),
  ];
  return parts.length === 0 ? '' : `\n### ${packOf(language).name}\n\n${parts.join('\n\n')}\n`;
}

/** What the examples take to be known beside them. */
function besideOf({ beside: { known = [], library = {} } = {} }: About): string {
  const rows = known.map(({ body, number, date, never }) =>
    never
      ? `- ${body} ${number}: never adopted`
      : `- ${body} ${number}: adopted${date === null ? '' : ` on ${date}`}`,
  );
  const text = library.en === undefined ? [] : [`In the library:\n\n${fenced(library.en)}`];
  const parts = [...(rows.length > 0 ? [rows.join('\n')] : []), ...text];
  return parts.length === 0 ? '' : `## Known beside the examples\n\n${parts.join('\n\n')}\n\n`;
}

const fenced = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;

/** What of a wrong example is reported. */
function reported(wrong: string): string[] {
  const spans = [...wrong.matchAll(/⟦([^⟦⟧]+)⟧/g)].map(([, span]) => `\`${span!.replace(/\s+/g, ' ')}\``);
  return spans.length === 0 ? [] : [`Reported: ${[...new Set(spans)].join(', ')}`];
}
