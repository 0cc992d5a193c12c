import { type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

/** A comment above each operative paragraph. */
const above =
  (comment: string): Mutation['breaks'] =>
  ({ resolutions }: Subject) =>
    resolutions.flatMap(({ operative }) =>
      operative.map(({ span: { start } }) => write({ start, end: start }, `${comment}\n`)),
    );

/** Comments that silence rules. */
export const directives: readonly Mutation[] = [
  {
    kind: 'directive/unused',
    what: 'a comment with nothing to silence',
    claims: ['suppression/unused'],
    breaks: above('<!-- chapeau-disable-next-line numbering/gap -->'),
  },
  {
    kind: 'directive/unknown-rule',
    what: 'a comment with a misspelt code',
    claims: ['suppression/unknown-rule'],
    breaks: above('<!-- chapeau-disable-next-line numbering/gpa -->'),
  },
];
