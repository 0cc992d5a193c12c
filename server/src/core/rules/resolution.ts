import type { PlacedFact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import type { References } from '../library/library.ts';
import { type Span, shift } from '../text/span.ts';
import { type Elsewhere, elsewhere } from './elsewhere.ts';
import type { Message, Phrases } from './message.ts';
import type { PageReport, Saying } from './page.ts';
import { findingOf } from './part.ts';
import type { FactPlace, FactReport, Finding, ResolutionRule } from './rule.ts';
import { type Reading, step } from './segments.ts';
import type { Active, Armed } from './settings.ts';

/** A run of what one page says that belongs to one resolution. */
export class Passage {
  /** Equal for passages that say the same, wherever they stand. */
  readonly key: string;
  /** Of the resolution's own text; `null` while only its head has been read. */
  readonly language: LanguageCode | null;
  /** Key of its house; '' where the text does not say. */
  readonly house: string;
  /** Holds citations: what is known beside the text may matter. */
  readonly cites: boolean;
  /** How many facts there are. */
  readonly length: number;
  private readonly sayings: readonly Saying[];
  private placed: readonly PlacedFact[] | null = null;

  constructor(sayings: readonly Saying[], language: LanguageCode | null, house: string) {
    this.sayings = sayings;
    this.language = language;
    this.house = house;
    let key = `${language} ${house}\n`;
    let length = 0;
    let cites = false;
    for (const saying of sayings) {
      key += saying.name;
      length += saying.facts.length;
      cites ||= saying.cites;
    }
    this.key = key;
    this.length = length;
    this.cites = cites;
  }

  /** Spans count from the page's start. Most passages are judged already: nobody asks. */
  get facts(): readonly PlacedFact[] {
    this.placed ??= this.sayings.flatMap(({ facts, by }) =>
      by === 0 ? facts : facts.map(({ fact, span }) => ({ fact, span: shift(span, by) })),
    );
    return this.placed;
  }
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
  { sayings, turns }: PageReport,
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
  const end = (to: number): Passage => new Passage(sayings.slice(from, to), language, house);
  for (const { turn, saying, language: code, house: own } of turns) {
    const next = step(reading, turn);
    reading = next.reading;
    if (next.starts) {
      const passage = end(saying);
      if (lead === null) lead = passage;
      else {
        inner ||= passage.cites;
        for (const finding of place(judged(passage), [passage], [0], phrases)) findings.push(finding);
      }
      from = saying;
      language = null;
      house = '';
    }
    if (reading !== 'inside') continue;
    language ??= code;
    house ||= own;
  }
  const last = end(sayings.length);
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
  for (const { length } of passages) {
    starts.push(total);
    total += length;
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
