import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const WITH_SPACES: readonly LanguageCode[] = ['ar', 'en', 'fr', 'ru', 'es'];

/** Writes `text` for each match in running text; white space is the fault. */
const spaced = (
  kind: string,
  what: string,
  claims: readonly string[],
  pattern: RegExp,
  text: string,
  languages: readonly LanguageCode[] = WITH_SPACES,
): Mutation => ({
  kind: `spacing/${kind}`,
  what,
  claims,
  languages,
  whiteSpace: true,
  breaks: (subject) => occurrences(subject, pattern).map(({ span }) => write(span, text)),
});

/** White space beside words and marks. */
export const spacing: readonly Mutation[] = [
  spaced('doubled', 'two spaces between words', ['spacing/doubled'], /(?<=\p{L}) (?=\p{L})/gu, '  '),
  spaced('after-comma', 'no space after a comma', ['spacing/after-mark'], /(?<=\p{L}[,،]) (?=\p{L})/gu, ''),
  spaced(
    'before-comma',
    'a space before a comma',
    ['spacing/before-mark'],
    /(?<=\p{L})(?=[,،] \p{L})/gu,
    ' ',
  ),
  spaced(
    'inside-bracket',
    'a space behind a bracket',
    ['spacing/inside-brackets'],
    /(?<=\()(?=\p{L}{4})/gu,
    ' ',
  ),
  spaced(
    'before-semicolon',
    'no space before a French semicolon where the text has them',
    ['spacing/french', 'spacing/before-mark'],
    /[\u00a0\u202f ](?=[;:])/g,
    '',
    ['fr'],
  ),
  spaced(
    'unusual',
    'an em space between words',
    ['script/unusual-space'],
    /(?<=\p{L}) (?=\p{L})/gu,
    '\u2003',
  ),
];
