import type { Opening, Resolution } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

function openings({ resolutions }: Subject): readonly Opening[] {
  return resolutions.flatMap(openingsOf).filter(({ known }) => known);
}

function openingsOf({ preambular, operative }: Resolution): readonly Opening[] {
  return [...preambular, ...operative].flatMap(({ opening }) => opening ?? []);
}

/** One plain opening stands out among so many with emphasis. */
const ENOUGH = 4;

/** A slip of the pen needs a word of some length to be told from another word. */
const LONG = 6;

/** Changes one letter, never the first, of the first long word of each opening. */
const misspelt =
  (change: (word: string, at: number) => string): Mutation['breaks'] =>
  (subject) =>
    openings(subject).flatMap(({ span }) => {
      const word = new RegExp(`\\p{L}{${LONG},}`, 'u').exec(subject.text.slice(span.start, span.end));
      if (word === null) return [];
      const start = span.start + word.index;
      return [...word[0]]
        .map((_, at) => change(word[0], at))
        .filter((wrong, at) => at > 0 && wrong !== word[0])
        .map((wrong) => write({ start, end: start + word[0].length }, wrong));
    });

const swapped = (word: string, at: number): string =>
  at + 1 < word.length ? `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}` : word;

const dropped = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

function otherCase(subject: Subject, { span }: Opening): readonly Break[] {
  const first = subject.text[span.start]!;
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return other === first ? [] : [write({ start: span.start, end: span.start + 1 }, other)];
}

/** How the opening phrase is written. */
export const openingSpelling: readonly Mutation[] = [
  {
    kind: 'opening/letters-swapped',
    what: 'two letters of a word change places',
    claims: ['opening/misspelt', 'opening/unknown'],
    languages: ['ar', 'en', 'fr', 'ru', 'es'],
    breaks: misspelt(swapped),
  },
  {
    kind: 'opening/letter-dropped',
    what: 'a letter of a word is left out',
    claims: ['opening/misspelt', 'opening/unknown'],
    languages: ['ar', 'en', 'fr', 'ru', 'es'],
    breaks: misspelt(dropped),
  },
  {
    kind: 'opening/case',
    what: 'small for capital, in Russian capital for small',
    claims: ['opening/capital'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: (subject) => openings(subject).flatMap((opening) => otherCase(subject, opening)),
  },
  {
    kind: 'opening/emphasis-dropped',
    what: 'one opening of an emphasised text without emphasis',
    claims: ['opening/emphasis'],
    breaks: (subject) =>
      subject.resolutions.flatMap((resolution) => {
        const all = openingsOf(resolution);
        const starred = all.filter(
          ({ span, emphasis }) => emphasis === '*' && subject.text[span.end] === '*',
        );
        return starred.length <= ENOUGH || starred.length < all.length
          ? []
          : starred.map(({ span: { start, end } }) =>
              write({ start: start - 1, end: end + 1 }, subject.text.slice(start, end)),
            );
      }),
  },
  {
    kind: 'opening/joiner',
    what: 'إذ for وإذ after the first paragraph',
    claims: ['opening/joiner'],
    languages: ['ar'],
    breaks: ({ resolutions, text }) =>
      resolutions.flatMap(({ preambular }) =>
        preambular.slice(1).flatMap(({ opening }) => {
          const start = opening?.span.start ?? 0;
          return text.startsWith('وإذ', start) ? [write({ start, end: start + 1 }, '')] : [];
        }),
      ),
  },
];
