import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import { occurrences, type Subject } from '../subject.ts';

/** Letters that look the same in both alphabets. */
const LOOK_ALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['c', 'с'],
  ['p', 'р'],
  ['x', 'х'],
];
const WORD_INSIDE = /(?<=\p{L})\p{L}(?=\p{L})/gu;

const ASCII_MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '，': ',', '；': ';', '：': ':' };
const MARK_INSIDE = /(?<=[\p{L}\p{N}])[،؛，；：](?=\s?[\p{L}\p{N}])/gu;

function lookAlikes(subject: Subject): readonly Break[] {
  const others = new Map(
    LOOK_ALIKES.map(([latin, cyrillic]) =>
      subject.language === 'ru' ? [cyrillic, latin] : [latin, cyrillic],
    ),
  );
  return occurrences(subject, WORD_INSIDE).flatMap(({ span, match: [letter] }) => {
    const other = others.get(letter);
    return other === undefined ? [] : [write(span, other)];
  });
}

const stray =
  (character: string): Mutation['breaks'] =>
  (subject) =>
    occurrences(subject, WORD_INSIDE).map(({ span: { start } }) => write({ start, end: start }, character));

const LEFT_TO_RIGHT: readonly LanguageCode[] = ['zh', 'en', 'fr', 'ru', 'es'];

/** Characters of another script, and those that print nothing. */
export const scripts: readonly Mutation[] = [
  {
    kind: 'script/ascii-mark',
    what: 'a comma or semicolon of ASCII inside an Arabic or Chinese paragraph',
    claims: ['punctuation/script', 'script/marks'],
    languages: ['ar', 'zh'],
    breaks: (subject) =>
      occurrences(subject, MARK_INSIDE).map(({ span, match: [mark] }) => write(span, ASCII_MARKS[mark]!)),
  },
  {
    kind: 'script/look-alike',
    what: 'a Cyrillic “а” in a Latin word, a Latin “a” in a Cyrillic one',
    claims: ['script/mixed-word'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: lookAlikes,
  },
  {
    kind: 'script/zero-width',
    what: 'a zero-width space inside a word',
    claims: ['script/invisible'],
    breaks: stray('\u200b'),
  },
  {
    kind: 'script/override',
    what: 'a character that turns the direction of writing inside a word',
    claims: ['script/direction'],
    breaks: stray('\u202e'),
  },
  {
    kind: 'script/right-to-left-mark',
    what: 'a right-to-left mark in a text that runs to the right',
    claims: ['script/invisible'],
    languages: LEFT_TO_RIGHT,
    breaks: stray('\u200f'),
  },
  {
    kind: 'script/control',
    what: 'a control character inside a word',
    claims: ['script/invisible', 'script/control'],
    breaks: stray('\u0003'),
  },
  {
    kind: 'script/missing-space',
    what: 'no space before a French semicolon where the text has them',
    claims: ['punctuation/french-spaces'],
    languages: ['fr'],
    whiteSpace: true,
    breaks: (subject) => occurrences(subject, /[\u00a0\u202f ](?=[;:])/g).map(({ span }) => write(span, '')),
  },
];
