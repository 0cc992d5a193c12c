import { canBe, type Impossible } from '../bodies/plausible.ts';
import { type Citation, type CitationKey, keyOf } from '../citations/citation.ts';
import { citationOf } from '../citations/cited.ts';
import type { Mention, Step } from '../citations/mention.ts';
import { resolve } from '../citations/resolve.ts';
import type { Fact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Entry, References } from '../library/library.ts';

/** A citation in a resolution, as rules look at it. */
export interface Cited {
  /** Index of its fact; the spans of the citation count from where that begins. */
  readonly fact: number;
  readonly citation: Citation;
  /** What it cites; `null` where that is not clear. */
  readonly key: CitationKey | null;
  /** What the words beside it say. */
  readonly mention: Mention;
  /** As written, from where its fact begins. */
  readonly source: string;
  /** The title that the text gives it. */
  readonly title: string | null;
  /** Stands right behind the opening of its paragraph. */
  readonly leads: boolean;
  /** Nothing but a comma or "and" stands between it and the citation before. */
  readonly joined: boolean;
  /** Key of the body whose text it stands in; `null` where that is not known. */
  readonly own: string | null;
  /** The body that the words before the number, or its list, say it is of; `null` where they say nothing sure. */
  readonly said: string | null;
  /** Why the number cannot be one of that body's, the date apart. */
  readonly saidFault: Impossible | null;
  /** Why the number and the date cannot be those of a text of the body whose it is taken for. */
  readonly fault: Impossible | null;
  /**
   * Whose it is leaves no doubt: the body is named, or "its" stands where it can only be the body of the text. Members
   * of a list are as sure as its first.
   */
  readonly sure: boolean;
  /** Index of the fact of the first of its list; its own where it stands alone. */
  readonly list: number;
  /** It has a date, and an earlier member of its list has none. */
  readonly datedLate: boolean;
  /** Index of the fact that opens its paragraph; -1 outside paragraphs. */
  readonly paragraph: number;
  readonly where: 'preambular' | 'operative' | 'elsewhere';
  readonly body: string | null;
  readonly number: string | null;
}

/** A citation of a resolution or decision whose body and number are known. */
export interface CitedText extends Cited {
  readonly key: CitationKey;
  readonly body: string;
  readonly number: string;
}

interface All {
  readonly cited: readonly Cited[];
  readonly texts: readonly CitedText[];
}

/** Kept with the facts: each rule asks for the same. */
const known = new WeakMap<readonly Fact[], All>();

/** Every citation of a resolution, in order. */
export function cited(facts: readonly Fact[]): readonly Cited[] {
  return allOf(facts).cited;
}

/** Citations of resolutions and decisions by body and number. */
export function citedTexts(facts: readonly Fact[]): readonly CitedText[] {
  return allOf(facts).texts;
}

function allOf(facts: readonly Fact[]): All {
  let all = known.get(facts);
  if (all === undefined) {
    const found = read(facts);
    all = { cited: found, texts: found.filter(isText) };
    known.set(facts, all);
  }
  return all;
}

function isText(each: Cited): each is CitedText {
  return isResolution(each.citation) && each.key !== null && each.body !== null && each.number !== null;
}

function isResolution({ kind }: Citation): boolean {
  return kind === 'resolution' || kind === 'decision';
}

/** Where a step of the text stands. */
interface Place {
  readonly index: number;
  readonly paragraph: number;
  readonly where: Cited['where'];
  readonly own: string | null;
}

function read(facts: readonly Fact[]): readonly Cited[] {
  const { steps, places } = stepsOf(facts);
  if (places.length === 0) return NONE;
  const found: Cited[] = [];
  let sure = false;
  let list = -1;
  let isBare = false;
  let saidOfList: string | null = null;
  resolve(steps).forEach((resolved, step) => {
    const { index, paragraph, where, own } = places[step]!;
    const fact = facts[index]!;
    if (resolved === null || fact.kind !== 'citation') return;
    const { mention, place, source, title, leads, joined } = fact;
    const citation = citationOf(mention, place, resolved, 0, resolved.dateOf === null ? place.date : null);
    const { body, number } = citation;
    const isLater = mention.list === 'later' && mention.body === null && !mention.own;
    const said = isLater ? saidOfList : saidBody(mention, leads, own);
    saidOfList = said;
    const { fault, saidFault } = faultsOf(citation, said);
    if (mention.list !== 'later') {
      list = index;
      isBare = false;
    }
    const datedLate = isBare && mention.date !== null;
    isBare ||= mention.date === null;
    if (isResolution(citation)) {
      if (mention.body !== null && !mention.own) sure = mention.body === body;
      else if (mention.own || mention.list !== 'later') sure = own === body && leads && !hasSubject(mention);
    }
    found.push({
      fact: index,
      citation,
      key: keyOf(citation),
      mention,
      source,
      title,
      leads,
      joined,
      own,
      said,
      saidFault,
      fault,
      sure,
      list,
      datedLate,
      paragraph,
      where,
      body,
      number,
    });
  });
  return found;
}

