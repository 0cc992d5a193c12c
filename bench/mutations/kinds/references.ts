import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import { occurrences, type Subject } from '../subject.ts';

/** A paragraph of the same text, its number in a group of its own. */
const REFERENCE: Readonly<Record<LanguageCode, RegExp>> = {
  en: /paragraph (\d+)(?: \(\w\))? (?:above|below|of the present resolution|of this resolution)/dg,
  fr: /paragraphe (\d+)(?: \w\))? (?:ci-dessus|ci-après|de la présente résolution|plus haut)/dg,
  es: /párrafo (\d+)(?: \w\))? (?:supra|infra|anterior|precedente|de la presente resolución|de esta resolución)/dg,
  ar: /الفقرة (\d+) (?:أعلاه|أدناه|من هذا القرار)/dg,
  zh: /(?:[上下]文第|本决议第)\s?(\d+)\s?段/dg,
  ru: /пункт\p{L}* (\d+)(?: \p{L}\))? (?:выше|ниже|настоящей резолюции)/dgu,
};

/** "above" and "below", and the word for the other side. */
const SIDES: Readonly<Record<LanguageCode, readonly (readonly [above: string, below: string])[]>> = {
  en: [['above', 'below']],
  fr: [['ci-dessus', 'ci-après']],
  es: [['supra', 'infra']],
  ar: [['أعلاه', 'أدناه']],
  zh: [['上文', '下文']],
  ru: [['выше', 'ниже']],
};

/** So far past the last paragraph a reference points. */
const PAST = 7;

function lastNumber({ resolutions }: Subject): number {
  return Math.max(
    0,
    ...resolutions.flatMap(({ operative }) => operative.map(({ label }) => label?.value ?? 0)),
  );
}

function turned(subject: Subject): readonly Break[] {
  const words = new Map(
    SIDES[subject.language].flatMap(([above, below]) => [
      [above, below],
      [below, above],
    ]),
  );
  return occurrences(subject, REFERENCE[subject.language]).flatMap(({ span, match: [reference] }) => {
    const side = [...words.keys()].find((word) => reference.includes(word));
    return side === undefined ? [] : [write(span, reference.replace(side, words.get(side)!))];
  });
}

/** References to paragraphs of the same text. */
export const references: readonly Mutation[] = [
  {
    kind: 'reference/no-such-paragraph',
    what: '“paragraph 19 above” in a text of twelve paragraphs',
    claims: ['reference/no-such-paragraph'],
    breaks: (subject) => {
      const last = lastNumber(subject);
      return occurrences(subject, REFERENCE[subject.language]).flatMap(({ span, match }) => {
        const [start, end] = match.indices![1]!;
        const offset = span.start - match.index;
        return last === 0 ? [] : [write({ start: offset + start, end: offset + end }, String(last + PAST))];
      });
    },
  },
  {
    kind: 'reference/other-side',
    what: '“below” for “above”',
    claims: ['reference/other-side'],
    breaks: turned,
  },
];
