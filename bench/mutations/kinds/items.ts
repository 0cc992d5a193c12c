import type { Item } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

/** Lists of at least two items, with the list that each hangs from. */
function lists({
  resolutions,
}: Subject): readonly { readonly list: readonly Item[]; readonly above: readonly Item[] }[] {
  const below = (list: readonly Item[], above: readonly Item[]): ReturnType<typeof lists> => [
    ...(list.length > 1 ? [{ list, above }] : []),
    ...list.flatMap((item) => below(item.items, list)),
  ];
  return resolutions.flatMap(({ preambular, operative }) =>
    [...preambular, ...operative].flatMap(({ items }) => below(items, [])),
  );
}

/** Gives the items that have a neighbour on the given side its label. */
const neighbours =
  (side: 1 | -1): Mutation['breaks'] =>
  (subject) =>
    lists(subject).flatMap(({ list }) =>
      list.flatMap((item, index) => {
        const other = list[index + side];
        const isCounted = item.label.value !== null && other?.label.value === item.label.value + side;
        // The first item with the label of the second is a list that begins late, not one that skips.
        return isCounted && index > 0 ? [write(item.label.span, other.label.text)] : [];
      }),
    );

function otherBrackets(label: string): string | null {
  const inside = /^[(（](.+)[)）]$/.exec(label)?.[1];
  if (inside !== undefined) return `${inside})`;
  return /^[^()（）]+\)$/.test(label) ? `(${label}` : null;
}

const leadIns = ({ resolutions, pack }: Subject): readonly Break['edits'][number]['span'][] =>
  resolutions.flatMap(({ preambular, operative }) =>
    [...preambular, ...operative].flatMap(({ items, mark }) =>
      items.length > 1 && mark?.text === pack.marks.colon ? [mark.span] : [],
    ),
  );

/** Labels of items, and the mark before the first. */
export const items: readonly Mutation[] = [
  {
    kind: 'item/label-skipped',
    what: '(a), (c), (c)',
    claims: ['items/sequence'],
    breaks: neighbours(1),
  },
  {
    kind: 'item/label-repeated',
    what: '(a), (a), (c)',
    claims: ['items/sequence'],
    breaks: neighbours(-1),
  },
  {
    kind: 'item/label-style',
    what: 'one bracket more or less than the language has',
    claims: ['items/label-style'],
    breaks: (subject) =>
      lists(subject).flatMap(({ list }) =>
        list.flatMap(({ label }) => {
          const other = otherBrackets(label.text);
          return other === null || label.style === 'number' ? [] : [write(label.span, other)];
        }),
      ),
  },
  {
    kind: 'item/label-level',
    what: 'a deeper list counts like the one above',
    claims: ['items/label-level'],
    breaks: (subject) =>
      lists(subject).flatMap(({ list, above }) =>
        above.length >= list.length && above[0]!.label.style !== list[0]!.label.style
          ? [
              {
                edits: list.map(({ label }, index) => ({ span: label.span, text: above[index]!.label.text })),
              },
            ]
          : [],
      ),
  },
  {
    kind: 'item/lead-in-changed',
    what: 'the colon before a list becomes a semicolon',
    claims: ['items/lead-in'],
    breaks: (subject) => leadIns(subject).map((span) => write(span, subject.pack.marks.semicolon)),
  },
  {
    kind: 'item/lead-in-dropped',
    what: 'the colon before a list is left out',
    claims: ['items/lead-in-missing', 'items/lead-in'],
    breaks: (subject) => leadIns(subject).map((span) => write(span, '')),
  },
  {
    kind: 'item/alone',
    what: 'a list of one item',
    claims: ['items/alone'],
    breaks: (subject) =>
      lists(subject).flatMap(({ list }) =>
        list.length === 2 && list.every(({ items: below }) => below.length === 0)
          ? [{ ...write(list[1]!.span, ''), also: [list[0]!.span] }]
          : [],
      ),
  },
  {
    kind: 'item/bullets',
    what: 'bullets for letters',
    claims: ['items/bullets'],
    breaks: (subject) =>
      lists(subject).flatMap(({ list, above }) =>
        above.length === 0 &&
        list.every(({ label, items: below }) => label.style.endsWith('letter') && below.length === 0)
          ? [{ edits: list.map(({ label: { span } }) => ({ span, text: '•' })) }]
          : [],
      ),
  },
];
