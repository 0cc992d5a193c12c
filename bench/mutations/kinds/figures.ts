import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

interface Slip {
  readonly right: RegExp;
  readonly wrong: string;
}

const PERCENT: { readonly [language in LanguageCode]?: Slip } = {
  en: { right: /(?<=\d) per cent\b/g, wrong: '%' },
  fr: { right: /(?<=\d)[ \u00a0\u202f]%/g, wrong: '%' },
  es: { right: /(?<=\d)[ \u00a0\u202f]%/g, wrong: '%' },
  ru: { right: /(?<=\d)[ \u00a0\u202f]процент(?:а|ов)?/g, wrong: '%' },
  ar: { right: /(?<=\d) في المائة/g, wrong: '%' },
};

const DASH = /(?<=(?<!\d)(?:19|20)\d\d)[-–](?=(?:19|20)\d\d(?!\d))/g;
const PARTED = /(?<=\p{L}[ \u00a0]\d{2,3})[,\u00a0 ](?=\d{3}(?!\d|[,\u00a0 ]\d))/gu;
const SESSION =
  /\b(sixty|seventy|eighty)-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?= session)/g;
const TENS: readonly string[] = ['sixty', 'seventy', 'eighty'];
const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const SMALL = /(?<=\p{L} )(?:two|three|four|five|six|seven|eight|nine)(?= \p{Ll}{5})/gu;
const DIGITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How numbers are written. */
export const figures: readonly Mutation[] = [
  {
    kind: 'figure/percent',
    what: '“15%”',
    claims: ['number/percent'],
    languages: ['ar', 'en', 'fr', 'ru', 'es'],
    breaks: (subject) => {
      const slip = PERCENT[subject.language];
      return slip === undefined
        ? []
        : occurrences(subject, slip.right).map(({ span }) => write(span, slip.wrong));
    },
  },
  {
    kind: 'figure/range',
    what: 'a hyphen for an en dash between two years, or the other way round',
    claims: ['number/range'],
    breaks: (subject) =>
      occurrences(subject, DASH).map(({ span, match: [dash] }) => write(span, dash === '-' ? '–' : '-')),
  },
  {
    kind: 'figure/thousands',
    what: '“12000”',
    claims: ['number/thousands'],
    languages: ['en', 'fr', 'ru', 'es'],
    whiteSpace: true,
    breaks: (subject) => occurrences(subject, PARTED).map(({ span }) => write(span, '')),
  },
  {
    kind: 'figure/session',
    what: '“81st session”',
    claims: ['number/session'],
    languages: ['en'],
    breaks: (subject) =>
      occurrences(subject, SESSION).map(({ span, match }) => {
        const one = ONES.indexOf(match[2]!) + 1;
        const ending = ['th', 'st', 'nd', 'rd'][one] ?? 'th';
        return write(span, `${TENS.indexOf(match[1]!) + 6}${one}${ending}`);
      }),
  },
  {
    kind: 'figure/below-ten',
    what: '“7 harbours”',
    claims: ['number/below-ten'],
    languages: ['en'],
    breaks: (subject) =>
      occurrences(subject, SMALL).map(({ span, match: [word] }) =>
        write(span, String(DIGITS.indexOf(word) + 2)),
      ),
  },
  {
    kind: 'figure/breaking-space',
    what: 'a plain space inside a number',
    claims: ['number/breaking-space'],
    languages: ['fr', 'ru', 'es'],
    whiteSpace: true,
    breaks: (subject) =>
      occurrences(subject, /(?<=\p{L}[ \u00a0]\d{2,3})[\u00a0\u202f](?=\d{3}(?!\d|[\u00a0\u202f]\d))/gu).map(
        ({ span }) => write(span, ' '),
      ),
  },
];
