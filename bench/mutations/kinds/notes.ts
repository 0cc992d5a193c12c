import type { Footnote, Span } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

interface Note {
  readonly text: Span;
  readonly reference: Span;
}

/** Footnotes with one mark in the text, in the order of their texts. */
function notes({ resolutions }: Subject): readonly Note[] {
  return resolutions.flatMap(({ footnotes }) => footnotes.flatMap(asNote));
}

function asNote({ span, references }: Footnote): readonly Note[] {
  const [reference] = references;
  return span === null || reference === undefined || references.length > 1 ? [] : [{ text: span, reference }];
}

const words = ({ text }: Subject, { start, end }: Span): string => text.slice(start, end);

/** Marks of footnotes and their texts. */
export const footnotes: readonly Mutation[] = [
  {
    kind: 'footnote/mark-dropped',
    what: 'the mark in the text is left out',
    claims: ['footnote/without-mark'],
    breaks: (subject) =>
      notes(subject).map(({ text, reference }) => ({ ...write(reference, ''), also: [text] })),
  },
  {
    kind: 'footnote/text-dropped',
    what: 'the text of the note is left out',
    claims: ['footnote/without-text'],
    breaks: (subject) =>
      notes(subject).map(({ text, reference }) => ({ ...write(text, ''), also: [reference] })),
  },
  {
    kind: 'footnote/marks-swapped',
    what: 'the marks of two notes change places',
    claims: ['footnote/order', 'footnote/out-of-order'],
    breaks: (subject) => {
      const all = notes(subject);
      return all.slice(1).map(({ reference }, index) => {
        const before = all[index]!.reference;
        const edits = [
          { span: before, text: words(subject, reference) },
          { span: reference, text: words(subject, before) },
        ].sort((a, b) => a.span.start - b.span.start);
        return { edits };
      });
    },
  },
  {
    kind: 'footnote/text-repeated',
    what: 'a note has the label of the one before',
    claims: ['footnote/repeated'],
    breaks: (subject) => {
      const all = notes(subject);
      return all.slice(1).flatMap(({ text, reference }, index) => {
        const label = words(subject, reference);
        const before = all[index]!;
        return words(subject, text).startsWith(label)
          ? [
              {
                ...write(
                  { start: text.start, end: text.start + label.length },
                  words(subject, before.reference),
                ),
                also: [before.text],
              },
            ]
          : [];
      });
    },
  },
  {
    kind: 'footnote/texts-swapped',
    what: 'the texts of two notes change places',
    claims: ['footnote/text-order'],
    breaks: (subject) => {
      const all = notes(subject);
      return all.slice(1).map(({ text }, index) => {
        const before = all[index]!.text;
        const edits = [
          { span: before, text: words(subject, text) },
          { span: text, text: words(subject, before) },
        ].sort((a, b) => a.span.start - b.span.start);
        return { edits };
      });
    },
  },
  {
    kind: 'footnote/left-out',
    what: 'a note is left out, mark and text',
    claims: ['footnote/gap'],
    breaks: (subject) => {
      const all = notes(subject);
      return all.slice(1, -1).map(({ text, reference }, index) => {
        const edits = [reference, text].map((span) => ({ span, text: '' }));
        const next = all[index + 2]!;
        return {
          edits: edits.sort((a, b) => a.span.start - b.span.start),
          also: [next.reference, next.text],
        };
      });
    },
  },
];
