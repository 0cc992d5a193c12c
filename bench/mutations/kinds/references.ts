import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
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

/** So far past the last paragraph a reference points. */
const PAST = 7;

function lastNumber({ resolutions }: Subject): number {
  return Math.max(
    0,
    ...resolutions.flatMap(({ operative }) => operative.map(({ label }) => label?.value ?? 0)),
  );
}

/** References to paragraphs of the same text. */
export const references: readonly Mutation[] = [
  {
    kind: 'reference/no-such-paragraph',
    what: '“paragraph 93 above” in a text of twelve paragraphs',
    claims: ['reference/paragraph'],
    breaks: (subject) => {
      const last = lastNumber(subject);
      return occurrences(subject, REFERENCE[subject.language]).flatMap(({ span, match }) => {
        const [start, end] = match.indices![1]!;
        const offset = span.start - match.index;
        return last === 0 ? [] : [write({ start: offset + start, end: offset + end }, String(last + PAST))];
      });
    },
  },
];
