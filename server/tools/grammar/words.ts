import { BODIES } from '../../src/core/bodies/bodies.ts';
import type { LanguageCode, LanguagePack } from '../../src/core/index.ts';
import type { OpeningTable } from '../../src/core/languages/pack.ts';
import { anyOf, escaped } from './any-of.ts';

/** A decimal digit of any script that resolutions are written in. */
export const DIGIT = '[0-9٠-٩۰-۹０-９]';

/** What a look-up folds, a grammar must spell out: kinds of apostrophe, of alif, vowel marks, spaces in Chinese. */
function unitOf({ script }: LanguagePack): (char: string, first: boolean) => string {
  return (char, first) => {
    if (char === ' ') return '\\s{1,3}';
    if (char === "'" || char === '’') return "['’]";
    if (script === 'Arabic') return `${'اأإآ'.includes(char) ? '[اأإآ]' : escaped(char)}[ً-ٰ]*`;
    if (script === 'Han' && !first) return ` ?${escaped(char)}`;
    return escaped(char);
  };
}

/** Any of the phrases that bars part, in whichever case. */
export function words(pack: LanguagePack, ...bars: readonly string[]): string {
  return anyCase(pack, phrases(...bars));
}

function phrases(...bars: readonly string[]): string[] {
  return bars.filter((list) => list !== '').flatMap((list) => list.split('|'));
}

function anyCase(pack: LanguagePack, list: readonly string[]): string {
  const cased = pack.script === 'Latin' || pack.script === 'Cyrillic';
  const forms = cased ? list.map((form) => form.toLowerCase()) : list;
  const source = anyOf(forms, unitOf(pack));
  return cased ? `(?i:${source})` : `(?:${source})`;
}

/** After a phrase: no letter that would make its last word another one. Chinese does not part words. */
const wordEnd = ({ script }: LanguagePack): string => (script === 'Han' ? '' : '(?![\\p{L}\\p{M}])');

/** An opening phrase of one part of the resolution, with the adverbs around it. */
export function opening(pack: LanguagePack, part: 'preambular' | 'operative'): string {
  const table: OpeningTable = pack[part];
  const space = pack.script === 'Han' ? ' ?' : '\\s';
  const before = pack.before === '' ? '' : `(?:${words(pack, pack.before)}${space}){0,3}`;
  const after = pack.after === '' ? '' : `(?:${space}${words(pack, pack.after)}${wordEnd(pack)}){0,3}`;
  const joiner = part === 'preambular' && pack.joiner !== '' ? `(?:${escaped(pack.joiner)})?` : '';
  return `${joiner}${before}${words(pack, ...Object.values(table))}${wordEnd(pack)}${after}`;
}

/** The name of an adopting body as it stands in an enacting line; "*" in the data stands for an ordinal. */
export function bodyNames(pack: LanguagePack, language: LanguageCode): string {
  const names = phrases(...BODIES.map((body) => body[language] ?? ''));
  const plain = names.filter((name) => !name.includes('*'));
  const numbered = names
    .filter((name) => name.includes('*'))
    .map((name) =>
      name
        .split('*')
        .map((piece) => anyCase(pack, [piece]))
        .join('[^,،，.;:\\n]{0,40}?'),
    );
  return `(?:${[...numbered, anyCase(pack, plain)].join('|')})${wordEnd(pack)}`;
}

/** A date or meeting of a pack: `{n}` and its like stand for `groups`, `{a|b}` for a choice, `[a|b]` for one that may be missing. */
export function template(
  pack: LanguagePack,
  source: string,
  groups: Readonly<Record<string, string>>,
): string {
  const space = '\\s{0,2}';
  return source
    .split(/(\{[^}]*\}|\[[^\]]*\]|\s)/)
    .map((piece) => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith('{')) return inner.includes('|') ? words(pack, inner) : (groups[inner] ?? '');
      if (piece.startsWith('[')) return `(?:${space}${words(pack, inner)})?`;
      if (piece === ' ') return space;
      return piece === '' ? '' : words(pack, piece);
    })
    .join('');
}

/** A date as the language writes it: Arabic may give either of its two names of a month. */
export function date(pack: LanguagePack): string {
  const months = phrases(pack.months).flatMap((name) => [
    name,
    ...(name.includes('/') ? name.split('/') : []),
  ]);
  return template(pack, pack.date, {
    d: `${DIGIT}{1,2}`,
    m: `${DIGIT}{1,2}`,
    y: `${DIGIT}{4}`,
    month: anyCase(pack, months),
  });
}

/** "46th plenary meeting". */
export function meeting(pack: LanguagePack): string {
  return template(pack, pack.meeting, { n: `${DIGIT}{1,5}` });
}
