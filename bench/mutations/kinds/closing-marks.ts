import type { ClosingMark, Item, LanguagePack, Resolution, Span } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

type MarkName = keyof LanguagePack['marks'];

/** A mark that closes something, with what is due there and what may slip in instead. */
interface Role {
  readonly name: string;
  readonly due: MarkName;
  readonly instead: readonly MarkName[];
  readonly claims: readonly string[];
  marks(resolution: Resolution): readonly (ClosingMark | null)[];
}

const ROLES: readonly Role[] = [
  {
    name: 'preambular',
    due: 'comma',
    instead: ['semicolon', 'stop'],
    claims: ['preamble/ends-with-comma'],
    marks: ({ preambular }) => preambular.map(({ items, mark }) => (items.length === 0 ? mark : null)),
  },
  {
    name: 'operative',
    due: 'semicolon',
    instead: ['comma', 'stop'],
    claims: ['operative/ends-with-semicolon'],
    marks: ({ operative }) =>
      operative.slice(0, -1).map(({ items, mark }) => (items.length === 0 ? mark : null)),
  },
  {
    name: 'last',
    due: 'stop',
    instead: ['semicolon', 'comma'],
    claims: ['operative/last-ends-with-stop'],
    marks: ({ operative }) =>
      operative.slice(-1).map(({ items, mark }) => (items.length === 0 ? mark : null)),
  },
  {
    name: 'item',
    due: 'semicolon',
    instead: ['comma', 'stop'],
    claims: ['items/ends-with-semicolon'],
    marks: (resolution) => listsIn(resolution).flatMap((list) => list.slice(0, -1).map(ownMark)),
  },
  {
    name: 'list-end',
    due: 'semicolon',
    instead: ['comma', 'stop'],
    claims: ['items/ends-with-semicolon', 'operative/ends-with-semicolon'],
    marks: ({ operative }) => operative.slice(0, -1).map(({ items }) => ownMark(items.at(-1))),
  },
];

/** What a keyboard or an input method of another script gives for a mark. */
const OTHER_SCRIPT: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '.': '。',
  '،': ',',
  '؛': ';',
  '，': ',',
  '；': ';',
  '。': '.',
};

/** The mark that closes a paragraph or item, once for each place where one is due. */
export const closingMarks: readonly Mutation[] = ROLES.flatMap(({ name, due, instead, claims, marks }) => {
  const right = ({ resolutions, pack }: Subject): readonly ClosingMark[] =>
    resolutions
      .flatMap(marks)
      .filter((mark) => mark !== null && mark.text === pack.marks[due]) as ClosingMark[];
  return [
    {
      kind: `closing-mark/${name}-changed`,
      what: `“${due}” becomes another mark`,
      claims,
      breaks: (subject) =>
        right(subject).flatMap(({ span }) =>
          instead.map((other) => write(withSpace(subject, span), subject.pack.marks[other])),
        ),
    },
    {
      kind: `closing-mark/${name}-dropped`,
      what: `“${due}” is left out`,
      claims,
      breaks: (subject) => right(subject).map(({ span }) => write(withSpace(subject, span), '')),
    },
    {
      kind: `closing-mark/${name}-script`,
      what: `“${due}” of another script`,
      claims: [...claims, 'punctuation/foreign'],
      breaks: (subject) =>
        right(subject).map(({ span, text }) => write(withSpace(subject, span), OTHER_SCRIPT[text]!)),
    },
  ] satisfies readonly Mutation[];
});

/** The mark with the white space before it, which goes with it. */
function withSpace({ text }: Subject, { start, end }: Span): Span {
  return { start: text.slice(0, start).trimEnd().length, end };
}

function ownMark(item: Item | undefined): ClosingMark | null {
  return item === undefined || item.items.length > 0 ? null : item.mark;
}

function listsIn({ preambular, operative }: Resolution): readonly (readonly Item[])[] {
  const below = (items: readonly Item[]): readonly (readonly Item[])[] =>
    items.length === 0 ? [] : [items, ...items.flatMap((item) => below(item.items))];
  return [...preambular, ...operative].flatMap(({ items }) => below(items));
}
