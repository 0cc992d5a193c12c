import { labelLike } from '../document/labels.ts';
import type { Fact } from '../facts/facts.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { t } from './message.ts';
import type { FactFix } from './rule.ts';

type NumberFact = Extract<Fact, { kind: 'number' }>;

/** An operative paragraph whose number is not the one that is due. */
export interface Misnumbered {
  /** Index of its fact. */
  readonly fact: number;
  readonly found: NumberFact;
  /** The number before it in the same run, `null` for the first. */
  readonly previous: number | null;
  readonly due: number;
  /** The facts of the paragraphs that are numbered on with it, and its place among them. */
  readonly run: readonly number[];
  readonly at: number;
}

/** Operative paragraphs out of step with the one before, those without a number among numbered ones too. */
export function misnumbered(facts: readonly Fact[]): readonly Misnumbered[] {
  const found: Misnumbered[] = [];
  for (const depth of [0, 1] as const) {
    for (const run of runs(facts, depth)) for (const each of inRun(facts, run)) found.push(each);
  }
  return found;
}

/** Indexes of the numbered facts, cut where a heading or another text comes between and the numbers start anew. */
function runs(facts: readonly Fact[], depth: 0 | 1): readonly (readonly number[])[] {
  const all: number[][] = [[]];
  let fresh = false;
  facts.forEach((fact, index) => {
    if (fact.kind === 'break' && fact.depth === depth) fresh = true;
    if (fact.kind !== 'number' || fact.depth !== depth) return;
    if (fresh && fact.value === 1) all.push([]);
    fresh = false;
    all[all.length - 1]!.push(index);
  });
  return all;
}

function inRun(facts: readonly Fact[], run: readonly number[]): readonly Misnumbered[] {
  const found: Misnumbered[] = [];
  const numbered = run.filter((index) => numberAt(facts, index).value !== null).length;
  if (numbered === 0) return found;
  let previous: number | null = null;
  /** Numbers that may come next: the one after the last, and the one after what the last should have been. */
  let next: readonly number[] = [1, leadBefore(facts, run[0]!) + 1];
  for (let at = 0; at < run.length; at++) {
    const index = run[at]!;
    const fact = numberAt(facts, index);
    const { value, text } = fact;
    const due = next[0]!;
    if (value === null) {
      if ((numbered > 1 || run.length === 2) && fact.known && !fact.open)
        found.push({ fact: index, found: fact, previous, due, run, at });
      next = [due, due + 1];
      continue;
    }
    const added = fact.open || /\p{L}/u.test(text.replace(/^\p{L}+/u, ''));
    if (added && value === previous) continue;
    if (next.includes(value)) next = [value + 1];
    else {
      found.push({ fact: index, found: fact, previous, due, run, at });
      next = [value + 1, due + 1];
    }
    previous = value;
  }
  return found;
}

/** The figure of the preambular paragraph right before, which may be the first operative one by its number; else 0. */
function leadBefore(facts: readonly Fact[], index: number): number {
  let openings = 0;
  for (let at = index - 1; at >= 0; at--) {
    const fact = facts[at]!;
    if (fact.kind === 'preambular-number') return fact.value;
    if (fact.kind === 'opening') openings++;
    if (openings > 1 || fact.kind === 'break' || fact.kind === 'number') return 0;
  }
  return 0;
}

function numberAt(facts: readonly Fact[], index: number): NumberFact {
  return facts[index] as NumberFact;
}

/** More than this is renumbered by a command, not by a quick fix; of many faults only the first is mended with all others. */
const MOST_EDITS = 1000;
const MOST_FIXES = 20;

/** Fixes that number the paragraph, and those after it in the same run, from the number that is due. */
export function renumber(
  facts: readonly Fact[],
  { found, due, run, at }: Misnumbered,
  pack: LanguagePack,
  all: readonly Misnumbered[],
): readonly FactFix[] {
  const numbered = run.find((index) => numberAt(facts, index).value !== null);
  const model = numbered === undefined ? pack.labels.operative : numberAt(facts, numbered).text;
  const edits: { fact: number; text: string }[] = [];
  const isFirst = all.find((other) => other.run === run)?.at === at;
  const last = all.length > MOST_FIXES && !isFirst ? at + 1 : Math.min(run.length, at + MOST_EDITS);
  let number = due;
  for (const index of run.slice(at, last)) {
    const { value, text, known } = numberAt(facts, index);
    if (value === null && !known) continue;
    const wanted = labelLike({ text: value === null ? model : text, style: null }, number);
    if (wanted === null) break;
    if (value !== number) edits.push({ fact: index, text: value === null ? `${wanted} ${text}` : wanted });
    number++;
  }
  if (edits.length === 0) return [];
  const one = {
    title: t`Number this paragraph ${found.value === null ? due : `${due}, not ${found.value}`}`,
    edits: edits.slice(0, 1),
  };
  return edits.length > 1 && last === run.length
    ? [{ title: t`Number the paragraphs from here on, from ${due}`, edits, preferred: true }, one]
    : [{ ...one, preferred: true }];
}
