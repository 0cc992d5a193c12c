import type { Document } from '../document/document.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { Cutter, type Decision, decideAll, type Verdict } from './decide.ts';
import type { Attribution, Mark, Negotiation, Option } from './model.ts';
import { negotiationIn } from './read.ts';

/**
 * The edits that make a clean text: every mark accepted, or every one rejected, and of alternatives the last or the
 * first kept. Lone brackets stay, since nobody knows what they were to enclose. Numbers of paragraphs stay as they are.
 */
export function cleanEdits(document: Document, decision: Decision): readonly TextEdit[] {
  const negotiation = negotiationIn(document);
  const cutter = new Cutter(document);
  for (const { kind, options } of negotiation.alternatives)
    if (kind === 'alt') cutter.chooseAmong(options, decision === 'accept' ? options.length - 1 : 0);
  const gone = goneFrom(negotiation, (options) => (decision === 'accept' ? options.length - 1 : 0));
  for (const mark of negotiation.marks)
    if (!gone.some((span) => isIn(mark.span, span)))
      cutter.decide(mark, (each, around) => verdictOnAll(each, around, decision));
  return cutter.edits();
}

/**
 * What is agreed is accepted. A remark that asks for a paragraph to go is the word of one delegation, not a text that
 * all may accept.
 */
function verdictOnAll(mark: Mark, around: readonly Mark[], decision: Decision): Verdict {
  if (mark.kind === 'unbalanced') return 'keep';
  if (mark.kind === 'remark') return 'reject';
  return isAgreed(mark, around) ? 'accept' : decision;
}

function isAgreed(mark: Mark, around: readonly Mark[]): boolean {
  return mark.status !== 'open' || around.some(({ kind, status }) => kind !== 'remark' && status !== 'open');
}

/**
 * The edits that make the text as one delegation wants it: its additions and alternatives are in, what it wants deleted
 * is out, and so is what others alone propose; what others want deleted stays. Brackets that are nobody's stay, since
 * nothing says what it thinks of them. Remarks go.
 */
export function proposedEdits(document: Document, delegation: string): readonly TextEdit[] {
  const negotiation = negotiationIn(document);
  const isOwn = (option: Option): boolean => namesIn(option.attributions).has(delegation);
  const chosen = (options: readonly Option[]): number => options.findIndex(isOwn);
  const cutter = new Cutter(document);
  for (const { kind, options } of negotiation.alternatives)
    if (kind === 'alt' && chosen(options) >= 0) cutter.chooseAmong(options, chosen(options));
  const gone = goneFrom(negotiation, chosen);
  for (const mark of negotiation.marks)
    if (!gone.some((span) => isIn(mark.span, span))) propose(cutter, mark, delegation);
  return cutter.edits();
}

function propose(cutter: Cutter, mark: Mark, delegation: string): void {
  cutter.decide(mark, (each, around) => {
    if (each.kind === 'choice') {
      const own = each.options.findIndex(({ attributions }) => namesIn(attributions).has(delegation));
      const free = each.options.findIndex(({ attributions }) => attributions.length === 0);
      const index =
        own >= 0 ? own : each.options.some(({ attributions }) => attributions.length > 0) ? free : -1;
      if (index >= 0) cutter.choose(each, index);
      return 'keep';
    }
    return wanted(each, around, delegation);
  });
}

/** What a delegation wants to become of a mark. */
export function wanted(mark: Mark, around: readonly Mark[], delegation: string): Verdict {
  const { kind, attributions } = mark;
  const own = attributions.filter(({ delegations }) => delegations.some(({ key }) => key === delegation));
  if (kind === 'remark') return own.some(({ stance }) => stance === 'delete') ? 'accept' : 'reject';
  if (kind === 'unbalanced') return 'keep';
  const stays: Decision = kind === 'deletion' ? 'reject' : 'accept';
  const goes: Decision = kind === 'deletion' ? 'accept' : 'reject';
  for (const { stance } of own) {
    if (FOR.has(stance)) return kind === 'deletion' && stance === 'propose' ? goes : stays;
    if (AGAINST.has(stance)) return goes;
  }
  const named = attributions.filter(({ delegations }) => delegations.length > 0);
  if (named.some(({ stance }) => FOR.has(stance))) return kind === 'deletion' ? stays : goes;
  if (named.some(({ stance }) => stance === 'delete')) return stays;
  // What stands in its own proposal is part of it.
  return isAgreed(mark, around) || around.some((each) => namesIn(each.attributions).has(delegation))
    ? 'accept'
    : 'keep';
}

/** The edits that accept or reject all that one delegation wants, and leave what others do. */
export function decideDelegation(
  document: Document,
  delegation: string,
  decision: Decision,
): readonly TextEdit[] {
  const cutter = new Cutter(document);
  for (const mark of negotiationIn(document).marks)
    cutter.decide(mark, (each) => {
      const own = each.options.findIndex(({ attributions }) => namesIn(attributions).has(delegation));
      // Of more than two, the one that is not wanted leaves the others to choose from.
      if (own >= 0 && (decision === 'accept' || each.options.length === 2))
        cutter.choose(each, decision === 'accept' ? own : 1 - own);
      if (own >= 0 || !namesIn(each.attributions).has(delegation)) return 'keep';
      if (each.kind === 'remark' && decision === 'reject') return 'reject';
      const wish = wanted(each, [], delegation);
      return wish === 'keep' || decision === 'accept' ? wish : opposite(wish);
    });
  return cutter.edits();
}

function opposite(decision: Decision): Decision {
  return decision === 'accept' ? 'reject' : 'accept';
}

/** The edits that accept or reject every mark that lies within a span: a paragraph, a selection. */
export function decideWithin(document: Document, within: Span, decision: Decision): readonly TextEdit[] {
  return decideAll(negotiationIn(document), (mark, around) =>
    isIn(mark.span, within) ? verdictOnAll(mark, around, decision) : 'keep',
  );
}

const FOR: ReadonlySet<Attribution['stance']> = new Set(['propose', 'alternative', 'support', 'retain']);
const AGAINST: ReadonlySet<Attribution['stance']> = new Set(['delete', 'oppose']);

function namesIn(attributions: readonly Attribution[]): ReadonlySet<string> {
  return new Set(attributions.flatMap(({ delegations }) => delegations.map(({ key }) => key)));
}

/** What goes when of each set of alternatives one is kept; none where `chosen` is negative. */
function goneFrom(
  { alternatives }: Negotiation,
  chosen: (options: readonly Option[]) => number,
): readonly Span[] {
  return alternatives.flatMap(({ kind, options }) => {
    const kept = kind === 'alt' ? chosen(options) : -1;
    return kept < 0 ? [] : options.filter((_, index) => index !== kept).map(({ span }) => span);
  });
}

function isIn(span: Span, around: Span): boolean {
  return around.start <= span.start && span.end <= around.end;
}
