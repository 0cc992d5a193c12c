import type { Head } from '../document/heads.ts';
import type { Part, Placed } from '../document/parts.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { asidesIn, isAside } from '../facts/asides.ts';
import { factsOf, type PlacedFact } from '../facts/facts.ts';
import type { House } from '../houses/profile.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { type Span, shift } from '../text/span.ts';
import { type Message, type Phrases, render } from './message.ts';
import type { Context, EnactingLine, Finding, Fix, List, Report, Rule } from './rule.ts';
import { runsOf } from './runs.ts';
import type { Active, Armed } from './settings.ts';
import { isBodyName } from './short-names.ts';
import { isTeamBody } from './team.ts';

/** What the rules find in one part, and its facts; spans count from where the part's do. */
export interface PartReport {
  readonly findings: readonly Finding[];
  readonly facts: readonly PlacedFact[];
}

/** Runs the rules of every scope but `resolution` on a part. */
export function checkPart(part: Part, before: Head | null, after: Head | null, active: Active): PartReport {
  const asides = asidesIn(part);
  const facts = factsOf(part, before, asides);
  const { role, paragraph } = part;
  const enacting = enactingLine(part, after);
  const code = part.language ?? (enacting === null ? null : (after?.piece.language ?? null));
  if (code === null) return { findings: NONE, facts };
  const house = part.at.piece.house || (enacting === null ? '' : (after?.piece.house ?? ''));
  const rules = active.of(house, code);
  const context = new PartContext(
    part,
    before,
    after,
    packOf(code),
    rules.house,
    active.settings.phrases,
    asides,
  );
  if (enacting !== null) context.run(rules.enacting, asTeamKnows(enacting, context));
  if (role === 'text' || role === 'maybe-enacting' || role === 'head')
    return { findings: context.findings, facts };
  context.run(rules.part, part);
  if (paragraph !== null) {
    context.run(rules.paragraph, paragraph);
    context.run(paragraph.role === 'preambular' ? rules.preambular : rules.operative, paragraph);
    if (paragraph.items.length > 0) for (const list of listsOf(paragraph)) context.run(rules.list, list);
  }
  if (rules.text.length > 0 || !rules.words.isEmpty)
    for (const run of runsOf(part)) {
      context.run(rules.text, run);
      rules.words.search(run, (armed, found) => armed.rule.found(found, context.as(armed)));
    }
  return { findings: context.findings, facts };
}

const NONE: readonly Finding[] = [];

/** So many findings of one rule are reported in one part: more of them tell nothing new. */
const MOST_OF_A_KIND = 100;

/** What the rules are handed beside their subject; collects what they report. */
class PartContext implements Context {
  readonly part: Part;
  readonly before: Head | null;
  readonly after: Head | null;
  readonly pack: LanguagePack;
  readonly house: House;
  readonly findings: Finding[] = [];
  private readonly phrases: Phrases | undefined;
  private readonly asides: readonly Span[];
  private armed: Armed<Rule> | null = null;
  private readonly counts = new Map<string, number>();

  constructor(
    part: Part,
    before: Head | null,
    after: Head | null,
    pack: LanguagePack,
    house: House,
    phrases: Phrases | undefined,
    asides: readonly Span[],
  ) {
    this.part = part;
    this.before = before;
    this.after = after;
    this.pack = pack;
    this.house = house;
    this.phrases = phrases;
    this.asides = asides;
  }

  run<T>(rules: readonly Armed<Rule & { check(subject: T, context: Context): void }>[], subject: T): void {
    for (const armed of rules) armed.rule.check(subject, this.as(armed));
  }

  /** What is reported from now on is this rule's. */
  as(armed: Armed<Rule>): this {
    this.armed = armed;
    return this;
  }

  readonly slice = (span: Span): string => slicePart(this.part, span);

  readonly report: Context['report'] = (span, message, more) => {
    if (this.asides.length > 0 && isAside(span, this.asides)) return;
    const { code } = this.armed!.rule;
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > MOST_OF_A_KIND) return;
    this.findings.push(findingOf(this.armed!, span, message, more, this.phrases));
  };
}

/** What a rule reports, in the reader's language. */
export function findingOf(
  { rule, severity }: Armed<Rule>,
  span: Span,
  message: Message,
  { fixes = [], related, unfinished }: Report = {},
  phrases?: Phrases,
): Finding {
  return {
    code: rule.code,
    severity,
    span,
    message: render(message, phrases),
    fixes: fixes.map((fix) => ({ ...fix, title: render(fix.title, phrases) })),
    ...(related
      ? { related: related.map((one) => ({ ...one, message: render(one.message, phrases) })) }
      : {}),
    ...(unfinished ? { unfinished } : {}),
  };
}

export function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ span, text }) => ({ span: shift(span, by), text })) };
}

/** The text of a span that lies in one block of the part. */
export function slicePart({ pieces }: Part, { start, end }: Span): string {
  const { base, block } = pieceAt(pieces, start);
  return block.text.slice(start - base, end - base);
}

/** The last of the pieces whose block begins at or before `offset`. */
function pieceAt(pieces: readonly Placed[], offset: number): Placed {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.base <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

/** A longer line before the first paragraph is a title or a note. */
const LONGEST_NAME = 90;

/** The enacting line that a part is, or may be meant to be: what stands right before the first paragraph. */
function enactingLine({ role, at, depth }: Part, after: Head | null): EnactingLine | null {
  const { piece, block, base } = at;
  const next = after?.piece;
  const follows =
    next !== undefined && next.depth === depth && (next.role === 'preambular' || next.role === 'operative');
  const named = role === 'enacting' && (piece.body ?? '') !== '';
  const bare =
    role === 'head' &&
    follows &&
    after !== null &&
    isBodyName(block.text.slice(piece.start, piece.end), after.piece.language);
  const sure = role === 'enacting' || (role === 'maybe-enacting' && follows) || bare;
  if (!sure && !(role === 'text' && follows && piece.end - piece.start < LONGEST_NAME)) return null;
  let start = piece.start;
  let end = piece.mark?.start ?? piece.end;
  while (start < end && /[#>*_\s]/.test(block.text[start]!)) start++;
  while (end > start && /[*_\s]/.test(block.text[end - 1]!)) end--;
  return {
    name: { start: base + start, end: base + end },
    mark: piece.mark === null ? null : shift(piece.mark, base),
    sure,
    known: named || bare,
  };
}

/** The line of one of the team's bodies is as sure and known as any. */
function asTeamKnows(line: EnactingLine, { house, slice }: Context): EnactingLine {
  return isTeamBody(slice(line.name), house) ? { ...line, sure: true, known: true } : line;
}

function listsOf(paragraph: Paragraph): readonly List[] {
  const lists: List[] = [];
  const gather = (above: Paragraph | Item, level: number): void => {
    const { items } = above;
    if (items.length === 0) return;
    lists.push({ items, level, paragraph, above });
    for (const item of items) gather(item, level + 1);
  };
  gather(paragraph, 1);
  return lists;
}
