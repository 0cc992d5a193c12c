import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import { occurrences, type Subject } from '../subject.ts';

const BRACKETED = /[(（](?=[^()（）\n]{4,80}[)）])[^()（）\n]+[)）]/g;
const QUOTED = /“[^“”«»"\n]{3,80}”|«[^“”«»"\n]{3,80}»|"[^“”«»"\n]{3,80}"/g;

/** The marks of another language. */
const OTHER_QUOTES: Readonly<Record<LanguageCode, string>> = {
  ar: '“”',
  zh: '""',
  en: '«»',
  fr: '“”',
  ru: '“”',
  es: '«»',
};

const side =
  (pattern: RegExp, which: 'opening' | 'closing'): Mutation['breaks'] =>
  (subject) =>
    occurrences(subject, pattern).map(({ span: { start, end } }) =>
      write(which === 'opening' ? { start, end: start + 1 } : { start: end - 1, end }, ''),
    );

function requoted(subject: Subject): readonly Break[] {
  const [open, close] = [...OTHER_QUOTES[subject.language]] as [string, string];
  const all = occurrences(subject, QUOTED);
  // Of a single pair nobody can say that it is not the kind of this text.
  return (all.length > 2 ? all : []).flatMap(({ span: { start, end }, match: [quoted] }) =>
    quoted.startsWith(open)
      ? []
      : [
          {
            edits: [
              { span: { start, end: start + 1 }, text: open },
              { span: { start: end - 1, end }, text: close },
            ],
          },
        ],
  );
}

/** Brackets, quotation marks and apostrophes. */
export const pairs: readonly Mutation[] = [
  {
    kind: 'pair/bracket-closing',
    what: 'a closing bracket is left out',
    claims: ['punctuation/brackets'],
    breaks: side(BRACKETED, 'closing'),
  },
  {
    kind: 'pair/bracket-opening',
    what: 'an opening bracket is left out',
    claims: ['punctuation/brackets'],
    breaks: side(BRACKETED, 'opening'),
  },
  {
    kind: 'pair/quote-closing',
    what: 'a closing quotation mark is left out',
    claims: ['punctuation/quotation-marks'],
    breaks: side(QUOTED, 'closing'),
  },
  {
    kind: 'pair/quote-opening',
    what: 'an opening quotation mark is left out',
    claims: ['punctuation/quotation-marks'],
    breaks: side(QUOTED, 'opening'),
  },
  {
    kind: 'pair/quote-kind',
    what: 'a pair of quotation marks of another language',
    claims: ['punctuation/quotation-kind'],
    breaks: requoted,
  },
  {
    kind: 'pair/apostrophe',
    what: 'one straight apostrophe among curly ones',
    claims: ['punctuation/apostrophe'],
    languages: ['en', 'fr'],
    breaks: (subject) =>
      subject.prose.flatMap(({ start, end }) => {
        const found = [...subject.text.slice(start, end).matchAll(/(?<=\p{L})’(?=\p{L})/gu)];
        return (found.length > 2 ? found : []).map(({ index }) =>
          write({ start: start + index, end: start + index + 1 }, "'"),
        );
      }),
  },
];
