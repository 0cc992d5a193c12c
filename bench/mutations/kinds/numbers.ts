import type { Label, Paragraph } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

interface Numbered {
  readonly paragraph: Paragraph;
  readonly label: Label;
  readonly value: number;
}

/** Operative paragraphs that are numbered on from the one before: "2." after "1.". */
function following({ resolutions }: Subject): readonly Numbered[] {
  return resolutions.flatMap(({ operative }) =>
    operative.flatMap((paragraph, index) => {
      const { label } = paragraph;
      const value = label?.value ?? null;
      const isNext = value !== null && operative[index - 1]?.label?.value === value - 1;
      return label !== null && isNext ? [{ paragraph, label, value }] : [];
    }),
  );
}

/** The label with another number, in the digits that it is written in. */
function renumbered({ text }: Label, value: number): string {
  return text.replace(/\p{Nd}+/u, (digits) => {
    const zero = digits.codePointAt(0)! - (digits.codePointAt(0)! & 0xf);
    return [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
  });
}

const to =
  (change: (value: number) => number): Mutation['breaks'] =>
  (subject) =>
    following(subject).map(({ label, value }) => write(label.span, renumbered(label, change(value))));

/** The number of an operative paragraph. */
export const numbers: readonly Mutation[] = [
  {
    kind: 'number/skipped',
    what: 'one too high: 1, 2, 4, 4',
    claims: ['numbering/gap', 'numbering/repeated'],
    breaks: to((value) => value + 1),
  },
  {
    kind: 'number/far-off',
    what: 'ten too high',
    claims: ['numbering/gap'],
    breaks: to((value) => value + 10),
  },
  {
    kind: 'number/repeated',
    what: 'one too low: 1, 2, 2, 4',
    claims: ['numbering/repeated'],
    breaks: to((value) => value - 1),
  },
  {
    kind: 'number/first',
    what: 'the first paragraph is number 2',
    claims: ['numbering/first'],
    breaks: ({ resolutions }) =>
      resolutions.flatMap(({ operative }) => {
        const label = operative[0]?.label;
        return operative.length > 2 && label?.value === 1 ? [write(label.span, renumbered(label, 2))] : [];
      }),
  },
  {
    kind: 'number/dropped',
    what: 'the number is left out',
    claims: ['numbering/missing'],
    breaks: (subject) =>
      following(subject).map(({ label, paragraph }) =>
        write({ start: label.span.start, end: openingStart(subject, paragraph) }, ''),
      ),
  },
  {
    kind: 'number/form',
    what: 'written “3)”',
    claims: ['numbering/style'],
    breaks: (subject) =>
      following(subject).map(({ label }) => write(label.span, label.text.replace(/[^\p{Nd}]+$/u, ')'))),
  },
  {
    kind: 'number/sole',
    what: 'the sole operative paragraph is numbered',
    claims: ['numbering/sole'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ operative }) => {
        const [only] = operative;
        if (only === undefined || operative.length > 1 || only.label !== null) return [];
        const { start } = only.span;
        return [write({ start, end: start }, `${pack.labels.operative.replace('{n}', '1')} `)];
      }),
  },
  {
    kind: 'number/preambular',
    what: 'a preambular paragraph is numbered',
    claims: ['preamble/label'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ preambular }) =>
        preambular.map(({ span: { start } }) =>
          write({ start, end: start }, `${pack.labels.operative.replace('{n}', '1')} `),
        ),
      ),
  },
];

/** Where the words begin, marks of emphasis with them. */
function openingStart({ text }: Subject, { label }: Paragraph): number {
  const { end } = label!.span;
  return end + (/^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}
