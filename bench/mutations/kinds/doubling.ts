import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{3,}(?= \p{L})|(?<![\p{L}\p{M}])\p{Script=Arabic}{3,}(?= \p{L})/gu;
/** Words that may rightly stand twice. */
const DOUBLES: readonly string[] = ['that', 'had', 'nous', 'vous'];
const CHINESE_PARTICLE = /(?<=\p{Script=Han})[的和在及与](?=\p{Script=Han})/gu;

/** Something typed twice. */
export const doubling: readonly Mutation[] = [
  {
    kind: 'doubling/word',
    what: '“the the”',
    claims: ['typing/doubled-word'],
    breaks: (subject) =>
      subject.language === 'zh'
        ? occurrences(subject, CHINESE_PARTICLE).map(({ span, match: [word] }) => write(span, word + word))
        : occurrences(subject, WORD)
            .filter(({ match: [word] }) => !DOUBLES.includes(word))
            .map(({ span, match: [word] }) => write(span, `${word} ${word}`)),
  },
  {
    kind: 'doubling/mark',
    what: '“,,” or “;;” at the end of a paragraph',
    claims: ['preamble/ends-with-comma', 'operative/ends-with-semicolon', 'punctuation/doubled'],
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
