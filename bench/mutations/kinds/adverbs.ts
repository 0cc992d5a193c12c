import type { LanguageCode, Opening, Resolution, Span } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

/** Adverbs of the second and of the third preambular paragraph with the same opening. */
const ADVERBS: Readonly<
  Record<LanguageCode, { readonly second: readonly string[]; readonly third: readonly string[] }>
> = {
  en: { second: ['also'], third: ['further'] },
  fr: { second: ['également', 'aussi'], third: ['en outre'] },
  es: { second: ['también'], third: ['además', 'asimismo'] },
  ar: { second: ['أيضا', 'أيضاً', 'أيضًا'], third: ['كذلك'] },
  zh: { second: ['又'], third: ['还'] },
  ru: { second: ['также'], third: ['далее'] },
};

/** The house of these bodies asks for them; the Security Council mostly repeats the bare opening. */
const BODIES: readonly (string | null)[] = ['GA', 'ECOSOC', 'HRC'];

interface Turn {
  readonly opening: Opening;
  /** The paragraph before. */
  readonly above: Span | null;
  /** Place in the round of three: bare, second, third. */
  readonly turn: 0 | 1 | 2;
  /** Where the adverb stands; `null` for the bare opening. */
  readonly adverb: Span | null;
}

/** Preambular paragraphs in a row with one opening, as far as they go round in threes. */
function rounds(subject: Subject): readonly (readonly Turn[])[] {
  return subject.resolutions
    .filter(({ body }) => BODIES.includes(body))
    .flatMap((resolution) => runs(resolution))
    .map((run) => {
      const turns = run.map((place, index) => turnOf(subject, place, index));
      const wrong = turns.findIndex((turn, index) => turn?.turn !== index % 3);
      return (wrong < 0 ? turns : turns.slice(0, wrong)) as Turn[];
    });
}

type Place = Pick<Turn, 'opening' | 'above'>;

function runs({ preambular }: Resolution): readonly (readonly Place[])[] {
  const all: Place[][] = [];
  let last: string | null = null;
  preambular.forEach(({ opening }, index) => {
    const concept = opening?.concept ?? null;
    if (opening !== null && concept !== null) {
      const place = { opening, above: preambular[index - 1]?.span ?? null };
      if (concept === last) all.at(-1)!.push(place);
      else all.push([place]);
    }
    last = concept;
  });
  return all;
}

function turnOf({ text, language }: Subject, { opening, above }: Place, index: number): Turn | null {
  const words = text.slice(opening.span.start, opening.span.end);
  const { second, third } = ADVERBS[language];
  const place = (adverbs: readonly string[]): Span | null => {
    for (const adverb of adverbs) {
      const at = new RegExp(language === 'zh' ? adverb : `(?<!\\p{L})${adverb}(?![\\p{L}\\p{M}])`, 'u').exec(
        words,
      )?.index;
      if (at !== undefined)
        return { start: opening.span.start + at, end: opening.span.start + at + adverb.length };
    }
    return null;
  };
  const asSecond = place(second);
  const asThird = place(third);
  if (asSecond !== null && asThird !== null) return null;
  if (asSecond !== null) return { opening, above, turn: 1, adverb: asSecond };
  if (asThird !== null) return { opening, above, turn: 2, adverb: asThird };
  // A paragraph that opens with other words of the same sense is no repetition of the bare form.
  return index % 3 === 0 ? { opening, above, turn: 0, adverb: null } : null;
}

/** Without the adverb and the space that parts it from the next word. */
function without({ text }: Subject, { start, end }: Span): Break {
  return text[start - 1] === ' '
    ? write({ start: start - 1, end }, '')
    : write({ start, end: end + Number(text[end] === ' ') }, '');
}

const words = ({ text }: Subject, { start, end }: Span): string => text.slice(start, end);

/** Adverbs of repeated preambular openings: bare, also, further, bare … */
export const adverbs: readonly Mutation[] = [
  {
    kind: 'adverb/dropped',
    what: 'Recalling, Recalling',
    claims: ['repetition/missing', 'repetition/plain'],
    breaks: (subject) =>
      rounds(subject).flatMap((turns) =>
        turns.flatMap(({ adverb }) => (adverb === null ? [] : [without(subject, adverb)])),
      ),
  },
  {
    kind: 'adverb/repeated',
    what: 'Recalling also, Recalling also',
    claims: ['repetition/out-of-order', 'repetition/plain'],
    breaks: (subject) =>
      rounds(subject).flatMap((turns) =>
        turns.flatMap(({ turn, adverb }, index) => {
          const before = turns[index - 1]?.adverb;
          return turn === 2 && adverb !== null && before ? [write(adverb, words(subject, before))] : [];
        }),
      ),
  },
  {
    kind: 'adverb/out-of-order',
    what: 'Recalling further, Recalling also',
    claims: ['repetition/out-of-order', 'repetition/plain'],
    breaks: (subject) =>
      rounds(subject).flatMap((turns) =>
        turns.flatMap(({ turn, adverb }, index) => {
          const next = turns[index + 1]?.adverb;
          if (turn !== 1 || adverb === null || !next) return [];
          const edits = [
            { span: adverb, text: words(subject, next) },
            { span: next, text: words(subject, adverb) },
          ];
          return [{ edits }];
        }),
      ),
  },
  {
    kind: 'adverb/too-early',
    what: 'Recalling, Recalling further',
    claims: ['repetition/out-of-order', 'repetition/plain'],
    breaks: (subject) =>
      rounds(subject).flatMap((turns) =>
        turns.flatMap(({ turn, adverb }) =>
          turn === 1 && adverb !== null ? [write(adverb, ADVERBS[subject.language].third[0]!)] : [],
        ),
      ),
  },
  {
    kind: 'adverb/needless',
    what: '“Recalling also” after another verb',
    claims: ['repetition/not-needed'],
    breaks: (subject) =>
      rounds(subject).flatMap(([first]) =>
        first === undefined || isSaidBefore(subject, first) ? [] : [withAdverb(subject, first)],
      ),
  },
  {
    kind: 'adverb/place',
    what: '“Also recalling”',
    claims: ['repetition/adverb-place'],
    languages: ['en'],
    breaks: (subject) =>
      rounds(subject).flatMap((turns) => turns.flatMap((turn) => misplaced(subject, turn))),
  },
];

function withAdverb({ language }: Subject, { opening: { span } }: Turn): Break {
  const adverb = ADVERBS[language].second[0]!;
  return language === 'zh'
    ? write({ start: span.start, end: span.start }, adverb)
    : write({ start: span.end, end: span.end }, ` ${adverb}`);
}

/** “Also recalling” for “Recalling also”. */
function misplaced(subject: Subject, { opening: { span }, adverb }: Turn): readonly Break[] {
  if (adverb === null || adverb.end !== span.end) return [];
  const verb = subject.text.slice(span.start, adverb.start).trimEnd();
  const word = words(subject, adverb);
  const text = `${word[0]!.toUpperCase()}${word.slice(1)} ${verb[0]!.toLowerCase()}${verb.slice(1)}`;
  return [write(span, text)];
}

/** The opening is of several words, or its verb stands in the paragraph above, so that “also” may be right. */
function isSaidBefore({ text, language }: Subject, { opening, above }: Turn): boolean {
  const verb = opening.text.replace(/^و?إذ /, '');
  const stem = language === 'zh' ? verb : verb.slice(0, Math.ceil(verb.length / 2)).toLowerCase();
  const before = above === null ? '' : text.slice(above.start, above.end).toLowerCase();
  return /\s/.test(verb) || before.includes(stem);
}
