import type { LanguageCode } from '../languages/codes.ts';
import { BODIES } from './bodies.ts';

/** The official symbol of a resolution or decision of `body`, or `null` where the body gives none. */
export function symbolOf(
  body: string,
  number: string,
  kind: 'resolution' | 'decision' = 'resolution',
): string | null {
  const found = BODIES.find((candidate) => candidate.key === body);
  const template = kind === 'resolution' ? found?.symbol : found?.decisionSymbol;
  if (template === undefined) return null;
  const [first = '', second = ''] = number.split('/');
  const compact = number.replace(/^(\d+) [A-Z][A-Z-]* \(/, '$1(').replaceAll(' ', '');
  return template
    .replace('{number}', number)
    .replace('{compact}', compact)
    .replace('{first}', first)
    .replace('{second}', second);
}

const SERIES: readonly (readonly [RegExp, string])[] = [
  [/^A\/RES\/(.+)$/, 'GA'],
  [/^S\/RES\/(.+)$/, 'SC'],
  [/^E\/RES\/(.+)$/, 'ECOSOC'],
  [/^A\/HRC\/RES\/(.+)$/, 'HRC'],
  [/^E\/CN\.4\/RES\/(.+)$/, 'CHR'],
  [/^UNEP\/EA\.(\d+\/Res\.\d+)$/, 'UNEA'],
  [/^(WHA\d+\.\d+)$/, 'WHA'],
];

/** Body and number of a resolution from its symbol; `null` for a symbol of anything else. */
export function numberOfSymbol(symbol: string): { readonly body: string; readonly number: string } | null {
  for (const [series, body] of SERIES) {
    const match = series.exec(symbol.trim());
    if (!match) continue;
    const number = match[1]!
      .replace('Res.', '')
      .replace(/ ?\(/, ' (')
      .replace(/(\d)([A-Z])$/, '$1 $2');
    return { body, number };
  }
  return null;
}

const KEPT = /^[A-Z]{1,6}(?:\/[\w.() -]{1,40}){1,8}$/;

/**
 * The official address of the document with a symbol (https://docs.un.org), which takes no spaces; `null` for the symbols
 * of agencies that keep their own, such as WHA64.12.
 */
export function addressOf(symbol: string | null, language: LanguageCode): string | null {
  if (symbol === null || !KEPT.test(symbol)) return null;
  return `https://docs.un.org/${language}/${symbol.replaceAll(' ', '')}`;
}
