import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{3,}(?= \p{L})|(?<![\p{L}\p{M}])\p{Script=Arabic}{3,}(?= \p{L})/gu;
/** Words that may rightly stand twice. */
const DOUBLES: readonly string[] = ['that', 'had', 'nous', 'vous'];
const CHINESE_PARTICLE = /(?<=\p{Script=Han})[的和在及与](?=\p{Script=Han})/gu;
const SPACE = /(?<=\p{L}) (?=\p{L})/gu;

/** Something typed twice. */
export const doubling: readonly Mutation[] = [
  {
    kind: 'doubling/word',
    what: '“the the”',
    claims: ['punctuation/doubled-word', 'wording/doubled-word'],
    breaks: (subject) =>
      subject.language === 'zh'
        ? occurrences(subject, CHINESE_PARTICLE).map(({ span, match: [word] }) => write(span, word + word))
        : occurrences(subject, WORD)
            .filter(({ match: [word] }) => !DOUBLES.includes(word))
            .map(({ span, match: [word] }) => write(span, `${word} ${word}`)),
  },
  {
    kind: 'doubling/space',
    what: 'two spaces between words',
    claims: ['punctuation/doubled-space', 'wording/doubled-space'],
    languages: ['ar', 'en', 'fr', 'ru', 'es'],
    whiteSpace: true,
    breaks: (subject) => occurrences(subject, SPACE).map(({ span }) => write(span, '  ')),
  },
  {
    kind: 'doubling/mark',
    what: '“,,” or “;;” at the end of a paragraph',
    claims: ['preamble/ends-with-comma', 'operative/ends-with-semicolon', 'punctuation/doubled-mark'],
    breaks: ({ resolutions }) =>
      resolutions.flatMap(({ preambular, operative }) =>
        [...preambular, ...operative.slice(0, -1)].flatMap(({ mark, items }) =>
          mark !== null && mark.text.length === 1 && items.length === 0
            ? [write(mark.span, mark.text + mark.text)]
            : [],
        ),
      ),
  },
];
