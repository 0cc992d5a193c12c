import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

const AND: { readonly [language in LanguageCode]?: string } = { en: 'and', fr: 'et', es: 'y', ru: 'и' };

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
  {
    kind: 'paragraph/and-at-end',
    what: '“; and” before the last paragraph',
    claims: ['paragraph/and-at-end'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: ({ resolutions, pack, language }) =>
      resolutions.flatMap(({ operative }) => {
        const { mark, items } = operative.at(-2) ?? { mark: null, items: [] };
        if (mark === null || items.length > 0 || mark.text !== pack.marks.semicolon) return [];
        const { end } = mark.span;
        return [write({ start: end, end }, ` ${AND[language]}`)];
      }),
  },
  {
    kind: 'paragraph/no-operative',
    what: 'the text breaks off after the preamble',
    claims: ['operative/missing'],
    breaks: ({ resolutions }) =>
      resolutions.flatMap(({ enacting, preambular, operative, footnotes, drafts }) => {
        const [first, last] = [operative[0], operative.at(-1)];
        return preambular.length < 2 || footnotes.length > 0 || drafts.length > 0 || !first || !last
          ? []
          : [
              {
                ...write({ start: first.span.start, end: last.span.end }, ''),
                also: [preambular.at(-1)!.span, ...(enacting === null ? [] : [enacting.span])],
              },
            ];
      }),
  },
  {
    kind: 'paragraph/two-sentences',
    what: 'a full stop inside the paragraph',
    claims: ['paragraph/one-sentence'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: (subject) =>
      occurrences(subject, /(?<=\p{Ll}{5}), (\p{Ll})(?=\p{Ll}{4})/gu).map(({ span, match }) =>
        write(span, `. ${match[1]!.toUpperCase()}`),
      ),
  },
];