const NONE: readonly Cited[] = [];

/** The enacting lines and mentions of a resolution, and where each stands; nothing where nothing is cited. */
function stepsOf(facts: readonly Fact[]): {
  readonly steps: readonly Step[];
  readonly places: readonly Place[];
} {
  const steps: Step[] = [];
  const places: Place[] = [];
  let paragraph = -1;
  let where: Cited['where'] = 'elsewhere';
  /** Whose text goes on: outside and inside a draft that it recommends. */
  const bodies: (string | null)[] = [null, null];
  let depth: 0 | 1 = 0;
  let isCiting = false;
  const push = (step: Step, index: number): void => {
    steps.push(step);
    places.push({ index, paragraph, where, own: bodies[depth]! });
  };
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index]!;
    if (fact.kind === 'enacting') {
      depth = fact.depth;
      bodies[depth] = fact.body === '' ? null : (fact.body.split(':').pop() ?? null);
      push({ step: 'enacting', body: bodies[depth]!, date: null }, index);
    } else if (fact.kind === 'opening' || fact.kind === 'unopened') {
      paragraph = index;
      where = fact.role;
      if (fact.depth === depth) continue;
      depth = fact.depth;
      push({ step: 'enacting', body: bodies[depth]!, date: null }, index);
    } else if (fact.kind === 'note-text' || fact.kind === 'annex') {
      paragraph = -1;
      where = 'elsewhere';
    } else if (fact.kind === 'citation') {
      isCiting = true;
      push(fact.mention, index);
    }
  }
  return isCiting ? { steps, places } : { steps: [], places: [] };
}

/** Of a resolution or decision: why number and body do not go together. */
function faultsOf(
  { kind, body, number, date }: Citation,
  said: string | null,
): Pick<Cited, 'fault' | 'saidFault'> {
  if ((kind !== 'resolution' && kind !== 'decision') || number === null) return NO_FAULTS;
  const fault = body === null ? null : canBe(body, kind, number, date);
  if (said === null) return { fault, saidFault: null };
  if (said !== body) return { fault, saidFault: canBe(said, kind, number) };
  return { fault, saidFault: fault?.reason === 'date' ? null : fault };
}

const NO_FAULTS = { fault: null, saidFault: null };

/** Another body was named in the clause. */
function hasSubject({ subject, subjectKin }: Mention): boolean {
  return subject !== null || subjectKin !== null;
}

/** The body that the words beside a number say it is of, whatever the number; `null` where they say nothing sure. */
function saidBody(mention: Mention, leads: boolean, own: string | null): string | null {
  if (mention.own) return mention.body === null && leads && !hasSubject(mention) ? own : null;
  return mention.body;
}

/** Versions of the cited text in the library, those in the language of the text alone where there are any. */
export function versionsOf(
  { key }: Pick<Cited, 'key'>,
  references: References | null,
  language: LanguageCode,
): readonly Entry[] {
  const all = key === null ? [] : (references?.library?.find(key) ?? []);
  const own = all.filter((entry) => entry.language === language);
  return own.length > 0 ? own : all;
}

/** Bodies whose numbers look alike, and that the table of known resolutions has. */
const ALIKE = ['GA', 'HRC', 'ECOSOC', 'CHR', 'UNEA'];

/**
 * The citation is of the text that it seems to be of: where its body is not sure, its date has to fit the number, and
 * no other body may have adopted a text of this number on that day.
 */
export function isCertain(text: CitedText, references: References | null): boolean {
  const { body, number, sure, citation, fault } = text;
  const { date, kind } = citation;
  if (date === null) return sure;
  if (fault !== null && !sure) return false;
  const isKnownOf = (other: string): boolean => references?.known?.find(other, number)?.date === date;
  const isOf = (other: string): boolean =>
    canBe(other, kind === 'decision' ? 'decision' : 'resolution', number, date) === null;
  const others = ALIKE.filter((other) => other !== body);
  return !others.some((other) => isKnownOf(other) || (fault !== null && isOf(other)));
}
