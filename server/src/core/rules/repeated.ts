import type { Fact } from '../facts/facts.ts';
import type { Form } from '../facts/forms.ts';
import type { OpeningFact } from '../facts/openings.ts';
import type { Part } from '../syntax/openings.ts';
import { adverbIn, inForm } from './adverbs.ts';
import { t } from './message.ts';
import type { FactReport, ResolutionContext } from './rule.ts';

/** An opening in a form that its place in a run of like openings does not have. */
export interface Misformed {
  /** Index of its fact. */
  readonly fact: number;
  readonly found: OpeningFact;
  readonly due: Form;
  /** Indexes of the facts of its run. */
  readonly run: readonly number[];
  /** Its place in the run, from 0. */
  readonly at: number;
}

const FORMS: readonly Form[] = ['bare', 'also', 'further'];

/**
 * Openings out of step in runs of paragraphs that open with one phrase: bare, also, further, bare … Where plain
 * repetition is usual, in the operative part and in French, whose one verb stands for several English ones, the
 * bare ones are taken as they stand, and start the count anew.
 */
export function misformed(facts: readonly Fact[], loose: boolean, part: Part): readonly Misformed[] {
  const found: Misformed[] = [];
  for (const run of runsOf(facts, part)) {
    let state = 0;
    for (let at = 0; at < run.length; at++) {
      const index = run[at]!;
      const opening = facts[index] as OpeningFact;
      const own = FORMS.indexOf(opening.form);
      if (at === 0) state = opening.echoes ? own : 0;
      else if (loose && own === 0) state = 0;
      else state = (state + 1) % 3;
      if (own !== state) found.push({ fact: index, found: opening, due: FORMS[state]!, run, at });
    }
  }
  return found;
}

/** Indexes of the openings of one part, cut where the phrase changes or something else comes between. */
function runsOf(facts: readonly Fact[], part: Part): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let last: OpeningFact | null = null;
  facts.forEach((fact, index) => {
    if (fact.kind === 'break' || fact.kind === 'unopened') last = null;
    if (fact.kind !== 'opening') return;
    if (fact.role !== part || !fact.known || fact.open) {
      last = null;
      return;
    }
    if (last !== null && last.depth === fact.depth && last.phrase === fact.phrase)
      runs[runs.length - 1]!.push(index);
    else runs.push([index]);
    last = fact;
  });
  return runs;
}

/** Whether the house lets like openings go round in threes; loosely where plain repetition is usual. */
export function isLoose({ pack }: ResolutionContext, part: Part): boolean {
  return part === 'operative' || pack.repetition.varies;
}

/** The fix that writes the form that is due, and the first paragraph of the run. */
export function mend(wrong: Misformed, context: ResolutionContext): FactReport {
  const { fact, run, at } = wrong;
  const text = written(wrong, context);
  return {
    fixes: [{ title: t`Write “${plain(text)}”`, edits: [{ fact, text }], preferred: true }],
    ...(at > 0 ? { related: [{ fact: run[0]!, message: t`The first paragraph that opens so.` }] } : {}),
  };
}

/** The opening in the form that is due, its adverb as the text spells it elsewhere: Arabic texts differ in vowel signs. */
function written({ found, due }: Misformed, { facts, pack }: ResolutionContext): string {
  const like = due === 'bare' ? undefined : firstForms(facts).get(due);
  const adverb = like === undefined ? null : adverbIn(like.source, like.role, pack);
  return inForm(found.source, due, found.role, pack, adverb ?? undefined);
}

/** Kept with the facts: each opening out of step asks for the same. */
const known = new WeakMap<readonly Fact[], ReadonlyMap<Form, OpeningFact>>();

/** The first opening of each form in a text. */
function firstForms(facts: readonly Fact[]): ReadonlyMap<Form, OpeningFact> {
  const kept = known.get(facts);
  if (kept !== undefined) return kept;
  const first = new Map<Form, OpeningFact>();
  for (const fact of facts) if (fact.kind === 'opening' && !first.has(fact.form)) first.set(fact.form, fact);
  known.set(facts, first);
  return first;
}

/** The opening in the form that is due, for a message. */
export function dueText(wrong: Misformed, context: ResolutionContext): string {
  return plain(written(wrong, context));
}

/** Edits that write this opening and the later ones of its run in the forms that are due. */
export function editsFrom(
  { run, at }: Misformed,
  all: readonly Misformed[],
  context: ResolutionContext,
): readonly { readonly fact: number; readonly text: string }[] {
  return all
    .filter((other) => other.run === run && other.at >= at)
    .map((wrong) => ({ fact: wrong.fact, text: written(wrong, context) }));
}

/** Without marks of emphasis, for a message. */
export function plain(source: string): string {
  return source.replace(/[*_]+|<[^>]{1,8}>/g, '').replace(/\s+/g, ' ');
}
