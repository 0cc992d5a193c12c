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

const AND = /(?<=\p{Script=Han})和(?=\p{Script=Han})|(?<= )و(?=ا)|(?<= )и(?= )/gu;

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
    claims: ['punctuation/foreign'],
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
    claims: ['script/invisible'],
    breaks: stray('\u0003'),
  },
  {
    kind: 'script/foreign-word',
    what: 'an English “and” for the word of the language',
    claims: ['script/foreign-word'],
    languages: ['ar', 'zh', 'ru'],
    breaks: (subject) =>
      occurrences(subject, AND).map(({ span }) => write(span, subject.language === 'ar' ? 'and ' : 'and')),
  },
  {
    kind: 'script/tatweel',
    what: 'a stretched Arabic word',
    claims: ['script/tatweel'],
    languages: ['ar'],
    breaks: stray('\u0640\u0640'),
  },
  {
    kind: 'script/ligature',
    what: 'two letters as one character, as they come out of a PDF',
    claims: ['script/forms'],
    languages: ['en', 'fr', 'es'],
    breaks: (subject) =>
      occurrences(subject, /(?<=\p{L})f[il]/gu).map(({ span, match: [letters] }) =>
        write(span, letters === 'fi' ? '\ufb01' : '\ufb02'),
      ),
  },
  {
    kind: 'script/digits',
    what: 'a number in the other digits of Arabic texts',
    claims: ['script/digits'],
    languages: ['ar'],
    breaks: (subject) =>
      occurrences(subject, /(?<= )\d{2,4}(?= )/g).map(({ span, match: [number] }) =>
        write(
          span,
          number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
        ),
      ),
  },
];
