import { keyOf, type PlacedFact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import type { References } from '../library/library.ts';
import { type Span, shift } from '../text/span.ts';
import { type Elsewhere, elsewhere } from './elsewhere.ts';
import type { Message, Phrases } from './message.ts';
import type { PageReport } from './page.ts';
import { findingOf } from './part.ts';
import type { FactPlace, FactReport, Finding, ResolutionRule } from './rule.ts';
import { type Reading, step } from './segments.ts';
import type { Active, Armed } from './settings.ts';

/** A run of one page's facts that belong to one resolution. */
export interface Passage {
  readonly facts: readonly PlacedFact[];
  /** Equal for passages of equal facts, wherever they stand. */
  readonly key: string;
  /** Of the resolution's own text; `null` while only its head has been read. */
  readonly language: LanguageCode | null;
  /** Key of its house; '' where the text does not say. */
  readonly house: string;
  /** Holds citations: what is known beside the text may matter. */
  readonly cites: boolean;
}

/** One page cut into passages, for one way of entering it. */
export interface Passages {
  /** Of the resolution that the page was entered in. */
  readonly lead: Passage;
  /** What the resolutions that begin and end in the page give; spans count from the page's start. */
  readonly findings: readonly Finding[];
  /** Of the last resolution that begins in the page; `null` where none does. */
  readonly trail: Passage | null;
  readonly exit: Reading;
  /** What is found depends on what is known beside the text. */
  readonly cites: boolean;
}

export function cutPassages(
  { facts, turns }: PageReport,
  entry: Reading,
  judged: (passage: Passage) => readonly Verdict[],
  phrases?: Phrases,
): Passages {
  const findings: Finding[] = [];
  let lead: Passage | null = null;
  let reading = entry;
  let from = 0;
  let language: LanguageCode | null = null;
  let house = '';
  let inner = false;
  const end = (to: number): Passage => {
    const own = facts.slice(from, to);
    const key = `${language} ${house}\n${own.map(({ fact }) => keyOf(fact)).join('')}`;
    return { facts: own, key, language, house, cites: own.some(({ fact }) => fact.kind === 'citation') };
  };
  for (const { turn, fact, language: code, house: own } of turns) {
    const next = step(reading, turn);
    reading = next.reading;
    if (next.starts) {
      const passage = end(fact);
      if (lead === null) lead = passage;
      else {
        inner ||= passage.cites;
        for (const finding of place(judged(passage), [passage], [0], phrases)) findings.push(finding);
      }
      from = fact;
      language = null;
      house = '';
    }
    if (reading !== 'inside') continue;
    language ??= code;
    house ||= own;
  }
  const last = end(facts.length);
  return lead === null
    ? { lead: last, findings, trail: null, exit: reading, cites: inner }
    : { lead, findings, trail: last, exit: reading, cites: inner };
}

/** What a rule found, by the place of the fact in its resolution: holds while the facts are the same. */
export interface Verdict {
  readonly armed: Armed<ResolutionRule>;
  readonly fact: number;
  readonly message: Message;
  readonly more: Omit<FactReport, 'related'>;
  readonly related: readonly ((FactPlace | Elsewhere) & { readonly message: Message })[];
}

/** So many findings of one rule are reported in one resolution: more of them tell nothing new. */
const MOST_OF_A_KIND = 1000;

/** Runs the rules on a whole resolution. */
export function judge(
  passages: readonly Passage[],
  active: Active,
  references: References | null,
): readonly Verdict[] {
  const own = passages.find((passage) => passage.language !== null);
  if (own?.language == null) return [];
  const { language } = own;
  const facts = passages.flatMap((passage) => passage.facts.map(({ fact }) => fact));
  const verdicts: Verdict[] = [];
  const { resolution, house } = active.of(own.house, language);
  for (const armed of resolution) {
    let left = MOST_OF_A_KIND;
    armed.rule.check({
      facts,
      pack: packOf(language),
      house,
      references,
      report: (fact, message, { related = [], ...more } = {}) => {
        if (left-- <= 0) return;
        verdicts.push({
          armed,
          fact,
          message,
          more,
          related: related.map((one) =>
            'entry' in one ? { ...elsewhere(one, references), message: one.message } : one,
          ),
        });
      },
    });
  }
  return verdicts;
}

/** Verdicts as findings, where their facts stand now: passage by passage at these offsets. */
export function place(
  verdicts: readonly Verdict[],
  passages: readonly Passage[],
  bases: readonly number[],
  phrases?: Phrases,
): readonly Finding[] {
  if (verdicts.length === 0) return [];
  const starts: number[] = [];
  let total = 0;
  for (const { facts } of passages) {
    starts.push(total);
    total += facts.length;
  }
  const spanOf = ({ fact, at }: FactPlace): Span => {
    const passage = lastAtMost(starts, fact);
    const whole = shift(passages[passage]!.facts[fact - starts[passage]!]!.span, bases[passage]!);
    return at === undefined ? whole : shift(at, whole.start);
  };
  return verdicts.map(({ armed, fact, message, more: { at, fixes = [] }, related }) =>
    findingOf(
      armed,
      spanOf(at === undefined ? { fact } : { fact, at }),
      message,
      {
        fixes: fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map(({ text, more = 0, ...place }) => {
            const { start, end } = spanOf(place);
            return { span: { start, end: end + more }, text };
          }),
        })),
        ...(related.length > 0 && {
          related: related.map((one) => ('fact' in one ? { span: spanOf(one), message: one.message } : one)),
        }),
      },
      phrases,
    ),
  );
}

/** Index of the last number that is not above `value`; of equal ones the last. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
