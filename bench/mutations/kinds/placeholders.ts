import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const WORD = /(?<= )\p{L}{4,}(?= )|(?<=\p{Script=Han})[的在和](?=\p{Script=Han})/gu;
const SECOND_NUMBER = /(?<=\d{2,4}\/)\d{1,3}(?![\d/.])/g;
const NUMBER = /(?<=[ \u00a0])\d{1,4}(?=[ \u00a0])/g;

const instead =
  (pattern: RegExp, placeholder: string): Mutation['breaks'] =>
  (subject) =>
    occurrences(subject, pattern).map(({ span }) => write(span, placeholder));

/** Gaps left to be filled in, and words not yet agreed. */
export const placeholders: readonly Mutation[] = [
  {
    kind: 'placeholder/dots',
    what: '[…] for a word',
    claims: ['negotiation/placeholder', 'negotiation/left-in-final'],
    breaks: instead(WORD, '[…]'),
  },
  {
    kind: 'placeholder/three-dots',
    what: '[...] for a word',
    claims: ['negotiation/placeholder', 'negotiation/left-in-final'],
    breaks: instead(WORD, '[...]'),
  },
  {
    kind: 'placeholder/resolution',
    what: 'XX for the number of a resolution: 66/XX',
    claims: ['negotiation/placeholder', 'negotiation/left-in-final'],
    breaks: instead(SECOND_NUMBER, 'XX'),
  },
  {
    kind: 'placeholder/number',
    what: 'XX for another number: XX March',
    claims: ['negotiation/placeholder', 'negotiation/left-in-final'],
    breaks: instead(NUMBER, 'XX'),
  },
  {
    kind: 'placeholder/bracketed',
    what: 'a word in the square brackets of a negotiation',
    claims: ['negotiation/left-in-final'],
    breaks: (subject) =>
      subject.dress === 'sample'
        ? []
        : occurrences(subject, WORD).map(({ span, match: [word] }) => write(span, `[${word}]`)),
  },
];
