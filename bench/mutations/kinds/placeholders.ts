import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const WORD = /(?<= )\p{L}{4,}(?= )|(?<=\p{Script=Han})[的在和](?=\p{Script=Han})/gu;
const NUMBER = /(?<![\d/.])\d{2,4}(?![\d/.])/g;

const instead =
  (pattern: RegExp, placeholder: string): Mutation['breaks'] =>
  (subject) =>
    occurrences(subject, pattern).map(({ span }) => write(span, placeholder));

/** Gaps left to be filled in. */
export const placeholders: readonly Mutation[] = [
  {
    kind: 'placeholder/dots',
    what: '[…] for a word',
    claims: ['draft/placeholder'],
    breaks: instead(WORD, '[…]'),
  },
  {
    kind: 'placeholder/three-dots',
    what: '[...] for a word',
    claims: ['draft/placeholder'],
    breaks: instead(WORD, '[...]'),
  },
  {
    kind: 'placeholder/letters',
    what: 'XX for a number',
    claims: ['draft/placeholder'],
    breaks: instead(NUMBER, 'XX'),
  },
];
