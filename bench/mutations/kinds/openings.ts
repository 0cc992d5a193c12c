import type { LanguageCode, Opening, Resolution } from '../../../server/src/core/index.ts';
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
    claims: ['opening/lower-case', 'opening/capital'],
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
    claims: ['preamble/joiner'],
    languages: ['ar'],
    breaks: ({ resolutions, text }) =>
      resolutions.flatMap(({ preambular }) =>
        preambular.slice(1).flatMap(({ opening }) => {
          const start = opening?.span.start ?? 0;
          return text.startsWith('وإذ', start) ? [write({ start, end: start + 1 }, '')] : [];
        }),
      ),
  },
  {
    kind: 'opening/all-capitals',
    what: '“RECALLING”',
    claims: ['opening/all-capitals'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: (subject) =>
      openings(subject).map(({ span }) =>
        write(span, subject.text.slice(span.start, span.end).toUpperCase()),
      ),
  },
  {
    kind: 'opening/gender',
    what: 'the form that agrees with a body of the other gender',
    claims: ['opening/agreement'],
    languages: ['ar', 'fr', 'ru', 'es'],
    breaks: otherGender,
  },
  {
    kind: 'opening/recital',
    what: '“Whereas”',
    claims: ['preamble/recital'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: ({ resolutions, language }) =>
      resolutions.flatMap(({ preambular }) =>
        preambular.flatMap(({ opening }) =>
          opening?.known ? [write(opening.span, RECITALS[language]!)] : [],
        ),
      ),
  },
  {
    kind: 'opening/subject',
    what: '“The General Assembly requests”',
    claims: ['opening/subject'],
    breaks: withSubject,
  },
];

const RECITALS: { readonly [language in LanguageCode]?: string } = {
  en: 'Whereas',
  fr: 'Attendu',
  es: 'Por cuanto',
  ru: 'поскольку',
};

/** Endings of the two genders; the second of a pair is tried where the first does not fit. */
const GENDERS: { readonly [language in LanguageCode]?: readonly (readonly [RegExp, string])[] } = {
  fr: [
    [/^(Conscient|Convaincu|Préoccupé|Alarmé|Résolu|Profondément préoccupé|Guidé)(?= |$)/, '$1e'],
    [/^(Conscient|Convaincu|Préoccupé|Alarmé|Résolu|Profondément préoccupé|Guidé)e(?= |$)/, '$1'],
  ],
  es: [
    [/^((?:Profundamente )?(?:Convencid|Preocupad|Alarmad|Guiad|Decidid))o(?= |$)/, '$1a'],
    [/^((?:Profundamente )?(?:Convencid|Preocupad|Alarmad|Guiad|Decidid))a(?= |$)/, '$1o'],
  ],
  ru: [
    [/^(будучи (?:глубоко |серьезно )?(?:убежден|обеспокоен|встревожен))(?= |$)/, '$1а'],
    [/^(будучи (?:глубоко |серьезно )?(?:убежден|обеспокоен|встревожен))а(?= |$)/, '$1'],
  ],
  ar: [
    [/^(و?إذ )ت/, '$1ي'],
    [/^(و?إذ )ي/, '$1ت'],
  ],
};

function otherGender(subject: Subject): readonly Break[] {
  return openings(subject).flatMap(({ span }) => {
    const words = subject.text.slice(span.start, span.end);
    const found = GENDERS[subject.language]?.find(([ending]) => ending.test(words));
    return found === undefined ? [] : [write(span, words.replace(found[0], found[1]))];
  });
}

/** Puts the name of the body, as the enacting line gives it, before the verb of an operative paragraph. */
function withSubject({ resolutions, text, language }: Subject): readonly Break[] {
  return resolutions.flatMap(({ enacting, operative }) => {
    if (enacting?.body == null || enacting.mark === null) return [];
    const name = text.slice(enacting.span.start, enacting.mark.span.start).replace(/^إن\s+/, '');
    return operative.flatMap(({ opening }) => {
      if (!opening?.known || opening.emphasis !== null) return [];
      const { start } = opening.span;
      const gap = language === 'zh' ? '' : ' ';
      return [write({ start, end: start + 1 }, `${name}${gap}${text[start]!.toLowerCase()}`)];
    });
  });
}
