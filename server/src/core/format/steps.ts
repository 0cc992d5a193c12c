import type { TextEdit } from '../text/span.ts';

/** Edits that are made together or not at all. */
export type Step = readonly TextEdit[];

/** The edits of the steps that do not touch an earlier one, in order; a step is made whole or not at all. */
export function compatible(steps: readonly Step[]): readonly TextEdit[] {
  const all = steps.flatMap((step) => step.map((edit) => ({ step, edit })));
  all.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const dropped = new Set<Step>();
  let last = -1;
  for (const { step, edit } of all) {
    if (dropped.has(step)) continue;
    if (edit.span.start <= last) dropped.add(step);
    else last = edit.span.end;
  }
  return all.flatMap(({ step, edit }) => (dropped.has(step) ? [] : [edit]));
}
