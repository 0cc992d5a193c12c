import { type Mutation, write } from '../mutation.ts';

/** Whole paragraphs. */
export const paragraphs: readonly Mutation[] = [
  {
    kind: 'paragraph/emptied',
    what: 'a number, and nothing behind it',
    claims: ['paragraph/empty'],
    breaks: ({ resolutions }) =>
      resolutions.flatMap(({ operative }) =>
        operative
          .slice(1, -1)
          .flatMap(({ label, items, text }) =>
            label === null || items.length > 0
              ? []
              : [write({ start: text[0]!.start, end: text.at(-1)!.end }, '')],
          ),
      ),
  },
  {
    kind: 'paragraph/preambular-below',
    what: 'the last preambular paragraph stands after the first operative one',
    claims: ['preamble/before-operative'],
    breaks: ({ resolutions, text }) =>
      resolutions.flatMap(({ preambular, operative }) => {
        const moved = preambular.at(-1);
        const [first, second] = operative;
        if (preambular.length < 2 || moved === undefined || first === undefined || second === undefined)
          return [];
        const { start, end } = moved.span;
        return [
          {
            edits: [
              { span: { start, end: first.span.start }, text: '' },
              {
                span: { start: second.span.start, end: second.span.start },
                text: `${text.slice(start, end)}\n\n`,
              },
            ],
          },
        ];
      }),
  },
];
