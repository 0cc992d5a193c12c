import type { LanguageCode, Span } from '../../../server/src/core/index.ts';
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
  return occurrences(subject, REFERENCE[subject.language]).flatMap(({ span, match: [reference, number] }) => {
    const side = [...words.keys()].find((word) => reference.includes(word));
    // An item of the paragraph itself may stand above or below.
    return side === undefined || number === numberAround(subject, span)
      ? []
      : [write(span, reference.replace(side, words.get(side)!))];
  });
}

/** The number of the operative paragraph that holds the span. */
function numberAround({ resolutions }: Subject, { start }: Span): string | undefined {
  const around = resolutions
    .flatMap(({ operative }) => operative)
    .find(({ span }) => span.start <= start && start < span.end);
  return around?.label?.value?.toString();
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
  {
    kind: 'reference/no-such-item',
    what: '“paragraph 2 (z) above”',
    claims: ['reference/no-such-item'],
    languages: ['en', 'fr', 'ru', 'es'],
    breaks: (subject) => {
      const withItems = subject.resolutions
        .flatMap(({ operative }) => operative)
        .flatMap(({ label, items }) => (items.length > 0 ? [String(label?.value)] : []));
      return occurrences(subject, REFERENCE[subject.language]).flatMap(
        ({ span, match: [reference, number] }) => {
          const cited = new RegExp(`${number}(?: \\(?\\p{L}\\))?`, 'u');
          const other = subject.language === 'en' ? `${number} (z)` : `${number} z)`;
          return withItems.includes(number!) ? [write(span, reference.replace(cited, other))] : [];
        },
      );
    },
  },
];
