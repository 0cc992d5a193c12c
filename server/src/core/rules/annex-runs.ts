import type { AnnexItemFact } from '../facts/annex-items.ts';
import type { Fact } from '../facts/facts.ts';

/** Items of an annex that are numbered on with one another, each with the index of its fact. */
export type AnnexRun = readonly (Pick<AnnexItemFact, 'text' | 'style'> & {
  readonly fact: number;
  readonly value: number;
})[];

/** Runs of items of one level and kind; a first label, another kind or a paragraph above begins another. */
export function annexRuns(facts: readonly Fact[]): readonly AnnexRun[] {
  const runs: AnnexRun[number][][] = [];
  const open: (AnnexRun[number][] | undefined)[] = [];
  for (const [index, fact] of facts.entries()) {
    if (fact.kind === 'annex') open.length = 0;
    if (fact.kind !== 'annex-item') continue;
    const { level, value, text, style } = fact;
    open.length = Math.min(open.length, level);
    let run = open[level - 1];
    const kindOf = (label: string): string => label.replace(/[\p{L}\p{N}]+/gu, '');
    const previous = run?.[run.length - 1];
    if (value === null) {
      open[level - 1] = undefined;
      continue;
    }
    const goesOn =
      previous !== undefined &&
      value !== 1 &&
      previous.style === style &&
      kindOf(previous.text) === kindOf(text);
    if (run === undefined || !goesOn) {
      run = [];
      runs.push(run);
      open[level - 1] = run;
    }
    run.push({ fact: index, value, text, style });
  }
  return runs;
}
